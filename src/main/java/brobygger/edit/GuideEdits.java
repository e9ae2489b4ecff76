package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.GuideAnswer;
import brobygger.casefile.GuideState;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One point of the guide and what was answered to it. The first thing said begins the answer. */
public final class GuideEdits {
  private static final Label ANSWERED = new Label("guide.answer");
  private static final Label STATE = new Label("guide.state");

  private final GuideAnswer begun;

  /**
   * Of an answer.
   *
   * @param begun the answer as it stands, or an empty one of the point
   */
  public GuideEdits(GuideAnswer begun) {
    this.begun = begun;
  }

  /** An answer of a point to which nothing was said yet. */
  public static GuideAnswer empty(String point, @Nullable ElementId at) {
    return new GuideAnswer(ElementId.random(), point, at, GuideState.NOT_STARTED, "", "", "", null);
  }

  /**
   * Writes the answer as it is typed; a point with an answer has been started.
   *
   * @param proposed who is taken to answer, while nobody is named
   */
  public Edit<CaseFile> write(String text, String proposed, LocalDate today) {
    return of(
        ANSWERED,
        known ->
            known.with(
                b ->
                    b.answer(text)
                        .state(state(known, text))
                        .answeredOn(text.isBlank() ? null : today)
                        .answeredBy(answerer(known, text, proposed))));
  }

  private static GuideState state(GuideAnswer before, String text) {
    return switch (before.state()) {
      case NOT_STARTED, STARTED -> text.isBlank() ? GuideState.NOT_STARTED : GuideState.STARTED;
      case DONE, NOT_RELEVANT -> before.state();
    };
  }

  /** Proposed with the first words only: who takes the name away does not get it back. */
  private static String answerer(GuideAnswer before, String text, String proposed) {
    boolean first = before.answer().isBlank() && !text.isBlank();
    if (first && before.answeredBy().isEmpty()) {
      return proposed;
    }
    boolean gone = text.isBlank() && before.answeredBy().equals(proposed);
    return gone ? "" : before.answeredBy();
  }

  /** Writes who answered. */
  public Edit<CaseFile> answeredBy(String name) {
    return of(ANSWERED, known -> known.withAnsweredBy(name));
  }

  /** Settles or opens the point. */
  public Edit<CaseFile> state(GuideState state) {
    return of(STATE, known -> known.withState(state));
  }

  /** Leaves the point out; the reason must say something. */
  public Edit<CaseFile> leaveOut(String reason) {
    return of(STATE, known -> known.with(b -> b.reason(reason).state(GuideState.NOT_RELEVANT)));
  }

  private Edit<CaseFile> of(Label label, UnaryOperator<GuideAnswer> change) {
    return Edit.of(
        label,
        file ->
            file.withGuide(
                file.guide().stream().anyMatch(known -> known.id().equals(begun.id()))
                    ? Elements.replace(file.guide(), GuideAnswer::id, begun.id(), change)
                    : Elements.add(file.guide(), change.apply(begun))));
  }

  /** The case with a point begun on a day, unless it is begun or settled already. */
  static CaseFile begin(CaseFile file, String point, LocalDate day) {
    ElementId placement = file.currentPlacement(day).map(Placement::id).orElse(null);
    Optional<GuideAnswer> known =
        file.guide().stream()
            .filter(a -> a.point().equals(point) && Objects.equals(a.placement(), placement))
            .findFirst();
    if (known.filter(answer -> answer.state() != GuideState.NOT_STARTED).isPresent()) {
      return file;
    }
    GuideAnswer answer =
        known
            .orElseGet(() -> empty(point, placement))
            .withState(GuideState.STARTED)
            .withAnsweredOn(day);
    return file.withGuide(
        known.isPresent()
            ? Elements.replace(file.guide(), GuideAnswer::id, answer.id(), before -> answer)
            : Elements.add(file.guide(), answer));
  }
}
