package brobygger.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that keeps a pack from being used, with the line to mend.
 *
 * @param line where in the file, from 1
 * @param pointer JSON pointer (RFC 6901) to the place; empty for the whole file
 * @param code what is wrong
 * @param details names and values for the message, in the order its text expects after the line
 */
public record ContentPackProblem(int line, String pointer, Code code, List<String> details) {
  /** What can be wrong with a pack; each has a text in both languages. */
  public enum Code {
    UNREADABLE("content.problem.unreadable"),
    TOO_LARGE("content.problem.tooLarge"),
    NOT_UTF8("content.problem.notUtf8"),
    TOO_DEEP("content.problem.tooDeep"),
    CUT_OFF("content.problem.cutOff"),
    SYNTAX("content.problem.syntax"),
    DUPLICATE_FIELD("content.problem.duplicateField"),
    NEWER_FORMAT("content.problem.newerFormat"),
    UNKNOWN_FIELD("content.problem.unknownField"),
    MISSING_FIELD("content.problem.missingField"),
    WRONG_TYPE("content.problem.wrongType"),
    UNKNOWN_VALUE("content.problem.unknownValue"),
    BAD_TEXT("content.problem.badText"),
    TOO_LONG("content.problem.tooLong"),
    TOO_FEW("content.problem.tooFew"),
    TOO_MANY("content.problem.tooMany"),
    OUT_OF_RANGE("content.problem.outOfRange"),
    SCHEMA("content.problem.schema"),
    DUPLICATE_CODE("content.problem.duplicateCode"),
    MISSING_CODE("content.problem.missingCode"),
    WRONG_ORDER("content.problem.wrongOrder"),
    UNKNOWN_THEME("content.problem.unknownTheme"),
    EMPTY_CARD("content.problem.emptyCard"),
    LIMIT_NEEDED("content.problem.limitNeeded"),
    LANGUAGE_MISMATCH("content.problem.languageMismatch");

    private final String textKey;

    Code(String textKey) {
      this.textKey = textKey;
    }

    /** The key of the message in {@code texts/content_*.properties}. */
    public String textKey() {
      return textKey;
    }
  }

  /** Refuses a line before the first. */
  public ContentPackProblem {
    if (line < 1) {
      throw new IllegalArgumentException("problem.line is " + line + ", must be 1 or more");
    }
    details = List.copyOf(details);
  }

  /** What the message's placeholders take: {0} the line, then the details. */
  public List<String> messageArguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add(Integer.toString(line));
    arguments.addAll(details);
    return arguments;
  }

  static ContentPackProblem at(int line, String pointer, Code code, String... details) {
    return new ContentPackProblem(line, pointer, code, List.of(details));
  }
}
