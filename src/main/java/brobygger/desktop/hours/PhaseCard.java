package brobygger.desktop.hours;

import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.field.DateWords;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Rows;
import brobygger.desktop.layout.LeftAndRight;
import brobygger.progression.HybridHours.PhaseHours;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One phase: its week in one line, and its fields while it is open. */
final class PhaseCard implements Rows.Row<PhaseHours> {
  private final HoursViewModel model;
  private final HoursWords words;
  private final ElementId id;
  private final Consumer<String> removed;
  private final PhaseFields fields;
  private final KeptField from;
  private final KeptField title;
  private final Label name = Parts.words("", "heading");
  private final Label since = Parts.words("", "soft", "small");
  private final Label now;
  private final Button toggle;
  private final Button remove;
  private final Label sum = Parts.words("", "strong");
  private final HoursBar bar = new HoursBar();
  private final VBox lines = new VBox(2);
  private final Rows<HourBlock> blocks;
  private final Map<ElementId, BlockRow> rows = new HashMap<>();
  private final Label problem = Parts.words("", "danger-text", "small");
  private final Map<HourKind, Button> adding = new HashMap<>();
  private final FindingsBox findings;
  private final VBox editing;
  private final VBox card;

  PhaseCard(HoursViewModel model, HoursWords words, ElementId id, Consumer<String> removed) {
    this.model = model;
    this.words = words;
    this.id = id;
    this.removed = removed;
    Texts texts = words.texts();
    fields = model.fields(id);
    from =
        KeptField.date(
                texts.of("hours.phase.from"),
                "phase-from",
                new DateWords(texts, words.today()),
                fields.from())
            .wide(190);
    title =
        KeptField.line(
            texts.of("hours.phase.title"),
            "phase-title",
            texts.of("hours.phase.title.prompt"),
            fields.title());
    now = Parts.mark(texts.of("hours.phase.now"), "chip");
    now.setMinWidth(Label.USE_PREF_SIZE);
    toggle = Parts.button("", "link", () -> model.toggle(id));
    toggle.setMinWidth(Button.USE_PREF_SIZE);
    remove = Parts.cross(texts.of("hours.phase.remove"), this::remove);
    HBox ways = Parts.beside(8, now, toggle, remove);
    findings = new FindingsBox(words);
    blocks = new Rows<>(10, HourBlock::id, this::row);
    FlowPane more = new FlowPane(8, 6);
    more.setMinWidth(0);
    for (HourKind kind : HourKind.values()) {
      Button add = Parts.button(texts.of("hours.block.add." + kind), "ghost", () -> addBlock(kind));
      adding.put(kind, add);
      more.getChildren().add(add);
    }
    Parts.show(problem, false);
    editing = Parts.below(10, new FieldPair(from, title, 13.6, 28), blocks, more, problem);
    card = Parts.below(8, new LeftAndRight(name, ways), since, bar, sum, lines, editing, findings);
    card.getStyleClass().add("card");
    card.setMinWidth(0);
  }

  private BlockRow row(HourBlock block) {
    BlockRow row =
        new BlockRow(
            model,
            words,
            id,
            block,
            new FindingsBox(words),
            () -> {
              model.removeBlock(id, block.id());
              removed.accept(words.texts().of("hours.block.removed"));
            });
    rows.put(block.id(), row);
    return row;
  }

  private void remove() {
    model.removePhase(id);
    removed.accept(words.texts().of("hours.phase.removed"));
  }

  private void addBlock(HourKind kind) {
    List<Node> before = List.copyOf(blocks.getChildren());
    String wrong = model.addBlock(id, kind);
    problem.setText(wrong);
    Parts.show(problem, !wrong.isEmpty());
    rows.values().stream()
        .filter(row -> blocks.getChildren().contains(row.node()))
        .filter(row -> !before.contains(row.node()))
        .forEach(BlockRow::focus);
  }

  /** The keyboard goes to the day the phase begins. */
  void focus() {
    Keyboard.bringTo(from::input);
  }

  @Override
  public Node node() {
    return card;
  }

  @Override
  public void refresh(PhaseHours phase) {
    fields.refresh();
    String title = phase.phase().title();
    String day = words.from(phase.phase());
    name.setText(BidiMarks.without(title.isEmpty() ? day : title));
    since.setText(day);
    Parts.show(since, !title.isEmpty());
    Parts.show(now, model.isNow(id));
    sum.setText(words.sum(phase));
    bar.show(phase);
    boolean open = model.openedProperty().get().filter(id::equals).isPresent();
    toggle.setText(words.texts().of(open ? "hours.phase.close" : "hours.phase.edit"));
    Parts.show(editing, open);
    Parts.show(lines, !open);
    if (open) {
      blocks.show(phase.phase().blocks());
    } else {
      lines.getChildren().setAll(phase.phase().blocks().stream().map(this::line).toList());
    }
    rows.keySet()
        .removeIf(known -> phase.phase().blocks().stream().noneMatch(b -> b.id().equals(known)));
    findings.show(model.findings(id, null));
    number(phase);
  }

  private Label line(HourBlock block) {
    String tasks = words.tasks(block);
    String kind = words.texts().code(block.kind());
    return Parts.words(
        tasks.isEmpty()
            ? words.texts().of("hours.line", kind, words.week(block))
            : words.texts().of("hours.line.tasks", kind, words.week(block), tasks),
        "soft",
        "small");
  }

  /** Names the parts by their place in the plan, for the keyboard and for tests. */
  private void number(PhaseHours phase) {
    int place = model.phases().stream().map(each -> each.phase().id()).toList().indexOf(id) + 1;
    String code = "phase-" + place;
    card.setId(code);
    sum.setId(code + "-sum");
    toggle.setId(code + "-edit");
    remove.setId(code + "-remove");
    from.input().setId(code + "-from");
    title.input().setId(code + "-title");
    problem.setId(code + "-problem");
    adding.forEach((kind, button) -> button.setId(code + "-add-" + kind));
    for (int i = 0; i < phase.phase().blocks().size(); i++) {
      BlockRow row = rows.get(phase.phase().blocks().get(i).id());
      if (row != null) {
        row.number(place + "-" + (i + 1));
      }
    }
  }
}
