package brobygger.merge;

import brobygger.casefile.field.FieldPolicies;
import brobygger.casefile.field.FieldPolicy;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What elements of a document refer to one another, by identity. */
final class References {
  private static final String IDENTITY = "id";

  /** Places with a star for every element. */
  private final Set<String> pointing;

  /** By what is decided about the fields of a kind of document. */
  References(FieldPolicies fields) {
    this.pointing =
        fields.all().stream()
            .filter(field -> !field.pointsAt().isEmpty())
            .map(FieldPolicy::place)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Identities that the joined document refers to and does not have, though a side had them. What a
   * side itself took away while something still named it is no loss.
   */
  Set<String> lost(ObjectNode joined, ObjectNode one, ObjectNode other) {
    Set<String> lost = dangling(joined);
    Set<String> known = identities(one);
    known.addAll(identities(other));
    lost.retainAll(known);
    lost.removeAll(dangling(one));
    lost.removeAll(dangling(other));
    return lost;
  }

  /** What referred to an element that got another identity refers to that. */
  void rename(ObjectNode document, Map<String, String> names) {
    if (!names.isEmpty()) {
      named("", document, id -> names.getOrDefault(id, id));
    }
  }

  private Set<String> dangling(ObjectNode document) {
    Set<String> named = new TreeSet<>();
    named(
        "",
        document,
        id -> {
          named.add(id);
          return id;
        });
    named.removeAll(identities(document));
    return named;
  }

  /** Every identity that something is referred to by, which another may take the place of. */
  private void named(String place, JsonNode node, UnaryOperator<String> each) {
    if (node instanceof ObjectNode object) {
      for (String name : Set.copyOf(object.propertyNames())) {
        String at = place + "/" + name;
        JsonNode value = object.get(name);
        if (value.isContainer()) {
          named(at, value, each);
        } else if (pointing.contains(at) && value.isString()) {
          String id = value.stringValue();
          String now = each.apply(id);
          if (!now.equals(id)) {
            object.set(name, StringNode.valueOf(now));
          }
        }
      }
    } else {
      node.forEach(element -> named(place + "/*", element, each));
    }
  }

  private static Set<String> identities(JsonNode document) {
    Set<String> identities = new TreeSet<>();
    collect(document, identities);
    return identities;
  }

  private static void collect(JsonNode node, Set<String> identities) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              property -> {
                if (property.getKey().equals(IDENTITY) && property.getValue().isString()) {
                  identities.add(property.getValue().stringValue());
                } else {
                  collect(property.getValue(), identities);
                }
              });
    } else {
      node.forEach(element -> collect(element, identities));
    }
  }
}
