package brobygger.desktop.notes;

import brobygger.casefile.journal.JournalNote;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.field.Columns;
import brobygger.desktop.field.Wrapping;
import brobygger.desktop.layout.LeftAndRight;
import brobygger.desktop.picture.ClippedText;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The journal: the notes at the left, newest first, and the shown one at the right. */
@Lives(Lifetime.CASE)
final class NotesView {
  private static final List<Double> SHARES = List.of(0.45, 1.0);

  private final NotesViewModel notes;
  private final Texts texts;
  private final LocalDate today;
  private final ListView<JournalNote> list = new ListView<>();
  private final NotePane pane;
  private final Columns root = new Columns();
  private boolean following;

  NotesView(NotesViewModel notes, CaseSession session) {
    this.notes = notes;
    this.texts = session.texts();
    this.today = session.today();
    this.pane = new NotePane(notes, session);
    root.show(List.of(listCard(), pane.node()), SHARES);
    session.caseFile().addListener((observed, was, is) -> follow());
    notes.selected.addListener((observed, was, is) -> follow());
    follow();
  }

  Node node() {
    return root;
  }

  private Node listCard() {
    Label heading = new Label(texts.of("notes.heading"));
    heading.getStyleClass().add("heading");
    Button begin = new Button(texts.of("notes.new"));
    begin.setId("notes-new");
    begin.getStyleClass().add("primary");
    begin.setMinWidth(Region.USE_PREF_SIZE);
    begin.setOnAction(
        event -> {
          notes.begin();
          follow();
          pane.focus();
        });
    LeftAndRight top = new LeftAndRight(heading, begin);

    list.setId("notes-list");
    list.getStyleClass().add("plain-list");
    list.setAccessibleText(texts.of("notes.heading"));
    Label none = new Label(texts.of("notes.none"));
    Wrapping.of(none);
    none.getStyleClass().add("soft");
    list.setPlaceholder(none);
    list.setCellFactory(view -> new NoteCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (observed, was, is) -> {
              if (!following && is != null) {
                notes.selected.set(is.id());
              }
            });
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox card = new VBox(12, top, list);
    card.getStyleClass().add("card");
    card.setMinWidth(0);
    return card;
  }

  private void follow() {
    following = true;
    list.getItems().setAll(notes.notes());
    notes
        .note()
        .ifPresentOrElse(
            note -> list.getSelectionModel().select(note),
            () -> list.getSelectionModel().clearSelection());
    following = false;
    pane.follow();
  }

  private final class NoteCell extends ListCell<JournalNote> {
    private final Label when = new Label();
    private final Label start = new Label();
    private final VBox box = new VBox(2, when, start);

    NoteCell() {
      when.getStyleClass().addAll("strong", "small");
      start.getStyleClass().add("soft");
      start.getStyleClass().add(ClippedText.SHORTENED);
      Wrapping.of(when);
      box.setMinWidth(0);
      box.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable JournalNote note, boolean empty) {
      super.updateItem(note, empty);
      if (empty || note == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String day = texts.when().shortDate(notes.day(note), today);
      when.setText(texts.of("notes.line", day, note.author()));
      start.setText(BidiMarks.without(note.text().strip().lines().findFirst().orElse("")));
      setAccessibleText(when.getText() + ". " + start.getText());
      setGraphic(box);
    }
  }
}
