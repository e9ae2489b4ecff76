package brobygger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
  @TempDir Path temp;

  @Test
  void aFileThatIsThereIsNotTouched() throws IOException {
    Path file = Files.writeString(temp.resolve("a"), "før");
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> PrivateFiles.writeNew(file, new byte[1]));
    assertThat(file).hasContent("før");
  }

  @Test
  void whatIsReplacedIsTheOwnersAlone() throws IOException {
    Path file = Files.writeString(temp.resolve("a"), "før");
    file.toFile().setReadable(true, false);
    PrivateFiles.write(file, "efter".getBytes(StandardCharsets.UTF_8));
    assertThat(PrivateFiles.isPrivate(file)).isTrue();
    assertThat(file).hasContent("efter");
  }
}
