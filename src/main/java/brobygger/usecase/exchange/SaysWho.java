package brobygger.usecase.exchange;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.citizen.Caseworker;
import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.field.FieldPolicies;
import brobygger.casefile.field.Personal;
import brobygger.casefile.field.RecordFields;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.PersonNames;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.CannotLeaveException;
import brobygger.usecase.bundle.CaseCopy;
import brobygger.usecase.bundle.WriteBundleProblem;
import brobygger.usecase.bundle.WriteBundleProblem.Place;
import brobygger.usecase.history.CaseSummary;
import brobygger.usecase.home.Vault;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Looks through the texts that leave with a copy to read and that no table of fields withholds: the
 * purpose, the name of the file, and what is written in the fields that are kept. A copy without
 * names must not say anywhere whom it is about, an employer must not read of anybody else, and a
 * CPR number leaves in no copy.
 */
final class SaysWho {
  private final Vault vault;
  private final BundleView view;
  private final Collection<CaseFileId> cases;

  /**
   * @param view the view of the copies
   * @param cases the cases they are copies of
   */
  SaysWho(Vault vault, BundleView view, Collection<CaseFileId> cases) {
    this.vault = vault;
    this.view = view;
    this.cases = List.copyOf(cases);
  }

  /** Refuses a purpose and the copies; nothing is written then. */
  void check(String purpose, List<CaseCopy> copies) {
    problem(Place.PURPOSE, purpose)
        .or(() -> copies.stream().flatMap(copy -> kept(copy).stream()).findFirst())
        .ifPresent(
            problem -> {
              throw new CannotLeaveException(problem);
            });
  }

  private Optional<WriteBundleProblem> kept(CaseCopy copy) {
    return switch (view) {
      case FULL -> Optional.empty();
      case EMPLOYER -> problem(Place.CONTENT, words(copy.document()));
      // Nothing that was typed is kept in one without names.
      case PSEUDONYMISED -> Optional.empty();
    };
  }

  /** Line ends stand in JSON as letters. */
  private static String words(String json) {
    return json.replace("\\n", " ").replace("\\t", " ");
  }

  /** What a text that leaves says and must not; empty when it says nothing of the kind. */
  Optional<WriteBundleProblem> problem(Place place, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    if (CprNumber.isIn(text)) {
      return Optional.of(new WriteBundleProblem.SaysCpr(place));
    }
    return switch (view) {
      case FULL -> Optional.empty();
      case EMPLOYER ->
          others().first(text).map(said -> new WriteBundleProblem.SaysOther(place, said));
      case PSEUDONYMISED -> said(text).map(said -> new WriteBundleProblem.SaysWho(place, said));
    };
  }

  /** Whoever else has a case here, but for a name that the company knows somebody by anyway. */
  private PersonNames others() {
    Set<String> known = new HashSet<>();
    known.add(vault.profile().name());
    for (CaseFile file : cases.stream().map(vault.caseFiles()::get).toList()) {
      known.add(file.citizen().name());
      known.add(file.owner().name());
      known.addAll(around(file));
    }
    return PersonNames.inFull(
        vault.caseFiles().all().stream()
            .map(CaseSummary::name)
            .filter(name -> name.strip().indexOf(' ') > 0 && !known.contains(name))
            .collect(Collectors.toSet()));
  }

  private Optional<String> said(String text) {
    for (CaseFileId id : cases) {
      CaseFile file = vault.caseFiles().get(id);
      Optional<String> said =
          vault
              .caseFiles()
              .names(id)
              .first(text)
              .or(() -> PersonNames.inFull(around(file)).first(text))
              .or(() -> reached(file).stream().filter(at -> isIn(text, at)).findFirst());
      if (said.isPresent()) {
        return said;
      }
    }
    return PersonNames.inFull(
            vault.caseFiles().all().stream().map(CaseSummary::name).collect(Collectors.toSet()))
        .first(text);
  }

  /** Whose names are withheld as well, since they lead to the citizen. */
  private Set<String> around(CaseFile file) {
    Set<String> names = new HashSet<>();
    Optional.ofNullable(file.citizen().caseworker()).map(Caseworker::name).ifPresent(names::add);
    for (Placement placement : file.placements()) {
      Optional<Company> company = vault.companies().find(placement.company());
      company.map(Company::name).ifPresent(names::add);
      company.stream()
          .flatMap(each -> each.contacts().stream())
          .map(ContactPerson::name)
          .forEach(names::add);
    }
    return names;
  }

  private static Set<String> reached(CaseFile file) {
    return FieldPolicies.ofCase().all().stream()
        .filter(field -> field.personal() == Personal.REACH)
        .flatMap(field -> RecordFields.values(file, field.place()))
        .map(Object::toString)
        .filter(Predicate.not(String::isBlank))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** However the digits of a number are grouped. */
  private static boolean isIn(String text, String reached) {
    return close(text).contains(close(reached));
  }

  private static String close(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0.-]", "");
  }
}
