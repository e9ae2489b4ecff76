package brobygger.desktop.contacts;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.keys.Said;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contacts.RosterOutcome;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.RosterConsent;
import brobygger.usecase.trust.KnownNames;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The lists of organisations: whose hold here, and what is to be answered before one does. */
@Lives(Lifetime.PERSON)
final class ListsViewModel {
  private final Vault vault;
  private final BackgroundWork work;
  private final ObjectProperty<Said> good;
  private final ObjectProperty<Said> problem;
  private final Runnable onChange;
  private final ObjectProperty<List<KnownRoster>> rosters = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Optional<RosterQuestion>> question =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param good where it is said what went well
   * @param problem where it is said what did not
   * @param onChange who is trusted may be another
   */
  ListsViewModel(
      Vault vault,
      BackgroundWork work,
      ObjectProperty<Said> good,
      ObjectProperty<Said> problem,
      Runnable onChange) {
    this.vault = vault;
    this.work = work;
    this.good = good;
    this.problem = problem;
    this.onChange = onChange;
  }

  /** All lists, newest of each signer. */
  public ReadOnlyObjectProperty<List<KnownRoster>> rostersProperty() {
    return rosters;
  }

  /** What is to be answered before the list that was read counts; empty when nothing is. */
  public ReadOnlyObjectProperty<Optional<RosterQuestion>> questionProperty() {
    return question;
  }

  /** The question is on the screen: a window that is built anew does not ask it again. */
  void asked() {
    question.set(Optional.empty());
  }

  void refresh() {
    work.of(running -> KnownRoster.of(vault)).onDone(rosters::set).start();
  }

  /** A list was read: it is taken at once when nothing is to be asked about it. */
  void read(Roster roster) {
    take(roster, RosterConsent.NONE);
  }

  /** The user said yes. */
  public void accept(RosterQuestion asked) {
    clear();
    take(asked.roster(), asked.consent());
  }

  /** What came of taking a list, and what is to be asked about it. */
  private record Came(RosterOutcome outcome, RosterQuestion question) {}

  private void take(Roster roster, RosterConsent consent) {
    question.set(Optional.empty());
    work.of(running -> came(roster, consent))
        .onDone(
            came -> {
              RosterOutcome outcome = came.outcome();
              String name = came.question().signer();
              Said said = texts -> texts.of("keycards.roster." + outcome, name);
              switch (outcome) {
                case TAKEN, NOTHING_NEW -> good.set(said);
                case OLDER, SIGNER_UNKNOWN, SIGNER_REVOKED, SIGNER_REPLACED, UNSIGNED_AGAIN ->
                    problem.set(said);
                case SIGNER_NOT_CHOSEN, UNSIGNED, CARDS_REFUSED, CHANGES -> {
                  problem.set(said);
                  question.set(Optional.of(came.question()));
                }
              }
              onChange.run();
            })
        .start();
  }

  private Came came(Roster roster, RosterConsent consent) {
    String signer = KnownNames.of(vault).of(roster.signer()).profile().name();
    RosterQuestion asked =
        new RosterQuestion(
            roster,
            signer,
            !vault.contacts().isSigner(roster.signer().fingerprint()),
            vault.contacts().changes(roster));
    return new Came(vault.contacts().take(roster, consent), asked);
  }

  /** Nobody is trusted any more because of what this person signs. */
  public void stop(Roster roster) {
    clear();
    String name = roster.signer().profile().name();
    good.set(texts -> texts.of("keycards.roster.stopped", name));
    work.of(
            running -> {
              vault.contacts().letSign(roster.signer().fingerprint(), false);
              return true;
            })
        .onDone(done -> onChange.run())
        .start();
  }

  private void clear() {
    good.set(Said.NOTHING);
    problem.set(Said.NOTHING);
  }
}
