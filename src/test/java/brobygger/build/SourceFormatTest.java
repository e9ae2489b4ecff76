package brobygger.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFormatTest {
  @TempDir Path folder;

  @Test
  void everyJavaFileIsFormatted() throws IOException {
    assertThat(SourceFormat.unformatted(Path.of("src")))
        .as("not formatted; mend with: mvn -q test-compile exec:exec@format")
        .isEmpty();
  }

  @Test
  void aCrookedFileIsFound() throws IOException {
    Path crooked = Files.writeString(folder.resolve("Crooked.java"), "class Crooked{int  a ;}\n");
    Files.writeString(folder.resolve("Straight.java"), "class Straight {\n  int a;\n}\n");
    assertThat(SourceFormat.unformatted(folder)).containsExactly(crooked);
  }
}
