package byhand;

import static byhand.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A document with its revisions. */
public final class History {
  private final String document;
  private final List<Map<String, Object>> revisions = new ArrayList<>();
  private Object content = "";
  private String head = "";

  /**
   * @param kind {@code CASE} or {@code COMPANY}
   * @param id of the case or company
   */
  public History(String kind, String id) {
    this.document = kind + ":" + id;
  }

  /** What a revision says beside its change. */
  public record Made(String author, String device, String time, String hashedTime) {}

  /** The first revision, with all of the document. */
  public String create(Made made, String label, Map<String, Object> whole) {
    return append(
        List.of(), made, "CREATE", label, List.of(object("op", "add", "path", "", "value", whole)));
  }

  /** A revision; its id. */
  public String append(
      List<String> parents,
      Made made,
      String kind,
      String label,
      List<Map<String, Object>> change) {
    return carried(parents, made, kind, label, change, change);
  }

  /** A revision whose change stands in the file in another way than in its id; its id. */
  public String carried(
      List<String> parents,
      Made made,
      String kind,
      String label,
      List<Map<String, Object>> change,
      List<Map<String, Object>> carried) {
    Map<String, Object> hashed =
        object(
            "document",
            document,
            "parents",
            parents,
            "author",
            made.author(),
            "device",
            made.device(),
            "time",
            made.hashedTime(),
            "kind",
            kind,
            "label",
            label,
            "change",
            Json.canonical(change));
    head = Json.hash(hashed);
    revisions.add(
        object(
            "id", head,
            "parents", parents,
            "author", made.author(),
            "device", made.device(),
            "time", made.time(),
            "kind", kind,
            "label", label,
            "change", carried));
    return head;
  }

  /** The document as it is at the head. */
  public void is(Map<String, Object> now) {
    content = now;
  }

  Map<String, Object> entry() {
    return object("document", content, "head", head, "revisions", revisions);
  }
}
