package brobygger.desktop.conflict;

import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.TypedDate;
import brobygger.edit.FieldProblemException;
import brobygger.edit.Fields;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What somebody writes where none of the values is right: a text, a day or a whole number, checked
 * by the document it is to stand in.
 *
 * @param document the case or company as it is when it is asked
 */
record OwnWriting(
    Supplier<Optional<? extends Record>> document,
    Fields fields,
    Disagreement about,
    Texts texts,
    LocalDate today) {
  private static final String NOTHING = "null";

  /** What a field of a conflict is written as. */
  enum Kind {
    /** Words. */
    TEXT,
    /** A day, or none. */
    DAY,
    /** A whole number. */
    NUMBER
  }

  /** What came of reading it. */
  sealed interface Reading {
    /** It can stand there. */
    record Good(String json) implements Reading {}

    /** It cannot, and why in the user's words. */
    record Bad(String why) implements Reading {}
  }

  /** How a value is written there; empty where one can only choose. */
  static Optional<Kind> kind(Disagreement about) {
    if (about.type() == String.class) {
      return Optional.of(Kind.TEXT);
    }
    if (about.type() == LocalDate.class) {
      return Optional.of(Kind.DAY);
    }
    return about.type() == int.class ? Optional.of(Kind.NUMBER) : Optional.empty();
  }

  /** What to start from: what this person wrote, else what stands there meanwhile. */
  String start(String me) {
    List<Disagreement.Choice> mine =
        about.choices().stream().filter(each -> each.candidate().author().equals(me)).toList();
    return switch (mine.size() == 1
        ? mine.getFirst().value()
        : about.choices().getFirst().value()) {
      case String text when about.type() == String.class -> text;
      case LocalDate day -> Mistakes.written(day);
      case Integer number -> number.toString();
      case null, default -> "";
    };
  }

  /** Reads what is typed and asks the document whether it can stand there. */
  Reading read(String typed) {
    return switch (kind(about).orElse(Kind.TEXT)) {
      case TEXT -> checked(fields.quoted(typed), texts.of("conflict.own.cannot"));
      case NUMBER ->
          typed.strip().matches("\\d{1,6}")
              ? checked(typed.strip(), texts.of("conflict.own.cannot"))
              : new Reading.Bad(texts.of("field.number.unclear"));
      case DAY ->
          switch (TypedDate.read(typed, today)) {
            case TypedDate.Nothing nothing -> checked(NOTHING, texts.of("field.date.needed"));
            case TypedDate.Day(LocalDate day) ->
                checked(fields.quoted(day.toString()), texts.of("conflict.own.cannot"));
            case TypedDate.NoSuchDay(String day) ->
                new Reading.Bad(texts.of("field.date.none", day));
            case TypedDate.Unclear(String day) ->
                new Reading.Bad(texts.of("field.date.unclear", day));
            case TypedDate.Either(String day, LocalDate first, LocalDate second) ->
                new Reading.Bad(TypedDate.asked(texts, day, first, second));
          };
    };
  }

  private Reading checked(String json, String otherwise) {
    try {
      document.get().ifPresent(now -> set(now, json));
      return new Reading.Good(json);
    } catch (FieldProblemException e) {
      return new Reading.Bad(e.invalid().map(new Mistakes(texts)::say).orElse(otherwise));
    }
  }

  private <D extends Record> void set(D now, String json) {
    D tried = fields.set(now, about.conflict().place(), Optional.of(json));
    assert tried != null;
  }
}
