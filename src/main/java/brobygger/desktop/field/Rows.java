package brobygger.desktop.field;

import brobygger.casefile.value.ElementId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * The rows of a list in the case. A row lives as long as its element, so that a change elsewhere
 * never takes the cursor out of the field being typed in.
 */
public final class Rows<T> extends VBox {
  private final Function<T, ElementId> idOf;
  private final Function<T, Row<T>> build;
  private Map<ElementId, Row<T>> rows = Map.of();

  /** Rows with a gap between them, built once per element. */
  public Rows(double gap, Function<T, ElementId> idOf, Function<T, Row<T>> build) {
    super(gap);
    this.idOf = idOf;
    this.build = build;
  }

  /** Shows these elements in this order. */
  public void show(List<T> elements) {
    Map<ElementId, Row<T>> now = new LinkedHashMap<>();
    for (T element : elements) {
      Row<T> known = rows.get(idOf.apply(element));
      Row<T> row = known == null ? build.apply(element) : known;
      FieldPlace.within(row.node(), idOf.apply(element).toString());
      row.refresh(element);
      now.put(idOf.apply(element), row);
    }
    List<Node> nodes = now.values().stream().<Node>map(Row::node).toList();
    if (!nodes.equals(getChildren())) {
      getChildren().setAll(nodes);
    }
    rows = now;
  }

  /** One element as it stands on the screen. */
  public interface Row<T> {
    /** What is shown. */
    Node node();

    /** The element has changed. */
    void refresh(T element);

    /** A row that shows its element through fields that look it up themselves. */
    static <T> Row<T> of(Node node, java.util.function.Consumer<T> refresh) {
      return new Row<>() {
        @Override
        public Node node() {
          return node;
        }

        @Override
        public void refresh(T element) {
          refresh.accept(element);
        }
      };
    }
  }
}
