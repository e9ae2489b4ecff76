package brobygger.desktop.notes;

import brobygger.casefile.Addendum;
import brobygger.casefile.JournalNote;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One note: facts and quotes, then the assessment, then what was added later. */
final class NotePane {
  private final NotesViewModel notes;
  private final CaseSession session;
  private final Texts texts;
  private final Label title = new Label();
  private final Label state = new Label();
  private final Button delete;
  private final TextArea text = new TextArea();
  private final TextArea assessment = new TextArea();
  private final Label problem = new Label();
  private final VBox addenda = new VBox(8);
  private final TextArea addition = new TextArea();
  private final VBox adding;
  private final ScrollPane root;
  private boolean following;

  NotePane(NotesViewModel notes, CaseSession session) {
    this.notes = notes;
    this.session = session;
    this.texts = session.texts();
    problem.setText(texts.of("notes.problem.blank"));
    title.getStyleClass().add("heading");
    state.getStyleClass().add("soft");
    delete = new Button(texts.of("notes.delete"));
    delete.setId("notes-delete");
    delete.getStyleClass().add("quiet");
    delete.setOnAction(event -> delete());
    problem.getStyleClass().add("warm-text");
    Wrapping.of(problem);
    prepare(text, "notes-text", "notes.text", 11, notes::write);
    prepare(assessment, "notes-assessment", "notes.assessment", 4, notes::assess);
    adding = adding();
    VBox card =
        new VBox(
            10,
            top(),
            field("notes.text", "notes.text.hint", text),
            problem,
            field("notes.assessment", "notes.assessment.hint", assessment),
            addenda,
            adding);
    VBox.setVgrow(text, Priority.ALWAYS);
    card.getStyleClass().add("card");
    root = Parts.scrolling(card);
    root.setFitToHeight(true);
  }

  Node node() {
    return root;
  }

  void focus() {
    text.requestFocus();
  }

  /** Shows the selected note, or an empty one. */
  void follow() {
    Optional<JournalNote> note = notes.note();
    boolean open = note.map(notes::isOpen).orElse(true);
    following = true;
    set(text, note.map(JournalNote::text).orElse(""));
    set(assessment, note.map(JournalNote::assessment).orElse(""));
    following = false;
    text.setEditable(open);
    assessment.setEditable(open);
    assessment.setDisable(note.isEmpty());
    title.setText(
        note.map(n -> texts.of("notes.title", texts.when().date(notes.day(n)), n.author()))
            .orElse(texts.of("notes.title.new")));
    state.setText(
        texts.of(
            note.isEmpty() ? "notes.state.new" : open ? "notes.state.open" : "notes.state.stands"));
    delete.setVisible(note.isPresent() && open);
    shown(problem, false);
    addenda
        .getChildren()
        .setAll(note.stream().flatMap(n -> n.addenda().stream()).map(this::line).toList());
    shown(addenda, !addenda.getChildren().isEmpty());
    shown(adding, note.isPresent() && !open);
  }

  private Node top() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Wrapping.of(state);
    VBox words = new VBox(2, title, state);
    words.setMinWidth(0);
    delete.setMinWidth(Region.USE_PREF_SIZE);
    state.setMinHeight(Region.USE_PREF_SIZE);
    HBox top = new HBox(8, words, gap, delete);
    top.setAlignment(Pos.TOP_LEFT);
    return top;
  }

  private Node field(String label, String hint, TextArea area) {
    Label name = new Label(texts.of(label));
    name.getStyleClass().add("field-label");
    name.setLabelFor(area);
    Label help = new Label(texts.of(hint));
    help.getStyleClass().addAll("soft", "small");
    Wrapping.of(help);
    help.setMinHeight(Region.USE_PREF_SIZE);
    VBox box = new VBox(4, name, area, help);
    if (area == text) {
      VBox.setVgrow(area, Priority.ALWAYS);
      VBox.setVgrow(box, Priority.ALWAYS);
    }
    return box;
  }

  private VBox adding() {
    addition.setId("notes-addition");
    Wrapping.of(addition);
    addition.setPrefRowCount(2);
    addition.setAccessibleText(texts.of("notes.append.text"));
    addition.setPromptText(texts.of("notes.append.text"));
    Button append = new Button(texts.of("notes.append"));
    append.setId("notes-append");
    append.getStyleClass().add("ghost");
    append.disableProperty().bind(addition.textProperty().map(String::isBlank));
    append.setOnAction(
        event -> {
          if (notes.append(addition.getText())) {
            addition.clear();
          }
        });
    return new VBox(8, addition, append);
  }

  private Node line(Addendum addendum) {
    LocalDate day = LocalDate.ofInstant(addendum.at(), session.desk().clock().getZone());
    ZonedDateTime at = addendum.at().atZone(session.desk().clock().getZone());
    Label head =
        new Label(
            texts.of(
                "notes.addendum",
                texts.when().date(day),
                texts.when().clock(at.toLocalTime()),
                addendum.author()));
    head.getStyleClass().addAll("soft", "small");
    Label words = new Label(BidiMarks.without(addendum.text()));
    Wrapping.of(words);
    VBox box = new VBox(2, head, words);
    box.getStyleClass().add("inset");
    return box;
  }

  private void prepare(TextArea area, String id, String name, int rows, Predicate<String> take) {
    area.setId(id);
    Wrapping.of(area);
    area.setPrefRowCount(rows);
    area.setMinHeight(Region.USE_PREF_SIZE);
    area.setAccessibleText(texts.of(name));
    area.textProperty()
        .addListener(
            (observed, was, is) -> {
              if (!following && area.isEditable()) {
                shown(problem, !take.test(is) && is.isBlank());
              }
            });
  }

  private void delete() {
    if (notes.delete()) {
      session
          .desk()
          .dialogs()
          .notice(texts.of("notes.deleted"), texts.of("notes.bringBack"), session::undo);
    }
  }

  private static void set(TextArea area, String value) {
    if (!area.getText().equals(value)) {
      area.setText(value);
    }
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
