package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import brobygger.texts.BidiMarks;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that turn the direction of writing are shown, and cannot turn a line round. */
class ForeignNamesTest {
  private static final String TURNED = "Ida \u202Efdp.exe\u2066 Holm\u200F";

  @TempDir Path folder;

  @Test
  void aNameFromAForeignFileIsShownWithoutItsMarks() {
    People people = new People(folder);
    people.init("anna");
    people.init("bo");
    String id = people.newCase("anna", TURNED);
    Path file = people.export("anna", id);
    for (Result shown :
        new Result[] {
          people.run("inspect", file.toString()),
          people.in("bo", "import", file.toString(), "--preview"),
          people.in("bo", "import", file.toString(), "--park", id),
          people.in("bo", "inbox"),
          people.in("bo", "import", file.toString()),
          people.in("bo", "case", "list")
        }) {
      assertThat(shown.exitCode()).as(shown.err()).isZero();
      assertThat(shown.out()).doesNotContain("\u202E", "\u2066", "\u200F");
    }
    assertThat(people.run("inspect", file.toString()).out()).contains("Ida fdp.exe Holm");
    assertThat(people.in("bo", "case", "show", id, "--json").out())
        .isEqualTo(people.in("anna", "case", "show", id, "--json").out())
        .contains("\u202E");
  }

  @Test
  void namesInOtherScriptsStayAsTheyAre() {
    assertThat(BidiMarks.without("محمد علي")).isEqualTo("محمد علي");
    assertThat(BidiMarks.without("אברהם \u202D17\u202C")).isEqualTo("אברהם 17");
  }
}
