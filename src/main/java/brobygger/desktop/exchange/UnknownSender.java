package brobygger.desktop.exchange;

import brobygger.desktop.BackgroundWork;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.exchange.HoldBundle.HoldOutcome;
import brobygger.usecase.home.Vault;

/** What can be done about a sealed bundle whose signer's number nobody has compared yet. */
final class UnknownSender {
  private final ReceiveViewModel receive;
  private final Vault vault;
  private final BackgroundWork work;

  UnknownSender(ReceiveViewModel receive, Vault vault, BackgroundWork work) {
    this.receive = receive;
    this.vault = vault;
    this.work = work;
  }

  /** The signer's number was compared: their bundle is looked at now. */
  public void trust(BundleProblem.UnknownSigner signer) {
    receive
        .arrivedProperty()
        .get()
        .ifPresent(
            now ->
                receive
                    .inbox()
                    .trust(contacts -> signer.addTo(contacts), () -> receive.lookAgain(now)));
  }

  /** Keeps the signer's card, to be compared another day; the bundle stays closed. */
  public void remember(BundleProblem.UnknownSigner signer) {
    receive
        .arrivedProperty()
        .get()
        .ifPresent(
            now ->
                work.of(running -> signer.addTo(vault.contacts()))
                    .onDone(kept -> receive.lookAgain(now))
                    .start());
  }

  /** Lets the sealed file wait unopened in the inbox. */
  public void hold() {
    receive.arrivedProperty().get().filter(now -> now.held().isEmpty()).ifPresent(this::hold);
  }

  private void hold(Arrived now) {
    receive
        .inbox()
        .hold(
            now.file(),
            outcome -> {
              if (outcome instanceof HoldOutcome.Held) {
                receive.putAway();
              } else {
                // Something happened to the file since: what is true stands there.
                receive.lookAgain(now);
              }
            });
  }
}
