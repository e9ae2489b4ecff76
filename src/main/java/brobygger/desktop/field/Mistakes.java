package brobygger.desktop.field;

import brobygger.casefile.value.InvalidValueException;
import brobygger.desktop.ProblemWords;
import brobygger.edit.EditProblem;
import brobygger.edit.EditRefusedException;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a typed value cannot be kept. */
public final class Mistakes {
  private final Texts texts;

  /** Says it in these words. */
  public Mistakes(Texts texts) {
    this.texts = texts;
  }

  /** Why the value is impossible, as a sentence to stand by its field. */
  public String say(InvalidValueException mistake) {
    return texts.of("field.mistake." + mistake.reason(), mistake.details().toArray());
  }

  /** Why an edit is refused, as a sentence to stand by the field that asked for it. */
  public String say(EditProblem why) {
    return why instanceof EditProblem.Impossible(InvalidValueException mistake)
        ? say(mistake)
        : new ProblemWords(texts).edit(why);
  }

  /** Tries a change; returns what is wrong with it, or an empty text when it was done. */
  public String trying(Runnable change) {
    try {
      change.run();
      return "";
    } catch (InvalidValueException mistake) {
      return say(mistake);
    } catch (EditRefusedException refused) {
      return say(refused.problem());
    }
  }

  /** Keeps a text. */
  public Kept.Keeper text(Consumer<String> keep) {
    return typed -> trying(() -> keep.accept(typed));
  }

  /** Keeps a typed date that may be empty. */
  public Kept.Keeper date(LocalDate today, DayKeeper keep) {
    return typed ->
        switch (TypedDate.read(typed, today)) {
          case TypedDate.Nothing nothing -> trying(() -> keep.day(null));
          case TypedDate.Day(LocalDate day) -> trying(() -> keep.day(day));
          case TypedDate.NoSuchDay(String day) -> texts.of("field.date.none", day);
          case TypedDate.Unclear(String day) -> texts.of("field.date.unclear", day);
          case TypedDate.Either(String day, LocalDate first, LocalDate second) ->
              TypedDate.asked(texts, day, first, second);
        };
  }

  /** Keeps a day that has been, as a day of birth; it may be empty. */
  public Kept.Keeper pastDate(LocalDate today, DayKeeper keep) {
    return typed ->
        TypedDate.readPast(typed, today) instanceof TypedDate.Day(LocalDate day)
            ? day.isAfter(today) ? texts.of("field.date.future") : trying(() -> keep.day(day))
            : date(today, keep).keep(typed);
  }

  /** Keeps a typed date that must be there. */
  public Kept.Keeper requiredDate(LocalDate today, Consumer<LocalDate> keep) {
    return typed ->
        typed.isBlank()
            ? texts.of("field.date.needed")
            : date(
                    today,
                    day -> {
                      if (day != null) {
                        keep.accept(day);
                      }
                    })
                .keep(typed);
  }

  /** Keeps a typed clock time that may be empty. */
  public Kept.Keeper time(TimeKeeper keep) {
    return typed -> {
      if (typed.isBlank()) {
        return trying(() -> keep.time(null));
      }
      return TypedTime.read(typed)
          .map(time -> trying(() -> keep.time(time)))
          .orElseGet(() -> texts.of("field.time.unclear", typed.strip()));
    };
  }

  /** Keeps a typed whole number. */
  public Kept.Keeper number(Consumer<Integer> keep) {
    return typed -> {
      String digits = typed.strip();
      return digits.matches("\\d{1,6}")
          ? trying(() -> keep.accept(Integer.parseInt(digits)))
          : texts.of("field.number.unclear", digits);
    };
  }

  /** A date as its field shows it: 22.2.2026, or empty. */
  public static String written(@Nullable LocalDate date) {
    return date == null
        ? ""
        : date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
  }

  /** A clock time as its field shows it: 8.30, or empty. */
  public String written(@Nullable LocalTime time) {
    return time == null ? "" : texts.when().bare(time);
  }

  /** Takes a day, or none. */
  @FunctionalInterface
  public interface DayKeeper {
    /** Puts the day, or null for none, into the case. */
    void day(@Nullable LocalDate day);
  }

  /** Takes a clock time, or none. */
  @FunctionalInterface
  public interface TimeKeeper {
    /** Puts the time, or null for none, into the case. */
    void time(@Nullable LocalTime time);
  }
}
