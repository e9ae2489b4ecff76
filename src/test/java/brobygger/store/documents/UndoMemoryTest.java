package brobygger.store.documents;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.store.history.Revisions;
import brobygger.usecase.Turns;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import brobygger.usecase.history.UndoState;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered of what can be taken back is what the kept history says. */
final class UndoMemoryTest {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void whateverIsDoneAVaultOpenedAnewOffersTheSame(long seed) {
    Random chance = new Random(seed);
    Home home = new Home(temp.resolve("ida"));
    Vault ida = home.create(Home.IDA);
    CaseFile thomas = Home.thomas();
    DocumentKey key = DocumentKey.of(thomas.id());
    ida.caseFiles().add(thomas, "case.new");
    try (Vault bo = new Home(temp.resolve("bo")).create(Home.BO)) {
      bo.histories().importAll(List.of(ida.histories().export(key)));
      for (int step = 0; step < 24; step++) {
        switch (chance.nextInt(8)) {
          case 0, 1 -> Turns.undo(ida.caseFiles(), thomas.id());
          case 2 -> Turns.redo(ida.caseFiles(), thomas.id());
          case 3 -> {
            bo.caseFiles().edit(thomas.id(), MadeEdit.of("theirs", Home.noted("Bo " + step)));
            ida.histories().importAll(List.of(bo.histories().export(key)));
          }
          default ->
              ida.caseFiles()
                  .edit(thomas.id(), MadeEdit.of("edit " + step, Home.named("Thomas " + step)));
        }
        UndoState offered = ida.caseFiles().undoState(thomas.id());
        if (step % 4 == 3) {
          ida.close();
          ida = home.open();
          assertThat(ida.caseFiles().undoState(thomas.id())).as("step %d", step).isEqualTo(offered);
        }
      }
    } finally {
      ida.close();
    }
  }

  @Test
  void aRevisionThatWasNotKeptAfterAllIsNotOffered() {
    DocumentKey key = DocumentKey.of(Home.thomas().id());
    Revision first = revision(key, List.of(), RevisionKind.CREATE);
    UndoMemory memory = new UndoMemory();
    memory.remember(key, first.id(), new UndoStacks(List.of(first), each -> true));
    Revision lost = revision(key, List.of(first.id()), RevisionKind.EDIT);
    memory.grow(key, first.id(), lost);
    assertThat(memory.at(key, first.id())).isEmpty();
    assertThat(memory.at(key, lost.id()).orElseThrow().state().newest(false)).isPresent();
  }

  @Test
  void onlyTheDocumentsUsedLastAreRemembered() {
    UndoMemory memory = new UndoMemory();
    DocumentKey used = DocumentKey.of(Home.thomas().id());
    Revision first = revision(used, List.of(), RevisionKind.CREATE);
    memory.remember(used, first.id(), new UndoStacks(List.of(first), each -> true));
    DocumentKey old = DocumentKey.of(Home.thomas().id());
    memory.remember(old, first.id(), new UndoStacks(List.of(), each -> true));
    for (int i = 0; i < 31; i++) {
      assertThat(memory.at(used, first.id())).isPresent();
      memory.remember(
          DocumentKey.of(Home.thomas().id()), first.id(), new UndoStacks(List.of(), each -> true));
    }
    assertThat(memory.at(used, first.id())).isPresent();
    assertThat(memory.at(old, first.id())).isEmpty();
  }

  private static Revision revision(DocumentKey key, List<RevisionId> parents, RevisionKind kind) {
    return Revisions.make(
        key, parents, "Ida", new UUID(1, 1), Home.CLOCK.instant(), kind, "edit", null, "[]");
  }
}
