package brobygger.desktop.hours;

import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Rows;
import brobygger.desktop.layout.LeftAndRight;
import brobygger.texts.Texts;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One block of hours with its fields, and the findings about it. */
final class BlockRow implements Rows.Row<HourBlock> {
  private final HoursViewModel model;
  private final HoursWords words;
  private final ElementId phase;
  private final ElementId id;
  private final BlockFields fields;
  private final Label week = Parts.words("", "strong", "hours-week");
  private final Button remove;
  private final KeptField days;
  private final KeptField perDay;
  private final KeptField tasks;
  private final KeptField purpose;
  private final KeptField place;
  private final FindingsBox findings;
  private final VBox box;

  BlockRow(
      HoursViewModel model,
      HoursWords words,
      ElementId phase,
      HourBlock block,
      FindingsBox findings,
      Runnable removing) {
    this.model = model;
    this.words = words;
    this.phase = phase;
    this.id = block.id();
    this.findings = findings;
    fields = model.fields(phase, id);
    days = field("days", fields.days()).wide(112);
    perDay = field("perDay", fields.perDay()).wide(112);
    tasks = field("tasks", fields.tasks());
    purpose = field("purpose", fields.purpose());
    place = field("place", fields.place());
    selecting(days);
    selecting(perDay);
    Region dot = new Region();
    dot.getStyleClass().addAll("hours-dot", dot(block.kind()));
    Texts texts = words.texts();
    HBox kind = Parts.beside(8, dot, Parts.mark(texts.code(block.kind()), "strong"));
    remove = Parts.cross(texts.of("hours.block.remove"), removing);
    FlowPane sums = new FlowPane(12, 6, days, perDay, week);
    sums.setRowValignment(VPos.BOTTOM);
    sums.setMinWidth(0);
    box =
        Parts.below(
            8,
            new LeftAndRight(kind, remove),
            sums,
            tasks,
            new FieldPair(purpose, place, 0, 28),
            findings);
    box.getStyleClass().add("inset");
    box.setMinWidth(0);
  }

  static String dot(HourKind kind) {
    return kind == HourKind.PAID ? "week-paid" : "week-internship";
  }

  private KeptField field(String what, Kept kept) {
    String key = "hours.field." + what;
    return KeptField.line(
        words.texts().of(key), "block-" + what, words.texts().of(key + ".prompt"), kept);
  }

  /** A number is typed over as a whole: there is nothing in it worth keeping. */
  private static void selecting(KeptField field) {
    field
        .input()
        .focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (focused) {
                // Later, because a click sets the caret after it has given the focus.
                Platform.runLater(field.input()::selectAll);
              }
            });
  }

  /** The keyboard goes to the number of days. */
  void focus() {
    Keyboard.bringTo(days::input);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void refresh(HourBlock block) {
    fields.refresh();
    week.setText(words.week(block));
    findings.show(model.findings(phase, id));
  }

  /** Names the parts by their place in the plan, for the keyboard and for tests. */
  void number(String place) {
    String code = "block-" + place;
    box.setId(code);
    week.setId(code + "-week");
    remove.setId(code + "-remove");
    days.input().setId(code + "-days");
    perDay.input().setId(code + "-hours");
    tasks.input().setId(code + "-tasks");
    purpose.input().setId(code + "-purpose");
    this.place.input().setId(code + "-place");
  }
}
