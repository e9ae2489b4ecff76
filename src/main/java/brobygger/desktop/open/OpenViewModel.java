package brobygger.desktop.open;

import brobygger.desktop.BackgroundWork;
import brobygger.usecase.CreateVaultOutcome;
import brobygger.usecase.OpenVaultOutcome;
import brobygger.usecase.Profile;
import brobygger.usecase.ProfileRole;
import brobygger.usecase.Vault;
import brobygger.usecase.Vaults;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** First start, unlocking, and the sample cases. */
public final class OpenViewModel {
  /** What the user is told; the texts are {@code open.message.CODE}. */
  public enum Message {
    /** Nothing. */
    NONE,
    /** No such passphrase. */
    WRONG,
    /** Another window has it open. */
    IN_USE,
    /** A file is not what was written. */
    DAMAGED,
    /** The folder cannot be written to. */
    NOT_WRITABLE,
    /** Made by a newer Brobygger. */
    NEWER,
    /** The disk is full. */
    NO_SPACE,
    /** The folder already holds a vault. */
    ALREADY_THERE,
    /** The passphrase is too short. */
    TOO_SHORT,
    /** The two passphrases differ. */
    DIFFERENT,
    /** The name is missing or too long. */
    NAME,
    /** Something nobody expected. */
    FAILED
  }

  /** Where an opened vault goes. */
  public interface Opened {
    /** The vault is open; sample tells whether it is the one with the sample cases. */
    void with(Vault vault, boolean sample);
  }

  private final Vaults vaults;
  private final Path home;
  private final Supplier<Vault> samples;
  private final BackgroundWork work;
  private final Opened opened;
  private final Strength strength = new Strength();
  private final ReadOnlyBooleanWrapper firstStart = new ReadOnlyBooleanWrapper();
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty organisation = new SimpleStringProperty("");
  private final ObjectProperty<ProfileRole> role =
      new SimpleObjectProperty<>(ProfileRole.CONSULTANT);
  private final StringProperty passphrase = new SimpleStringProperty("");
  private final StringProperty again = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Strength.Level> level =
      new ReadOnlyObjectWrapper<>(Strength.Level.NONE);
  private final ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(Message.NONE);
  private final BooleanProperty busy = new SimpleBooleanProperty(false);

  /**
   * @param home the folder of the vault
   * @param samples makes an opened vault with the sample cases in it
   */
  public OpenViewModel(
      Vaults vaults, Path home, Supplier<Vault> samples, BackgroundWork work, Opened opened) {
    this.vaults = vaults;
    this.home = home;
    this.samples = samples;
    this.work = work;
    this.opened = opened;
    firstStart.set(!vaults.exists(home));
    passphrase.subscribe(text -> typed(text));
    again.subscribe(text -> message.set(Message.NONE));
  }

  /** Whether there is no vault yet. */
  public ReadOnlyBooleanProperty firstStartProperty() {
    return firstStart.getReadOnlyProperty();
  }

  /** The user's name. */
  public StringProperty nameProperty() {
    return name;
  }

  /** The user's workplace. */
  public StringProperty organisationProperty() {
    return organisation;
  }

  /** Consultant or supervisor. */
  public ObjectProperty<ProfileRole> roleProperty() {
    return role;
  }

  /** The passphrase as it is typed. */
  public StringProperty passphraseProperty() {
    return passphrase;
  }

  /** The passphrase once more. */
  public StringProperty againProperty() {
    return again;
  }

  /** How hard the passphrase is to guess. */
  public ReadOnlyObjectProperty<Strength.Level> levelProperty() {
    return level.getReadOnlyProperty();
  }

  /** What the user is told. */
  public ReadOnlyObjectProperty<Message> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** True while a vault is made or opened. */
  public BooleanProperty busyProperty() {
    return busy;
  }

  /** Makes the vault from what was typed, or opens it. */
  public void go() {
    if (busy.get()) {
      return;
    }
    if (firstStart.get()) {
      create();
    } else {
      open();
    }
  }

  /** Opens the sample cases, without a passphrase and apart from anything real. */
  public void trySamples() {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    work.of(running -> samples.get())
        .onDone(vault -> opened.with(vault, true))
        .onFinally(() -> busy.set(false))
        .start();
  }

  /** Says that something nobody expected went wrong. */
  public void failed() {
    message.set(Message.FAILED);
  }

  private void typed(String text) {
    message.set(Message.NONE);
    if (!firstStart.get()) {
      return;
    }
    List<String> known = List.of(name.get(), organisation.get(), "brobygger");
    work.of(running -> strength.of(text, known))
        .onDone(
            measured -> {
              if (text.equals(passphrase.get())) {
                level.set(measured);
              }
            })
        .start();
  }

  private void create() {
    if (passphrase.get().codePointCount(0, passphrase.get().length())
        < Vaults.SHORTEST_PASSPHRASE) {
      message.set(Message.TOO_SHORT);
      return;
    }
    if (!passphrase.get().equals(again.get())) {
      message.set(Message.DIFFERENT);
      return;
    }
    Profile profile;
    try {
      profile = new Profile(name.get(), role.get(), organisation.get());
    } catch (IllegalArgumentException e) {
      message.set(Message.NAME);
      return;
    }
    char[] secret = passphrase.get().toCharArray();
    busy.set(true);
    work.of(running -> vaults.create(home, profile, secret))
        .onDone(this::created)
        .onFinally(() -> busy.set(false))
        .start();
  }

  private void created(CreateVaultOutcome outcome) {
    switch (outcome) {
      case CreateVaultOutcome.Created made -> hand(made.vault());
      case CreateVaultOutcome.AlreadyThere there -> message.set(Message.ALREADY_THERE);
      case CreateVaultOutcome.TooShort tooShort -> message.set(Message.TOO_SHORT);
      case CreateVaultOutcome.NotWritable not -> message.set(Message.NOT_WRITABLE);
      case CreateVaultOutcome.NoSpace space -> message.set(Message.NO_SPACE);
      case CreateVaultOutcome.InUse use -> message.set(Message.IN_USE);
    }
  }

  private void open() {
    char[] secret = passphrase.get().toCharArray();
    busy.set(true);
    work.of(running -> vaults.open(home, secret))
        .onDone(this::openedIt)
        .onFinally(() -> busy.set(false))
        .start();
  }

  private void openedIt(OpenVaultOutcome outcome) {
    switch (outcome) {
      case OpenVaultOutcome.Opened vault -> hand(vault.vault());
      case OpenVaultOutcome.WrongPassphrase wrong -> message.set(Message.WRONG);
      case OpenVaultOutcome.InUse use -> message.set(Message.IN_USE);
      case OpenVaultOutcome.NotAVault not -> firstStart.set(true);
      case OpenVaultOutcome.Damaged damaged -> message.set(Message.DAMAGED);
      case OpenVaultOutcome.NotWritable not -> message.set(Message.NOT_WRITABLE);
      case OpenVaultOutcome.NewerVersion newer -> message.set(Message.NEWER);
      case OpenVaultOutcome.NoSpace space -> message.set(Message.NO_SPACE);
    }
  }

  private void hand(Vault vault) {
    again.set("");
    passphrase.set("");
    opened.with(vault, false);
  }
}
