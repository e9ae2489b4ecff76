package brobygger.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Times as RFC 3339 lets people spell them. A program in another language writes {@code .000Z} or
 * an offset, and means the same time: what counts is the instant. What was signed or hashed stays
 * as it was written, so that two spellings are the same, and neither is made into the other.
 */
public final class Rfc3339 {
  private static final int SHORTEST = "2026-11-23T08:30:00Z".length();
  private static final int LONGEST = 40;
  private static final Pattern TIME =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([0-9]{2}:[0-9]{2}):([0-9]{2})(\\.[0-9]{1,9})?"
              + "([Zz]|([+-])([0-9]{2}):([0-9]{2}))");

  private Rfc3339() {}

  /**
   * The instant of a time in any spelling with a T in the middle and at most nine digits of a
   * second. A leap second is the second before it.
   *
   * @throws DateTimeException when it is no such time, or not of the years 0000 to 9999
   */
  public static Instant instant(String text) {
    Matcher time = TIME.matcher(text);
    if (text.length() > LONGEST || !time.matches()) {
      throw new DateTimeException("no time of RFC 3339");
    }
    String fraction = time.group(4) == null ? "" : time.group(4);
    boolean leap = time.group(3).equals("60");
    LocalDateTime local =
        LocalDateTime.parse(
            time.group(1) + "T" + time.group(2) + ":" + (leap ? "59" : time.group(3)) + fraction);
    LocalDateTime universal = local.minusMinutes(offset(time));
    boolean inYears = universal.getYear() >= 0 && universal.getYear() <= 9999;
    if (!inYears || (leap && (universal.getHour() != 23 || universal.getMinute() != 59))) {
      throw new DateTimeException("no time of RFC 3339");
    }
    return universal.toInstant(ZoneOffset.UTC);
  }

  private static int offset(Matcher time) {
    if (time.group(6) == null) {
      return 0;
    }
    int hours = Integer.parseInt(time.group(7));
    int minutes = Integer.parseInt(time.group(8));
    if (hours > 23 || minutes > 59) {
      throw new DateTimeException("no offset of RFC 3339");
    }
    return (time.group(6).equals("-") ? -1 : 1) * (hours * 60 + minutes);
  }

  /**
   * Whether two values are the same but for how times are spelled in them, with their fields in the
   * same order.
   */
  public static boolean same(JsonNode one, JsonNode other) {
    if (one instanceof ObjectNode object && other instanceof ObjectNode second) {
      Iterator<Map.Entry<String, JsonNode>> next = second.properties().iterator();
      return object.size() == second.size()
          && object.properties().stream()
              .allMatch(
                  property -> {
                    Map.Entry<String, JsonNode> with = next.next();
                    return property.getKey().equals(with.getKey())
                        && same(property.getValue(), with.getValue());
                  });
    }
    if (one instanceof ArrayNode list && other instanceof ArrayNode second) {
      Iterator<JsonNode> next = second.iterator();
      return list.size() == second.size()
          && list.valueStream().allMatch(element -> same(element, next.next()));
    }
    return one.equals(other) || isSameTime(one, other);
  }

  /** Whether both are times, and the same instant. */
  static boolean isSameTime(JsonNode one, JsonNode other) {
    if (!mayBeTime(one) || !mayBeTime(other)) {
      return false;
    }
    try {
      return instant(one.stringValue()).equals(instant(other.stringValue()));
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean mayBeTime(JsonNode value) {
    if (!value.isString()) {
      return false;
    }
    String text = value.stringValue();
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.charAt(4) == '-'
        && (text.charAt(10) == 'T' || text.charAt(10) == 't');
  }

  /**
   * The document after a change, with the times that did not change spelled as they were.
   *
   * @param spelled the document before, as somebody wrote it
   * @param change what changed in it
   * @param next the document afterwards in the program's own spelling
   */
  public static JsonNode after(JsonNode spelled, JsonNode change, JsonNode next) {
    return isOwn(spelled) ? next : inOrder(next, JsonPatch.apply(spelled, change));
  }

  /** Whether all times in a document are spelled as this program does. */
  private static boolean isOwn(JsonNode value) {
    if (value.isContainer()) {
      return value.valueStream().allMatch(Rfc3339::isOwn);
    }
    if (!mayBeTime(value)) {
      return true;
    }
    try {
      return instant(value.stringValue()).toString().equals(value.stringValue());
    } catch (DateTimeException e) {
      return true;
    }
  }

  /** The values of one document in the order of the other, which is the same but for spelling. */
  static JsonNode inOrder(JsonNode ordered, JsonNode values) {
    if (ordered instanceof ObjectNode object && values instanceof ObjectNode) {
      ObjectNode result = object.objectNode();
      object
          .properties()
          .forEach(
              property ->
                  result.set(
                      property.getKey(),
                      inOrder(property.getValue(), values.path(property.getKey()))));
      return result;
    }
    if (ordered instanceof ArrayNode list && values instanceof ArrayNode) {
      ArrayNode result = list.arrayNode();
      for (int i = 0; i < list.size(); i++) {
        result.add(inOrder(list.get(i), values.path(i)));
      }
      return result;
    }
    return values;
  }

  /** The same document in its own order, spelled as the other; empty when it is another. */
  public static Optional<JsonNode> spelledAs(JsonNode document, JsonNode other) {
    JsonNode spelled = inOrder(document, other);
    return spelled.equals(other) && same(document, spelled)
        ? Optional.of(spelled)
        : Optional.empty();
  }
}
