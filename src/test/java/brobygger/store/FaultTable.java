package brobygger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.TestInfo;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * One row of the table of faults: what was tried, how often it was noticed, and how often something
 * acknowledged was lost or something wrong passed in silence. With {@code -Dbrobygger.faults=long}
 * the rows are long and stand in {@code target/faults.json} afterwards.
 */
public final class FaultTable {
  static final boolean LONG = "long".equals(System.getProperty("brobygger.faults"));
  private static final Path FILE = Path.of("target", "faults.json");
  private static final Path LOCK = Path.of("target", "faults.lock");

  private final String name;
  private final AtomicInteger tried = new AtomicInteger();
  private final AtomicInteger detected = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();
  private final AtomicInteger silent = new AtomicInteger();

  public FaultTable(TestInfo test) {
    this(test.getDisplayName());
  }

  FaultTable(String name) {
    this.name = name;
  }

  /** How often: in the long run, or in every build. */
  public static int times(int inTheLongRun, int inEveryBuild) {
    return LONG ? inTheLongRun : inEveryBuild;
  }

  /** Other faults in each long run; the seed is told, so that a failure can be had again. */
  public static Random random() {
    long seed = Long.getLong("brobygger.seed", LONG ? System.nanoTime() : 20_260_302);
    System.out.println("faults: -Dbrobygger.seed=" + seed);
    return new Random(seed);
  }

  public void tried() {
    tried.incrementAndGet();
  }

  public void detected() {
    detected.incrementAndGet();
  }

  public void lost(String what) {
    lost.incrementAndGet();
    System.out.println(name + ": lost: " + what);
  }

  public void silent(String what) {
    silent.incrementAndGet();
    System.out.println(name + ": silent: " + what);
  }

  public int detections() {
    return detected.get();
  }

  /** Ends the row: nothing may be lost or wrong in silence. */
  public void end() throws IOException {
    if (LONG) {
      synchronized (FaultTable.class) {
        write();
      }
    }
    assertThat(tried.get()).as("tried").isPositive();
    assertThat(lost.get()).as("lost").isZero();
    assertThat(silent.get()).as("silent").isZero();
  }

  /** Tests of other processes write their rows at the same time. */
  private void write() throws IOException {
    Files.createDirectories(Path.of("target"));
    try (FileChannel file =
            FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock alone = file.lock()) {
      assertThat(alone.isValid()).isTrue();
      writeAlone();
    }
  }

  private void writeAlone() throws IOException {
    JsonMapper json = new JsonMapper();
    ArrayNode rows = json.createArrayNode();
    if (Files.exists(FILE)) {
      json.readTree(Files.readString(FILE))
          .forEach(
              row -> {
                if (!row.path("name").asString("").equals(name)) {
                  rows.add(row);
                }
              });
    }
    rows.addObject()
        .put("name", name)
        .put("tried", tried.get())
        .put("detected", detected.get())
        .put("lost", lost.get())
        .put("silent", silent.get());
    Files.writeString(
        FILE,
        json.writerWithDefaultPrettyPrinter().writeValueAsString(rows) + "\n",
        StandardCharsets.UTF_8);
  }
}
