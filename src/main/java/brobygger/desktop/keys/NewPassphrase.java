package brobygger.desktop.keys;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.usecase.home.Strength;
import brobygger.usecase.home.Vaults;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A passphrase that is being chosen: typed twice, and judged while it is typed. */
@Lives(Lifetime.HOLDER)
public final class NewPassphrase {
  /** What keeps a passphrase from being taken. */
  public enum Unfit {
    /** Nothing. */
    NONE,
    /** It is shorter than {@link Vaults#SHORTEST_PASSPHRASE}. */
    TOO_SHORT,
    /** The two are not the same. */
    DIFFERENT;

    Said said() {
      return switch (this) {
        case NONE -> Said.NOTHING;
        case TOO_SHORT -> Said.of("open.message.TOO_SHORT");
        case DIFFERENT -> Said.of("open.message.DIFFERENT");
      };
    }
  }

  private final BackgroundWork work;
  private final Supplier<List<String>> known;
  private final Strength strength = new Strength();
  private final StringProperty passphrase = new SimpleStringProperty("");
  private final StringProperty again = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Strength.Level> level =
      new ReadOnlyObjectWrapper<>(Strength.Level.NONE);

  /**
   * @param known words an attacker would try first
   */
  public NewPassphrase(BackgroundWork work, Supplier<List<String>> known) {
    this.work = work;
    this.known = known;
    passphrase.subscribe(this::judge);
  }

  /** The passphrase as it is typed. */
  public StringProperty passphraseProperty() {
    return passphrase;
  }

  /** The passphrase once more. */
  public StringProperty againProperty() {
    return again;
  }

  /** How hard it is to guess. */
  public ReadOnlyObjectProperty<Strength.Level> levelProperty() {
    return level.getReadOnlyProperty();
  }

  /** What keeps it from being taken. */
  public Unfit problem() {
    String typed = passphrase.get();
    if (typed.codePointCount(0, typed.length()) < Vaults.SHORTEST_PASSPHRASE) {
      return Unfit.TOO_SHORT;
    }
    return typed.equals(again.get()) ? Unfit.NONE : Unfit.DIFFERENT;
  }

  /** A copy, to be wiped by whoever gets it. */
  public char[] chars() {
    return passphrase.get().toCharArray();
  }

  /** Forgets both. */
  public void clear() {
    again.set("");
    passphrase.set("");
  }

  private void judge(String typed) {
    if (typed.isEmpty()) {
      level.set(Strength.Level.NONE);
      return;
    }
    List<String> words = known.get();
    work.of(running -> strength.of(typed, words))
        .onDone(
            measured -> {
              if (typed.equals(passphrase.get())) {
                level.set(measured);
              }
            })
        .start();
  }
}
