package brobygger.desktop.citizen;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Columns;
import brobygger.desktop.field.OpenCase;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.UndoNotice;
import brobygger.guide.ContentPack;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The citizen in three columns: the person, what they want and can, where it leads. */
@Lives(Lifetime.CASE)
final class CitizenView {
  private static final double WIDE = 1000;

  private final Columns columns = new Columns();
  private final StackPane root = new StackPane(columns);
  private final List<Node> person;
  private final List<Node> resources;
  private final List<Node> road;

  CitizenView(
      OpenCase open, Texts texts, LocalDate today, ContentPack pack, Consumer<Node> saveRoad) {
    CitizenViewModel model = new CitizenViewModel(open, texts, today);
    UndoNotice notice = new UndoNotice(texts, open);
    AboutCards about = new AboutCards(model, texts, today, notice);
    person = List.of(about.person(), about.rhythm(), about.order());
    resources = List.of(about.wishes(), new ResourcesCard(model, texts, pack, notice).node());
    road =
        List.of(
            roadCard(model, texts, saveRoad),
            new JobGoalsCard(model, texts, notice).node(),
            new GoalsCard(model, texts, today, notice).node());
    StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
    root.getChildren().add(notice);
    columns.onRoom(this::arrange);
    arrange();
  }

  private static Node roadCard(CitizenViewModel model, Texts texts, Consumer<Node> save) {
    Label how = Parts.words("", "soft");
    model.follow(() -> how.setText(texts.of("citizen.road.how", model.firstName())));
    Button button = new Button(texts.of("citizen.road.save"));
    button.setId("citizen-road");
    button.getStyleClass().add("primary");
    button.setOnAction(event -> save.accept(button));
    return AboutCards.card(texts.of("citizen.road"), how, button);
  }

  Parent node() {
    return root;
  }

  private void arrange() {
    boolean wide = columns.hasRoomFor(WIDE);
    int expected = wide ? 3 : 2;
    if (columns.columns().size() == expected) {
      return;
    }
    if (wide) {
      columns.show(
          List.of(column(person), column(resources), column(road)), List.of(0.85, 1.15, 1.2));
    } else {
      VBox right = new VBox(16);
      right.getChildren().addAll(resources);
      right.getChildren().addAll(road);
      columns.show(
          List.of(column(person), column(List.copyOf(right.getChildren()))), List.of(0.85, 1.15));
    }
  }

  private static ScrollPane column(List<Node> cards) {
    VBox column = new VBox(16);
    column.getChildren().addAll(cards);
    ScrollPane scroll = Parts.scrolling(column);
    scroll.getStyleClass().add("card-column");
    return scroll;
  }
}
