package brobygger.desktop;

import brobygger.casefile.value.InvalidValueException;
import brobygger.edit.EditProblem;
import brobygger.edit.EditRefusedException;
import brobygger.edit.FieldProblemException;
import brobygger.problem.ProblemText;
import brobygger.texts.Texts;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;

/** What went wrong and what to do, in the user's words. */
public final class ProblemWords {
  private final Texts texts;

  /** In the given language. */
  public ProblemWords(Texts texts) {
    this.texts = texts;
  }

  /** A short heading. */
  public String title(Throwable problem) {
    return switch (problem) {
      case EditRefusedException refused ->
          texts.of(
              refused.problem() instanceof EditProblem.Sealed
                  ? "problem.sealed.title"
                  : "problem.edit.title");
      case InvalidValueException invalid -> texts.of("problem.value.title");
      case StoreProblemException store -> texts.of("problem.store.title");
      default -> texts.of("problem.other.title");
    };
  }

  /** What happened and what to do about it. */
  public String text(Throwable problem) {
    return switch (problem) {
      case InvalidValueException invalid -> value(invalid);
      case EditRefusedException refused -> edit(refused.problem());
      case StoreProblemException store -> store(store.problem());
      default -> texts.of("problem.other.text", problem.getClass().getSimpleName());
    };
  }

  /** Why an edit was refused, and what to do instead. */
  public String edit(EditProblem problem) {
    return switch (problem) {
      case EditProblem.Impossible(InvalidValueException why) -> value(why);
      case EditProblem.Field(FieldProblemException why) -> new ProblemText(texts).of(why);
      case EditProblem.Sealed sealed -> texts.of("problem.sealed.text");
      case EditProblem.Decided decided -> new ProblemText(texts).of(decided);
      case EditProblem.NotYours others -> new ProblemText(texts).of(others);
      case EditProblem.Gone gone -> texts.of("problem.edit.gone");
    };
  }

  /** Why a value was refused. */
  public String value(InvalidValueException problem) {
    Object[] details = problem.details().toArray();
    return switch (problem.reason()) {
      case BLANK -> texts.of("problem.value.blank");
      case TOO_LONG -> texts.of("problem.value.long", details);
      case UNREADABLE_CHARACTER -> texts.of("problem.value.character", details);
      case LINE_BREAK -> texts.of("problem.value.line");
      case ENDS_BEFORE_START -> texts.of("problem.value.order", details);
      case NO_LENGTH -> texts.of("problem.value.length");
      case NEGATIVE -> texts.of("problem.value.negative");
      case TOO_MANY_HOURS -> texts.of("problem.value.hours", details);
      case OUT_OF_RANGE -> texts.of("problem.value.range", details);
      case NOT_WHOLE_MINUTES -> texts.of("problem.value.minutes");
      case TWICE -> texts.of("problem.value.twice");
      case UNKNOWN_REFERENCE -> texts.of("problem.value.reference");
      case UNKNOWN_STEP -> texts.of("problem.value.step", details);
      case IMPROBABLE_DATE -> texts.of("problem.value.date", details);
      case WRONG_FORM -> texts.of("problem.value.form", details);
      case NOT_TEN_DIGITS -> texts.of("problem.value.digits");
      case NO_SUCH_DAY -> texts.of("problem.value.day");
      case MISSING -> texts.of("problem.value.missing");
    };
  }

  /** Why the vault could not do it. */
  public String store(StoreProblem problem) {
    return switch (problem) {
      case StoreProblem.Unknown unknown -> texts.of("problem.store.unknown");
      case StoreProblem.AlreadyHere here -> texts.of("problem.store.here");
      case StoreProblem.ErasedBefore erased -> texts.of("problem.store.erased");
      case StoreProblem.ForgedAuthor forged -> texts.of("problem.store.forged");
      case StoreProblem.BadHistory bad -> texts.of("problem.store.history");
      case StoreProblem.Newer newer -> texts.of("problem.store.newer");
      case StoreProblem.Damaged damaged -> texts.of("problem.store.damaged");
      case StoreProblem.TooLarge large -> texts.of("problem.store.large");
      case StoreProblem.NoSpace space -> texts.of("problem.store.space");
      case StoreProblem.HeldByAnother held -> texts.of("problem.store.held");
      case StoreProblem.NotWritable not -> texts.of("problem.store.writable", not.reason());
      case StoreProblem.Closed closed -> texts.of("problem.store.closed");
    };
  }
}
