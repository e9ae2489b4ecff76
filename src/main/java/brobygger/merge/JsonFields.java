package brobygger.merge;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.field.ByHand;
import brobygger.casefile.field.FieldPolicies;
import brobygger.casefile.value.InvalidValueException;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblem;
import brobygger.document.DocumentProblemException;
import brobygger.document.DocumentShape;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.edit.FieldProblemException;
import brobygger.edit.FieldProblemException.Reason;
import brobygger.edit.Fields;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Single fields by way of the document's JSON shape, so that every check is the document's own. */
public final class JsonFields implements Fields {
  /** What is the document's, and no field of its record. */
  private static final Set<String> OUTSIDE = Set.of("", "format");

  private final DocumentShape<CaseFile> cases = DocumentShape.ofCase();
  private final DocumentShape<Company> companies = DocumentShape.ofCompany();
  private final StrictJson json = new StrictJson(JsonLimits.DOCUMENT);

  @Override
  public Optional<String> value(Record document, String place) {
    return Places.find(tree(document), checked(place)).map(CanonicalJson::text);
  }

  @Override
  public boolean exists(Record document, String place) {
    return Places.exists(tree(document), checked(place));
  }

  @Override
  public String quoted(String text) {
    return CanonicalJson.text(StringNode.valueOf(text));
  }

  @Override
  public String pointer(Record document, String place) {
    return Places.pointer(tree(document), checked(place));
  }

  @Override
  public String place(Record document, String pointer) {
    return Places.of(tree(document), checked(pointer));
  }

  @Override
  public <D extends Record> D set(D document, String place, Optional<String> value) {
    String checked = checked(place);
    String[] names = checked.split("/", -1);
    String first = names.length > 1 ? names[1] : "";
    if (OUTSIDE.contains(first)) {
      throw new FieldProblemException(Reason.NOT_TO_BE_SET);
    }
    // A conflict may be about who owns a case or wrote a note: what it is settled with is set here.
    ByHand decided = FieldPolicies.of(document.getClass()).byHand("/" + first);
    if (decided == ByHand.IDENTITY || decided == ByHand.CONFLICT) {
      throw new FieldProblemException(Reason.of(decided));
    }
    ObjectNode tree = tree(document);
    if (!Places.exists(tree, checked)) {
      throw new FieldProblemException(Reason.NO_SUCH_PLACE);
    }
    Places.set(tree, checked, value.map(this::parsed).orElse(null));
    return read(document, tree);
  }

  private static String checked(String place) {
    if (!place.isEmpty() && place.charAt(0) != '/') {
      throw new FieldProblemException(Reason.NO_SUCH_PLACE);
    }
    return place;
  }

  private @Nullable JsonNode parsed(String text) {
    try {
      JsonNode value = json.read(text);
      return value.isNull() ? null : value;
    } catch (DocumentProblemException e) {
      throw new FieldProblemException(Reason.NOT_JSON);
    }
  }

  private ObjectNode tree(Record document) {
    return switch (document) {
      case CaseFile file -> cases.write(file);
      case Company company -> companies.write(company);
      default -> throw new IllegalArgumentException("a case or a company");
    };
  }

  @SuppressWarnings("unchecked") // the shape of a document reads that document
  private <D extends Record> D read(D document, ObjectNode tree) {
    try {
      return (D) (document instanceof CaseFile ? cases.read(tree) : companies.read(tree));
    } catch (DocumentProblemException e) {
      if (e.problem().kind() == DocumentProblem.Kind.UNKNOWN_FIELD) {
        throw new FieldProblemException(Reason.NO_SUCH_PLACE);
      }
      InvalidValueException invalid = e.problem().invalid();
      throw switch (e.problem().kind()) {
        case WRONG_TYPE, UNKNOWN_VALUE -> FieldProblemException.expecting(e.problem().detail());
        default ->
            invalid == null
                ? new FieldProblemException(Reason.WRONG_TYPE)
                : new FieldProblemException(Reason.IMPOSSIBLE_VALUE, invalid);
      };
    }
  }
}
