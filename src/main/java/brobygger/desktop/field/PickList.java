package brobygger.desktop.field;

import brobygger.casefile.value.ElementId;
import brobygger.desktop.chord.Shortcut;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A short list one of which is open beside it; ↑ and ↓ move through it. */
public final class PickList<T> extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Rows<T> rows;
  private @Nullable ElementId open;

  /** A list whose elements look as {@code look} builds them from their newest state. */
  public PickList(Function<T, ElementId> idOf, Function<T, Node> look, Consumer<ElementId> picked) {
    this.rows =
        new Rows<>(
            2,
            idOf,
            element -> {
              StackPane button = new StackPane();
              button.getStyleClass().add("pick");
              button.setAlignment(Pos.CENTER_LEFT);
              button.setFocusTraversable(true);
              button.setAccessibleRole(AccessibleRole.BUTTON);
              button.setId("pick-" + idOf.apply(element));
              button.setUserData(idOf.apply(element));
              Runnable pick =
                  () -> {
                    button.requestFocus();
                    picked.accept(idOf.apply(element));
                  };
              button.setOnMouseClicked(event -> pick.run());
              button.setOnKeyPressed(
                  event -> {
                    if (Shortcut.NEXT_LINE.is(event)) {
                      step(button, 1, picked);
                    } else if (Shortcut.PREVIOUS_LINE.is(event)) {
                      step(button, -1, picked);
                    } else if (Shortcut.OPEN_LINE.is(event) || Shortcut.PICK_LINE.is(event)) {
                      pick.run();
                    } else {
                      return;
                    }
                    event.consume();
                  });
              return Rows.Row.of(button, now -> button.getChildren().setAll(look.apply(now)));
            });
    getChildren().add(rows);
  }

  /** Shows these elements, one of them open. */
  public void show(List<T> elements, @Nullable ElementId opened) {
    open = opened;
    rows.show(elements);
    rows.getChildren()
        .forEach(node -> node.pseudoClassStateChanged(OPEN, node.getUserData().equals(open)));
  }

  private void step(Node from, int by, Consumer<ElementId> picked) {
    int to = rows.getChildren().indexOf(from) + by;
    if (to >= 0 && to < rows.getChildren().size()) {
      Node next = rows.getChildren().get(to);
      next.requestFocus();
      if (next.getUserData() instanceof ElementId id) {
        picked.accept(id);
      }
    }
  }
}
