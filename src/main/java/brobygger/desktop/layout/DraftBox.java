package brobygger.desktop.layout;

import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.DateWords;
import brobygger.desktop.field.FieldPlace;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A small box of fields with one action. Enter does it, also Ctrl+Enter in a longer text. While a
 * field holds something impossible the box stays, with the reason by the field.
 */
public final class DraftBox extends VBox {
  private record Entry(String id, Kept kept, KeptField field, String first) {
    Entry(String id, Kept kept, KeptField field) {
      this(id, kept, field, kept.textProperty().get());
    }

    void taken() {
      kept.taken();
      field.box().taken();
    }

    boolean isChanged() {
      return !kept.textProperty().get().equals(first);
    }
  }

  private final Texts texts;
  private final Mistakes mistakes;
  private final LocalDate today;
  private final List<Entry> entries = new ArrayList<>();
  private final Label problem = Parts.words("", "danger-text");
  private final FlowPane actions = new FlowPane(8, 8);
  private Runnable finish = () -> {};
  private Runnable cancelled = () -> {};

  /** An empty box; the subtitle may be empty. */
  public DraftBox(Texts texts, LocalDate today, String title, String subtitle) {
    super(12);
    this.texts = texts;
    this.mistakes = new Mistakes(texts);
    this.today = today;
    Parts.wide(this, 360);
    getChildren().add(Parts.words(title, "heading"));
    if (!subtitle.isEmpty()) {
      getChildren().add(Parts.words(subtitle, "soft"));
    }
    problem.setId("draft-problem");
    Parts.show(problem, false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /**
   * What the box is about. What is typed in it and not taken yet is held under this code, and
   * stands there again when the box is opened next, however it was closed.
   *
   * @param element a stable code with the identities of what is written about
   */
  public DraftBox about(String element) {
    FieldPlace.within(this, element);
    return this;
  }

  /** A field of one line. */
  public DraftBox line(String label, String id, String value, Consumer<String> take) {
    Kept kept = Kept.byButton(value, mistakes.text(take));
    return with(id, kept, KeptField.line(label, id, "", kept));
  }

  /** A field for a longer text. */
  public DraftBox area(
      String label, String id, String prompt, String value, Consumer<String> take) {
    Kept kept = Kept.byButton(value, mistakes.text(take));
    return with(id, kept, KeptField.area(label, id, prompt, 2, kept));
  }

  /** A date that must be there. */
  public DraftBox date(String label, String id, LocalDate value, Consumer<LocalDate> take) {
    Kept kept = Kept.byButton(Mistakes.written(value), mistakes.requiredDate(today, take));
    return with(id, kept, KeptField.date(label, id, new DateWords(texts, today), kept).wide(190));
  }

  /** A date that may be empty. */
  public DraftBox dateOrNone(
      String label, String id, @Nullable LocalDate value, Mistakes.DayKeeper take) {
    Kept kept = Kept.byButton(Mistakes.written(value), mistakes.date(today, take));
    return with(id, kept, KeptField.date(label, id, new DateWords(texts, today), kept).wide(190));
  }

  /** A whole number; an empty field is 0. */
  public DraftBox number(String label, String id, int value, IntConsumer take) {
    Kept.Keeper keeper = mistakes.number(take::accept);
    Kept kept =
        Kept.byButton(
            value == 0 ? "" : Integer.toString(value),
            typed -> keeper.keep(typed.isBlank() ? "0" : typed));
    return with(id, kept, KeptField.line(label, id, "", kept).wide(190));
  }

  /** Hours such as 9 or 7,5; may be empty. */
  public DraftBox hours(
      String label,
      String id,
      String prompt,
      Optional<Duration> value,
      Consumer<Optional<Duration>> take) {
    Kept.Keeper keeper =
        typed ->
            TypedHours.read(typed)
                .map(hours -> mistakes.trying(() -> take.accept(hours)))
                .orElseGet(() -> texts.of("draft.hours.unclear", typed.strip()));
    Kept kept =
        Kept.byButton(
            value.map(h -> texts.amounts().number(h.toMinutes() / 60.0)).orElse(""), keeper);
    return with(id, kept, KeptField.line(label, id, prompt, kept).wide(220));
  }

  /** A clock time, to be placed by the caller. */
  public KeptField time(String label, String id, LocalTime value, Consumer<LocalTime> take) {
    Kept kept =
        Kept.byButton(
            mistakes.written(value),
            typed ->
                typed.isBlank()
                    ? texts.of("field.time.needed")
                    : mistakes
                        .time(
                            time -> {
                              if (time != null) {
                                take.accept(time);
                              }
                            })
                        .keep(typed));
    KeptField field = KeptField.line("", id, texts.of("field.time.prompt"), kept).wide(110);
    field.input().setAccessibleText(label);
    entries.add(new Entry(id, kept, field));
    return field;
  }

  /** Fields that are no longer shown are no longer asked. */
  public void forget(String prefix) {
    entries.removeIf(entry -> entry.id.startsWith(prefix));
  }

  /** Types a value into a field, as a suggestion does. */
  public void enter(String id, String value) {
    entries.stream().filter(e -> e.id.equals(id)).forEach(e -> e.kept.enter(value));
  }

  /** A field of the box. */
  public KeptField field(String id) {
    return entries.stream()
        .filter(entry -> entry.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no field " + id))
        .field;
  }

  /** Something else than a field. */
  public DraftBox part(Node node) {
    getChildren().add(node);
    return this;
  }

  /** The one action; runs when every field is well, and says what is wrong when it cannot. */
  public DraftBox action(String name, Runnable action) {
    finish = action;
    Button button = Parts.button(name, "primary", this::confirm);
    button.setId("confirm");
    Button cancel = Parts.button(texts.of("draft.cancel"), "ghost", () -> cancelled.run());
    cancel.setId("cancel-box");
    actions.getChildren().addAll(0, List.of(button, cancel));
    getChildren().addAll(problem, actions);
    return this;
  }

  /** Something else one may do from here. */
  public DraftBox aside(String name, String style, Runnable action) {
    boolean removes = style.equals("danger");
    Button button =
        Parts.button(
            name,
            style,
            () -> {
              action.run();
              if (removes) {
                entries.forEach(Entry::taken);
              }
            });
    if (removes) {
      button.getStyleClass().add("quiet");
      button.setId("remove");
    }
    actions.getChildren().add(button);
    return this;
  }

  /** Leaves every field, and does the action unless one of them is wrong. */
  public void confirm() {
    List.copyOf(entries).forEach(DraftBox::leave);
    for (Entry entry : entries) {
      if (!entry.kept.problemProperty().get().isEmpty()) {
        entry.field.input().requestFocus();
        return;
      }
    }
    List<Entry> kept = List.copyOf(entries);
    String wrong = mistakes.trying(finish);
    problem.setText(wrong);
    Parts.show(problem, !wrong.isEmpty());
    if (wrong.isEmpty()) {
      kept.forEach(Entry::taken);
    }
  }

  /** A field nobody touched is tried as well: a space makes an empty one say that it is needed. */
  private static void leave(Entry entry) {
    entry.kept.leave();
    boolean well = entry.kept.problemProperty().get().isEmpty();
    if (well && entry.kept.textProperty().get().isBlank()) {
      entry.kept.enter(" ");
    }
  }

  /** What closes the box without its action, as Esc does. */
  void onCancel(Runnable close) {
    cancelled = close;
  }

  /** Whether something was written that closing the box would throw away. */
  public boolean isChanged() {
    return entries.stream().anyMatch(Entry::isChanged);
  }

  /** The keyboard goes to the first field that was written in. */
  public void focusChanged() {
    entries.stream()
        .filter(Entry::isChanged)
        .findFirst()
        .ifPresent(entry -> entry.field.input().requestFocus());
  }

  /** The keyboard goes to the first field. */
  public void focusFirst() {
    if (!entries.isEmpty()) {
      Keyboard.bringTo(entries.getFirst().field::input);
    }
  }

  private DraftBox with(String id, Kept kept, KeptField field) {
    entries.add(new Entry(id, kept, field));
    getChildren().add(field);
    return this;
  }

  private void onKey(KeyEvent event) {
    boolean own =
        event.getTarget() instanceof Button
            || event.getTarget() instanceof ToggleButton
            || event.getTarget() instanceof ComboBox<?>;
    boolean inLongText = event.getTarget() instanceof TextArea;
    boolean confirms = !inLongText && Shortcut.CONFIRM.is(event);
    if (!own && (confirms || Shortcut.CONFIRM_LONG.is(event))) {
      confirm();
      event.consume();
    }
  }
}
