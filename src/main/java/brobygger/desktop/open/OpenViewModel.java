package brobygger.desktop.open;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.keys.EncryptAnewViewModel;
import brobygger.desktop.keys.ForgottenViewModel;
import brobygger.desktop.keys.RecoveryKeyViewModel;
import brobygger.desktop.keys.VaultDoor;
import brobygger.desktop.restore.DamagedViewModel;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.Vault;
import brobygger.usecase.home.WrongTries;
import brobygger.usecase.people.Profile;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** First start, unlocking, and the sample cases. */
@Lives(Lifetime.VAULT)
public final class OpenViewModel {
  /** What the user is told; the texts are {@code open.message.CODE}. */
  public enum Message {
    /** Nothing. */
    NONE,
    /** No such passphrase. */
    WRONG,
    /** The same some times in a row: the next can be tried in {@link #waitSeconds} seconds. */
    WAIT,
    /** No passphrase was written. */
    MISSING,
    /** Another window has it open. */
    IN_USE,
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
    FAILED,
    /** There was no more memory: the cases were kept and locked. */
    MEMORY,
    /** The program did not answer any more and ended itself, last time. */
    STOPPED
  }

  /** What the card shows. */
  public enum Page {
    /** Who you are, and a passphrase. */
    FIRST_START,
    /** The passphrase. */
    UNLOCK,
    /** The recovery key of the vault that was just made. */
    RECOVERY_KEY,
    /** The recovery key in place of a forgotten passphrase. */
    FORGOTTEN,
    /** The vault is damaged: the way back from a backup. */
    DAMAGED,
    /** The key file is an earlier one than was seen here. */
    EARLIER_KEY,
    /** Everything is encrypted anew. */
    ENCRYPTING
  }

  /** Where an opened vault goes. */
  public interface Opened {
    /** The vault is open; sample tells whether it is the one with the sample cases. */
    void with(Vault vault, boolean sample);
  }

  private final VaultDoor door;
  private final Supplier<Vault> samples;
  private final BackgroundWork work;
  private final Opened opened;
  private final SecureRandom random = new SecureRandom();
  private final ReadOnlyObjectWrapper<Page> page;
  private final FirstStart first;
  private final StringProperty passphrase = new SimpleStringProperty("");
  private final ForgottenViewModel forgotten;
  private final ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(Message.NONE);
  private final BooleanProperty busy = new SimpleBooleanProperty(false);
  private final WrongTries tries;
  private long waitSeconds;
  private boolean earlierKeyOpens;
  private @Nullable RecoveryKeyViewModel recoveryKey;
  private @Nullable Vault waiting;
  private @Nullable DamagedViewModel damaged;
  private @Nullable EncryptAnewViewModel encrypting;

  /**
   * @param samples makes an opened vault with the sample cases in it
   */
  public OpenViewModel(VaultDoor door, Supplier<Vault> samples, Opened opened) {
    this(door, samples, opened, new WrongTries(door.clock()));
  }

  /**
   * The same.
   *
   * @param tries the wrong passphrases of this program so far, also before it was locked
   */
  public OpenViewModel(VaultDoor door, Supplier<Vault> samples, Opened opened, WrongTries tries) {
    this.tries = tries;
    this.door = door;
    this.samples = samples;
    this.work = door.work();
    this.opened = opened;
    this.first = new FirstStart(work);
    this.forgotten = new ForgottenViewModel(door, vault -> opened.with(vault, false));
    page =
        new ReadOnlyObjectWrapper<>(
            door.vaults().exists(door.home()) ? Page.UNLOCK : Page.FIRST_START);
    passphrase.subscribe(text -> message.set(Message.NONE));
    first.nameProperty().subscribe(text -> message.set(Message.NONE));
    first.passphrase().passphraseProperty().subscribe(text -> message.set(Message.NONE));
    first.passphrase().againProperty().subscribe(text -> message.set(Message.NONE));
  }

  /** What the card shows. */
  public ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** Who starts here for the first time. */
  public FirstStart first() {
    return first;
  }

  /** What stands in for a forgotten passphrase. */
  public ForgottenViewModel forgotten() {
    return forgotten;
  }

  /** The recovery key of the vault that was just made. */
  public RecoveryKeyViewModel recoveryKey() {
    return Objects.requireNonNull(recoveryKey);
  }

  /** The damaged vault and the way back. */
  public DamagedViewModel damaged() {
    return Objects.requireNonNull(damaged);
  }

  /** Leaves the damaged vault as it is. */
  public void leaveDamaged() {
    if (damaged == null || !damaged.isBusy()) {
      passphrase.set("");
      page.set(Page.UNLOCK);
    }
  }

  /** Encrypts everything anew before it is opened again. */
  public void encryptAnew(char[] secret, Optional<RecoveryKey> recovery) {
    encrypting =
        new EncryptAnewViewModel(door, secret, recovery, vault -> opened.with(vault, false));
    page.set(Page.ENCRYPTING);
  }

  /** What is encrypted anew. */
  public EncryptAnewViewModel encrypting() {
    return Objects.requireNonNull(encrypting);
  }

  /** It is over: back to unlocking. */
  public void leaveEncrypting() {
    encrypting().leave();
    page.set(Page.UNLOCK);
  }

  /** Whether the earlier key file opens the cases that are here. */
  public boolean earlierKeyOpens() {
    return earlierKeyOpens;
  }

  /** Leaves the earlier key file unused. */
  public void leaveEarlierKey() {
    if (!busy.get()) {
      passphrase.set("");
      page.set(Page.UNLOCK);
    }
  }

  /** Goes on with the earlier key file: there is no other. */
  public void useEarlierKey() {
    if (!busy.get()) {
      page.set(Page.UNLOCK);
      open(secret -> door.vaults().openByEarlierKey(door.home(), secret));
    }
  }

  /** The passphrase is forgotten. */
  public void forget() {
    if (!busy.get()) {
      page.set(Page.FORGOTTEN);
    }
  }

  /** It came back to mind. */
  public void remember() {
    if (!forgotten.busyProperty().get()) {
      page.set(Page.UNLOCK);
    }
  }

  /** The window closes: a vault that was made and not entered yet is closed as well. */
  public void leave() {
    Vault made = waiting;
    waiting = null;
    EncryptAnewViewModel under = encrypting;
    if (under != null) {
      under.leave();
    }
    if (made != null) {
      made.close();
    }
  }

  /** The passphrase as it is typed. */
  public StringProperty passphraseProperty() {
    return passphrase;
  }

  /** What the user is told. */
  public ReadOnlyObjectProperty<Message> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** How many seconds there were to wait when {@link Message#WAIT} was said. */
  public long waitSeconds() {
    return waitSeconds;
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
    if (page.get() == Page.FIRST_START) {
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

  /** Something else to say until the next key. */
  public void say(Message said) {
    message.set(said);
  }

  private void create() {
    Optional<Profile> profile = first.profile();
    if (profile.isEmpty()) {
      message.set(Message.NAME);
      return;
    }
    switch (first.passphrase().problem()) {
      case TOO_SHORT -> {
        message.set(Message.TOO_SHORT);
        return;
      }
      case DIFFERENT -> {
        message.set(Message.DIFFERENT);
        return;
      }
      case NONE -> {}
    }
    make(profile.get());
  }

  private void make(Profile profile) {
    char[] secret = first.passphrase().chars();
    RecoveryKey key = RecoveryKey.random(random);
    busy.set(true);
    work.of(running -> door.vaults().create(door.home(), profile, secret, Optional.of(key)))
        .onDone(outcome -> created(outcome, profile, key))
        .onFinally(() -> busy.set(false))
        .start();
  }

  private void created(CreateVaultOutcome outcome, Profile profile, RecoveryKey key) {
    switch (outcome) {
      case CreateVaultOutcome.Created made -> {
        first.passphrase().clear();
        waiting = made.vault();
        recoveryKey =
            new RecoveryKeyViewModel(door, key, profile.name(), random, () -> enter(made.vault()));
        page.set(Page.RECOVERY_KEY);
      }
      case CreateVaultOutcome.AlreadyThere there -> message.set(Message.ALREADY_THERE);
      case CreateVaultOutcome.TooShort tooShort -> message.set(Message.TOO_SHORT);
      case CreateVaultOutcome.NotWritable not -> message.set(Message.NOT_WRITABLE);
      case CreateVaultOutcome.NoSpace space -> message.set(Message.NO_SPACE);
      case CreateVaultOutcome.InUse use -> message.set(Message.IN_USE);
    }
  }

  private void enter(Vault vault) {
    waiting = null;
    opened.with(vault, false);
  }

  private void open() {
    if (passphrase.get().isEmpty()) {
      message.set(Message.MISSING);
      return;
    }
    if (tries.secondsLeft() > 0) {
      sayWait();
      return;
    }
    open(secret -> door.vaults().open(door.home(), secret));
  }

  private void open(Function<char[], OpenVaultOutcome> how) {
    char[] secret = passphrase.get().toCharArray();
    busy.set(true);
    work.of(running -> how.apply(secret))
        .onDone(this::openedIt)
        .onFinally(() -> busy.set(false))
        .start();
  }

  private void openedIt(OpenVaultOutcome outcome) {
    switch (outcome) {
      case OpenVaultOutcome.Opened vault -> hand(vault.vault());
      case OpenVaultOutcome.WrongPassphrase wrong -> refused();
      case OpenVaultOutcome.InUse use -> message.set(Message.IN_USE);
      case OpenVaultOutcome.NotAVault not -> page.set(Page.FIRST_START);
      case OpenVaultOutcome.Damaged damage -> {
        damaged =
            new DamagedViewModel(
                door, damage, passphrase.get(), vault -> opened.with(vault, false));
        passphrase.set("");
        page.set(Page.DAMAGED);
      }
      case OpenVaultOutcome.EarlierKey(boolean opens) -> {
        earlierKeyOpens = opens;
        page.set(Page.EARLIER_KEY);
      }
      case OpenVaultOutcome.NotWritable not -> message.set(Message.NOT_WRITABLE);
      case OpenVaultOutcome.NewerVersion newer -> message.set(Message.NEWER);
      case OpenVaultOutcome.NoSpace space -> message.set(Message.NO_SPACE);
    }
  }

  private void refused() {
    tries.wrong();
    if (tries.secondsLeft() > 0) {
      sayWait();
    } else {
      message.set(Message.WRONG);
    }
  }

  private void sayWait() {
    waitSeconds = tries.secondsLeft();
    // Said anew, for there are fewer seconds now.
    message.set(Message.NONE);
    message.set(Message.WAIT);
  }

  private void hand(Vault vault) {
    tries.right();
    passphrase.set("");
    opened.with(vault, false);
  }
}
