package brobygger.desktop.exchange;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.usecase.bundle.Dispatches;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.Fingerprint;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** For whom a bundle is: some of the people one knows, or anybody who gets the file. */
@Lives(Lifetime.PERSON)
final class Addressees {
  private final Vault vault;
  private final BackgroundWork work;
  private final Runnable onChange;
  private final ObjectProperty<List<Contact>> known = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Set<Fingerprint>> chosen = new SimpleObjectProperty<>(Set.of());
  private final BooleanProperty plain = new SimpleBooleanProperty(true);
  private boolean plainOnPurpose;

  /**
   * Nobody yet.
   *
   * @param onChange is called when it is for others
   */
  Addressees(Vault vault, BackgroundWork work, Runnable onChange) {
    this.vault = vault;
    this.work = work;
    this.onChange = onChange;
  }

  /** The people a bundle can be sealed for. */
  public ObjectProperty<List<Contact>> knownProperty() {
    return known;
  }

  /** For whom of them it is. */
  public ObjectProperty<Set<Fingerprint>> chosenProperty() {
    return chosen;
  }

  /** Whether the file is for anybody who gets it, unsealed. */
  public BooleanProperty plainProperty() {
    return plain;
  }

  /** Whether it is clear for whom the file is. */
  public boolean isClear() {
    return plain.get() || !chosen.get().isEmpty();
  }

  /** The people chosen, with their keys. */
  List<Contact> people() {
    return known.get().stream().filter(c -> chosen.get().contains(c.fingerprint())).toList();
  }

  /** As {@link Dispatches} names them. */
  List<String> recipients() {
    return plain.get()
        ? List.of(Dispatches.ANYBODY)
        : chosen.get().stream().map(Fingerprint::digits).toList();
  }

  /** Reads anew whom one knows. Who knows nobody can only write an unsealed file. */
  void refresh() {
    work.of(running -> vault.contacts().all().stream().filter(Contact::isInUse).toList())
        .onDone(
            people -> {
              known.set(people);
              Set<Fingerprint> still = new LinkedHashSet<>(chosen.get());
              still.retainAll(people.stream().map(Contact::fingerprint).toList());
              chosen.set(Set.copyOf(still));
              plain.set(people.isEmpty() || plainOnPurpose);
              onChange.run();
            })
        .start();
  }

  /** Seals it for one person alone. */
  void only(Fingerprint who) {
    chosen.set(Set.of(who));
    plainOnPurpose = false;
  }

  /** Seals it for somebody too, or not for them. */
  public void address(Fingerprint who, boolean along) {
    Set<Fingerprint> next = new LinkedHashSet<>(chosen.get());
    if (along ? next.add(who) : next.remove(who)) {
      chosen.set(Set.copyOf(next));
      plainOnPurpose = false;
      plain.set(known.get().isEmpty());
      onChange.run();
    }
  }

  /** Leaves the file unsealed on purpose, or not. */
  public void leaveOpen(boolean open) {
    plainOnPurpose = open;
    plain.set(open || known.get().isEmpty());
    if (open) {
      chosen.set(Set.of());
    }
    onChange.run();
  }
}
