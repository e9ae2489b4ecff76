package brobygger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each smaller package may know of the program besides itself, with the reason. */
final class InnerPackages {
  /**
   * A package's place.
   *
   * @param name the package
   * @param mayKnow other packages of the program
   * @param why what the rule keeps
   */
  private record Place(String name, List<String> mayKnow, String why) {}

  private static final List<Place> PLACES =
      List.of(
          new Place(
              "finding",
              List.of("casefile", "texts"),
              "a finding says what a rule found, and knows no rule"),
          new Place(
              "edit",
              List.of("casefile", "progression", "description", "guide", "finding", "rhythm"),
              "what may be done to a case is decided by the domain alone"),
          new Place(
              "merge",
              List.of("casefile", "document", "edit"),
              "two states are joined the same way on every computer, whatever keeps them"),
          new Place(
              "card",
              List.of("casefile", "document", "usecase"),
              "a visiting card is checked the same way in a file, a roster and the home"),
          new Place(
              "copy",
              List.of("casefile", "finding", "texts", "usecase", "words"),
              "a copy to read is words, wherever it is shown"),
          new Place(
              "words",
              List.of("casefile", "finding", "texts"),
              "a value is said alike wherever it is read, by whoever shows it"),
          new Place(
              "problem",
              List.of("casefile", "edit", "file", "texts", "usecase", "words"),
              "why something was refused is said alike in the window and on the command line"),
          new Place(
              "samples",
              List.of("casefile", "edit", "usecase"),
              "sample cases are cases like others: nothing that is kept or shown knows of them"),
          new Place(
              "file",
              List.of(),
              "making a file that is its owner's alone needs nothing of what stands in it"),
          new Place("texts", List.of(), "words are the same whatever is said with them"));

  private final String root;

  InnerPackages(String root) {
    this.root = root;
  }

  /** The packages by their names. */
  static List<String> names() {
    return PLACES.stream().map(Place::name).toList();
  }

  /** A rule for each, by the name of the fixture that breaks it. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    PLACES.forEach(place -> rules.put(place.name() + "_on_more", rule(place)));
    return rules;
  }

  private ArchRule rule(Place place) {
    List<String> known = Stream.concat(Stream.of(place.name()), place.mayKnow().stream()).toList();
    DescribedPredicate<JavaClass> others =
        DescribedPredicate.describe(
            "another part of the program than " + known,
            type ->
                isIn(type, root)
                    && known.stream().noneMatch(name -> isIn(type, root + "." + name)));
    return noClasses()
        .that()
        .resideInAPackage(root + "." + place.name() + "..")
        .should()
        .dependOnClassesThat(others)
        .because(place.why());
  }

  private static boolean isIn(JavaClass type, String name) {
    return (type.getPackageName() + ".").startsWith(name + ".");
  }
}
