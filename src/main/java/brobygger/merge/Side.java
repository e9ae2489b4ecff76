package brobygger.merge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One of the two states that are joined.
 *
 * @param document the document
 * @param writer who wrote what in it
 */
public record Side(ObjectNode document, Writer writer) {
  /** Knows who last gave a place its value on this side. */
  @FunctionalInterface
  public interface Writer {
    /**
     * Who wrote it.
     *
     * @param value what stands at the place on this side; null for nothing
     */
    Written of(String place, @Nullable JsonNode value);
  }

  /**
   * Who wrote something, and when.
   *
   * @param author name of the profile
   * @param at by that computer's clock
   */
  public record Written(String author, Instant at) {}
}
