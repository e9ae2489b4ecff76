package brobygger.bundle;

import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.history.DocumentKind;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published JSON Schema of the bundle, with those of the case and the company it refers to.
 * They are read from the program itself; nothing is ever fetched.
 */
final class BundleSchema {
  private static final String BASE = "https://brobygger.example/schema/";
  private static final String BUNDLE = "bundle.schema.json";
  private static final List<String> FILES =
      List.of(BUNDLE, "case.schema.json", "company.schema.json");

  private final UnaryOperator<String> texts;
  private final Schema bundle;
  private final Schema caseEntry;
  private final Schema companyEntry;
  private final Schema copyList;

  /**
   * The first rule that is broken.
   *
   * @param pointer JSON pointer of the place in what was checked
   * @param rule the keyword of the schema
   */
  record Violation(String pointer, String rule) {
    /** A field named like one of ours, but for {@code @class}, {@code $ref} and the like. */
    private static final Pattern NAMED_AS_OURS = Pattern.compile(".*/[a-z][A-Za-z0-9]{0,39}");

    /** A field too many is no fault of the sender's: a newer program has more of them. */
    boolean isNewer() {
      return rule.equals("additionalProperties") && NAMED_AS_OURS.matcher(pointer).matches();
    }

    /**
     * The same as a reason to refuse a file.
     *
     * @param start pointer of what was checked
     */
    BundleProblem problem(String start) {
      return isNewer()
          ? new BundleProblem.NewerField(start + pointer)
          : new BundleProblem.WrongShape(start + pointer, rule);
    }
  }

  BundleSchema() {
    this(BundleSchema::resource);
  }

  /** From other texts, by the names of the files. */
  BundleSchema(UnaryOperator<String> texts) {
    this.texts = texts;
    Map<String, String> schemas =
        FILES.stream().collect(Collectors.toMap(name -> BASE + name, texts));
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(schemas)
                    .schemaLoader(loader -> loader.fetchRemoteResources(false)));
    this.bundle = registry.getSchema(SchemaLocation.of(BASE + BUNDLE));
    this.caseEntry = registry.getSchema(SchemaLocation.of(BASE + BUNDLE + "#/$defs/caseEntry"));
    this.copyList = registry.getSchema(SchemaLocation.of(BASE + BUNDLE + "#/$defs/copyList"));
    this.companyEntry =
        registry.getSchema(SchemaLocation.of(BASE + BUNDLE + "#/$defs/companyEntry"));
  }

  /** Checks everything but the entries: one bad case must not condemn the whole file. */
  Optional<Violation> outside(ObjectNode file) {
    ObjectNode outside = file.objectNode();
    file.properties().forEach(property -> outside.set(property.getKey(), property.getValue()));
    if (file.get(BundleFormat.CONTENTS) instanceof ObjectNode contents) {
      ObjectNode emptied = outside.putObject(BundleFormat.CONTENTS);
      for (Map.Entry<String, JsonNode> property : contents.properties()) {
        boolean list = property.getValue() instanceof ArrayNode;
        emptied.set(property.getKey(), list ? file.arrayNode() : property.getValue());
      }
    }
    return first(bundle, outside);
  }

  /** Checks the copies to read. */
  Optional<Violation> copies(JsonNode copies) {
    return first(copyList, copies);
  }

  /** Checks one entry of the contents. */
  Optional<Violation> entry(DocumentKind kind, JsonNode entry) {
    return switch (kind) {
      case CASE -> first(caseEntry, entry);
      case COMPANY -> first(companyEntry, entry);
    };
  }

  /**
   * Checks a document by the schema of its own, earlier format, which is kept when there is a next
   * one: {@code case.schema.1.json}.
   */
  Optional<Violation> older(DocumentKind kind, int format, JsonNode document) {
    String name = kind == DocumentKind.CASE ? "case.schema." : "company.schema.";
    Schema schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false)))
            .getSchema(texts.apply(name + format + ".json"));
    return first(schema, document);
  }

  private static Optional<Violation> first(Schema schema, JsonNode value) {
    // Stopping at the first keeps a file with a million mistakes from filling the memory.
    List<Error> errors = schema.validate(value, context -> context.setFailFast(true));
    return errors.stream()
        .map(
            error ->
                new Violation(
                    error.getInstanceLocation().toString() + missing(error), error.getKeyword()))
        .findFirst();
  }

  /** The name of a field that is missing or must not be there belongs to the place. */
  private static String missing(Error error) {
    return Stream.ofNullable(error.getProperty()).map(name -> "/" + name).findFirst().orElse("");
  }

  static String resource(String name) {
    try (InputStream in = BundleSchema.class.getResourceAsStream("/brobygger/schema/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program is not whole: " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
