package brobygger.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemReasonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Disk quota exceeded",
        "Input/output error",
        "Read-only file system",
        "Stale file handle",
        "File too large"
      })
  void whatTheComputerSaidIsFoundBehindAFailureOfTheDatabase(String said) {
    SQLException plain = new SQLException("x", new IllegalStateException(new IOException(said)));
    assertThat(SystemReason.behind(plain)).contains(said);
    FileSystemException named = new FileSystemException("/home/anna/cases.mv.db", null, said);
    assertThat(SystemReason.behind(new SQLException("x", named))).contains(said);
  }

  @Test
  void whatWasReadAndFoundWrongIsTheComputersWordForNothing() {
    assertThat(SystemReason.behind(new SQLException("x"))).isEmpty();
    assertThat(SystemReason.behind(new SQLException("x", new EOFException()))).isEmpty();
  }

  @Test
  void aMissingRightIsSaidWithoutThePath() {
    assertThat(SystemReason.of(new AccessDeniedException("/home/anna"))).isEqualTo("access denied");
  }
}
