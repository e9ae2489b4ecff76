package brobygger.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.Statement;
import brobygger.casefile.followup.Theme;
import brobygger.casefile.followup.UnfiledWords;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Source;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentShape;
import brobygger.document.JsonDiff;
import brobygger.edit.CitizenEdits;
import brobygger.edit.VisitEdits;
import brobygger.store.Home;
import brobygger.store.history.Revisions;
import brobygger.usecase.Turns;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Relation;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A case that a program of format 1 wrote, with words that were being typed at a visit. */
class OlderCaseTest {
  private static final DocumentShape<CaseFile> SHAPE = DocumentShape.ofCase();
  private static final FollowUp VISIT =
      FollowUp.planned(FollowUpKind.COMPANY_VISIT, LocalDate.of(2026, 11, 24));

  @TempDir Path temp;
  private Vault ida;
  private Vault bo;
  private CaseFile thomas;
  private DocumentKey key;
  private DocumentHistory typed;

  @BeforeEach
  void aCaseOfFormat1() {
    ida = new Home(temp.resolve("ida")).create(Home.IDA);
    bo = new Home(temp.resolve("bo")).create(Home.BO);
    thomas = Home.thomas().withFollowUps(List.of(VISIT));
    key = DocumentKey.of(thomas.id());
    DocumentHistory first =
        on(List.of(), JsonNodeFactory.instance.nullNode(), tree(""), "Ida Holm");
    typed = on(first.revisions(), tree(""), tree("Det larmer"), "Ida Holm");
    assertThat(ida.histories().importAll(List.of(typed))).isEqualTo(Map.of(key, Relation.NEW));
  }

  @AfterEach
  void bothAreSound() {
    assertThat(ida.check()).isInstanceOf(CheckReport.Sound.class);
    assertThat(bo.check()).isInstanceOf(CheckReport.Sound.class);
    ida.close();
    bo.close();
  }

  /** The case as the older program wrote it. */
  private ObjectNode tree(String statement) {
    ObjectNode tree = SHAPE.write(thomas).put("format", 1);
    if (!statement.isEmpty()) {
      ObjectNode sheet = ((ObjectNode) tree.at("/followUps/0")).putObject("sheet");
      sheet.putArray("scales");
      sheet.putArray("answers");
      List.of("statement", "who", "what", "by", "attended", "note", "noteAssessment")
          .forEach(name -> sheet.put(name, name.equals("statement") ? statement : ""));
    }
    return tree;
  }

  /** One change more. */
  private DocumentHistory on(List<Revision> before, JsonNode from, ObjectNode to, String author) {
    JsonNode change = before.isEmpty() ? JsonDiff.whole(to) : JsonDiff.between(from, to);
    Revision next =
        Revisions.make(
            key,
            before.isEmpty() ? List.of() : List.of(before.getLast().id()),
            author,
            new UUID(0, author.length()),
            Instant.parse("2026-11-24T09:00:00Z").plusSeconds(before.size()),
            before.isEmpty() ? RevisionKind.CREATE : RevisionKind.EDIT,
            before.isEmpty() ? "case.new" : "followup.sheet",
            null,
            CanonicalJson.text(change));
    List<Revision> all = new ArrayList<>(before);
    all.add(next);
    return new DocumentHistory(key, CanonicalJson.text(to), next.id(), List.copyOf(all));
  }

  private static FollowUp visit(Vault vault, CaseFile file) {
    return vault.caseFiles().get(file.id()).followUps().getFirst();
  }

  private void theSameEverywhere() {
    DocumentHistory here = ida.histories().export(key);
    DocumentHistory there = bo.histories().export(key);
    assertThat(there.document()).isEqualTo(here.document());
    assertThat(there.head()).isEqualTo(here.head());
    assertThat(there.revisions())
        .extracting(Revision::id)
        .containsExactlyInAnyOrderElementsOf(here.revisions().stream().map(Revision::id).toList());
  }

  private List<String> words(Vault vault) {
    return visit(vault, thomas).unfiled().stream().map(UnfiledWords::text).toList();
  }

  private void takeOut(Vault vault) {
    visit(vault, thomas)
        .unfiled()
        .forEach(
            each ->
                vault.caseFiles().edit(thomas.id(), new VisitEdits(VISIT.id()).takeOut(each.id())));
  }

  @Test
  void theWordsStandInTheVisitAndGoOnAfterTheNextEdit() {
    assertThat(words(ida)).containsExactly("Det larmer");
    ida.caseFiles().edit(thomas.id(), CitizenEdits.set(CitizenEdits.PHONE, "12 34 56 78"));
    assertThat(words(ida)).containsExactly("Det larmer");
    bo.histories().importAll(List.of(ida.histories().export(key)));
    assertThat(bo.caseFiles().get(thomas.id())).isEqualTo(ida.caseFiles().get(thomas.id()));
  }

  @Test
  void whoTypesOnInTheOlderProgramAndWhoFiledInTheNewerAreJoinedWithoutADisagreement() {
    bo.histories().importAll(List.of(typed));
    DocumentHistory on =
        on(typed.revisions(), tree("Det larmer"), tree("Det larmer meget"), "Ida Holm");
    takeOut(bo);
    Statement said = new Statement(ElementId.random(), Source.CITIZEN, Theme.TASKS, "Det larmer");
    bo.caseFiles().edit(thomas.id(), new VisitEdits(VISIT.id()).capture(said, "", VISIT.on()));
    DocumentHistory newer = bo.histories().export(key);
    assertThat(bo.histories().importAll(List.of(on))).isEqualTo(Map.of(key, Relation.MERGE));
    assertThat(words(bo)).containsExactly("Det larmer meget");
    assertThat(visit(bo, thomas).statements()).containsExactly(said);
    assertThat(bo.caseFiles().get(thomas.id()).conflicts()).isEmpty();
    ida.histories().importAll(List.of(on));
    ida.histories().importAll(List.of(newer));
    theSameEverywhere();
  }

  @Test
  void twoWhoTypedOnInOlderProgramsHaveBothWordsAfterwards() {
    DocumentHistory one =
        on(typed.revisions(), tree("Det larmer"), tree("Det larmer meget"), "Ida Holm");
    DocumentHistory other =
        on(typed.revisions(), tree("Det larmer"), tree("Det larmer ikke"), "Bo Lund");
    ida.histories().importAll(List.of(one));
    assertThat(ida.histories().importAll(List.of(other))).isEqualTo(Map.of(key, Relation.MERGE));
    bo.histories().importAll(List.of(other));
    bo.histories().importAll(List.of(one));
    assertThat(words(ida)).containsExactlyInAnyOrder("Det larmer meget", "Det larmer ikke");
    theSameEverywhere();
  }

  @Test
  void undoingLeavesTheChangeOfFormatAlone() {
    ida.caseFiles().edit(thomas.id(), CitizenEdits.set(CitizenEdits.PHONE, "12 34 56 78"));
    ida.caseFiles().edit(thomas.id(), CitizenEdits.set(CitizenEdits.EMAIL, "t@post.example"));
    RevisionId phone = ida.caseFiles().history(thomas.id()).get(1).id();
    assertThat(ida.caseFiles().turn(thomas.id(), phone))
        .as("the first, which changed the format")
        .isPresent();
    CaseFile now = ida.caseFiles().get(thomas.id());
    assertThat(now.citizen().phone()).isEqualTo(thomas.citizen().phone());
    assertThat(now.citizen().email()).isEqualTo("t@post.example");
    assertThat(words(ida)).containsExactly("Det larmer");
  }

  @Test
  void undoingWhatChangedTheFormatBringsNoWordsBackThatWereTakenOutSince() {
    ida.caseFiles().edit(thomas.id(), CitizenEdits.set(CitizenEdits.PHONE, "12 34 56 78"));
    takeOut(ida);
    RevisionId phone = ida.caseFiles().history(thomas.id()).get(1).id();
    assertThat(ida.caseFiles().turn(thomas.id(), phone)).isPresent();
    assertThat(words(ida)).isEmpty();
  }

  @Test
  void whatWasTakenOutComesBackWithUndo() {
    takeOut(ida);
    assertThat(words(ida)).isEmpty();
    Turns.undo(ida.caseFiles(), thomas.id());
    assertThat(words(ida)).containsExactly("Det larmer");
  }

  @Test
  void anEarlierStateBringsItsWordsBack() {
    RevisionId older = ida.caseFiles().history(thomas.id()).getFirst().id();
    takeOut(ida);
    ida.caseFiles().edit(thomas.id(), CitizenEdits.set(CitizenEdits.PHONE, "12 34 56 78"));
    ida.caseFiles().restore(thomas.id(), older);
    assertThat(words(ida)).containsExactly("Det larmer");
    assertThat(ida.caseFiles().get(thomas.id()).citizen().phone())
        .isEqualTo(thomas.citizen().phone());
  }
}
