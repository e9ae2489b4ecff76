package brobygger.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.edit.MadeEdit;
import brobygger.store.FaultTable;
import brobygger.store.Home;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The size of the file over a long day's edits. */
class GrowthTest {
  private static final long MEGABYTE = 1024 * 1024;

  @TempDir Path temp;
  private Home home;
  private Path file;

  @BeforeEach
  void home() {
    home = new Home(temp.resolve("home"));
    file = home.folder.resolve("cases.mv.db");
  }

  @Test
  @Tag("faults")
  @DisplayName("a day of 5,000 edits (lost: the file outgrew its bounds)")
  void aLongDay(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    int edits = FaultTable.times(5_000, 500);
    long largest = 0;
    List<CaseFile> cases = Stream.generate(Home::thomas).limit(20).toList();
    try (Vault vault = home.create()) {
      cases.forEach(each -> vault.caseFiles().add(each, "case.new"));
      for (int i = 0; i < edits; i++) {
        row.tried();
        CaseFile one = cases.get(i / 7 % cases.size());
        String text = "nr. " + i + " " + "tekst ".repeat(200);
        vault
            .caseFiles()
            .edit(
                one.id(),
                MadeEdit.of("note.add", i % 25 == 0 ? Home.noted(text) : Home.named("Navn " + i)));
        largest = Math.max(largest, Files.size(file));
      }
    }
    long closed = Files.size(file);
    System.out.printf(
        "growth: %d edits, at most %.1f MB, closed %.1f MB%n",
        edits, largest / (double) MEGABYTE, closed / (double) MEGABYTE);
    if (largest > 64 * MEGABYTE) {
      row.lost(largest + " bytes while open");
    }
    try (Vault vault = home.open()) {
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
      assertThat(vault.caseFiles().documents().stream().mapToInt(c -> c.notes().size()).sum())
          .isEqualTo(edits / 25);
      Home.compact(vault);
    }
    if (closed > Math.max(4 * MEGABYTE, 4 * Files.size(file))) {
      row.lost(closed + " bytes when closed");
    }
    row.end();
  }
}
