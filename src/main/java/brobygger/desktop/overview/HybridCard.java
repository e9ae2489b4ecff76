package brobygger.desktop.overview;

import brobygger.casefile.HourBlock;
import brobygger.casefile.HourKind;
import brobygger.casefile.Placement;
import brobygger.casefile.WorkTask;
import brobygger.desktop.field.Parts;
import brobygger.progression.HybridHours;
import brobygger.progression.HybridHours.PhaseHours;
import brobygger.texts.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Internship hours and paid hours side by side, phase by phase, as bars against a full week. */
final class HybridCard extends VBox {
  private final Texts texts;
  private final OverviewView.Ways ways;

  HybridCard(Placement placement, LocalDate today, Texts texts, OverviewView.Ways ways) {
    super(8);
    this.texts = texts;
    this.ways = ways;
    getStyleClass().add("card");
    HybridHours hours = HybridHours.of(placement.hybrid());
    Label title = Parts.words(texts.of("overview.hybrid"), "heading");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button add = Parts.button(texts.of("overview.hybrid.add"), "link", () -> {});
    add.setId("add-phase");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(event -> ways.editPhase(placement, null, add));
    getChildren().add(Parts.beside(10, title, add));
    if (hours.phases().isEmpty()) {
      getChildren().add(Parts.words(texts.of("overview.hybrid.none"), "soft"));
    }
    VBox rows = new VBox();
    for (PhaseHours phase : hours.phases()) {
      boolean now = hours.on(today).filter(p -> p.equals(phase)).isPresent();
      VBox row = row(placement, phase, now);
      row.getStyleClass().add("item");
      if (rows.getChildren().isEmpty()) {
        row.getStyleClass().add("first");
      }
      rows.getChildren().add(row);
    }
    getChildren().add(rows);
  }

  private VBox row(Placement placement, PhaseHours phase, boolean now) {
    Label from =
        Parts.words(
            texts.of(
                phase.phase().title().isEmpty() ? "overview.hybrid.from" : "overview.hybrid.titled",
                texts.when().shortDate(phase.phase().from()),
                texts.when().week(phase.phase().from()),
                phase.phase().title()),
            "strong");
    from.setMaxWidth(Double.MAX_VALUE);
    from.setMinWidth(0);
    HBox.setHgrow(from, Priority.ALWAYS);
    HBox head = Parts.beside(10, from);
    if (now) {
      head.getChildren().add(Parts.mark(texts.of("overview.hybrid.now"), "chip"));
    }
    Button edit = Parts.button(texts.of("overview.edit"), "link", () -> {});
    edit.setMinWidth(USE_PREF_SIZE);
    edit.setOnAction(event -> ways.editPhase(placement, phase.phase(), edit));
    head.getChildren().add(edit);
    VBox row = new VBox(6, head, new HoursBar(phase));
    row.getChildren()
        .add(
            Parts.words(
                texts.of(
                    "overview.hybrid.sum",
                    hours(phase.internship()),
                    hours(phase.paid()),
                    texts.amounts().hoursAWeek(phase.total().toMinutes() / 60.0))));
    for (HourBlock block : phase.phase().blocks()) {
      String tasks = block.tasks().stream().map(WorkTask::name).collect(Collectors.joining(", "));
      String days = texts.of("overview.hybrid.block", hours(block.perDay()), block.days());
      String line = texts.of("codes.HourKind." + block.kind()) + ": " + days;
      row.getChildren()
          .add(Parts.words(tasks.isEmpty() ? line : line + " · " + tasks, "soft", "small"));
    }
    return row;
  }

  private String hours(Duration duration) {
    return texts.amounts().hours(duration.toMinutes() / 60.0);
  }

  /** The week as a bar: internship, paid, and what is left up to full time. */
  private static final class HoursBar extends Region {
    private final PhaseHours phase;
    private final Region internship = new Region();
    private final Region paid = new Region();

    HoursBar(PhaseHours phase) {
      this.phase = phase;
      getStyleClass().add("hours-bar");
      internship.getStyleClass().add("hours-internship");
      paid.getStyleClass().add("hours-paid");
      getChildren().addAll(internship, paid);
    }

    @Override
    protected void layoutChildren() {
      double full = HybridHours.FULL_TIME.toMinutes();
      double first = Math.round(getWidth() * phase.internship().toMinutes() / full);
      double second =
          Math.round(getWidth() * phase.phase().weekly(HourKind.PAID).toMinutes() / full);
      internship.resizeRelocate(0, 0, first, getHeight());
      paid.resizeRelocate(first, 0, second, getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
      return 10;
    }
  }
}
