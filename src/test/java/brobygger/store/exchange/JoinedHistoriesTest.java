package brobygger.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Snooze;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.value.ElementId;
import brobygger.edit.FieldProblemException;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.usecase.Turns;
import brobygger.usecase.exchange.SettleConflict;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.Relation;
import brobygger.usecase.history.UndoState;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that two people worked on apart from each other. */
class JoinedHistoriesTest {
  @TempDir Path temp;
  Vault ida;
  Vault bo;
  CaseFile thomas;
  DocumentKey key;

  @BeforeEach
  void bothHaveTheCase() {
    ida = new Home(temp.resolve("ida")).create(Home.IDA);
    bo = new Home(temp.resolve("bo")).create(Home.BO);
    thomas = Home.thomas();
    key = DocumentKey.of(thomas.id());
    ida.caseFiles().add(thomas, "case.new");
    give(ida, bo);
  }

  @AfterEach
  void bothAreSound() {
    assertThat(ida.check()).isInstanceOf(CheckReport.Sound.class);
    assertThat(bo.check()).isInstanceOf(CheckReport.Sound.class);
    ida.close();
    bo.close();
  }

  private Relation give(Vault from, Vault to) {
    Map<DocumentKey, Relation> relations =
        to.histories().importAll(List.of(from.histories().export(key)));
    return Objects.requireNonNull(relations.get(key));
  }

  private CaseFile of(Vault vault) {
    return vault.caseFiles().get(thomas.id());
  }

  private void edit(Vault vault, UnaryOperator<CaseFile> change) {
    vault.caseFiles().edit(thomas.id(), MadeEdit.of("edit", change));
  }

  private static UnaryOperator<CaseFile> phone(String number) {
    return file -> file.withCitizen(file.citizen().withPhone(number));
  }

  private static UnaryOperator<CaseFile> email(String address) {
    return file -> file.withCitizen(file.citizen().withEmail(address));
  }

  /** Each takes in what the other had before it took in anything. */
  private void crosswise() {
    var fromIda = ida.histories().export(key);
    var fromBo = bo.histories().export(key);
    ida.histories().importAll(List.of(fromBo));
    bo.histories().importAll(List.of(fromIda));
  }

  @Test
  void differentFieldsAreJoinedAndBothEndWithTheSameHistory() {
    edit(ida, phone("11 11 11 11"));
    edit(bo, email("t@solby.example"));
    edit(bo, Home.noted("Hos Bo"));
    assertThat(ida.histories().relation(bo.histories().export(key))).isEqualTo(Relation.MERGE);
    crosswise();
    assertThat(of(ida)).isEqualTo(of(bo));
    assertThat(of(ida).citizen().phone()).isEqualTo("11 11 11 11");
    assertThat(of(ida).citizen().email()).isEqualTo("t@solby.example");
    assertThat(of(ida).notes()).hasSize(1);
    assertThat(of(ida).conflicts()).isEmpty();
    assertThat(Home.unproved(ida, key)).isEqualTo(Home.unproved(bo, key));
    assertThat(give(ida, bo)).isEqualTo(Relation.SAME);
    assertThat(bo.caseFiles().undoState(thomas.id())).isEqualTo(UndoState.NOTHING);
  }

  @Test
  void theSameFieldIsAConflictWithBothValuesAndThoseWhoWroteThem() {
    edit(ida, phone("11 11 11 11"));
    edit(bo, phone("22 22 22 22"));
    assertThat(ida.histories().relation(bo.histories().export(key))).isEqualTo(Relation.CONFLICT);
    crosswise();
    assertThat(of(ida)).isEqualTo(of(bo));
    Conflict conflict = of(ida).conflicts().getFirst();
    assertThat(of(ida).conflicts()).hasSize(1);
    assertThat(conflict.place()).isEqualTo("/citizen/phone");
    assertThat(conflict.before()).isEqualTo("\"" + thomas.citizen().phone() + "\"");
    assertThat(conflict.candidates())
        .extracting(Candidate::value, Candidate::author)
        .containsExactlyInAnyOrder(
            tuple("\"11 11 11 11\"", "Ida Holm"), tuple("\"22 22 22 22\"", "Bo Lund"));
    assertThat("\"" + of(ida).citizen().phone() + "\"")
        .isEqualTo(conflict.candidates().getFirst().value());
    assertThat(Home.unproved(ida, key)).isEqualTo(Home.unproved(bo, key));
  }

  @Test
  void aConflictIsSettledOnceForBothAndTheLosingValueStaysInTheHistory() {
    edit(ida, phone("11 11 11 11"));
    edit(bo, phone("22 22 22 22"));
    crosswise();
    new SettleConflict(bo).settle(key, "/citizen/phone", "\"11 11 11 11\"");
    assertThat(of(bo).conflicts()).isEmpty();
    assertThat(give(bo, ida)).isEqualTo(Relation.AHEAD);
    assertThat(of(ida)).isEqualTo(of(bo));
    assertThat(of(ida).citizen().phone()).isEqualTo("11 11 11 11");
    assertThat(ida.caseFiles().history(thomas.id()))
        .extracting(HistoryEntry::id)
        .anySatisfy(
            id ->
                assertThat(ida.caseFiles().at(thomas.id(), id).citizen().phone())
                    .isEqualTo("22 22 22 22"));
    Turns.undo(bo.caseFiles(), thomas.id());
    assertThat(of(bo).conflicts()).as("the choice can be taken back").hasSize(1);
  }

  @Test
  void twoChoicesApartFromEachOtherAreAConflictAgain() {
    edit(ida, phone("11 11 11 11"));
    edit(bo, phone("22 22 22 22"));
    crosswise();
    new SettleConflict(ida).settle(key, "/citizen/phone", "\"11 11 11 11\"");
    new SettleConflict(bo).settleWith(key, "/citizen/phone", "\"33 33 33 33\"");
    crosswise();
    assertThat(of(ida)).isEqualTo(of(bo));
    assertThat(of(ida).conflicts().getFirst().candidates())
        .extracting(Candidate::value)
        .containsExactlyInAnyOrder("\"11 11 11 11\"", "\"33 33 33 33\"");
    assertThat(
            catchThrowableOfType(
                    FieldProblemException.class,
                    () -> new SettleConflict(ida).settle(key, "/citizen/phone", "\"9\""))
                .reason())
        .isEqualTo(FieldProblemException.Reason.NO_CONFLICT);
  }

  @Test
  void workGoesOnAfterJoiningOnBothSides() {
    edit(ida, phone("11 11 11 11"));
    edit(bo, email("t@solby.example"));
    var early = ida.histories().export(key);
    edit(ida, Home.noted("Hos Ida"));
    give(bo, ida);
    edit(bo, Home.noted("Hos Bo"));
    bo.histories().importAll(List.of(early));
    edit(ida, Home.noted("Mere hos Ida"));
    crosswise();
    assertThat(of(ida)).isEqualTo(of(bo));
    assertThat(of(ida).notes()).hasSize(3);
    assertThat(Home.unproved(ida, key)).isEqualTo(Home.unproved(bo, key));
  }

  @Test
  void editBeatsDeleteAndSaysSo() {
    edit(ida, Home.noted("Én"));
    give(ida, bo);
    edit(ida, file -> file.withSnoozes(List.of(snooze("Ferie"))));
    give(ida, bo);
    edit(ida, file -> file.withSnoozes(List.of()));
    edit(bo, file -> file.withSnoozes(List.of(file.snoozes().getFirst().withReason("Sygdom"))));
    crosswise();
    assertThat(of(ida)).isEqualTo(of(bo));
    assertThat(of(ida).snoozes()).hasSize(1);
    Conflict conflict = of(ida).conflicts().getFirst();
    assertThat(conflict.place()).isEqualTo("/snoozes/" + of(ida).snoozes().getFirst().id());
    new SettleConflict(ida).settle(key, conflict.place(), null);
    assertThat(of(ida).snoozes()).isEmpty();
    assertThat(of(ida).conflicts()).isEmpty();
  }

  private static Snooze snooze(String reason) {
    return new Snooze(ElementId.random(), reason, "CONTACT_DUE", null, Home.DAY);
  }

  @Test
  void casesMadeApartWithTheSameIdentityAreJoined() {
    CaseFile same = Home.thomas();
    ida.caseFiles().add(same, "case.new");
    bo.caseFiles().add(same.withCitizen(same.citizen().withPhone("5")), "case.new");
    key = DocumentKey.of(same.id());
    crosswise();
    assertThat(ida.caseFiles().get(same.id())).isEqualTo(bo.caseFiles().get(same.id()));
    assertThat(Home.unproved(ida, key)).isEqualTo(Home.unproved(bo, key));
  }

  @Test
  void theLaterHandoverHoldsAndTwoAtOnceAreAConflict() {
    edit(ida, file -> file.withOwner(file.owner().withName("Bo Lund").withHandovers(1)));
    edit(bo, file -> file.withOwner(file.owner().withOrganisation("Solby Jobcenter")));
    crosswise();
    assertThat(of(ida).owner().name()).isEqualTo("Bo Lund");
    assertThat(of(ida).conflicts()).isEmpty();
    edit(ida, file -> file.withOwner(file.owner().withName("Carl").withHandovers(2)));
    edit(bo, file -> file.withOwner(file.owner().withName("Dorte").withHandovers(2)));
    crosswise();
    assertThat(of(ida)).isEqualTo(of(bo));
    assertThat(of(ida).conflicts()).extracting(Conflict::place).containsExactly("/owner");
  }
}
