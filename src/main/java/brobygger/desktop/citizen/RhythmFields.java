package brobygger.desktop.citizen;

import brobygger.casefile.ContactRhythm;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.CaseEdits;
import brobygger.texts.Texts;

/**
 * How often the citizen is met. Days and reason are one value: another rhythm than the standard is
 * kept when both are there, and until then both stay as typed.
 */
final class RhythmFields {
  private final OpenCase open;
  private final Mistakes mistakes;
  private final Texts texts;
  final Kept days;
  final Kept reason;
  private boolean pairing;

  RhythmFields(OpenCase open, Mistakes mistakes, Texts texts) {
    this.open = open;
    this.mistakes = mistakes;
    this.texts = texts;
    days = Kept.whileTyping(() -> Integer.toString(rhythm().everyDays()), this::keepDays);
    reason = Kept.whileTyping(() -> rhythm().reason(), this::keepReason);
  }

  /** Whether the rhythm as typed asks for a reason. */
  boolean reasonNeeded() {
    return !days.textProperty().get().strip().equals(Integer.toString(ContactRhythm.STANDARD_DAYS))
        || !reason.textProperty().get().isBlank();
  }

  void refresh() {
    if (!pairing) {
      days.refresh();
      reason.refresh();
    }
  }

  private String keepDays(String typed) {
    return keep(typed, reason.textProperty().get());
  }

  private String keepReason(String typed) {
    String number = days.textProperty().get();
    String wrong = keep(number, typed);
    if (wrong.isEmpty() && !days.problemProperty().get().isEmpty()) {
      days.leave();
    }
    return wrong;
  }

  private String keep(String typedDays, String why) {
    String digits = typedDays.strip();
    if (!digits.matches("\\d{1,3}")) {
      return texts.of("field.number.unclear");
    }
    int number = Integer.parseInt(digits);
    boolean possible = number >= 1 && number <= 90;
    if (possible && number != ContactRhythm.STANDARD_DAYS && why.isBlank()) {
      return texts.of("citizen.rhythm.reason.needed");
    }
    pairing = true;
    try {
      return mistakes.trying(
          () -> {
            ContactRhythm typed = new ContactRhythm(number, why);
            open.edit(CaseEdits.rhythm(typed));
          });
    } finally {
      pairing = false;
    }
  }

  private ContactRhythm rhythm() {
    return open.file().getValue().rhythm();
  }
}
