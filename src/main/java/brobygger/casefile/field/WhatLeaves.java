package brobygger.casefile.field;

import brobygger.casefile.CaseFile;
import brobygger.casefile.conflict.Conflict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values of a case that decide what leaves the house, and whether one of them is unsettled.
 * While two people disagree on one, the most private of their values stands, and no copy leaves
 * (decision 62).
 */
public final class WhatLeaves {
  private static final String ANY = "*";

  /** Where they are, with a star for every element of a list, and their codes. */
  private static final Map<String, List<String>> FIELDS = fields();

  private WhatLeaves() {}

  private static Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new TreeMap<>();
    for (FieldPolicy field : FieldPolicies.ofCase().all()) {
      field.decides().ifPresent(codes -> fields.put(field.place(), codes));
    }
    return Map.copyOf(fields);
  }

  /**
   * The fields that decide, by their place in a case: names after slashes, a star for every element
   * of a list; with their codes, the most private first.
   */
  public static Map<String, List<String>> decidedBy() {
    return FIELDS;
  }

  /** Whether two people disagree on what somebody outside is to read of the case. */
  public static boolean isUnsettled(CaseFile file) {
    return file.conflicts().stream().anyMatch(WhatLeaves::decides);
  }

  /** Whether it is about such a value, or about something that one is part of. */
  static boolean decides(Conflict conflict) {
    String[] place = conflict.place().split("/", -1);
    return FIELDS.keySet().stream().anyMatch(field -> isPart(place, field.split("/", -1)));
  }

  private static boolean isPart(String[] place, String[] field) {
    if (place.length > field.length) {
      return false;
    }
    for (int i = 0; i < place.length; i++) {
      if (!field[i].equals(ANY) && !field[i].equals(place[i])) {
        return false;
      }
    }
    return true;
  }
}
