package brobygger.desktop.citizen;

import brobygger.casefile.goal.JobFit;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.goal.JobGoalRank;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.QuickAdd;
import brobygger.desktop.field.Rows;
import brobygger.desktop.field.UndoNotice;
import brobygger.texts.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The jobs aimed for: A the wish, B close to it, C wider. */
@Lives(Lifetime.CASE)
final class JobGoalsCard {
  private final CitizenViewModel model;
  private final Texts texts;
  private final UndoNotice notice;
  private final VBox card;

  JobGoalsCard(CitizenViewModel model, Texts texts, UndoNotice notice) {
    this.model = model;
    this.texts = texts;
    this.notice = notice;
    card =
        AboutCards.card(
            texts.of("citizen.jobgoals"), Parts.words(texts.of("citizen.jobgoals.how"), "soft"));
    JobCircles circles = new JobCircles(texts);
    model.follow(() -> circles.show(model.jobGoals()));
    card.getChildren().add(circles);
    for (JobGoalRank rank : JobGoalRank.values()) {
      card.getChildren().add(rank(rank));
    }
  }

  Node node() {
    return card;
  }

  private Node rank(JobGoalRank rank) {
    Rows<JobGoal> rows = new Rows<>(8, JobGoal::id, this::row);
    Label letter = Parts.mark(rank.name(), "rank");
    QuickAdd add =
        new QuickAdd(
            texts.of("citizen.jobgoal.prompt." + rank),
            "jobgoal-new-" + rank,
            texts.of("citizen.add"),
            typed -> model.addJobGoal(rank, typed));
    model.follow(
        () -> rows.show(model.jobGoals().stream().filter(job -> job.rank() == rank).toList()));
    HBox box = Parts.beside(10, letter, Parts.growing(Parts.below(8, rows, add)));
    box.setAlignment(Pos.TOP_LEFT);
    return box;
  }

  private ToggleButton circle(JobGoal job, String which) {
    ToggleButton button = new ToggleButton(texts.of("citizen.circle." + which));
    button.setId("jobgoal-" + job.id() + "-" + which);
    button.getStyleClass().add("segment");
    return button;
  }

  private Rows.Row<JobGoal> row(JobGoal job) {
    Kept title = model.jobTitle(job.id());
    Kept why = model.jobWhy(job.id());
    KeptField name = KeptField.line("", "jobgoal-" + job.id(), "", title);
    name.input().setAccessibleText(texts.of("citizen.jobgoal.title"));
    HBox.setHgrow(name, Priority.ALWAYS);
    KeptField reason =
        KeptField.area(
            "", "jobgoal-" + job.id() + "-why", texts.of("citizen.jobgoal.why.prompt"), 1, why);
    reason.input().setAccessibleText(texts.of("citizen.jobgoal.why"));
    HBox line =
        Parts.beside(
            4,
            name,
            Parts.cross(
                texts.of("citizen.jobgoal.remove"),
                () -> {
                  model.removeJobGoal(job.id());
                  notice.say(texts.of("citizen.jobgoal.removed", job.title()));
                }));
    ToggleButton can = circle(job, "can");
    ToggleButton wants = circle(job, "wants");
    ToggleButton exists = circle(job, "exists");
    for (ToggleButton each : List.of(can, wants, exists)) {
      each.setOnAction(
          event ->
              model.fit(
                  job.id(), new JobFit(can.isSelected(), wants.isSelected(), exists.isSelected())));
    }
    FlowPane lies = new FlowPane(6, 6, can, wants, exists);
    lies.setMinWidth(0);
    VBox box = Parts.below(4, line, lies, reason);
    return Rows.Row.of(
        box,
        now -> {
          can.setSelected(now.fitOrNone().can());
          wants.setSelected(now.fitOrNone().wants());
          exists.setSelected(now.fitOrNone().exists());
          title.refresh();
          why.refresh();
        });
  }
}
