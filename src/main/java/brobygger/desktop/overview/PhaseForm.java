package brobygger.desktop.overview;

import brobygger.casefile.ElementId;
import brobygger.casefile.HourBlock;
import brobygger.casefile.HourKind;
import brobygger.casefile.HybridPhase;
import brobygger.casefile.WorkTask;
import brobygger.desktop.field.Parts;
import brobygger.desktop.layout.DraftBox;
import brobygger.texts.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One phase of the plan: internship hours and paid hours, each as days and hours a day. */
final class PhaseForm {
  /** One kind of hours as it is being filled in. */
  private static final class Draft {
    private @Nullable HourBlock known;
    private int days;
    private Optional<Duration> perDay = Optional.empty();
    private List<WorkTask> tasks = List.of();
  }

  private final OverviewViewModel model;
  private final Texts texts;
  private final Runnable close;

  PhaseForm(OverviewViewModel model, Texts texts, Runnable close) {
    this.model = model;
    this.texts = texts;
    this.close = close;
  }

  DraftBox of(ElementId placement, LocalDate from, @Nullable HybridPhase known) {
    HybridPhase[] phase = {
      known == null ? new HybridPhase(ElementId.random(), from, "", List.of()) : known
    };
    Map<HourKind, Draft> drafts = new EnumMap<>(HourKind.class);
    DraftBox box =
        new DraftBox(
            texts,
            model.today(),
            texts.of(known == null ? "overview.phase.new" : "overview.phase.edit"),
            texts.of("overview.phase.text"));
    box.setId("phase-box");
    box.date(
        texts.of("overview.phase.from"),
        "phase-from",
        phase[0].from(),
        day -> phase[0] = phase[0].withFrom(day));
    box.line(
        texts.of("overview.phase.title"),
        "phase-title",
        phase[0].title(),
        title -> phase[0] = phase[0].withTitle(title));
    for (HourKind kind : HourKind.values()) {
      drafts.put(kind, fields(box, phase[0], kind));
    }
    box.action(
        texts.of("overview.phase.keep"),
        () -> {
          List<HourBlock> blocks = new ArrayList<>();
          drafts.forEach((kind, draft) -> block(kind, draft).ifPresent(blocks::add));
          phase[0].blocks().stream().filter(b -> isFurther(b, drafts)).forEach(blocks::add);
          model.keepPhase(placement, phase[0].withBlocks(blocks));
          close.run();
        });
    if (known != null) {
      box.aside(
          texts.of("overview.phase.remove"),
          "danger",
          () -> {
            model.dropPhase(placement, known.id());
            close.run();
          });
    }
    return box;
  }

  /** Blocks beyond the first of a kind came from elsewhere and stay as they are. */
  private static boolean isFurther(HourBlock block, Map<HourKind, Draft> drafts) {
    return drafts.values().stream().noneMatch(d -> block.equals(d.known));
  }

  private Draft fields(DraftBox box, HybridPhase phase, HourKind kind) {
    Draft draft = new Draft();
    draft.known = phase.blocks().stream().filter(b -> b.kind() == kind).findFirst().orElse(null);
    HourBlock known = draft.known;
    if (known != null) {
      draft.days = known.days();
      draft.perDay = Optional.of(known.perDay());
      draft.tasks = known.tasks();
    }
    String code = kind == HourKind.PAID ? "paid" : "internship";
    box.part(Parts.mark(texts.of("codes.HourKind." + kind), "strong"));
    box.number(
        texts.of("overview.phase.days"),
        code + "-days",
        draft.days,
        days -> {
          if (days > 0) {
            var unused = probe(kind, days, Duration.ofMinutes(1));
          }
          draft.days = days;
        });
    box.hours(
        texts.of("overview.phase.perDay"),
        code + "-hours",
        "",
        draft.perDay,
        hours -> {
          hours.ifPresent(h -> probe(kind, 1, h));
          draft.perDay = hours;
        });
    box.line(
        texts.of("overview.phase.tasks"),
        code + "-tasks",
        draft.tasks.stream().map(WorkTask::name).collect(Collectors.joining(", ")),
        typed -> draft.tasks = tasksOf(typed, draft.tasks));
    return draft;
  }

  private static HourBlock probe(HourKind kind, int days, Duration perDay) {
    return new HourBlock(ElementId.random(), kind, days, perDay, List.of(), "", "");
  }

  private static Optional<HourBlock> block(HourKind kind, Draft draft) {
    if (draft.days == 0 || draft.perDay.isEmpty()) {
      return Optional.empty();
    }
    Duration perDay = draft.perDay.get();
    HourBlock base = draft.known == null ? probe(kind, draft.days, perDay) : draft.known;
    return Optional.of(base.with(b -> b.days(draft.days).perDay(perDay).tasks(draft.tasks)));
  }

  private static List<WorkTask> tasksOf(String line, List<WorkTask> known) {
    List<WorkTask> tasks = new ArrayList<>();
    for (String part : line.split(",")) {
      if (!part.isBlank()) {
        String name = part.strip();
        tasks.add(
            known.stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseGet(() -> WorkTask.named(name)));
      }
    }
    return tasks;
  }
}
