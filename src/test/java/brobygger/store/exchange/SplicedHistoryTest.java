package brobygger.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.conflict.Conflict;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.Relation;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionKind;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only says what changed inside a text is looked back at, taken back and joined as ever. */
class SplicedHistoryTest {
  private static final String LONG =
      "Ida \uD83D\uDE42 kommer hver tirsdag og møder sin mester ved døren. De går hen til tavlen,"
          + " læser dagens opgaver og deler dem mellem sig. Efter frokost rydder hun hylderne op,"
          + " tæller kasserne og skriver tallene i bogen, som ligger på kontoret.";

  @TempDir Path temp;
  private Vault ida;
  private Vault bo;
  private CaseFileId id;
  private DocumentKey key;

  @BeforeEach
  void bothHaveTheCase() {
    ida = new Home(temp.resolve("ida")).create(Home.IDA);
    bo = new Home(temp.resolve("bo")).create(Home.BO);
    CaseFile file = Home.thomas();
    id = file.id();
    key = DocumentKey.of(id);
    ida.caseFiles().add(file, "case.new");
    writes(ida, LONG);
    give(ida, bo);
  }

  @AfterEach
  void bothAreSound() {
    assertThat(ida.check()).isInstanceOf(CheckReport.Sound.class);
    assertThat(bo.check()).isInstanceOf(CheckReport.Sound.class);
    ida.close();
    bo.close();
  }

  private void writes(Vault vault, String text) {
    vault
        .caseFiles()
        .edit(
            id,
            MadeEdit.of(
                "citizen.background", f -> f.withCitizen(f.citizen().withBackground(text))));
  }

  private String text(Vault vault) {
    return vault.caseFiles().get(id).citizen().background();
  }

  private Relation give(Vault from, Vault to) {
    DocumentHistory history = from.histories().export(key);
    Map<DocumentKey, Relation> taken = to.histories().importAll(List.of(history));
    return Objects.requireNonNull(taken.get(key));
  }

  private Revision newest(Vault vault) {
    return vault.histories().export(key).revisions().getLast();
  }

  @Test
  void aChangeSaysWhatChangedAndEveryStateIsTheWholeText() {
    String mended = LONG.replaceFirst("tirsdag", "onsdag") + " Slut.";
    writes(ida, mended);
    assertThat(newest(ida).change())
        .contains("\"op\":\"splice\"")
        .doesNotContain("mester")
        .hasSizeLessThan(250);
    List<HistoryEntry> history = ida.caseFiles().history(id);
    assertThat(history.getFirst().places()).containsExactly("/citizen/background");
    assertThat(ida.caseFiles().at(id, history.get(1).id()).citizen().background()).isEqualTo(LONG);
    assertThat(ida.caseFiles().at(id, history.getFirst().id()).citizen().background())
        .isEqualTo(mended);
  }

  @Test
  void itIsTakenBackAndDoneAgainAndRestored() {
    String mended = LONG.replaceFirst("\uD83D\uDE42", "\uD83D\uDE43");
    writes(ida, mended);
    writes(ida, mended + " Mere.");
    var undo = Objects.requireNonNull(ida.caseFiles().undoState(id).undo());
    ida.caseFiles().turn(id, undo.revision());
    assertThat(text(ida)).isEqualTo(mended);
    assertThat(newest(ida).kind()).isEqualTo(RevisionKind.UNDO);
    assertThat(newest(ida).change()).contains("splice");
    var redo = Objects.requireNonNull(ida.caseFiles().undoState(id).redo());
    ida.caseFiles().turn(id, redo.revision());
    assertThat(text(ida)).isEqualTo(mended + " Mere.");
    ida.caseFiles().restore(id, ida.caseFiles().history(id).reversed().get(1).id());
    assertThat(text(ida)).isEqualTo(LONG);
    give(ida, bo);
    assertThat(text(bo)).isEqualTo(LONG);
    assertThat(bo.histories().export(key)).isEqualTo(ida.histories().export(key));
  }

  @Test
  void aJoinSaysTheWholeTextAndIsTheSameForBoth() {
    String mended = LONG.replaceFirst("tirsdag", "onsdag");
    writes(ida, mended);
    bo.caseFiles()
        .edit(id, MadeEdit.of("citizen.phone", f -> f.withCitizen(f.citizen().withPhone("1"))));
    DocumentHistory before = ida.histories().export(key);
    assertThat(give(bo, ida)).isEqualTo(Relation.MERGE);
    assertThat(bo.histories().importAll(List.of(before)).get(key)).isEqualTo(Relation.MERGE);
    assertThat(text(bo)).isEqualTo(mended).isEqualTo(text(ida));
    assertThat(newest(ida).id()).isEqualTo(newest(bo).id());
    assertThat(newest(ida).change()).doesNotContain("splice");
    assertThat(newest(ida).kind()).isEqualTo(RevisionKind.IMPORT);
  }

  @Test
  void twoEditsOfOneTextAreListedWithBothWhole() {
    String hers = LONG.replaceFirst("tirsdag", "onsdag");
    String his = LONG.replaceFirst("mester", "kollega");
    writes(ida, hers);
    writes(bo, his);
    assertThat(give(bo, ida)).isEqualTo(Relation.CONFLICT);
    Conflict conflict = ida.caseFiles().get(id).conflicts().getFirst();
    assertThat(conflict.toString()).contains(hers, his);
  }
}
