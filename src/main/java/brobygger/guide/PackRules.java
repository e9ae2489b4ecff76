package brobygger.guide;

import brobygger.guide.ContentPackProblem.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say: codes used once, codes the program needs, order, themes that exist. */
final class PackRules {
  private static final List<String> CODED =
      List.of(
          "sections",
          "steps",
          "criteria",
          "precisionQuestions",
          "themes",
          "cards",
          "vagueWords",
          "healthWords",
          "rhythmRules");

  private final JsonNode tree;
  private final LineMap lines;
  private final @Nullable Language expected;
  private final List<ContentPackProblem> problems = new ArrayList<>();

  /** A pack in any language will do when {@code expected} is null. */
  PackRules(JsonNode tree, LineMap lines, @Nullable Language expected) {
    this.tree = tree;
    this.lines = lines;
    this.expected = expected;
  }

  /** Every broken rule of a tree that already has the shape of a pack. */
  List<ContentPackProblem> problems() {
    for (String part : CODED) {
      duplicates(codes("/" + part, tree.path(part)));
    }
    duplicates(points());
    inOrder("/criteria", tree.path("criteria"), "code", names(CriterionCode.values()));
    inOrder("/rhythmRules", tree.path("rhythmRules"), "code", names(RhythmCode.values()));
    inOrder(
        "/smart/letters", tree.path("smart").path("letters"), "code", names(SmartCode.values()));
    inOrder("/sections", tree.path("sections"), "phase", names(GuidePhase.values()));
    cards();
    limits();
    language();
    return problems;
  }

  private void duplicates(List<Place> places) {
    Map<String, Place> first = new HashMap<>();
    for (Place place : places) {
      Place before = first.putIfAbsent(place.code, place);
      if (before != null) {
        String line = Integer.toString(lines.line(before.pointer));
        report(place.pointer, Code.DUPLICATE_CODE, place.code, line);
      }
    }
  }

  /** Every expected code is there; and what is there follows their order. */
  private void inOrder(String pointer, JsonNode list, String field, List<String> expected) {
    List<String> found = list.valueStream().map(entry -> entry.path(field).asString("")).toList();
    for (String code : expected) {
      if (!found.contains(code)) {
        report(pointer, Code.MISSING_CODE, code);
      }
    }
    for (int i = 1; i < found.size(); i++) {
      if (expected.indexOf(found.get(i)) < expected.indexOf(found.get(i - 1))) {
        report(pointer + "/" + i + "/" + field, Code.WRONG_ORDER, found.get(i), found.get(i - 1));
      }
    }
  }

  private void cards() {
    Set<String> known =
        Set.copyOf(codes("/themes", tree.path("themes")).stream().map(Place::code).toList());
    int i = 0;
    for (JsonNode card : tree.path("cards")) {
      String pointer = "/cards/" + i;
      String theme = card.path("theme").asString("");
      if (!known.contains(theme)) {
        report(pointer + "/theme", Code.UNKNOWN_THEME, theme);
      }
      if (card.path("questions").isEmpty() && card.path("pairs").isEmpty()) {
        report(pointer, Code.EMPTY_CARD, card.path("code").asString(""));
      }
      i++;
    }
  }

  /** A rule has its limit in days or in weeks; only the dated next follow-up needs none. */
  private void limits() {
    int i = 0;
    for (JsonNode rule : tree.path("rhythmRules")) {
      String code = rule.path("code").asString("");
      boolean none = !rule.has("days") && !rule.has("weeks");
      boolean both = rule.has("days") && rule.has("weeks");
      if (both || (none && !code.equals(RhythmCode.NEXT_FOLLOW_UP_DATED.name()))) {
        report("/rhythmRules/" + i, Code.LIMIT_NEEDED, code);
      }
      i++;
    }
  }

  private void language() {
    String language = tree.path("language").asString("");
    if (expected != null && !expected.tag().equals(language)) {
      report("/language", Code.LANGUAGE_MISMATCH, language, expected.tag());
    }
  }

  private List<Place> points() {
    List<Place> points = new ArrayList<>();
    int i = 0;
    for (JsonNode section : tree.path("sections")) {
      points.addAll(codes("/sections/" + i + "/points", section.path("points")));
      i++;
    }
    return points;
  }

  private static List<Place> codes(String pointer, JsonNode list) {
    List<Place> places = new ArrayList<>();
    for (JsonNode entry : list) {
      places.add(
          new Place(entry.path("code").asString(""), pointer + "/" + places.size() + "/code"));
    }
    return places;
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private void report(String pointer, Code code, String... details) {
    problems.add(ContentPackProblem.at(lines.line(pointer), pointer, code, details));
  }

  private record Place(String code, String pointer) {}
}
