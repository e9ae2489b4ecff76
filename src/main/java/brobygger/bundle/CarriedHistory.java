package brobygger.bundle;

import brobygger.document.CarriedChange;
import brobygger.document.DocumentProblem;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonPatch;
import brobygger.usecase.bundle.CaseBundle.RefusedEntry;
import brobygger.usecase.bundle.EntryProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * The changes of a history as they travel: a long one says of long texts only what changed inside
 * them, and is whole again when it is read. A revision's id is a hash of the whole change, so that
 * nobody has to believe what was left out.
 */
final class CarriedHistory {
  /** With less text than this, a history is written as it is: there is nothing to gain. */
  static final long SHORT_ENOUGH = 64 * 1024;

  /** The document after each revision that another one is still to be built on. */
  private final Map<String, JsonNode> states = new HashMap<>();

  private final Map<String, Integer> waiting = new HashMap<>();
  private final Room room;

  /** A change of a history that does not fit the document it is made from. */
  static final class MisfitException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Which revision, counted from 0. */
    final int index;

    /** What is wrong, as a stable code. */
    final String rule;

    MisfitException(int index, String rule) {
      super(index + " " + rule);
      this.index = index;
      this.rule = rule;
    }
  }

  /** How much text there may still be of what is carried short, in UTF-16 units. */
  static final class Room {
    private long left;

    Room(long most) {
      this.left = most;
    }
  }

  private CarriedHistory(List<Step> steps, Room room) {
    this.room = room;
    for (Step step : steps) {
      if (step.parent != null) {
        waiting.merge(step.parent, 1, Integer::sum);
      }
    }
  }

  /**
   * One revision, as far as it matters here.
   *
   * @param id as it is written
   * @param parent the first; null for the first revision
   */
  record Step(String id, @Nullable String parent, JsonNode change) {
    static Step of(JsonNode revision) {
      JsonNode parents = revision.get("parents");
      return new Step(
          revision.get("id").stringValue(),
          parents.isEmpty() ? null : parents.get(0).stringValue(),
          revision.get("change"));
    }
  }

  /** The changes in their order, as short as they can be said when they are long together. */
  static List<JsonNode> shortened(List<Step> steps) {
    List<JsonNode> changes = steps.stream().map(Step::change).toList();
    if (changes.stream().mapToLong(CarriedChange::replaced).sum() < SHORT_ENOUGH) {
      return changes;
    }
    try {
      return new CarriedHistory(steps, new Room(0)).walk(steps, CarriedChange::shortened);
    } catch (MisfitException e) {
      // What does not fit is not for the writer to judge: the reader says which revision it is.
      return changes;
    }
  }

  /**
   * The changes in their order, as they were made.
   *
   * @param room for what they say where they were short; less afterwards
   */
  static List<JsonNode> whole(List<Step> steps, Room room) throws MisfitException {
    List<JsonNode> changes = steps.stream().map(Step::change).toList();
    if (changes.stream().noneMatch(CarriedChange::isShort)) {
      return changes;
    }
    CarriedHistory carried = new CarriedHistory(steps, room);
    return carried.walk(steps, carried::whole);
  }

  /** Whether a case or a company was set aside because its texts need more room than there is. */
  static boolean isTooLarge(RefusedEntry refused) {
    return refused.problem() instanceof EntryProblem.WrongShape(var place, var rule)
        && rule.equals(DocumentProblem.Kind.TOO_LARGE.name());
  }

  private interface Said {
    JsonNode of(JsonNode before, JsonNode change);
  }

  private List<JsonNode> walk(List<Step> steps, Said said) throws MisfitException {
    List<JsonNode> changes = new ArrayList<>();
    for (Step step : steps) {
      int index = changes.size();
      JsonNode before = step.parent == null ? NullNode.getInstance() : states.get(step.parent);
      if (before == null) {
        throw new MisfitException(index, "parents");
      }
      try {
        JsonNode other = said.of(before, step.change);
        keep(step, JsonPatch.apply(before, CarriedChange.isShort(other) ? step.change : other));
        changes.add(other);
      } catch (DocumentProblemException e) {
        throw new MisfitException(index, e.problem().kind().name());
      }
    }
    return changes;
  }

  private JsonNode whole(JsonNode before, JsonNode change) {
    if (!CarriedChange.isShort(change)) {
      return change;
    }
    JsonNode whole = CarriedChange.whole(before, change, room.left);
    room.left -= CarriedChange.replaced(whole);
    return whole;
  }

  /** Keeps a state while another is built on it: one line of thousands needs room for one. */
  private void keep(Step step, JsonNode state) {
    if (step.parent != null && waiting.merge(step.parent, -1, Integer::sum) == 0) {
      states.remove(step.parent);
    }
    if (waiting.getOrDefault(step.id, 0) > 0) {
      states.put(step.id, state);
    }
  }
}
