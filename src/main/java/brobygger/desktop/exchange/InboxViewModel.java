package brobygger.desktop.exchange;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.bundle.HeldBundle;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.exchange.HoldBundle;
import brobygger.usecase.exchange.HoldBundle.HoldOutcome;
import brobygger.usecase.exchange.SettleInbox;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Contacts;
import brobygger.usecase.people.NameClaim;
import brobygger.usecase.people.Trust;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What waits for a decision: cases, and sealed bundles whose signer is not known. */
@Lives(Lifetime.PERSON)
final class InboxViewModel {
  private final Vault vault;
  private final SettleInbox settle;
  private final HoldBundle hold;
  private final BackgroundWork work;
  private final ObjectProperty<Waiting> waiting =
      new SimpleObjectProperty<>(new Waiting(List.of(), List.of()));

  /**
   * What waits.
   *
   * @param cases what was read and put aside
   * @param sealed what nobody has opened
   */
  public record Waiting(List<ParkedCase> cases, List<Sealed> sealed) {
    /** Keeps immutable copies. */
    public Waiting {
      cases = List.copyOf(cases);
      sealed = List.copyOf(sealed);
    }

    /** Whether nothing waits. */
    public boolean isEmpty() {
      return cases.isEmpty() && sealed.isEmpty();
    }
  }

  /** A sealed bundle, how well its signer is known today, and whose name stands on it. */
  public record Sealed(HeldBundle held, Trust trust, NameClaim claim) {}

  /** Knows nothing before {@link #refresh}. */
  public InboxViewModel(Vault vault, BundleFiles files, BackgroundWork work) {
    this.vault = vault;
    this.settle = new SettleInbox(vault, files);
    this.hold = new HoldBundle(vault, files);
    this.work = work;
  }

  /** What waits, as last read. */
  public ObjectProperty<Waiting> waitingProperty() {
    return waiting;
  }

  /** Reads the inbox anew. */
  public void refresh() {
    work.of(running -> read()).onDone(waiting::set).start();
  }

  private Waiting read() {
    return new Waiting(
        settle.waiting(),
        settle.held().stream()
            .map(held -> new Sealed(held, settle.signer(held), settle.claim(held)))
            .toList());
  }

  /** Throws away for good what waits. */
  public void discard(UUID item) {
    work.of(
            running -> {
              settle.reject(item);
              return read();
            })
        .onDone(waiting::set)
        .start();
  }

  /**
   * Lets a sealed file wait unopened.
   *
   * @param came gets what came of it, on the screen's thread
   */
  public void hold(Path file, Consumer<HoldOutcome> came) {
    work.of(running -> hold.hold(file))
        .onDone(
            outcome -> {
              refresh();
              came.accept(outcome);
            })
        .start();
  }

  /** The number was compared with the person. */
  public void trust(ContactCard signer, Runnable then) {
    trust(contacts -> contacts.add(signer), then);
  }

  /**
   * The same of somebody who is kept first.
   *
   * @param adding keeps their card
   */
  void trust(Function<Contacts, Contact> adding, Runnable then) {
    work.of(
            running -> {
              vault.contacts().confirm(adding.apply(vault.contacts()).fingerprint());
              return read();
            })
        .onDone(
            now -> {
              waiting.set(now);
              then.run();
            })
        .start();
  }
}
