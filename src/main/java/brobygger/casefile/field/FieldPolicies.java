package brobygger.casefile.field;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The decisions about every field of one kind of document, from its table. */
public final class FieldPolicies {
  private static final String ANY = "*";

  /** Every element has one, and nothing about it is to decide. */
  private static final String IDENTITY = "id";

  private static final FieldPolicies CASE = new FieldPolicies(table("case.txt"));
  private static final FieldPolicies COMPANY = new FieldPolicies(table("company.txt"));

  private final Map<String, FieldPolicy> fields = new LinkedHashMap<>();
  private final Map<String, List<String>> keys = new HashMap<>();

  private FieldPolicies(String table) {
    for (String line : table.split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        FieldPolicy field = PolicyLine.read(line);
        if (fields.put(field.place(), field) != null) {
          throw new IllegalStateException("decided twice: " + field.place());
        }
      }
    }
    keys.putAll(
        fields.values().stream()
            .filter(field -> field.joined() == Joined.KEY && field.place().contains("/" + ANY))
            .collect(
                Collectors.groupingBy(
                    field -> field.place().substring(0, field.place().lastIndexOf("/" + ANY)),
                    Collectors.mapping(FieldPolicy::name, Collectors.toUnmodifiableList()))));
  }

  /** Of a case. */
  public static FieldPolicies ofCase() {
    return CASE;
  }

  /** Of whatever kind a document is. */
  public static FieldPolicies of(Class<? extends Record> document) {
    if (document == CaseFile.class) {
      return CASE;
    }
    if (document == Company.class) {
      return COMPANY;
    }
    throw new IllegalArgumentException("a case or a company");
  }

  /** As a table says; for a test. */
  static FieldPolicies read(String table) {
    return new FieldPolicies(table);
  }

  /** All of them, in the order of the table, which is that of the document. */
  public Collection<FieldPolicy> all() {
    return List.copyOf(fields.values());
  }

  /**
   * What is decided about a field.
   *
   * @param place with stars, indexes or identities for the elements of lists
   * @return empty for what nobody decided about, and for an object whose fields decide
   */
  public Optional<FieldPolicy> at(String place) {
    if (place.endsWith("/" + IDENTITY)) {
      return Optional.of(identity(place));
    }
    FieldPolicy exact = fields.get(place);
    FieldPolicy found = exact == null ? fields.get(general(place)) : exact;
    // The elements of a list of plain values have no line of their own.
    return found == null && place.endsWith("/" + ANY)
        ? at(place.substring(0, place.length() - ANY.length() - 1))
        : Optional.ofNullable(found);
  }

  private static FieldPolicy identity(String place) {
    return new FieldPolicy(
        place,
        Joined.VALUE,
        Leaves.WITHHELD,
        Leaves.WITHHELD,
        ByHand.IDENTITY,
        Personal.NONE,
        List.of(),
        Optional.empty());
  }

  /** The names that say what there is only one of in a list; none when its elements are all new. */
  public List<String> keys(String list) {
    return keys.getOrDefault(general(list), List.of());
  }

  /** Whether it may be set by hand: what is decided about the outermost part that may not be. */
  public ByHand byHand(String place) {
    int end = 0;
    while (end < place.length()) {
      end = place.indexOf('/', end + 1);
      end = end < 0 ? place.length() : end;
      ByHand here = at(place.substring(0, end)).map(FieldPolicy::byHand).orElse(ByHand.YES);
      if (here.isNever() || end == place.length()) {
        return here;
      }
    }
    return ByHand.YES;
  }

  /** The place with a star for every element. */
  String general(String place) {
    StringBuilder general = new StringBuilder(place.length());
    String[] names = place.split("/", -1);
    for (int i = 1; i < names.length; i++) {
      FieldPolicy around = fields.get(general.toString());
      boolean element = around != null && around.joined().isList();
      general.append('/').append(element ? ANY : names[i]);
    }
    return general.toString();
  }

  private static String table(String name) {
    try (InputStream in = FieldPolicies.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program is not whole: " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
