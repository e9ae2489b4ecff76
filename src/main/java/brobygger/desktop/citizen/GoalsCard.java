package brobygger.desktop.citizen;

import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.GoalZone;
import brobygger.casefile.goal.SubGoal;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.DateWords;
import brobygger.desktop.field.Disclosure;
import brobygger.desktop.field.FindingBox;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.QuickAdd;
import brobygger.desktop.field.Rows;
import brobygger.desktop.field.Segments;
import brobygger.desktop.field.UndoNotice;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Goals with their SMART fields and the sub-goals that are ticked as they are reached. */
@Lives(Lifetime.CASE)
final class GoalsCard {
  private final CitizenViewModel model;
  private final Texts texts;
  private final LocalDate today;
  private final UndoNotice notice;
  private final VBox card;

  GoalsCard(CitizenViewModel model, Texts texts, LocalDate today, UndoNotice notice) {
    this.model = model;
    this.texts = texts;
    this.today = today;
    this.notice = notice;
    Rows<Goal> rows = new Rows<>(18, Goal::id, this::row);
    card =
        AboutCards.card(
            texts.of("citizen.goals"),
            Parts.words(texts.of("citizen.goals.how"), "soft"),
            rings(),
            rows,
            new QuickAdd(
                texts.of("citizen.goal.prompt"),
                "goal-new",
                texts.of("citizen.add"),
                model::addGoal));
    model.follow(() -> rows.show(model.goals()));
  }

  private Node rings() {
    ZoneRings rings = new ZoneRings(texts);
    model.follow(
        () -> {
          rings.show(model.goals());
          Parts.show(rings, model.goals().stream().anyMatch(goal -> goal.zone() != null));
        });
    return rings;
  }

  /** A goal belongs in the development zone; elsewhere it is worth a talk and nothing more. */
  private List<Node> doubt(Goal goal) {
    GoalZone zone = goal.zone();
    if (zone == null || zone == GoalZone.DEVELOPMENT || goal.reached() != null) {
      return List.of();
    }
    return List.of(
        new FindingBox(
            texts.of("citizen.zone." + zone), texts.of("citizen.zone.how." + zone), List.of()));
  }

  Node node() {
    return card;
  }

  private Rows.Row<Goal> row(Goal goal) {
    GoalFields fields = model.goal(goal.id());
    String code = "goal-" + goal.id();
    Label number = Parts.mark("", "rank");
    Segments<GoalZone> zone =
        new Segments<>(
                code + "-zone", List.of(GoalZone.values()), each -> texts.code(each), fields::zone)
            .emptied(texts.of("field.again"), () -> fields.zone(null));
    VBox doubt = Parts.below(0);
    Label smart = Parts.mark("", "chip");
    CheckBox reached = new CheckBox(texts.of("citizen.goal.reached"));
    reached.setId(code + "-reached");
    reached.setOnAction(event -> fields.reached(reached.isSelected()));
    Button away =
        Parts.button(
            texts.of("field.remove"),
            "quiet",
            () -> {
              model.removeGoal(goal.id());
              notice.say(texts.of("citizen.goal.removed"));
            });
    away.getStyleClass().add("small");
    KeptField text = KeptField.area("", code, "", 1, fields.text);
    text.input().setAccessibleText(texts.of("citizen.goal.text"));
    VBox details =
        Parts.below(
            10,
            area("measure", code, fields.measure),
            area("attraction", code, fields.attraction),
            area("realism", code, fields.realism),
            KeptField.date(
                texts.of("citizen.goal.by"), code + "-by", new DateWords(texts, today), fields.by));
    Rows<SubGoal> subs = new Rows<>(6, SubGoal::id, sub -> subRow(fields, sub));
    QuickAdd add =
        new QuickAdd(
            texts.of("citizen.subgoal.prompt"),
            code + "-sub-new",
            texts.of("citizen.add"),
            fields::addSubGoal);
    VBox box =
        Parts.below(
            8,
            Parts.beside(8, number, smart, reached, Parts.room(), away),
            text,
            Parts.mark(texts.of("citizen.zone"), "field-label"),
            zone,
            doubt,
            new Disclosure(texts.of("citizen.goal.smart"), details, false),
            Parts.mark(texts.of("citizen.subgoals"), "field-label"),
            subs,
            add);
    return Rows.Row.of(
        box,
        now -> {
          fields.refresh();
          number.setText(Integer.toString(model.goals().indexOf(now) + 1));
          zone.show(now.zone());
          doubt.getChildren().setAll(doubt(now));
          reached.setSelected(now.reached() != null);
          smart.setText(texts.of("citizen.goal.smart.count", fields.smart()));
          smart.getStyleClass().setAll("label", "chip", fields.smart() == 5 ? "good" : "gold");
          subs.show(now.subGoals());
        });
  }

  private KeptField area(String part, String code, Kept kept) {
    return KeptField.area(
        texts.of("citizen.goal." + part),
        code + "-" + part,
        texts.of("citizen.goal." + part + ".prompt"),
        1,
        kept);
  }

  private Rows.Row<SubGoal> subRow(GoalFields goal, SubGoal sub) {
    Kept words = goal.subGoalText(sub.id());
    Kept by = goal.subGoalBy(sub.id());
    CheckBox tick = new CheckBox();
    tick.getStyleClass().add("tick-box");
    tick.setId("subgoal-" + sub.id() + "-reached");
    tick.setOnAction(event -> goal.reached(sub.id(), tick.isSelected()));
    KeptField text = KeptField.area("", "subgoal-" + sub.id(), "", 1, words);
    text.input().setAccessibleText(texts.of("citizen.subgoal"));
    HBox.setHgrow(text, Priority.ALWAYS);
    KeptField date =
        KeptField.line("", "subgoal-" + sub.id() + "-by", texts.of("field.date.prompt"), by);
    date.input().setAccessibleText(texts.of("citizen.goal.by"));
    date.wide(104);
    Button away =
        Parts.cross(
            texts.of("citizen.subgoal.remove"),
            () -> {
              goal.removeSubGoal(sub.id());
              notice.say(texts.of("citizen.subgoal.removed"));
            });
    HBox row = Parts.beside(6, tick, text, date, away);
    return Rows.Row.of(
        row,
        now -> {
          words.refresh();
          by.refresh();
          tick.setSelected(now.reached() != null);
          tick.setAccessibleText(texts.of("citizen.subgoal.tick", now.text()));
        });
  }
}
