package brobygger.store.documents;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.document.RandomDocuments;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.store.StoredVaults;
import brobygger.usecase.Turns;
import brobygger.usecase.history.CaseFiles;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is edited, undone and redone: history tells the truth and undo leads to the start. */
class RandomEditsTest {
  private static final List<Vault> OPEN = new ArrayList<>();

  @BeforeContainer
  static void open() throws IOException {
    Path folder = Files.createTempDirectory("brobygger-edits");
    CreateVaultOutcome outcome =
        new StoredVaults(Home.engine(), Home.CLOCK, Home.CHEAP).ephemeral(folder, Home.IDA);
    OPEN.add(((CreateVaultOutcome.Created) outcome).vault());
  }

  @AfterContainer
  static void close() {
    assertThat(OPEN.getFirst().check()).isInstanceOf(CheckReport.Sound.class);
    OPEN.getFirst().close();
    OPEN.clear();
  }

  /** Notes are no part of it: what they seal is not undone (SealedNotesTest). */
  private static UnaryOperator<CaseFile> unsealed(UnaryOperator<CaseFile> change) {
    return file -> change.apply(file).withNotes(file.notes());
  }

  @Property(tries = 15)
  void everyStateThatEverWasIsFoundAgainAndUndoingAllEndsAtTheFirst(@ForAll long seed) {
    CaseFiles cases = OPEN.getFirst().caseFiles();
    Random random = new Random(seed);
    RandomDocuments documents = new RandomDocuments(seed);
    CaseFile first = documents.caseFile().withNotes(List.of());
    if (cases.find(first.id()).isPresent()) {
      return;
    }
    Map<RevisionId, CaseFile> states = new HashMap<>();
    states.put(cases.add(first, "case.new"), first);
    for (int i = 0; i < 12; i++) {
      switch (random.nextInt(4)) {
        case 0 -> Turns.undo(cases, first.id());
        case 1 -> Turns.redo(cases, first.id());
        default -> cases.edit(first.id(), MadeEdit.of("edit", unsealed(documents::edited)));
      }
      states.put(cases.head(first.id()), cases.get(first.id()));
    }
    List<HistoryEntry> history = cases.history(first.id());
    assertThat(history)
        .extracting(HistoryEntry::id)
        .containsExactlyInAnyOrderElementsOf(states.keySet());
    states.forEach((id, state) -> assertThat(cases.at(first.id(), id)).isEqualTo(state));
    CaseFile last = cases.get(first.id());
    while (Turns.redo(cases, first.id()).isPresent()) {
      last = cases.get(first.id());
    }
    int undone = 0;
    while (Turns.undo(cases, first.id()).isPresent()) {
      undone++;
    }
    assertThat(cases.get(first.id())).isEqualTo(first);
    for (; undone > 0; undone--) {
      assertThat(Turns.redo(cases, first.id())).isPresent();
    }
    assertThat(cases.get(first.id())).isEqualTo(last);
  }
}
