package brobygger.desktop.citizen;

import brobygger.casefile.citizen.Competence;
import brobygger.casefile.citizen.CompetenceSource;
import brobygger.casefile.staircase.WorkTask;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Choice;
import brobygger.desktop.field.Disclosure;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.QuickAdd;
import brobygger.desktop.field.Rows;
import brobygger.desktop.field.Tag;
import brobygger.desktop.field.TypedField;
import brobygger.desktop.field.UndoNotice;
import brobygger.guide.ContentPack;
import brobygger.texts.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the citizen can do from work and the rest of life, and the tasks it points to. */
@Lives(Lifetime.CASE)
final class ResourcesCard {
  private final CitizenViewModel model;
  private final Texts texts;
  private final UndoNotice notice;
  private final VBox card;
  private CompetenceSource source = CompetenceSource.WORK;

  ResourcesCard(CitizenViewModel model, Texts texts, ContentPack pack, UndoNotice notice) {
    this.model = model;
    this.texts = texts;
    this.notice = notice;
    Rows<Competence> rows = new Rows<>(14, Competence::id, this::row);
    Choice<CompetenceSource> from =
        new Choice<>(
            "",
            "competence-source",
            List.of(CompetenceSource.values()),
            value -> texts.code(value),
            value -> source = value);
    from.show(source);
    from.box().setAccessibleText(texts.of("citizen.competence.source"));
    QuickAdd add =
        new QuickAdd(
            texts.of("citizen.competence.prompt"),
            "competence-new",
            texts.of("citizen.add"),
            typed -> model.addCompetence(source, typed));
    card =
        AboutCards.card(
            texts.of("citizen.competences"),
            Parts.words(texts.of("citizen.competences.how"), "soft"),
            rows,
            Parts.below(6, from, add),
            everyday(Everyday.of(pack)));
    model.follow(() -> rows.show(model.competences()));
  }

  private Node everyday(List<Everyday> all) {
    VBox list = Parts.below(2);
    Label how = Parts.words("", "soft", "small");
    list.getChildren().add(how);
    for (Everyday each : all) {
      Button add = Parts.link(each.experience(), () -> model.addEveryday(each));
      add.setId("everyday-" + all.indexOf(each));
      add.setAccessibleHelp(String.join(", ", each.tasks()));
      list.getChildren().add(add);
      model.follow(() -> Parts.show(add, !model.knows(each)));
    }
    model.follow(() -> how.setText(texts.of("citizen.everyday.how", model.firstName())));
    Disclosure shown = new Disclosure(texts.of("citizen.everyday"), list, false);
    Parts.show(shown, !all.isEmpty());
    return shown;
  }

  Node node() {
    return card;
  }

  private Rows.Row<Competence> row(Competence competence) {
    Kept words = model.experience(competence.id());
    KeptField field = KeptField.area("", "competence-" + competence.id(), "", 1, words);
    field.input().setAccessibleText(texts.of("citizen.competence.experience"));
    Button away =
        Parts.button(
            texts.of("field.remove"),
            "quiet",
            () -> {
              model.removeCompetence(competence.id());
              notice.say(texts.of("citizen.competence.removed"));
            });
    away.getStyleClass().add("small");
    FlowPane tasks = new FlowPane(6, 6);
    String prompt = texts.of("citizen.competence.task.prompt");
    TypedField task = TypedField.line("competence-task", prompt, prompt).small(14);
    task.onEnter(() -> task.add(typed -> model.addTask(competence.id(), typed)));
    VBox box =
        Parts.below(
            6,
            Parts.beside(
                8, Parts.mark(texts.code(competence.source()), "chip"), Parts.room(), away),
            field,
            Parts.words(texts.of("citizen.competence.tasks"), "soft", "small"),
            tasks);
    return Rows.Row.of(
        box,
        now -> {
          words.refresh();
          tasks.getChildren().setAll(now.tasks().stream().<Node>map(t -> tag(now, t)).toList());
          tasks.getChildren().add(task);
        });
  }

  private Tag tag(Competence competence, WorkTask task) {
    return new Tag(
        task.name(),
        texts.of("citizen.competence.task.remove", task.name()),
        () -> model.removeTask(competence.id(), task.id()));
  }
}
