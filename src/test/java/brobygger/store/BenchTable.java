package brobygger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code target/bench.json}: what was measured beside its floor, on which machine. */
public final class BenchTable {
  private static final Path FILE = Path.of("target", "bench.json");
  private static final JsonMapper JSON = JsonMapper.shared();

  private BenchTable() {}

  /** Prints a row and puts it in the place of the same row of an earlier run. */
  public static void row(String what, double milliseconds, double floor) throws IOException {
    System.out.printf(
        "%s: %.2f ms and %.2f ms, ratio %.2f%n", what, milliseconds, floor, milliseconds / floor);
    ArrayNode rows = JSON.createArrayNode();
    if (Files.exists(FILE)) {
      for (JsonNode row : JSON.readTree(FILE)) {
        if (!row.path("what").asString("").equals(what)) {
          rows.add(row);
        }
      }
    }
    ObjectNode row = rows.addObject();
    row.put("what", what);
    row.put("ms", milliseconds);
    row.put("floorMs", floor);
    row.put("ratio", milliseconds / floor);
    row.put("java", System.getProperty("java.vm.version"));
    row.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    row.put("processors", Runtime.getRuntime().availableProcessors());
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, rows.toPrettyString() + "\n");
  }
}
