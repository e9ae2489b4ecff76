package brobygger.store.documents;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.Owner;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.usecase.Turns;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.Dispatches;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.UndoState;
import brobygger.usecase.home.Vault;
import brobygger.usecase.trust.HandOver;
import brobygger.usecase.trust.HandOver.HandOverOutcome;
import brobygger.usecase.trust.HandOver.Standing;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose a case is, from one person to the next. */
class HandOverTest {
  @TempDir Path temp;
  Vault ida;
  Vault bo;
  HandOver handOver;
  CaseFileId id;

  @BeforeEach
  void idaHasACaseAndKnowsBo() {
    ida = new Home(temp.resolve("ida")).create(Home.IDA);
    bo = new Home(temp.resolve("bo")).create(Home.BO);
    ida.contacts().add(bo.identity().card());
    ida.contacts().confirm(bo.identity().fingerprint());
    CaseFile thomas =
        Home.thomas().withOwner(new Owner(ida.profile().name(), ida.profile().organisation()));
    ida.caseFiles().add(thomas, "case.new");
    id = thomas.id();
    handOver = new HandOver(ida);
  }

  @AfterEach
  void close() {
    ida.close();
    bo.close();
  }

  private CaseFile file() {
    return ida.caseFiles().get(id);
  }

  private void sendTo(String recipient) {
    ida.dispatches()
        .note(
            List.of(recipient),
            BundleView.FULL,
            Map.of(DocumentKey.of(id), ida.caseFiles().head(id)));
  }

  @Test
  void whatNobodyWasSentCanBeTakenBack() {
    sendTo(bo.identity().fingerprint().digits());
    assertThat(handOver.standing(file())).isEqualTo(Standing.OWN);
    assertThat(handOver.to(id, bo.identity().card())).isInstanceOf(HandOverOutcome.Done.class);
    assertThat(handOver.standing(file())).isEqualTo(Standing.UNSENT);
    ida.caseFiles()
        .edit(id, MadeEdit.of("citizen", f -> f.withCitizen(f.citizen().withPhone("11 11 11 11"))));
    assertThat(handOver.standing(file())).isEqualTo(Standing.UNSENT);
    assertThat(handOver.takeBack(id)).isInstanceOf(HandOverOutcome.Done.class);
    assertThat(handOver.standing(file())).isEqualTo(Standing.OWN);
    assertThat(file().owner().handovers()).isEqualTo(2);
    assertThat(file().citizen().phone()).isEqualTo("11 11 11 11");
  }

  @Test
  void whatSomebodyWasSentIsTheirs() {
    for (String recipient : List.of(bo.identity().fingerprint().digits(), Dispatches.ANYBODY)) {
      handOver.to(id, bo.identity().card());
      assertThat(handOver.standing(file())).isEqualTo(Standing.UNSENT);
      sendTo(recipient);
      assertThat(handOver.standing(file())).isEqualTo(Standing.OTHERS);
      Owner owner = file().owner();
      assertThat(handOver.takeBack(id)).isEqualTo(new HandOverOutcome.Gone(owner));
      assertThat(file().owner()).isEqualTo(owner);
      ida.caseFiles()
          .edit(
              id,
              MadeEdit.of(
                  "test",
                  f -> f.withOwner(new Owner(ida.profile().name(), ida.profile().organisation()))));
    }
  }

  @Test
  void whatWasHandedOverElsewhereCannotBeTakenBackHere() {
    handOver.to(id, bo.identity().card());
    bo.histories().importAll(List.of(ida.histories().export(DocumentKey.of(id))));
    bo.contacts().add(ida.identity().card());
    bo.contacts().confirm(ida.identity().fingerprint());
    assertThat(new HandOver(bo).standing(bo.caseFiles().get(id))).isEqualTo(Standing.OWN);
    assertThat(new HandOver(bo).takeBack(id)).isInstanceOf(HandOverOutcome.TheirsAlready.class);
  }

  @Test
  void neitherUndoNorAnEarlierStateChangesWhoseItIs() {
    RevisionId before = ida.caseFiles().head(id);
    ida.caseFiles()
        .edit(id, MadeEdit.of("citizen", f -> f.withCitizen(f.citizen().withPhone("11 11 11 11"))));
    handOver.to(id, bo.identity().card());
    Owner owner = file().owner();
    assertThat(ida.caseFiles().undoState(id)).isEqualTo(UndoState.NOTHING);
    assertThat(Turns.undo(ida.caseFiles(), id)).isEmpty();
    CaseFile restored = ida.caseFiles().restore(id, before);
    assertThat(restored.owner()).isEqualTo(owner);
    assertThat(restored.citizen().phone()).isNotEqualTo("11 11 11 11");
    assertThat(file()).isEqualTo(restored);
  }
}
