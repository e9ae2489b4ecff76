package brobygger.bundle;

import brobygger.casefile.CaseFile;
import brobygger.casefile.StepOrder;
import brobygger.casefile.company.Company;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.TypedText;
import brobygger.document.CanonicalJson;
import brobygger.document.CarriedChange;
import brobygger.document.DocumentMigrations;
import brobygger.document.DocumentProblem;
import brobygger.document.DocumentProblemException;
import brobygger.document.DocumentShape;
import brobygger.document.JsonPatch;
import brobygger.document.Rfc3339;
import brobygger.usecase.bundle.CaseBundle.BundledCase;
import brobygger.usecase.bundle.CaseBundle.BundledCompany;
import brobygger.usecase.bundle.CaseBundle.RefusedEntry;
import brobygger.usecase.bundle.EntryProblem;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.people.AuthorKey;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the cases and companies of a bundle one by one: a bad one is set aside with its reason. */
final class EntryReader {
  private static final int LONGEST_NAME = 200;

  private final BundleSchema schema;
  private final int format;
  private final CarriedHistory.Room room = new CarriedHistory.Room(BundleFormat.MOST_WHOLE);
  private final DocumentShape<CaseFile> caseShape;
  private final DocumentShape<Company> companyShape;
  private final List<RefusedEntry> refused = new ArrayList<>();

  /**
   * @param format of the bundle they stand in
   */
  EntryReader(BundleSchema schema, int format) {
    this(schema, format, DocumentShape.ofCase(), DocumentShape.ofCompany());
  }

  /** For documents of these shapes. */
  EntryReader(
      BundleSchema schema,
      int format,
      DocumentShape<CaseFile> caseShape,
      DocumentShape<Company> companyShape) {
    this.schema = schema;
    this.format = format;
    this.caseShape = caseShape;
    this.companyShape = companyShape;
  }

  /** What was set aside, in the order it was read. */
  List<RefusedEntry> refused() {
    return List.copyOf(refused);
  }

  List<BundledCase> cases(JsonNode entries) {
    return read(
        entries,
        DocumentKind.CASE,
        caseShape,
        caseFile -> caseFile.id().value(),
        BundledCase::new,
        bundled -> bundled.history().key());
  }

  List<BundledCompany> companies(JsonNode entries) {
    return read(
        entries,
        DocumentKind.COMPANY,
        companyShape,
        company -> company.id().value(),
        BundledCompany::new,
        bundled -> bundled.history().key());
  }

  private interface Bundled<D, B> {
    B of(D document, DocumentHistory history);
  }

  private <D extends Record, B> List<B> read(
      JsonNode entries,
      DocumentKind kind,
      DocumentShape<D> shape,
      Function<D, UUID> identity,
      Bundled<D, B> bundled,
      Function<B, DocumentKey> key) {
    Map<String, Integer> seen = new HashMap<>();
    entries.forEach(entry -> seen.merge(idText(entry), 1, Integer::sum));
    List<B> read = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      JsonNode entry = entries.get(i);
      try {
        if (!idText(entry).isEmpty() && seen.getOrDefault(idText(entry), 0) > 1) {
          throw new Refusal(new EntryProblem.Twice());
        }
        read.add(entry(entry, kind, i, shape, identity, bundled));
      } catch (Refusal refusal) {
        refused.add(
            new RefusedEntry(
                kind,
                i + 1,
                idOf(entry),
                nameOf(kind, entry),
                refusal.problem,
                CanonicalJson.text(entry)));
      }
    }
    return read;
  }

  private <D extends Record, B> B entry(
      JsonNode entry,
      DocumentKind kind,
      int index,
      DocumentShape<D> shape,
      Function<D, UUID> identity,
      Bundled<D, B> bundled)
      throws Refusal {
    String pointer = "/contents/" + (kind == DocumentKind.CASE ? "cases/" : "companies/") + index;
    if (isNewer(entry, shape.newest())) {
      String number =
          entry.path(BundleFormat.DOCUMENT).path(DocumentMigrations.FORMAT_FIELD).toString();
      throw new Refusal(new EntryProblem.NewerDocument(number, ""));
    }
    refuse(schema.entry(kind, inTheNewestFormat(kind, entry, shape, pointer)), pointer);
    JsonNode tree = entry.get(BundleFormat.DOCUMENT);
    D document = document(shape, tree, pointer);
    if (!TypedText.isVisible(nameOf(kind, entry))) {
      String field = kind == DocumentKind.CASE ? "Citizen.name" : "Company.name";
      throw new Refusal(
          new EntryProblem.ImpossibleValue(
              new InvalidValueException(field, InvalidValueException.Reason.BLANK)));
    }
    return bundled.of(document, history(kind, identity.apply(document), entry, pointer));
  }

  private static void refuse(Optional<BundleSchema.Violation> violation, String pointer)
      throws Refusal {
    if (violation.isPresent()) {
      String place = pointer + violation.get().pointer();
      throw violation.get().isNewer()
          ? new Refusal(new EntryProblem.NewerDocument("", place))
          : wrongShape(place, violation.get().rule());
    }
  }

  /** The entry by the published schema; an older document is checked by its own, and upgraded. */
  private JsonNode inTheNewestFormat(
      DocumentKind kind, JsonNode entry, DocumentShape<?> shape, String pointer) throws Refusal {
    JsonNode format = entry.path(BundleFormat.DOCUMENT).path(DocumentMigrations.FORMAT_FIELD);
    if (!format.isInt() || format.intValue() < 1 || format.intValue() == shape.newest()) {
      return entry;
    }
    refuse(
        schema.older(kind, format.intValue(), entry.get(BundleFormat.DOCUMENT)),
        pointer + "/document");
    try {
      ObjectNode upgraded = JsonNodeFactory.instance.objectNode();
      entry.properties().forEach(each -> upgraded.set(each.getKey(), each.getValue()));
      upgraded.set(BundleFormat.DOCUMENT, shape.upgraded(entry.get(BundleFormat.DOCUMENT)));
      return upgraded;
    } catch (DocumentProblemException e) {
      throw wrongShape(pointer + "/document" + e.problem().pointer(), e.problem().kind().name());
    }
  }

  private static boolean isNewer(JsonNode entry, int newest) {
    JsonNode format = entry.path(BundleFormat.DOCUMENT).path(DocumentMigrations.FORMAT_FIELD);
    return format.isIntegralNumber() && (!format.isInt() || format.intValue() > newest);
  }

  private static <D extends Record> D document(
      DocumentShape<D> shape, JsonNode tree, String pointer) throws Refusal {
    try {
      D document = shape.read(tree);
      if (document instanceof CaseFile file) {
        Optional<InvalidValueException> astray = StepOrder.astray(file);
        if (astray.isPresent()) {
          throw new Refusal(new EntryProblem.ImpossibleValue(astray.get()));
        }
      }
      // One value, one text but for times: else two vaults could show the same document
      // differently.
      if (!Rfc3339.same(shape.write(document), shape.upgraded(tree))) {
        throw wrongShape(pointer + "/document", "canonical");
      }
      return document;
    } catch (DocumentProblemException e) {
      DocumentProblem problem = e.problem();
      InvalidValueException invalid = problem.invalid();
      if (invalid != null) {
        throw new Refusal(new EntryProblem.ImpossibleValue(invalid));
      }
      throw wrongShape(pointer + "/document" + problem.pointer(), problem.kind().name());
    }
  }

  private DocumentHistory history(DocumentKind kind, UUID id, JsonNode entry, String pointer)
      throws Refusal {
    try {
      Map<String, AuthorKey> keys = RevisionJson.keys(entry.path(BundleFormat.KEYS));
      List<Revision> list = new ArrayList<>();
      for (JsonNode change : changes(entry, pointer)) {
        JsonNode revision = entry.get(BundleFormat.REVISIONS).get(list.size());
        list.add(RevisionJson.read(revision, change, keys));
      }
      return new DocumentHistory(
          new DocumentKey(kind, id),
          CanonicalJson.text(entry.get(BundleFormat.DOCUMENT)),
          new RevisionId(entry.get(BundleFormat.HEAD).stringValue()),
          list);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw wrongShape(pointer + "/revisions", "value");
    }
  }

  /** The changes of an entry as they were made, in their order. */
  private List<JsonNode> changes(JsonNode entry, String pointer) throws Refusal {
    List<CarriedHistory.Step> steps =
        entry.get(BundleFormat.REVISIONS).valueStream().map(CarriedHistory.Step::of).toList();
    for (int i = 0; format < BundleFormat.WITH_SPLICES && i < steps.size(); i++) {
      JsonNode change = steps.get(i).change();
      if (JsonPatch.splices(change) || CarriedChange.isShort(change)) {
        throw wrongShape(pointer + "/revisions/" + i + "/change", "format");
      }
    }
    try {
      return CarriedHistory.whole(steps, room);
    } catch (CarriedHistory.MisfitException e) {
      throw wrongShape(pointer + "/revisions/" + e.index + "/change", e.rule);
    }
  }

  private static Refusal wrongShape(String pointer, String rule) {
    return new Refusal(new EntryProblem.WrongShape(pointer, rule));
  }

  private static String idText(JsonNode entry) {
    return entry.path(BundleFormat.DOCUMENT).path("id").asString("");
  }

  private static @Nullable UUID idOf(JsonNode entry) {
    try {
      UUID id = UUID.fromString(idText(entry));
      return id.toString().equals(idText(entry)) ? id : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** A name from a document that is not to be trusted, fit to be shown on one line. */
  private static String nameOf(DocumentKind kind, JsonNode entry) {
    JsonNode document = entry.path(BundleFormat.DOCUMENT);
    JsonNode name =
        switch (kind) {
          case CASE -> document.path("citizen").path("name");
          case COMPANY -> document.path("name");
        };
    StringBuilder shown = new StringBuilder();
    name.asString("")
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .limit(LONGEST_NAME)
        .forEach(shown::appendCodePoint);
    return shown.toString().strip();
  }

  /** Ends the reading of one entry. */
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient EntryProblem problem;

    Refusal(EntryProblem problem) {
      super(problem.code());
      this.problem = problem;
    }
  }
}
