package brobygger.merge;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One of the two states that are joined.
 *
 * @param document the document
 * @param writer who wrote what in it
 * @param seal what was sealed in either
 */
public record Side(ObjectNode document, Writer writer, Seal seal) {
  /** A side of which nothing is sealed. */
  public Side(ObjectNode document, Writer writer) {
    this(document, writer, new Seal(Set.of(), (place, value) -> false));
  }

  /**
   * What nobody changes any more.
   *
   * @param places places whose value is sealed, each as a whole
   * @param broken knows what was written at such a place after it was sealed
   */
  public record Seal(Set<String> places, Broken broken) {
    /** Copies the places. */
    public Seal {
      places = Set.copyOf(places);
    }
  }

  /** Tells what stood at a sealed place from what was written over it. */
  @FunctionalInterface
  public interface Broken {
    /**
     * Whether the value was written after the place was sealed.
     *
     * @param value what stands at the place on this side; null for nothing
     */
    boolean at(String place, @Nullable JsonNode value);
  }

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
