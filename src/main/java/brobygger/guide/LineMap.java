package brobygger.guide;

import brobygger.guide.ContentPackProblem.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Where in the text each JSON value begins, found by one walk over the tokens. */
final class LineMap {
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<ContentPackProblem> problems = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();

  private LineMap() {}

  /** Walks the text; what is wrong with it as JSON is in {@link #problems()}. */
  static LineMap of(String text) {
    LineMap map = new LineMap();
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      map.walk(parser);
    } catch (UnexpectedEndOfInputException e) {
      map.problem(e, Code.CUT_OFF);
    } catch (JacksonException e) {
      map.problem(e, Code.SYNTAX);
    }
    return map;
  }

  /** Cut off, broken syntax, nested too deep, or a field twice. Empty for well-formed JSON. */
  List<ContentPackProblem> problems() {
    return problems;
  }

  /**
   * The line of a value (of its name, for a member); the nearest one above when it is not there.
   */
  int line(String pointer) {
    String place = pointer;
    while (!place.isEmpty() && !lines.containsKey(place)) {
      place = place.substring(0, place.lastIndexOf('/'));
    }
    return lines.getOrDefault(place, 1);
  }

  /** The pointer to a member of the value at {@code parent}, escaped as RFC 6901 asks. */
  static String child(String parent, String name) {
    return parent + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private void walk(JsonParser parser) {
    JsonToken token = parser.nextToken();
    if (token == null) {
      problems.add(ContentPackProblem.at(1, "", Code.CUT_OFF));
      return;
    }
    for (; token != null; token = parser.nextToken()) {
      int line = parser.currentTokenLocation().getLineNr();
      if (levels.isEmpty() && lines.containsKey("")) {
        problems.add(ContentPackProblem.at(line, "", Code.SYNTAX));
        return;
      }
      switch (token) {
        case PROPERTY_NAME -> name(parser.currentName(), line);
        case START_OBJECT, START_ARRAY -> {
          String pointer = value(line);
          if (levels.size() >= ContentPackReader.MAX_DEPTH) {
            problems.add(
                ContentPackProblem.at(
                    line, "", Code.TOO_DEEP, Integer.toString(ContentPackReader.MAX_DEPTH)));
            return;
          }
          levels.push(new Level(pointer, token == JsonToken.START_ARRAY));
        }
        case END_OBJECT, END_ARRAY -> levels.pop();
        default -> value(line);
      }
    }
  }

  private void name(String name, int line) {
    Level level = levels.element();
    String pointer = child(level.pointer, name);
    level.member = pointer;
    if (!level.names.add(name)) {
      String first = Integer.toString(line(pointer));
      problems.add(ContentPackProblem.at(line, pointer, Code.DUPLICATE_FIELD, name, first));
    } else {
      lines.put(pointer, line);
    }
  }

  /** Notes where a value begins, and returns its pointer. */
  private String value(int line) {
    Level level = levels.peek();
    String pointer = level == null ? "" : level.next();
    lines.putIfAbsent(pointer, line);
    return pointer;
  }

  private void problem(JacksonException e, Code code) {
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    problems.add(ContentPackProblem.at(line, "", code));
  }

  /** An object or list we are inside of. */
  private static final class Level {
    private final String pointer;
    private final boolean list;
    private final Set<String> names = new HashSet<>();
    private @Nullable String member;
    private int index;

    private Level(String pointer, boolean list) {
      this.pointer = pointer;
      this.list = list;
    }

    private String next() {
      return list || member == null ? pointer + "/" + index++ : member;
    }
  }
}
