package brobygger.desktop.followup;

import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.Scale;
import brobygger.casefile.followup.ScaleAnswer;
import brobygger.desktop.field.OpenCase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The scale questions of a visit, with the last answer beside the new one. */
final class ScalesAsked {
  private final OpenCase open;
  private final HoldFollowUp hold;

  ScalesAsked(OpenCase open, HoldFollowUp hold) {
    this.open = open;
    this.hold = hold;
  }

  /** The number given at this visit. */
  public Optional<Integer> value(Scale scale) {
    return hold.followUp().flatMap(f -> value(f, scale));
  }

  /** The number given last time it was asked, at an earlier follow-up. */
  public Optional<Integer> last(Scale scale) {
    LocalDate here = hold.followUp().map(FollowUp::on).orElse(LocalDate.MAX);
    return hold.file().followUps().stream()
        .filter(f -> f.on().isBefore(here) && value(f, scale).isPresent())
        .max(Comparator.comparing(FollowUp::on))
        .flatMap(f -> value(f, scale));
  }

  /** Notes a number from 0 to 10; anything outside is the nearest of them. */
  public void answer(Scale scale, int value) {
    if (hold.isSealed()) {
      return;
    }
    int within = Math.clamp(value, 0, ScaleAnswer.MOST);
    open.edit(hold.edits().scale(scale, within));
  }

  /** Goes a number up or down; from the last answer, else from the middle, while there is none. */
  public void step(Scale scale, int by) {
    answer(scale, value(scale).map(v -> v + by).orElseGet(() -> last(scale).orElse(5)));
  }

  /** Takes the number away. */
  public void clear(Scale scale) {
    hold.unsealed(() -> open.edit(hold.edits().clear(scale)));
  }

  private static Optional<Integer> value(FollowUp followUp, Scale scale) {
    return followUp.visit().scales().stream()
        .filter(a -> a.scale() == scale)
        .map(ScaleAnswer::value)
        .findFirst();
  }
}
