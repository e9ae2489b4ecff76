package brobygger.desktop.citizen;

import brobygger.casefile.JobGoal;
import brobygger.casefile.JobGoalRank;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.QuickAdd;
import brobygger.desktop.field.Rows;
import brobygger.desktop.field.UndoNotice;
import brobygger.texts.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The jobs aimed for: A the wish, B close to it, C wider. */
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
    VBox box = Parts.below(4, line, reason);
    return Rows.Row.of(
        box,
        now -> {
          title.refresh();
          why.refresh();
        });
  }
}
