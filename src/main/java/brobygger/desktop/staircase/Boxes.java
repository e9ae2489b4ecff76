package brobygger.desktop.staircase;

import brobygger.casefile.staircase.GoodEnough;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.SmallStep;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.SupportShare;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Source;
import brobygger.desktop.field.Choice;
import brobygger.desktop.field.Parts;
import brobygger.desktop.layout.DraftBox;
import brobygger.edit.TypedTasks;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The small boxes in which the staircase is written: each for one thing, with one action. */
final class Boxes {
  /** How long ahead a new target lies until the user says otherwise. */
  private static final int TARGET_WEEKS = 4;

  private final StaircaseViewModel model;
  private final StairsWords words;
  private final Runnable close;

  /**
   * @param close puts the box away
   */
  Boxes(StaircaseViewModel model, StairsWords words, Runnable close) {
    this.model = model;
    this.words = words;
    this.close = close;
  }

  private Texts texts() {
    return words.texts();
  }

  /** What was seen on a step: who, when, and an example. */
  DraftBox observation(ElementId function, Observation first, Runnable asTarget) {
    Observation[] draft = {first};
    boolean known =
        model.lane(function).stream()
            .flatMap(s -> s.function().observations().stream())
            .anyMatch(o -> o.id().equals(first.id()));
    DraftBox box =
        box(
            texts().of("staircase.observe.title", words.step(first.step())),
            words.sign(first.step()));
    box.setId("observe-box");
    box.about("observe:" + function + ":" + (known ? first.id() : "new:" + first.step().code()));
    box.part(
        new SourcePicker(words, first.seenBy(), source -> draft[0] = draft[0].withSeenBy(source)));
    box.date(
        texts().of("staircase.date"),
        "observe-date",
        first.on(),
        day -> draft[0] = draft[0].withOn(day));
    box.area(
        texts().of("staircase.example"),
        "observe-example",
        texts().of("staircase.example.prompt"),
        first.example(),
        text -> draft[0] = draft[0].withExample(text));
    box.action(
        texts().of("staircase.observe.keep"), () -> done(() -> model.observe(function, draft[0])));
    if (known) {
      removal(box, () -> model.forget(function, first.id()));
    } else {
      box.aside(texts().of("staircase.observe.asTarget"), "link", asTarget);
    }
    return box;
  }

  /** Whether it stands, so that there is nothing to open. */
  boolean isSealed(Observation seen) {
    return model.isSealed(seen);
  }

  /** An observation with nothing said yet. */
  Observation seenToday(MasteryStep step, Source source) {
    return new Observation(ElementId.random(), step, model.today(), source, "");
  }

  /** A new target on a step. */
  Target targetOn(MasteryStep step) {
    return new Target(ElementId.random(), step, model.today().plusWeeks(TARGET_WEEKS), "", "");
  }

  /** A step to reach by a date, with what it takes. */
  DraftBox target(ElementId function, Target first) {
    Target[] draft = {first};
    boolean known =
        model.lane(function).stream()
            .flatMap(s -> s.function().targets().stream())
            .anyMatch(t -> t.id().equals(first.id()));
    DraftBox box = box(texts().of(known ? "staircase.target.edit" : "staircase.target.new"), "");
    box.setId("target-box");
    box.about("target:" + function + ":" + (known ? first.id() : "new:" + first.step().code()));
    box.part(step("target-step", first.step(), step -> draft[0] = draft[0].withStep(step)));
    box.date(
        texts().of("staircase.target.by"),
        "target-by",
        first.by(),
        day -> draft[0] = draft[0].withBy(day));
    box.area(
        texts().of("staircase.target.learn"),
        "target-learn",
        texts().of("staircase.target.learn.prompt"),
        first.toLearn(),
        text -> draft[0] = draft[0].withToLearn(text));
    box.area(
        texts().of("staircase.target.help"),
        "target-help",
        texts().of("staircase.target.help.prompt"),
        first.help(),
        text -> draft[0] = draft[0].withHelp(text));
    box.action(
        texts().of(known ? "staircase.done" : "staircase.target.set"),
        () -> done(() -> model.aim(function, draft[0])));
    if (known) {
      removal(box, () -> model.dropTarget(function, first.id()));
    }
    return box;
  }

  /** Progress between two steps. */
  DraftBox smallStep(ElementId function, @Nullable SmallStep known) {
    ElementId id = known == null ? ElementId.random() : known.id();
    Source[] source = {known == null ? Source.COMPANY : known.seenBy()};
    LocalDate[] on = {known == null ? model.today() : known.on()};
    String[] text = {known == null ? "" : known.text()};
    DraftBox box = box(texts().of("staircase.small.title"), texts().of("staircase.small.subtitle"));
    box.setId("small-box");
    box.about("small:" + function + ":" + (known == null ? "new" : known.id()));
    box.area(
        texts().of("staircase.small.text"),
        "small-text",
        texts().of("staircase.small.prompt"),
        text[0],
        typed -> text[0] = new SmallStep(id, on[0], source[0], typed).text());
    box.part(new SourcePicker(words, source[0], chosen -> source[0] = chosen));
    box.date(
        texts().of("staircase.date"),
        "small-date",
        on[0],
        day -> on[0] = new StartLevel(model.steps().lowest(), day).on());
    box.action(
        texts().of(known == null ? "staircase.small.keep" : "staircase.done"),
        () -> done(() -> model.note(function, new SmallStep(id, on[0], source[0], text[0]))));
    if (known != null) {
      removal(box, () -> model.dropSmallStep(function, id));
    }
    return box;
  }

  /** How much of the working time somebody helps. */
  DraftBox support(ElementId function, @Nullable SupportShare known) {
    return SupportBox.of(model, words, function, known, close);
  }

  /** A new function, or the name, tasks and start of one that is there. */
  DraftBox function(@Nullable WorkFunction known) {
    WorkFunction[] draft = {known == null ? null : known};
    String[] name = {known == null ? "" : known.name()};
    List<WorkTask> before = known == null ? List.of() : known.tasks();
    String lines = before.stream().map(WorkTask::name).collect(Collectors.joining("\n"));
    @Nullable List<WorkTask>[] tasks = newTasks(before);
    StartLevel start = known == null ? null : known.start();
    @Nullable LocalDate[] on = {start != null ? start.on() : known == null ? firstDay() : null};
    MasteryStep[] step = {start == null ? model.steps().lowest() : start.step()};
    DraftBox box =
        box(texts().of(known == null ? "staircase.function.new" : "staircase.function.edit"), "");
    box.setId("function-box");
    box.about("function:" + (known == null ? "new" : known.id()));
    box.line(
        texts().of("staircase.function.name"),
        "function-name",
        name[0],
        typed -> name[0] = WorkFunction.named(typed).name());
    box.area(
        texts().of("staircase.function.tasks"),
        "function-tasks",
        texts().of("staircase.function.tasks.prompt"),
        lines,
        typed -> tasks[0] = TypedTasks.of(typed, before));
    box.part(step("function-step", step[0], chosen -> step[0] = chosen));
    box.dateOrNone(
        texts().of("staircase.start.on"),
        "function-start",
        on[0],
        day -> on[0] = day == null ? null : new StartLevel(step[0], day).on());
    box.part(Parts.words(texts().of("staircase.start.none"), "soft", "small"));
    box.action(
        texts().of(known == null ? "staircase.function.create" : "staircase.done"),
        () ->
            done(
                () -> {
                  WorkFunction base = known == null ? WorkFunction.named(name[0]) : known;
                  List<WorkTask> named = tasks[0] == null ? before : tasks[0];
                  if (known == null) {
                    model.add(base.withTasks(named).withStart(start(step[0], on[0])));
                  } else {
                    model.describe(known.id(), name[0], named, start(step[0], on[0]));
                  }
                }));
    if (known != null) {
      removal(box, () -> model.remove(known.id()));
    }
    return box;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable List<WorkTask>[] newTasks(List<WorkTask> first) {
    return new List[] {first};
  }

  private static @Nullable StartLevel start(MasteryStep step, @Nullable LocalDate on) {
    return on == null ? null : new StartLevel(step, on);
  }

  private LocalDate firstDay() {
    var placement = model.placement().get();
    return placement == null ? model.today() : placement.period().start();
  }

  /** What makes it good enough for an ordinary day. */
  DraftBox goodEnough(ElementId function, GoodEnough first) {
    GoodEnough[] draft = {first};
    DraftBox box = box(texts().of("staircase.good.title"), texts().of("staircase.good.subtitle"));
    box.setId("good-box");
    box.about("good:" + function);
    box.area(
        texts().of("staircase.good.pace"),
        "good-pace",
        texts().of("staircase.good.pace.prompt"),
        first.pace(),
        text -> draft[0] = draft[0].withPace(text));
    box.area(
        texts().of("staircase.good.accuracy"),
        "good-accuracy",
        texts().of("staircase.good.accuracy.prompt"),
        first.accuracy(),
        text -> draft[0] = draft[0].withAccuracy(text));
    box.area(
        texts().of("staircase.good.independence"),
        "good-independence",
        texts().of("staircase.good.independence.prompt"),
        first.independence(),
        text -> draft[0] = draft[0].withIndependence(text));
    box.action(
        texts().of("staircase.done"), () -> done(() -> model.goodEnough(function, draft[0])));
    return box;
  }

  private Choice<MasteryStep> step(String id, MasteryStep first, Consumer<MasteryStep> take) {
    List<MasteryStep> steps = new ArrayList<>(model.steps().steps());
    if (!steps.contains(first)) {
      // Shown as it stands, so that nothing is moved by opening the box.
      steps.add(first);
    }
    Choice<MasteryStep> choice =
        new Choice<>(texts().of("staircase.step"), id, steps, words::step, take);
    choice.show(first);
    return choice;
  }

  private DraftBox box(String title, String subtitle) {
    return new DraftBox(texts(), model.today(), title, subtitle);
  }

  private void removal(DraftBox box, Runnable remove) {
    box.aside(texts().of("staircase.remove"), "danger", () -> done(remove));
  }

  private void done(Runnable edit) {
    edit.run();
    close.run();
  }
}
