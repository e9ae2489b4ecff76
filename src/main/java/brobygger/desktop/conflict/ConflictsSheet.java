package brobygger.desktop.conflict;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Company;
import brobygger.description.WordDifference;
import brobygger.desktop.backup.BackupWords;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.description.WordsCompared;
import brobygger.desktop.field.Parts;
import brobygger.desktop.history.ChangeWords;
import brobygger.guide.GuidePoint;
import brobygger.texts.Texts;
import brobygger.usecase.DocumentKey;
import brobygger.usecase.Fields;
import brobygger.usecase.SettleConflict;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The open conflicts of a case at the side: both values, who wrote them and when, and a choice. */
final class ConflictsSheet extends VBox {
  private static final double WIDTH = 620;

  /** As high as the window lets it be. */
  private static final double TALL = 4_000;

  private final CaseSession session;
  private final SettleConflict settle;
  private final Disagreements disagreements;
  private final Texts texts;
  private final ChangeWords words;
  private final WordsCompared compared;
  private final VBox places = Parts.below(0);
  private final Label none;
  private final Node legend;
  private final Button close;

  ConflictsSheet(CaseSession session, Fields fields, SettleConflict settle) {
    this.session = session;
    this.settle = settle;
    this.disagreements = new Disagreements(fields);
    this.texts = session.texts();
    this.words =
        new ChangeWords(
            texts,
            session.desk().clock().getZone(),
            id -> session.companies().find(id).map(Company::name).orElse(""),
            point -> session.pack().point(point).map(GuidePoint::title).orElse(point));
    this.compared = new WordsCompared(texts);
    this.legend = compared.legend();
    this.none = Parts.words(texts.of("conflict.none"), "good-text");
    none.setId("conflicts-none");
    close = Parts.cross(texts.of("conflict.close"), () -> session.desk().dialogs().close());
    close.setId("conflicts-close");
    setSpacing(12);
    setPrefSize(WIDTH, TALL);
    setMinHeight(0);
    getChildren()
        .addAll(
            Parts.sheetHead(texts.of("conflict.title"), close),
            Parts.words(texts.of("conflict.how"), "soft"),
            legend,
            none,
            Parts.growing(Parts.scrolling(places)));
    Parts.whileInWindow(this, () -> session.caseFile().subscribe((CaseFile file) -> show(file)));
    show(session.caseFile().get());
  }

  void show() {
    session.desk().dialogs().beside(texts.of("conflict.title"), this, close);
  }

  private void show(CaseFile file) {
    places.getChildren().clear();
    int number = 0;
    boolean texty = false;
    for (Disagreement each : disagreements.in(file)) {
      places.getChildren().add(card(each, ++number));
      texty |= each.choices().stream().anyMatch(choice -> comparable(each, choice));
    }
    if (number > 0) {
      places.getChildren().getFirst().getStyleClass().add("first");
    }
    Parts.show(none, number == 0);
    Parts.show(legend, texty);
  }

  private Node card(Disagreement each, int number) {
    VBox box = Parts.below(8, Parts.words(words.place(each.place()), "strong"));
    box.getChildren()
        .add(Parts.words(texts.of("conflict.before", words.value(each.before())), "soft", "small"));
    int choice = 0;
    for (Disagreement.Choice value : each.choices()) {
      box.getChildren().add(value(each, value, number + "-" + ++choice));
    }
    box.getStyleClass().add("item");
    return box;
  }

  private Node value(Disagreement each, Disagreement.Choice choice, String number) {
    String who =
        texts.of(
            "conflict.who",
            choice.candidate().author(),
            BackupWords.at(choice.candidate().at(), session.desk().clock(), texts));
    Button use = Parts.button(texts.of("conflict.use"), "ghost", () -> choose(each, choice));
    use.setId("conflict-use-" + number);
    use.setMinWidth(USE_PREF_SIZE);
    use.setAccessibleText(texts.of("conflict.use.who", who));
    Label name = Parts.words(who, "small", "soft");
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    VBox box = Parts.below(4, Parts.beside(8, name, use), shown(each, choice));
    box.getStyleClass().add("inset");
    return box;
  }

  private static boolean comparable(Disagreement each, Disagreement.Choice choice) {
    return each.before() instanceof String before
        && !before.isBlank()
        && choice.value() instanceof String;
  }

  private Node shown(Disagreement each, Disagreement.Choice choice) {
    if (comparable(each, choice)
        && each.before() instanceof String before
        && choice.value() instanceof String after) {
      return compared.of(WordDifference.between(before, after));
    }
    return Parts.words(
        choice.candidate().value() == null && choice.value() == null
            ? texts.of("conflict.gone")
            : words.value(choice.value()));
  }

  private void choose(Disagreement each, Disagreement.Choice choice) {
    DocumentKey key = DocumentKey.of(session.caseFile().get().id());
    session.turn(
        () -> {
          settle.settle(key, each.conflict().place(), choice.candidate().value());
          return Optional.of(session.store().get(session.caseFile().get().id()));
        });
    session
        .desk()
        .dialogs()
        .notice(texts.of("conflict.chosen"), texts.of("field.undo"), session::undo);
    close.requestFocus();
  }
}
