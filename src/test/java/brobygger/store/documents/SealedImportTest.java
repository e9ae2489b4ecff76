package brobygger.store.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.CaseFile;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.journal.Addendum;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.Elements;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentShape;
import brobygger.document.JsonDiff;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.edit.EditRefusedException;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.store.history.Revisions;
import brobygger.usecase.exchange.SettleConflict;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Relation;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionKind;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What another program or hand wrote over a sealed note does not come in without a word. */
final class SealedImportTest {
  private static final DocumentShape<CaseFile> SHAPE = DocumentShape.ofCase();
  private static final UUID ELSEWHERE = new UUID(7, 7);
  private static final String TEXT = "/notes/" + SealedNotesTest.id("note") + "/text";
  private static final String VISIT = "/followUps/" + SealedNotesTest.id("visit");

  @TempDir Path temp;
  private Vault ida;
  private Vault bo;
  private DocumentKey key;
  private CaseFile file;

  @BeforeEach
  void bothHaveTheCase() {
    ida = new Home(temp.resolve("ida")).create(Home.IDA);
    bo = new Home(temp.resolve("bo")).create(Home.BO);
    file = SealedNotesTest.held();
    key = DocumentKey.of(file.id());
    ida.caseFiles().add(file, "case.new");
  }

  @AfterEach
  void bothAreSound() {
    assertThat(ida.check()).isInstanceOf(CheckReport.Sound.class);
    assertThat(bo.check()).isInstanceOf(CheckReport.Sound.class);
    ida.close();
    bo.close();
  }

  private void seal() {
    ida.caseFiles().edit(file.id(), MadeEdit.of("notes.write", SealedNotesTest::sealed));
  }

  private CaseFile of(Vault vault) {
    return vault.caseFiles().get(file.id());
  }

  private Relation give(DocumentHistory history, Vault to) {
    return Objects.requireNonNull(to.histories().importAll(List.of(history)).get(key));
  }

  private DocumentHistory exported(Vault vault) {
    return vault.histories().export(key);
  }

  /** A revision as a program without the rule would have made it. */
  private DocumentHistory over(
      DocumentHistory history, String author, UnaryOperator<CaseFile> change) {
    ObjectNode before = (ObjectNode) new StrictJson(JsonLimits.DOCUMENT).read(history.document());
    ObjectNode after = SHAPE.write(change.apply(SHAPE.read(before)));
    Revision more =
        Revisions.make(
            key,
            List.of(history.head()),
            author,
            ELSEWHERE,
            Instant.parse("2026-03-05T10:00:00Z"),
            RevisionKind.EDIT,
            "field.set",
            null,
            CanonicalJson.text(JsonDiff.between(before, after)));
    List<Revision> revisions = new ArrayList<>(history.revisions());
    revisions.add(more);
    return new DocumentHistory(key, CanonicalJson.text(after), more.id(), revisions);
  }

  static List<UnaryOperator<CaseFile>> overwriting() {
    return List.of(
        SealedNotesTest.note(n -> n.withText("En helt anden og meget længere tekst om Thomas.")),
        SealedNotesTest.note(n -> n.withAssessment("Vurderet bagefter.")),
        SealedNotesTest.visit(f -> f.withAssessment("Vurderet om, og meget længere end før.")),
        SealedNotesTest.visit(f -> f.withStatements(List.of())),
        f -> f.withNotes(List.of()),
        f -> f.withAgreements(List.of()),
        f -> f.withFollowUps(List.of()).withNotes(List.of()).withAgreements(List.of()));
  }

  @ParameterizedTest
  @MethodSource("overwriting")
  void whatWasSealedStandsAndEveryComputerEndsAlike(UnaryOperator<CaseFile> change) {
    seal();
    CaseFile sealed = of(ida);
    DocumentHistory written = over(exported(ida), "Mallory", change);
    give(written, bo);

    give(written, ida);
    assertThat(of(ida).notes()).isEqualTo(sealed.notes());
    assertThat(of(ida).followUps()).isEqualTo(sealed.followUps());
    assertThat(of(ida).agreements()).isEqualTo(sealed.agreements());

    assertThat(give(exported(ida), bo)).isEqualTo(Relation.AHEAD);
    assertThat(of(bo)).isEqualTo(of(ida));
    assertThat(give(written, ida)).isEqualTo(Relation.BEHIND);
    assertThat(give(exported(bo), ida)).isEqualTo(Relation.SAME);
  }

  @Test
  void theOtherTextIsListedWithWhoWroteItAndWhen() {
    seal();
    DocumentHistory written =
        over(exported(ida), "Mallory", SealedNotesTest.note(n -> n.withText("Nej.")));
    assertThat(ida.histories().relation(written)).isEqualTo(Relation.CONFLICT);
    give(written, ida);
    Conflict conflict = of(ida).conflicts().getFirst();
    assertThat(conflict.place()).isEqualTo(TEXT);
    assertThat(conflict.candidates())
        .extracting(Candidate::value, Candidate::author)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("\"Thomas ryddede op.\"", "Ida Holm"),
            org.assertj.core.groups.Tuple.tuple("\"Nej.\"", "Mallory"));

    new SettleConflict(ida).settle(key, TEXT, "\"Nej.\"");
    JournalNote note = of(ida).notes().getFirst();
    assertThat(note.text()).isEqualTo("Thomas ryddede op.");
    assertThat(note.addenda())
        .extracting(Addendum::text, Addendum::author)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Nej.", "Mallory"));
    assertThat(of(ida).conflicts()).isEmpty();
  }

  @Test
  void whatElseWasDoneOverThereComesInAndTheSealHoldsThroughMoreOfIt() {
    seal();
    DocumentHistory written =
        over(exported(ida), "Mallory", SealedNotesTest.note(n -> n.withText("Nej.")));
    give(written, ida);
    new SettleConflict(ida).settle(key, TEXT, "\"Thomas ryddede op.\"");
    DocumentHistory more = over(written, "Mallory", Home.named("Thomas B. Berg"));
    give(more, ida);
    assertThat(of(ida).citizen().name()).isEqualTo("Thomas B. Berg");
    assertThat(of(ida).notes().getFirst().text()).isEqualTo("Thomas ryddede op.");
    assertThat(of(ida).conflicts()).isEmpty();
  }

  @Test
  void anEditThatDidNotKnowOfTheSealIsListedBesideTheVisit() {
    give(exported(ida), bo);
    bo.caseFiles()
        .edit(
            file.id(),
            MadeEdit.of("edit", SealedNotesTest.visit(f -> f.withAssessment("Bo ser det sådan."))));
    seal();
    DocumentHistory ours = exported(ida);
    assertThat(give(exported(bo), ida)).isEqualTo(Relation.CONFLICT);
    give(ours, bo);
    assertThat(of(bo)).isEqualTo(of(ida));
    assertThat(of(ida).followUps().getFirst().assessment()).isEqualTo("Det går fremad.");
    assertThat(of(ida).conflicts()).extracting(Conflict::place).containsExactly(VISIT);
    String other =
        Objects.requireNonNull(of(ida).conflicts().getFirst().candidates().get(1).value());
    assertThat(other).contains("Bo ser det sådan.");
    assertThatThrownBy(() -> new SettleConflict(ida).settle(key, VISIT, other))
        .isInstanceOf(EditRefusedException.class);
    String sealed = of(ida).conflicts().getFirst().candidates().get(0).value();
    new SettleConflict(ida).settle(key, VISIT, sealed);
    assertThat(of(ida).conflicts()).isEmpty();
  }

  @Test
  void theAuthorsOwnNoteOfTheDayComesInAsItIs() {
    CaseFile noted = Home.noted("Første ord.").apply(Home.thomas());
    key = DocumentKey.of(noted.id());
    ida.caseFiles().add(noted, "case.new");
    give(exported(ida), bo);
    ida.caseFiles()
        .edit(
            noted.id(),
            MadeEdit.of(
                "notes.write",
                f ->
                    f.withNotes(
                        Elements.replace(
                            f.notes(),
                            JournalNote::id,
                            f.notes().getFirst().id(),
                            n -> n.withText("Andre ord.")))));
    assertThat(give(exported(ida), bo)).isEqualTo(Relation.AHEAD);
    assertThat(bo.caseFiles().get(noted.id()).notes().getFirst().text()).isEqualTo("Andre ord.");
  }
}
