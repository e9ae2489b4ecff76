package brobygger.desktop.citizen;

import brobygger.casefile.goal.JobFit;
import brobygger.casefile.goal.JobGoal;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/**
 * Job goals where competences, wishes and the labour market overlap (domain, section 10). What is
 * drawn stands in words below it.
 */
final class JobCircles extends VBox {
  private static final double WIDTH = 300;
  private static final double HEIGHT = 214;
  private static final double RADIUS = 70;
  private static final double BADGE = 26;

  private final Texts texts;
  private final Pane drawing = new Pane();
  private final VBox words = Parts.below(2);

  JobCircles(Texts texts) {
    super(8);
    this.texts = texts;
    setId("job-circles");
    drawing.setMinSize(WIDTH, HEIGHT);
    drawing.setPrefSize(WIDTH, HEIGHT);
    drawing.setMaxSize(WIDTH, HEIGHT);
    drawing.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().addAll(drawing, legend(), words);
  }

  /** Draws these goals and says the same in words. */
  void show(List<JobGoal> goals) {
    drawing.getChildren().setAll(circle("can"), circle("wants"), circle("exists"));
    Map<JobFit, Integer> there = new HashMap<>();
    List<String> lines = new ArrayList<>();
    for (JobGoal goal : goals) {
      JobFit fit = goal.fitOrNone();
      lines.add(line(goal, fit));
      if (fit.circles() > 0) {
        int before = there.merge(fit, 1, Integer::sum) - 1;
        Label badge = Parts.mark(goal.rank().name(), "circle-badge");
        badge.setPrefSize(BADGE, BADGE);
        badge.relocate(x(fit) - BADGE / 2 + before * (BADGE + 2), y(fit) - BADGE / 2);
        drawing.getChildren().add(badge);
      }
    }
    if (lines.isEmpty()) {
      lines.add(texts.of("citizen.circles.none"));
    }
    drawing.setAccessibleText(String.join("\n", lines));
    words
        .getChildren()
        .setAll(lines.stream().map(text -> Parts.words(text, "soft", "small")).toList());
  }

  private VBox legend() {
    VBox box = Parts.below(2);
    for (String which : List.of("can", "wants", "exists")) {
      Circle dot = new Circle(6);
      dot.getStyleClass().addAll("circle-shape", which);
      box.getChildren()
          .add(Parts.beside(7, dot, Parts.words(texts.of("citizen.circles." + which), "small")));
    }
    return box;
  }

  private static Circle circle(String which) {
    JobFit alone = new JobFit(which.equals("can"), which.equals("wants"), which.equals("exists"));
    Circle circle = new Circle(centreX(alone), centreY(alone), RADIUS);
    circle.getStyleClass().addAll("circle-shape", which);
    circle.setOpacity(0.72);
    return circle;
  }

  private static double centreX(JobFit one) {
    return one.can() ? WIDTH / 2 - 44 : one.wants() ? WIDTH / 2 + 44 : WIDTH / 2;
  }

  private static double centreY(JobFit one) {
    return one.exists() ? HEIGHT - RADIUS - 3 : RADIUS + 3;
  }

  /** The middle of the region that belongs to these circles and no other, pushed outwards. */
  private static double x(JobFit fit) {
    double sum =
        (fit.can() ? WIDTH / 2 - 44 : 0)
            + (fit.wants() ? WIDTH / 2 + 44 : 0)
            + (fit.exists() ? WIDTH / 2 : 0);
    double middle = sum / fit.circles();
    return WIDTH / 2 + (middle - WIDTH / 2) * outwards(fit);
  }

  private static double y(JobFit fit) {
    double sum =
        (fit.can() ? RADIUS + 3 : 0)
            + (fit.wants() ? RADIUS + 3 : 0)
            + (fit.exists() ? HEIGHT - RADIUS - 3 : 0);
    double heart = (2 * (RADIUS + 3) + HEIGHT - RADIUS - 3) / 3;
    return heart + (sum / fit.circles() - heart) * outwards(fit);
  }

  private static double outwards(JobFit fit) {
    return fit.circles() == 1 ? 1.5 : fit.circles() == 2 ? 1.7 : 1;
  }

  private String line(JobGoal goal, JobFit fit) {
    return switch (fit.circles()) {
      case 0 -> texts.of("citizen.circles.line.0", goal.rank().name(), goal.title());
      case 3 -> texts.of("citizen.circles.line.3", goal.rank().name(), goal.title());
      default ->
          texts.of("citizen.circles.line.some", goal.rank().name(), goal.title(), missing(fit));
    };
  }

  private String missing(JobFit fit) {
    List<String> missing = new ArrayList<>();
    if (!fit.can()) {
      missing.add(texts.of("citizen.circles.missing.can"));
    }
    if (!fit.wants()) {
      missing.add(texts.of("citizen.circles.missing.wants"));
    }
    if (!fit.exists()) {
      missing.add(texts.of("citizen.circles.missing.exists"));
    }
    return missing.size() == 1
        ? missing.getFirst()
        : texts.of("citizen.circles.and", missing.getFirst(), missing.getLast());
  }
}
