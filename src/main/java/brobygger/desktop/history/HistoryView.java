package brobygger.desktop.history;

import brobygger.casefile.company.Company;
import brobygger.desktop.Dialogs;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.field.Columns;
import brobygger.desktop.picture.ClippedText;
import brobygger.guide.GuidePoint;
import brobygger.problem.AuthorText;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.RevisionKind;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The steps at the left, newest first; at the right what the shown one changed. */
@Lives(Lifetime.CASE)
final class HistoryView {
  private static final List<Double> SHARES = List.of(0.45, 1.0);

  private final HistoryViewModel history;
  private final CaseSession session;
  private final Texts texts;
  private final AuthorText authors;
  private final ListView<HistoryStep> list;
  private final ChangeWords words;
  private final ChangesPane changes;
  private final Columns root = new Columns();

  HistoryView(HistoryViewModel history, CaseSession session) {
    this.history = history;
    this.session = session;
    this.texts = session.texts();
    this.authors = new AuthorText(texts);
    this.list = new ListView<>(history.steps);
    this.words =
        new ChangeWords(
            texts,
            session.desk().clock().getZone(),
            id -> session.companies().find(id).map(Company::name).orElse(""),
            point -> session.pack().point(point).map(GuidePoint::title).orElse(point),
            session.pack()::stepName);
    this.changes = new ChangesPane(texts, words, this::askToRestore);
    root.show(List.of(listCard(), changes.node()), SHARES);
    history.selected.addListener((observed, was, is) -> showSelected());
    session.caseFile().addListener((observed, was, is) -> readAgain());
    root.sceneProperty().addListener((observed, was, is) -> readAgain());
    readAgain();
  }

  Node node() {
    return root;
  }

  private Node listCard() {
    Label heading = new Label(texts.of("history.heading"));
    heading.getStyleClass().add("heading");
    list.setId("history-list");
    list.getStyleClass().add("plain-list");
    list.setAccessibleText(texts.of("history.heading"));
    list.setCellFactory(view -> new StepCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (observed, was, is) -> {
              if (is != null) {
                history.selected.set(is);
              }
            });
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox card = new VBox(12, heading, list);
    card.getStyleClass().add("card");
    card.setMinWidth(0);
    return card;
  }

  /** Reads after everything typed is kept, so that the newest change is in it. */
  private void readAgain() {
    if (root.getScene() != null) {
      session.flush(
          () ->
              session
                  .desk()
                  .work()
                  .of(progress -> history.read())
                  .onDone(
                      steps -> {
                        history.show(steps);
                        list.getSelectionModel().select(history.selected.get());
                      })
                  .start());
    }
  }

  private void showSelected() {
    HistoryStep step = history.selected.get();
    if (step != null) {
      session
          .desk()
          .work()
          .of(progress -> history.changes(step))
          .onDone(
              found ->
                  changes.show(title(step), detail(step), step, found, !history.isPresent(step)))
          .start();
    }
  }

  private void askToRestore(HistoryStep step) {
    session
        .desk()
        .dialogs()
        .ask(
            new Dialogs.Question(
                texts.of("history.restore.title"),
                texts.of("history.restore.text", when(step.newest())),
                texts.of("history.restore"),
                false),
            () -> session.turn(() -> Optional.of(history.restore(step))));
  }

  private String title(HistoryStep step) {
    HistoryEntry entry = step.newest();
    String what = words.label(entry.label());
    return entry.kind() == RevisionKind.EDIT || entry.kind() == RevisionKind.CREATE
        ? what
        : texts.of("history.kind." + entry.kind(), what);
  }

  private String who(HistoryStep step) {
    return texts.of("history.line", when(step.newest()), step.newest().author());
  }

  private String elsewhere(HistoryStep step) {
    return step.newest().ownDevice() ? "" : " · " + texts.of("history.elsewhere");
  }

  private String proof(HistoryStep step) {
    return authors.brief(step.by()) + elsewhere(step);
  }

  /** The chosen step has room for the number of the key. */
  private String detail(HistoryStep step) {
    return who(step) + elsewhere(step) + "\n" + authors.explained(step.by());
  }

  private String when(HistoryEntry entry) {
    ZonedDateTime at = entry.time().atZone(session.desk().clock().getZone());
    LocalTime time = at.toLocalTime();
    return texts.when().shortDate(at.toLocalDate(), session.today())
        + " "
        + texts.when().clock(time);
  }

  private final class StepCell extends ListCell<HistoryStep> {
    private final Label what = new Label();
    private final Label who = new Label();
    private final Label proof = new Label();
    private final VBox box = new VBox(2, what, who, proof);

    StepCell() {
      what.getStyleClass().add("strong");
      who.getStyleClass().addAll("soft", "small");
      proof.getStyleClass().addAll("soft", "small");
      // What is chosen stands in full beside the list.
      what.getStyleClass().add(ClippedText.SHORTENED);
      who.getStyleClass().add(ClippedText.SHORTENED);
      proof.getStyleClass().add(ClippedText.SHORTENED);
      box.setMinWidth(0);
      box.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HistoryStep step, boolean empty) {
      super.updateItem(step, empty);
      if (empty || step == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      what.setText(BidiMarks.without(title(step)));
      who.setText(BidiMarks.without(who(step)));
      proof.setText(BidiMarks.without(proof(step)));
      setAccessibleText(what.getText() + ". " + who.getText() + ". " + proof.getText());
      setGraphic(box);
    }
  }
}
