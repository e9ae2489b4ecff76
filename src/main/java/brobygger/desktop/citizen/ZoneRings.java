package brobygger.desktop.citizen;

import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.GoalZone;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Ellipse;

/** The goals by their numbers in the safe, the growing and the too-much zone, from inside out. */
final class ZoneRings extends Pane {
  private static final double WIDTH = 300;
  private static final double HEIGHT = 190;
  private static final double BADGE = 24;
  private static final double RING = 0.33;

  private final Texts texts;

  ZoneRings(Texts texts) {
    this.texts = texts;
    setId("zone-rings");
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /** Draws the goals whose zone is known. */
  void show(List<Goal> goals) {
    getChildren().clear();
    for (GoalZone zone : List.of(GoalZone.UNSAFE, GoalZone.DEVELOPMENT, GoalZone.COMFORT)) {
      double size = (zone.ordinal() + 1) * RING;
      Ellipse ring = new Ellipse(WIDTH / 2, HEIGHT / 2, WIDTH / 2 * size, HEIGHT / 2 * size);
      ring.getStyleClass().addAll("zone-shape", zone.name().toLowerCase(java.util.Locale.ROOT));
      Label name = Parts.mark(texts.code(zone), "soft", "small");
      name.setPrefWidth(WIDTH);
      name.setAlignment(javafx.geometry.Pos.CENTER);
      name.relocate(0, HEIGHT / 2 - HEIGHT / 2 * size + (zone == GoalZone.COMFORT ? 5 : 8));
      getChildren().addAll(ring, name);
    }
    Map<GoalZone, Integer> there = new EnumMap<>(GoalZone.class);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < goals.size(); i++) {
      GoalZone zone = goals.get(i).zone();
      if (zone != null) {
        int before = there.merge(zone, 1, Integer::sum) - 1;
        badge(i + 1, zone, before);
        lines.add(texts.of("citizen.zones.line", i + 1, texts.code(zone)));
      }
    }
    setAccessibleText(String.join("\n", lines));
  }

  /** Side by side in the inner zone; around the lower half of the outer ones. */
  private void badge(int number, GoalZone zone, int before) {
    double middle = zone.ordinal() * RING + RING / 2;
    double angle = Math.toRadians(12 + 39 * before);
    double x = WIDTH / 2 + (zone == GoalZone.COMFORT ? (before - 0.5) * BADGE : 0);
    double y = HEIGHT / 2 + (zone == GoalZone.COMFORT ? 8 : 0);
    if (zone != GoalZone.COMFORT) {
      x += Math.cos(angle) * WIDTH / 2 * middle;
      y += Math.sin(angle) * HEIGHT / 2 * middle;
    }
    Label badge = Parts.mark(Integer.toString(number), "circle-badge");
    badge.setPrefSize(BADGE, BADGE);
    badge.relocate(x - BADGE / 2, y - BADGE / 2);
    getChildren().add(badge);
  }
}
