package brobygger.merge;

import brobygger.casefile.field.WhatLeaves;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which of several candidates stands while nobody has chosen: where a value decides what leaves the
 * house, the most private one (decision 62); else the fullest, which shows the most.
 */
final class StandingOrder implements Comparator<ObjectNode> {
  private static final String ANY = "*";
  private static final StrictJson JSON = new StrictJson(JsonLimits.DOCUMENT);

  private final String[] place;

  /** At a place of a document. */
  StandingOrder(String place) {
    this.place = place.split("/", -1);
  }

  /** The one that stands comes first. */
  @Override
  public int compare(ObjectNode one, ObjectNode other) {
    int byOpenness = Integer.compare(openness(one), openness(other));
    return byOpenness != 0
        ? byOpenness
        : Difference.compare(Disagreements.value(other), Disagreements.value(one));
  }

  /** How much of the case a value would let out; zero where it decides nothing. */
  private int openness(ObjectNode candidate) {
    int most = 0;
    String value = Disagreements.value(candidate);
    if (value != null) {
      for (Map.Entry<String, List<String>> field : WhatLeaves.decidedBy().entrySet()) {
        String[] names = field.getKey().split("/", -1);
        if (isPartOf(names)) {
          most = Math.max(most, openness(JSON.read(value), names, place.length, field.getValue()));
        }
      }
    }
    return most;
  }

  private boolean isPartOf(String[] field) {
    for (int i = 0; i < place.length; i++) {
      if (i >= field.length || !field[i].equals(ANY) && !field[i].equals(place[i])) {
        return false;
      }
    }
    return true;
  }

  private static int openness(JsonNode node, String[] field, int from, List<String> codes) {
    if (from == field.length) {
      return Math.max(0, codes.indexOf(node.asString("")));
    }
    return switch (node) {
      case ArrayNode list ->
          list.valueStream()
              .mapToInt(each -> openness(each, field, from + 1, codes))
              .max()
              .orElse(0);
      case ObjectNode object when object.has(field[from]) ->
          openness(object.get(field[from]), field, from + 1, codes);
      default -> 0;
    };
  }
}
