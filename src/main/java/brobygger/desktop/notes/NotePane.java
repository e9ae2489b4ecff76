package brobygger.desktop.notes;

import brobygger.casefile.journal.Addendum;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.field.FieldPlace;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.TypedField;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One note: facts and quotes, then the assessment, then what was added later. */
@Lives(Lifetime.CASE)
final class NotePane {
  private final NotesViewModel notes;
  private final CaseSession session;
  private final Texts texts;
  private final Label title = new Label();
  private final Label state = new Label();
  private final Button delete;
  private final Mistakes mistakes;
  private final Kept written;
  private final Kept assessed;
  private final KeptField text;
  private final KeptField assessment;
  private final VBox addenda = new VBox(8);
  private final TypedField addition;
  private final VBox adding;
  private final VBox card;
  private final ScrollPane root;
  private @Nullable ElementId shown;

  /** The first word of a new note is being kept: the note gets its identity from that. */
  private boolean writing;

  NotePane(NotesViewModel notes, CaseSession session) {
    this.notes = notes;
    this.session = session;
    this.texts = session.texts();
    mistakes = new Mistakes(texts);
    title.getStyleClass().add("heading");
    state.getStyleClass().add("soft");
    delete = new Button(texts.of("notes.delete"));
    delete.setId("notes-delete");
    delete.getStyleClass().add("quiet");
    delete.setOnAction(event -> delete());
    written = Kept.whileTyping(() -> of(JournalNote::text), this::write);
    assessed =
        Kept.whileTyping(
            () -> of(JournalNote::assessment), typed -> mistakes.trying(() -> notes.assess(typed)));
    text = KeptField.filling(texts.of("notes.text"), "notes-text", 11, written);
    assessment = KeptField.filling(texts.of("notes.assessment"), "notes-assessment", 4, assessed);
    addition =
        TypedField.area(
            "notes-addition", texts.of("notes.append.text"), texts.of("notes.append.text"), 2);
    adding = adding();
    card =
        new VBox(
            10,
            top(),
            below("notes.text.hint", text),
            below("notes.assessment.hint", assessment),
            addenda,
            adding);
    VBox.setVgrow(assessment, Priority.NEVER);
    card.getStyleClass().add("card");
    root = Parts.scrolling(card);
    root.setFitToHeight(true);
    notes.selected.subscribe(id -> root.setVvalue(0));
    FieldPlace.within(card, element());
  }

  Node node() {
    return root;
  }

  void focus() {
    Keyboard.bringTo(text::input);
  }

  /** Shows the selected note, or an empty one. */
  void follow() {
    Optional<JournalNote> note = notes.note();
    boolean open = note.map(notes::isOpen).orElse(true);
    text.input().setEditable(open);
    assessment.input().setEditable(open);
    assessment.setDisable(note.isEmpty());
    fields();
    title.setText(
        note.map(n -> texts.of("notes.title", texts.when().date(notes.day(n)), n.author()))
            .orElse(texts.of("notes.title.new")));
    state.setText(
        texts.of(
            note.isEmpty() ? "notes.state.new" : open ? "notes.state.open" : "notes.state.stands"));
    delete.setVisible(note.isPresent() && open);
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

  /** The fields show the selected note; what stands in them of another is held under that. */
  private void fields() {
    ElementId now = notes.selected.get();
    boolean other = !Objects.equals(now, shown);
    shown = now;
    if (!other) {
      written.refresh();
      assessed.refresh();
    } else {
      FieldPlace.within(card, element());
      if (writing) {
        text.box().renamed();
      } else {
        text.box().turn(written::turn);
      }
      assessment.box().turn(assessed::turn);
      addition.turn();
    }
  }

  private String element() {
    return shown == null ? "note:new" : "note:" + shown;
  }

  private String of(Function<JournalNote, String> part) {
    return notes.note().map(part).orElse("");
  }

  private String write(String typed) {
    boolean[] taken = {false};
    writing = true;
    String wrong = mistakes.trying(() -> taken[0] = notes.write(typed));
    writing = false;
    return wrong.isEmpty() && !taken[0] ? texts.of("notes.problem.blank") : wrong;
  }

  private Node below(String hint, KeptField field) {
    Label help = new Label(texts.of(hint));
    help.getStyleClass().addAll("soft", "small");
    Wrapping.of(help);
    help.setMinHeight(Region.USE_PREF_SIZE);
    VBox box = new VBox(4, field, help);
    if (field == text) {
      VBox.setVgrow(box, Priority.ALWAYS);
    }
    return box;
  }

  private VBox adding() {
    Button append = new Button(texts.of("notes.append"));
    append.setId("notes-append");
    append.getStyleClass().add("ghost");
    append.disableProperty().bind(addition.input().textProperty().map(String::isBlank));
    append.setOnAction(
        event -> {
          String wrong = mistakes.trying(() -> notes.append(addition.text()));
          if (wrong.isEmpty()) {
            addition.taken();
          } else {
            addition.say(wrong);
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

  private void delete() {
    if (notes.delete()) {
      session
          .desk()
          .dialogs()
          .notice(texts.of("notes.deleted"), texts.of("notes.bringBack"), session.takingBack());
    }
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
