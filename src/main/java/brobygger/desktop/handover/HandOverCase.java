package brobygger.desktop.handover;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.Owner;
import brobygger.desktop.casefile.CaseSession;
import brobygger.texts.Texts;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.trust.HandOver;
import brobygger.usecase.trust.HandOver.HandOverOutcome;
import brobygger.usecase.trust.HandOver.Standing;
import brobygger.usecase.trust.KnownNames;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Whose an open case is, and how it changes hands. */
public final class HandOverCase {
  private final Vault vault;
  private final HandOver handOver;
  private final BiConsumer<CaseFileId, Fingerprint> sending;

  /**
   * Of an opened vault.
   *
   * @param sending makes ready to send a case to somebody
   */
  public HandOverCase(Vault vault, BiConsumer<CaseFileId, Fingerprint> sending) {
    this.vault = vault;
    this.handOver = new HandOver(vault);
    this.sending = sending;
  }

  /** How a case stands to the vault, and its owner's name as it is known here. */
  private record Found(Standing standing, String owner) {}

  /**
   * Tells how the case stands to the vault, and its owner's name as it is known here; keys and
   * history are read in the background.
   */
  void standing(CaseSession session, BiConsumer<Standing, String> told) {
    CaseFile file = session.caseFile().get();
    session
        .desk()
        .work()
        .of(running -> new Found(handOver.standing(file), KnownNames.of(vault).of(file.owner())))
        .onDone(found -> told.accept(found.standing(), found.owner()))
        .onProblem(StoreProblemException.class, gone -> {})
        .start();
  }

  /** Keeps what is being typed and asks who is to have the case. */
  void ask(CaseSession session) {
    session.flush(
        () ->
            session
                .desk()
                .work()
                .of(running -> people())
                .onDone(people -> new HandOverSheet(session, this, people).show())
                .start());
  }

  private List<Contact> people() {
    return vault.contacts().all().stream().filter(Contact::isInUse).toList();
  }

  /** Hands the case over, and tells in words why not when it cannot be. */
  void to(CaseSession session, Contact contact) {
    turn(
        session,
        () -> handOver.to(session.caseFile().get().id(), contact.card()),
        // The band above the tabs says it, and leads on to sending.
        owner -> {});
  }

  /** Takes the case back that nobody was sent. */
  void takeBack(CaseSession session) {
    session.flush(
        () ->
            turn(
                session,
                () -> handOver.takeBack(session.caseFile().get().id()),
                owner ->
                    session.desk().dialogs().notice(session.texts().of("handover.back.done"))));
  }

  /** Leads to sending the case to its owner. */
  void send(CaseSession session) {
    CaseFile file = session.caseFile().get();
    Fingerprint.read(file.owner().key()).ifPresent(owner -> sending.accept(file.id(), owner));
    session.desk().openScreen("exchange");
  }

  private interface Turn {
    HandOverOutcome run();
  }

  private void turn(CaseSession session, Turn turn, Consumer<Owner> done) {
    session.turn(
        () -> {
          HandOverOutcome outcome = turn.run();
          session.desk().work().onScreen(() -> said(session, outcome, done));
          return outcome instanceof HandOverOutcome.Done
              ? Optional.of(vault.caseFiles().get(session.caseFile().get().id()))
              : Optional.empty();
        });
  }

  private static void said(CaseSession session, HandOverOutcome outcome, Consumer<Owner> done) {
    Texts texts = session.texts();
    switch (outcome) {
      case HandOverOutcome.Done(Owner owner) -> done.accept(owner);
      case HandOverOutcome.NotYours(Owner owner) ->
          not(session, texts.of("handover.not.yours", owner.name()));
      case HandOverOutcome.TheirsAlready(Owner owner) ->
          not(session, texts.of("handover.not.already", owner.name()));
      case HandOverOutcome.Gone(Owner owner) ->
          not(session, texts.of("handover.not.gone", owner.name()));
      case HandOverOutcome.NotTrusted(var trust) -> not(session, texts.of("handover.not.trusted"));
    }
  }

  private static void not(CaseSession session, String why) {
    session.desk().dialogs().tell(session.texts().of("handover.not"), why);
  }
}
