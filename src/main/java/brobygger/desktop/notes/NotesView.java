package brobygger.desktop.notes;

import brobygger.casefile.JournalNote;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.Texts;
import java.time.LocalDate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The journal: the notes at the left, newest first, and the shown one at the right. */
final class NotesView {
  private static final double LIST_WIDTH = 300;

  private final NotesViewModel notes;
  private final Texts texts;
  private final LocalDate today;
  private final ListView<JournalNote> list = new ListView<>();
  private final NotePane pane;
  private final BorderPane root = new BorderPane();
  private boolean following;

  NotesView(NotesViewModel notes, CaseSession session) {
    this.notes = notes;
    this.texts = session.texts();
    this.today = session.today();
    this.pane = new NotePane(notes, session);
    root.setLeft(listCard());
    root.setCenter(pane.node());
    BorderPane.setMargin(pane.node(), new Insets(0, 0, 0, 16));
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
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button begin = new Button(texts.of("notes.new"));
    begin.setId("notes-new");
    begin.getStyleClass().add("primary");
    begin.setOnAction(
        event -> {
          notes.begin();
          follow();
          pane.focus();
        });
    HBox top = new HBox(8, heading, gap, begin);
    top.setAlignment(Pos.CENTER_LEFT);

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
    card.setPrefWidth(LIST_WIDTH);
    card.setMinWidth(LIST_WIDTH);
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
      start.setMaxWidth(LIST_WIDTH - 70);
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
      start.setText(note.text().strip().lines().findFirst().orElse(""));
      setAccessibleText(when.getText() + ". " + start.getText());
      setGraphic(box);
    }
  }
}
