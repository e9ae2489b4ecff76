package brobygger.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.edit.MadeEdit;
import brobygger.store.Engines;
import brobygger.store.Home;
import brobygger.store.history.Revisions;
import brobygger.usecase.Turns;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.Relation;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import brobygger.usecase.history.UndoState;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@EnumSource(Engines.class)
class HistoriesTest {
  @Parameter Engines engine;

  @TempDir Path temp;
  Vault ida;
  Vault bo;
  CaseFile thomas;
  DocumentKey key;

  @BeforeEach
  void twoVaults() {
    ida = new Home(temp.resolve("ida"), engine).create(Home.IDA);
    bo = new Home(temp.resolve("bo"), engine).create(Home.BO);
    thomas = Home.thomas();
    key = DocumentKey.of(thomas.id());
    ida.caseFiles().add(thomas, "case.new");
    ida.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Kom til tiden")));
  }

  @AfterEach
  void bothAreSound() {
    assertThat(ida.check()).isInstanceOf(CheckReport.Sound.class);
    assertThat(bo.check()).isInstanceOf(CheckReport.Sound.class);
    ida.close();
    bo.close();
  }

  private static StoreProblem refused(Vault vault, DocumentHistory... incoming) {
    return catchThrowableOfType(
            StoreProblemException.class, () -> vault.histories().importAll(List.of(incoming)))
        .problem();
  }

  @Test
  void aNewCaseArrivesWithItsWholeHistory() {
    DocumentHistory export = ida.histories().export(key);
    assertThat(bo.histories().relation(export)).isEqualTo(Relation.NEW);
    assertThat(bo.histories().importAll(List.of(export))).isEqualTo(Map.of(key, Relation.NEW));
    assertThat(bo.caseFiles().get(thomas.id())).isEqualTo(ida.caseFiles().get(thomas.id()));
    assertThat(bo.histories().export(key)).isEqualTo(export);
    assertThat(bo.caseFiles().all()).hasSize(1);
    List<HistoryEntry> history = bo.caseFiles().history(thomas.id());
    assertThat(history).extracting(HistoryEntry::author).containsOnly("Ida Holm");
    assertThat(history).extracting(HistoryEntry::ownDevice).containsOnly(false);
  }

  @Test
  void theSameAgainChangesNothing() {
    DocumentHistory export = ida.histories().export(key);
    bo.histories().importAll(List.of(export));
    assertThat(bo.histories().importAll(List.of(export))).isEqualTo(Map.of(key, Relation.SAME));
    assertThat(bo.caseFiles().history(thomas.id())).hasSize(2);
  }

  @Test
  void whatContinuesTheCaseIsTakenOverAndWhatIsOlderIsLeftAlone() {
    DocumentHistory older = ida.histories().export(key);
    bo.histories().importAll(List.of(older));
    ida.caseFiles().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Thomas Bjerg")));
    DocumentHistory newer = ida.histories().export(key);
    assertThat(bo.histories().importAll(List.of(newer))).isEqualTo(Map.of(key, Relation.AHEAD));
    assertThat(bo.caseFiles().get(thomas.id()).citizen().name()).isEqualTo("Thomas Bjerg");
    assertThat(bo.histories().importAll(List.of(older))).isEqualTo(Map.of(key, Relation.BEHIND));
    assertThat(bo.caseFiles().get(thomas.id()).citizen().name()).isEqualTo("Thomas Bjerg");
    assertThat(bo.caseFiles().all().getFirst().name()).isEqualTo("Thomas Bjerg");
  }

  @Test
  void aCaseGoesBackAndForth() {
    bo.histories().importAll(List.of(ida.histories().export(key)));
    bo.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Fint forløb")));
    assertThat(ida.histories().importAll(List.of(bo.histories().export(key))))
        .isEqualTo(Map.of(key, Relation.AHEAD));
    assertThat(ida.caseFiles().history(thomas.id()).getFirst().author()).isEqualTo("Bo Lund");
    assertThat(ida.histories().export(key)).isEqualTo(bo.histories().export(key));
  }

  @Test
  void nobodyTakesBackAColleaguesWork() {
    bo.histories().importAll(List.of(ida.histories().export(key)));
    assertThat(bo.caseFiles().undoState(thomas.id())).isEqualTo(UndoState.NOTHING);
    assertThat(Turns.undo(bo.caseFiles(), thomas.id())).isEmpty();
    bo.caseFiles().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Hos Bo")));
    Turns.undo(bo.caseFiles(), thomas.id());
    assertThat(Turns.undo(bo.caseFiles(), thomas.id())).isEmpty();
    assertThat(bo.caseFiles().get(thomas.id()).notes()).hasSize(1);
  }

  @Test
  void earlierStatesCanBeSeenAlsoWhereTheyWereImported() {
    bo.histories().importAll(List.of(ida.histories().export(key)));
    RevisionId first = bo.caseFiles().history(thomas.id()).getLast().id();
    assertThat(bo.caseFiles().at(thomas.id(), first)).isEqualTo(thomas);
  }

  @Test
  void companiesTravelLikeCases() {
    Company company = Company.named("Museet");
    ida.companies().add(company, "company.new");
    DocumentKey companyKey = DocumentKey.of(company.id());
    bo.histories()
        .importAll(List.of(ida.histories().export(companyKey), ida.histories().export(key)));
    assertThat(bo.companies().get(company.id())).isEqualTo(company);
    assertThat(bo.companies().all()).hasSize(1);
  }

  @Test
  void theSameDocumentTwiceInOneImportIsRefused() {
    DocumentHistory export = ida.histories().export(key);
    assertThat(refused(bo, export, export))
        .isEqualTo(new StoreProblem.BadHistory(key, "the document stands twice"));
    assertThat(bo.caseFiles().all()).isEmpty();
  }

  static Stream<UnaryOperator<DocumentHistory>> forgeries() {
    return Stream.of(
        h -> with(h, h.document().replace("Thomas", "Tobias"), h.head(), h.revisions()),
        h ->
            with(
                h, h.document().replace("{\"format\":2", "{\"format\":3"), h.head(), h.revisions()),
        h -> with(h, "{", h.head(), h.revisions()),
        h -> with(h, h.document(), h.revisions().getFirst().id(), h.revisions()),
        h -> with(h, h.document(), new RevisionId("0".repeat(64)), h.revisions()),
        h -> with(h, h.document(), h.head(), List.of()),
        h -> with(h, h.document(), h.head(), h.revisions().reversed()),
        h -> with(h, h.document(), h.head(), h.revisions().subList(1, 2)),
        h -> with(h, h.document(), h.head(), twice(h.revisions())),
        h -> with(h, h.document(), h.head(), List.of(h.revisions().get(0), other(h))),
        h ->
            new DocumentHistory(
                new DocumentKey(h.key().kind(), UUID.randomUUID()),
                h.document(),
                h.head(),
                h.revisions()));
  }

  private static DocumentHistory with(
      DocumentHistory h, String document, RevisionId head, List<Revision> revisions) {
    return new DocumentHistory(h.key(), document, head, revisions);
  }

  private static List<Revision> twice(List<Revision> revisions) {
    List<Revision> twice = new ArrayList<>(revisions);
    twice.add(revisions.getLast());
    return twice;
  }

  private static Revision other(DocumentHistory h) {
    Revision r = h.revisions().getLast();
    return new Revision(
        r.id(),
        r.parents(),
        "Mallory",
        r.device(),
        r.time(),
        r.kind(),
        r.label(),
        r.undoes(),
        r.change());
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void aHistoryThatDoesNotHoldTogetherIsRefusedAsAWhole(UnaryOperator<DocumentHistory> forgery) {
    DocumentHistory forged = forgery.apply(ida.histories().export(key));
    assertThat(refused(bo, forged)).isInstanceOf(StoreProblem.BadHistory.class);
    assertThat(bo.caseFiles().all()).isEmpty();
  }

  @Test
  void aChangeWithAFittingHashThatDoesNotApplyIsRefused() {
    for (String change :
        List.of(
            "not json",
            "{}",
            "[{\"op\":\"remove\",\"path\":\"/nowhere\"}]",
            "[{\"op\":\"copy\",\"from\":\"\",\"path\":\"/notes/0\"}]")) {
      assertThat(refused(bo, extended(change, "note.add", "Mallory")))
          .isInstanceOf(StoreProblem.BadHistory.class);
    }
    assertThat(refused(bo, extended("[]", "<b>label", "Mallory")))
        .isEqualTo(new StoreProblem.BadHistory(key, "a label"));
    assertThat(refused(bo, extended("[]", "note.add", " ")))
        .isEqualTo(new StoreProblem.BadHistory(key, "an author"));
    assertThat(bo.caseFiles().all()).isEmpty();
  }

  private DocumentHistory extended(String change, String label, String author) {
    DocumentHistory h = ida.histories().export(key);
    Revision more =
        Revisions.make(
            key,
            List.of(h.head()),
            author,
            UUID.randomUUID(),
            Instant.EPOCH,
            RevisionKind.EDIT,
            label,
            null,
            change);
    List<Revision> revisions = new ArrayList<>(h.revisions());
    revisions.add(more);
    return new DocumentHistory(key, h.document(), more.id(), revisions);
  }
}
