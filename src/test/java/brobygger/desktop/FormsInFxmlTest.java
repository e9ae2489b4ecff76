package brobygger.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Decision 92: a place of the rail that looks the same in every home is FXML, and only such one.
 */
class FormsInFxmlTest {
  private static final Path RESOURCES = Path.of("src/main/resources/brobygger/desktop");
  private static final Path SOURCES = Path.of("src/main/java/brobygger/desktop");

  private static List<String> ending(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(file -> folder.relativize(file).toString().replace(ending, ""))
          .sorted()
          .toList();
    }
  }

  private static String folder(String name) {
    return name.substring(0, name.indexOf('/'));
  }

  @Test
  void everyFormHasItsControllerAndEveryControllerItsForm() throws IOException {
    List<String> forms = ending(RESOURCES, "View.fxml");
    assertThat(forms)
        .containsExactly(
            "cases/Cases", "companies/Companies", "exchange/Exchange", "settings/Settings");
    assertThat(ending(SOURCES, "Controller.java"))
        .as("beside each form's own only those of its parts")
        .containsAll(forms)
        .allMatch(name -> forms.stream().anyMatch(form -> folder(form).equals(folder(name))));
    for (String form : forms) {
      assertThat(Files.readString(RESOURCES.resolve(form + "View.fxml")))
          .contains("fx:controller=\"brobygger.desktop." + form.replace('/', '.') + "Controller\"");
    }
  }
}
