package brobygger.store;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.edit.MadeEdit;
import brobygger.usecase.home.Vault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * From an edit to the answer that it is kept and what can be taken back now: in a case of 3,000
 * revisions against one of 10, by turns in one process and one home. The two documents are equally
 * long. {@code mvn -q -Pbench test-compile} runs it.
 */
public final class EditBenchmark {
  private static final int ROUNDS = 101;
  private static final int WARM_UP = 200;

  private final Vault vault;

  private EditBenchmark(Vault vault) {
    this.vault = vault;
  }

  /** Measures, prints and writes its row; takes no arguments. */
  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    Path folder = Files.createTempDirectory("brobygger-edits");
    try (Vault vault = new Home(folder.resolve("home")).create()) {
      new EditBenchmark(vault).run();
    }
    System.exit(0);
  }

  private void run() throws Exception {
    CaseFileId young = opened(10);
    CaseFileId old = opened(3_000);
    double[] few = new double[ROUNDS];
    double[] many = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double first = acknowledged(young, round);
      double second = acknowledged(old, round);
      if (round >= 0) {
        few[round] = first;
        many[round] = second;
      }
    }
    BenchTable.row(
        "an edit kept and answered, at 3,000 revisions against 10", median(many), median(few));
  }

  private CaseFileId opened(int revisions) {
    CaseFile file = FiveSteps.open("Mia Vang", new Owner("Ida", "Vang"), LocalDate.of(2026, 11, 2));
    vault.caseFiles().add(file, "case.new");
    for (int i = 1; i < revisions; i++) {
      edit(file.id(), i);
    }
    return file.id();
  }

  private void edit(CaseFileId id, int round) {
    String phone = String.valueOf(20_000_000 + round);
    vault
        .caseFiles()
        .edit(
            id,
            MadeEdit.of(
                "citizen.phone", file -> file.withCitizen(file.citizen().withPhone(phone))));
  }

  /** Milliseconds; the young case grows with the old one, and is at most a tenth of it. */
  private double acknowledged(CaseFileId id, int round) {
    long start = System.nanoTime();
    vault.caseFiles().head(id);
    edit(id, round);
    vault.caseFiles().head(id);
    vault.caseFiles().undoState(id);
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] values) {
    return Arrays.stream(values).sorted().toArray()[values.length / 2];
  }
}
