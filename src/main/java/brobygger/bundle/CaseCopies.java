package brobygger.bundle;

import brobygger.casefile.CaseFile;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentShape;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.CaseCopy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes copies to read: field by field, only what the table of the view lets through. */
final class CaseCopies {
  private static final int MONTH = "2026-11".length();

  private final DocumentShape<CaseFile> shape = DocumentShape.ofCase();
  private final ViewFields fields;

  CaseCopies(ViewFields fields) {
    this.fields = fields;
  }

  List<CaseCopy> of(BundleView view, List<CaseFile> cases, Supplier<UUID> identities) {
    List<Numbered> drawn = new ArrayList<>();
    for (CaseFile caseFile : cases) {
      drawn.add(new Numbered(identities.get(), caseFile));
    }
    if (view == BundleView.PSEUDONYMISED) {
      // The order in the list, by name perhaps, would say who is who: it is drawn anew.
      drawn.sort(Comparator.comparing(Numbered::id));
    }
    List<CaseCopy> copies = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      String pseudonym = "P" + (i + 1);
      JsonNode kept = kept(view, "", shape.write(drawn.get(i).caseFile()), pseudonym);
      JsonNode document = kept == null ? JsonNodeFactory.instance.objectNode() : kept;
      copies.add(copy(drawn.get(i).id(), document));
    }
    return List.copyOf(copies);
  }

  private record Numbered(UUID id, CaseFile caseFile) {}

  /** A copy as it stands in a bundle. */
  static CaseCopy copy(UUID id, JsonNode document) {
    String name = document.path("citizen").path("name").stringValue("");
    return new CaseCopy(id, name, CanonicalJson.text(document));
  }

  private @Nullable JsonNode kept(
      BundleView view, String pointer, JsonNode value, String pseudonym) {
    return switch (value) {
      case ObjectNode object -> {
        ObjectNode left = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
          JsonNode kept = kept(view, pointer + "/" + field.getKey(), field.getValue(), pseudonym);
          if (kept != null) {
            left.set(field.getKey(), kept);
          }
        }
        yield left.isEmpty() ? null : left;
      }
      case ArrayNode array -> {
        ArrayNode left = JsonNodeFactory.instance.arrayNode();
        for (JsonNode element : array) {
          JsonNode kept = kept(view, pointer + "/*", element, pseudonym);
          if (kept != null) {
            left.add(kept);
          }
        }
        yield left.isEmpty() ? null : left;
      }
      default -> leaf(view, pointer, value, pseudonym);
    };
  }

  private @Nullable JsonNode leaf(
      BundleView view, String pointer, JsonNode value, String pseudonym) {
    return switch (fields.of(view, pointer)) {
      case KEEP -> value.isString() && value.stringValue().isEmpty() ? null : value;
      case MONTH -> JsonNodeFactory.instance.stringNode(value.stringValue("").substring(0, MONTH));
      case NAME -> JsonNodeFactory.instance.stringNode(pseudonym);
      case WITHHELD -> null;
    };
  }
}
