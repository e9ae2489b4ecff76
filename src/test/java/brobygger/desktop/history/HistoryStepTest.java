package brobygger.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.usecase.history.Authorship;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import brobygger.usecase.people.Fingerprint;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryStepTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private static HistoryEntry entry(int number, int minute, RevisionKind kind, String label) {
    return new HistoryEntry(
        new RevisionId("%064x".formatted(number)),
        "Anna",
        true,
        NOON.plusSeconds(60L * minute),
        kind,
        label,
        null,
        List.of(),
        null);
  }

  private static List<HistoryStep> steps(List<HistoryEntry> history) {
    return HistoryStep.of(history, entry -> new Authorship.Unproved());
  }

  @Test
  void typingOneParagraphIsOneStep() {
    HistoryEntry opened = entry(1, 0, RevisionKind.CREATE, "case.new");
    HistoryEntry first = entry(2, 1, RevisionKind.EDIT, "notes.write");
    HistoryEntry second = entry(3, 2, RevisionKind.EDIT, "notes.write");
    List<HistoryStep> steps = steps(List.of(second, first, opened));
    assertThat(steps).hasSize(2);
    assertThat(steps.getFirst().entries()).containsExactly(second, first);
    assertThat(steps.getFirst().before()).isEqualTo(opened.id());
    assertThat(steps.getLast().before()).isNull();
  }

  @Test
  void aLongPauseStartsANewStep() {
    HistoryEntry first = entry(2, 0, RevisionKind.EDIT, "notes.write");
    HistoryEntry later = entry(3, 11, RevisionKind.EDIT, "notes.write");
    assertThat(steps(List.of(later, first))).hasSize(2);
  }

  @Test
  void undoAlwaysStandsByItself() {
    HistoryEntry edit = entry(2, 0, RevisionKind.EDIT, "notes.write");
    HistoryEntry undo = entry(3, 1, RevisionKind.UNDO, "notes.write");
    assertThat(steps(List.of(undo, edit))).hasSize(2);
  }

  @Test
  void anotherLabelIsAnotherStep() {
    HistoryEntry edit = entry(2, 0, RevisionKind.EDIT, "notes.write");
    HistoryEntry other = entry(3, 1, RevisionKind.EDIT, "notes.assess");
    assertThat(steps(List.of(other, edit))).hasSize(2);
  }

  @Test
  void noHistoryHasNoSteps() {
    assertThat(steps(List.of())).isEmpty();
  }

  @Test
  void whatIsProvedAndWhatIsNotAreNoStepTogether() {
    HistoryEntry plain = entry(1, 1, RevisionKind.EDIT, "notes.write");
    HistoryEntry proved =
        new HistoryEntry(
            new RevisionId("%064x".formatted(2)),
            plain.author(),
            true,
            plain.time(),
            plain.kind(),
            plain.label(),
            null,
            List.of(),
            new Fingerprint("1".repeat(30)));
    assertThat(steps(List.of(proved, plain))).hasSize(2);
    assertThat(steps(List.of(proved, proved))).hasSize(1);
  }
}
