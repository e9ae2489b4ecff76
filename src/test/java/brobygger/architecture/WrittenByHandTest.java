package brobygger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The second writer of bundles proves nothing when it uses the first one. */
class WrittenByHandTest {
  private static ArchRule alone(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(root + "..", "java..", "javax.crypto..")
        .because("what it needs to know must stand in bundle-format.md");
  }

  @Test
  void theSecondWriterUsesNothingOfTheProgram() {
    JavaClasses writer = new ClassFileImporter().importPackages("byhand");
    assertThat(writer).isNotEmpty();
    alone("byhand").check(writer);
  }

  @Test
  void oneThatDoesIsFound() {
    String root = "brobygger.architecture.fixture.borrowed_writer";
    JavaClasses fixture = new ClassFileImporter().importPackages(root);
    assertThat(alone(root).evaluate(fixture).hasViolation()).isTrue();
  }
}
