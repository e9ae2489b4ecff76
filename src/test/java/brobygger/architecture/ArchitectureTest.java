package brobygger.architecture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program keeps every rule, and every rule rejects the fixture made to break it. */
class ArchitectureTest {
  private static final String ROOT = "brobygger";
  private static final String FIXTURES = "brobygger.architecture.fixture.";

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  static Stream<String> rules() {
    return new ArchitectureRules(ROOT).all().keySet().stream();
  }

  private static ArchRule rule(String root, String name) {
    return requireNonNull(new ArchitectureRules(root).all().get(name));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theProgramKeeps(String rule) {
    assertThat(PROGRAM).isNotEmpty();
    rule(ROOT, rule).check(PROGRAM);
  }

  @Test
  void noPackageStandsInNoRule() {
    Set<String> packages =
        PROGRAM.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT + "."))
            .map(name -> name.split("\\.")[1])
            .collect(Collectors.toSet());
    assertThat(packages)
        .as("a package that comes belongs into DOMAIN, OUTER or InnerPackages")
        .containsExactlyInAnyOrderElementsOf(ArchitectureRules.named());
  }

  @Test
  void theJourneysWaitForWhatIsSeen() {
    JavaClasses journeys = new ClassFileImporter().importPackages(ROOT + ".desktop.program");
    rule(ROOT, "hidden_wait").check(journeys);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aBrokenFixtureIsRejectedBy(String rule) {
    String root = FIXTURES + rule;
    JavaClasses fixture = new ClassFileImporter().importPackages(root);
    assertThat(rule(root, rule).evaluate(fixture).hasViolation())
        .as("the fixture %s breaks the rule of its name", root)
        .isTrue();
  }
}
