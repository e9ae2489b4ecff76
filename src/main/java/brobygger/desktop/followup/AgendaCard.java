package brobygger.desktop.followup;

import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.Theme;
import brobygger.desktop.field.Parts;
import brobygger.guide.GuidePoint;
import brobygger.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What to come round to: the guide's points, the open one with its questions. */
final class AgendaCard {
  private static final int QUESTIONS = 3;

  private final HoldFollowUp hold;
  private final Texts texts;
  private final List<GuidePoint> points;
  private final List<HBox> rows = new ArrayList<>();
  private final List<StackPane> dots = new ArrayList<>();
  private final List<VBox> questions = new ArrayList<>();
  private final VBox card;

  AgendaCard(HoldFollowUp hold, Texts texts, List<GuidePoint> points, Runnable toDraft) {
    this.hold = hold;
    this.texts = texts;
    this.points = points;
    card = VisitCards.card(texts.of("visit.agenda"), "Alt ↑ ↓");
    for (GuidePoint point : points) {
      card.getChildren().add(row(point, toDraft));
    }
    if (!points.isEmpty() && hold.capturing().pointProperty().get().isEmpty()) {
      choose(points.getFirst());
    }
    refresh();
  }

  Node node() {
    return card;
  }

  /** Goes so many points on; stays at either end. */
  void move(int by) {
    int to = Math.clamp((long) here() + by, 0, Math.max(0, points.size() - 1));
    if (!points.isEmpty()) {
      choose(points.get(to));
      refresh();
    }
  }

  private int here() {
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).code().equals(hold.capturing().pointProperty().get())) {
        return i;
      }
    }
    return 0;
  }

  private void choose(GuidePoint point) {
    hold.capturing().pointProperty().set(point.code());
    hold.capturing().themeProperty().set(AgendaPoints.theme(point.code()));
  }

  void refresh() {
    for (int i = 0; i < points.size(); i++) {
      boolean open = i == here();
      boolean said = isSaid(points.get(i));
      StackPane dot = dots.get(i);
      dot.getStyleClass().removeAll("full", "half");
      if (said) {
        dot.getStyleClass().add("full");
      } else if (open) {
        dot.getStyleClass().add("half");
      }
      Parts.show(questions.get(i), open);
      HBox row = rows.get(i);
      row.getStyleClass().remove("open");
      if (open) {
        row.getStyleClass().add("open");
      }
      row.setAccessibleText(
          texts.of(said ? "visit.agenda.said" : "visit.agenda.open", points.get(i).title()));
    }
  }

  private boolean isSaid(GuidePoint point) {
    Theme theme = AgendaPoints.theme(point.code());
    return theme == Theme.OTHER
        ? hold.next().isPresent()
        : hold.followUp()
            .map(FollowUp::statements)
            .filter(said -> said.stream().anyMatch(s -> s.theme() == theme))
            .isPresent();
  }

  private Node row(GuidePoint point, Runnable toDraft) {
    Region fill = new Region();
    fill.getStyleClass().add("fill");
    StackPane dot = new StackPane(fill);
    dot.getStyleClass().add("agenda-dot");
    dot.setMinSize(16, 16);
    dot.setMaxSize(16, 16);
    Label title = Parts.words(point.title(), "agenda-title");
    VBox asked = new VBox(1);
    point.prompts().stream()
        .limit(QUESTIONS)
        .forEach(prompt -> asked.getChildren().add(Parts.words(prompt, "soft", "small")));
    VBox words = Parts.below(3, title, asked);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox inside = Parts.beside(10, dot, words);
    inside.setAlignment(Pos.TOP_LEFT);
    inside.getStyleClass().add("agenda-point");
    inside.setAccessibleRole(AccessibleRole.BUTTON);
    inside.setId("agenda-" + point.code());
    inside.setOnMouseClicked(
        event -> {
          choose(point);
          refresh();
          toDraft.run();
        });
    rows.add(inside);
    dots.add(dot);
    questions.add(asked);
    return inside;
  }
}
