package brobygger.merge;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What elements of a document refer to one another, by identity. */
final class References {
  private References() {}

  /**
   * Identities that the joined document refers to and does not have, though a side had them. What a
   * side itself took away while something still named it is no loss.
   */
  static Set<String> lost(ObjectNode joined, ObjectNode one, ObjectNode other) {
    Set<String> lost = dangling(joined);
    Set<String> known = identities(one);
    known.addAll(identities(other));
    lost.retainAll(known);
    lost.removeAll(dangling(one));
    lost.removeAll(dangling(other));
    return lost;
  }

  private static Set<String> dangling(ObjectNode document) {
    Set<String> named = new TreeSet<>();
    walk(
        document,
        (field, value) -> {
          if (!field.equals("id") && value.length() == 36) {
            named.add(value);
          }
        });
    named.removeAll(identities(document));
    return named;
  }

  private static Set<String> identities(ObjectNode document) {
    Set<String> identities = new TreeSet<>();
    walk(
        document,
        (field, value) -> {
          if (field.equals("id")) {
            identities.add(value);
          }
        });
    return identities;
  }

  private static void walk(JsonNode node, BiConsumer<String, String> each) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              property -> {
                if (property.getValue().isString()) {
                  each.accept(property.getKey(), property.getValue().stringValue());
                } else {
                  walk(property.getValue(), each);
                }
              });
    } else {
      node.forEach(element -> walk(element, each));
    }
  }
}
