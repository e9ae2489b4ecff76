package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.StepOrder;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.field.FieldPolicies;
import brobygger.casefile.field.FieldPolicy;
import brobygger.casefile.field.RecordField;
import brobygger.casefile.field.RecordFields;
import brobygger.casefile.value.InvalidValueException;
import brobygger.edit.FieldProblemException.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Refuses that a typed identity points at nothing: a company that is not here makes every receiver
 * refuse the case, and whatever else points at nothing is shown nowhere. What pointed at something
 * that is taken away may stay, as everywhere in the program.
 */
final class KnownReferences {
  private final Function<CompanyId, Optional<Company>> companies;
  private final FieldPolicies fields = FieldPolicies.ofCase();

  /**
   * @param companies the companies that are here
   */
  KnownReferences(Function<CompanyId, Optional<Company>> companies) {
    this.companies = companies;
  }

  /** That a kind of field names something. */
  private record Reference(FieldPolicy field, Record named) {}

  /** What a case has in its lists, and what names some of it. */
  private record Found(Map<String, Set<Object>> lists, List<Pointing> pointing) {}

  /**
   * A field that names something.
   *
   * @param beside the record it is part of
   */
  private record Pointing(Reference reference, Record beside) {}

  /**
   * Refuses what newly points at nothing.
   *
   * @throws FieldProblemException with {@link Reason#UNKNOWN_COMPANY} or {@link
   *     Reason#UNKNOWN_REFERENCE}, or {@link Reason#IMPOSSIBLE_VALUE} for a step
   */
  void check(CaseFile before, CaseFile after) {
    Optional<InvalidValueException> astray = StepOrder.astray(before, after);
    if (astray.isPresent()) {
      throw new FieldProblemException(Reason.IMPOSSIBLE_VALUE, astray.get());
    }
    Map<Reference, Boolean> named = references(after);
    named.keySet().removeAll(references(before).keySet());
    named.values().removeIf(there -> there);
    if (named.keySet().stream().anyMatch(each -> isOf(each.field(), FieldPolicy.COMPANY))) {
      throw new FieldProblemException(Reason.UNKNOWN_COMPANY);
    }
    if (!named.isEmpty()) {
      throw new FieldProblemException(Reason.UNKNOWN_REFERENCE);
    }
  }

  /** All of a case, and whether what they name is there. */
  private Map<Reference, Boolean> references(CaseFile file) {
    Found found = new Found(new HashMap<>(), new ArrayList<>());
    walk("", file, found);
    Map<Reference, Boolean> all = new HashMap<>();
    for (Pointing each : found.pointing()) {
      all.merge(each.reference(), isThere(each, found.lists()), Boolean::logicalAnd);
    }
    return all;
  }

  private void walk(String place, Record record, Found found) {
    for (RecordField field : RecordFields.of(record)) {
      String at = place + "/" + field.name();
      Object value = field.of(record);
      if (value instanceof List<?> list) {
        for (Object each : list) {
          if (each instanceof Record element) {
            found
                .lists()
                .computeIfAbsent(at, none -> new HashSet<>())
                .add(RecordFields.identity(element));
            walk(at + "/*", element, found);
          }
        }
      } else if (value instanceof Record part && !RecordFields.isIdentity(part)) {
        walk(at, part, found);
      } else if (value instanceof Record named) {
        fields
            .at(at)
            .filter(decided -> !decided.pointsAt().isEmpty())
            .map(decided -> new Pointing(new Reference(decided, named), record))
            .ifPresent(found.pointing()::add);
      }
    }
  }

  private boolean isThere(Pointing pointing, Map<String, Set<Object>> lists) {
    FieldPolicy field = pointing.reference().field();
    Record named = pointing.reference().named();
    if (isOf(field, FieldPolicy.COMPANY)) {
      return companies.apply((CompanyId) named).isPresent();
    }
    if (isOf(field, FieldPolicy.CONTACTS)) {
      return beside(pointing.beside())
          .flatMap(company -> company.contacts().stream())
          .map(ContactPerson::id)
          .anyMatch(named::equals);
    }
    return field.pointsAt().stream()
        .anyMatch(list -> lists.getOrDefault(list, Set.of()).contains(named));
  }

  private Stream<Company> beside(Record record) {
    return RecordFields.of(record).stream()
        .filter(field -> field.plainType() == CompanyId.class)
        .map(field -> field.of(record))
        .filter(CompanyId.class::isInstance)
        .flatMap(company -> companies.apply((CompanyId) company).stream());
  }

  private static boolean isOf(FieldPolicy field, String list) {
    return field.pointsAt().contains(list);
  }
}
