package brobygger.desktop.citizen;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Competence;
import brobygger.casefile.CompetenceBuilder;
import brobygger.casefile.CompetenceSource;
import brobygger.casefile.ElementId;
import brobygger.casefile.Elements;
import brobygger.casefile.Goal;
import brobygger.casefile.JobFit;
import brobygger.casefile.JobGoal;
import brobygger.casefile.JobGoalBuilder;
import brobygger.casefile.JobGoalRank;
import brobygger.casefile.WorkTask;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Masked;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who the citizen is, what they can do and want, and what the job centre ordered. */
@Lives(Lifetime.CASE)
public final class CitizenViewModel {
  private final OpenCase open;
  private final Mistakes mistakes;
  private final LocalDate today;
  private final PersonFields person;
  private final ObservableList<Competence> competences = FXCollections.observableArrayList();
  private final ObservableList<Goal> goals = FXCollections.observableArrayList();
  private final ObservableList<JobGoal> jobGoals = FXCollections.observableArrayList();
  private final OrderFields order;
  private final RhythmFields rhythm;
  private final List<Runnable> followers = new ArrayList<>();

  /** Follows the case from now on. */
  public CitizenViewModel(OpenCase open, Texts texts, LocalDate today) {
    this.open = open;
    this.today = today;
    this.mistakes = new Mistakes(texts);
    this.person = new PersonFields(open, mistakes, today);
    this.order = new OrderFields(open, mistakes, today);
    this.rhythm = new RhythmFields(open, mistakes, texts);
    open.file().addListener((property, before, now) -> refresh(now));
    refresh(open.file().getValue());
  }

  private void refresh(CaseFile file) {
    person.refresh();
    order.refresh();
    rhythm.refresh();
    if (!competences.equals(file.citizen().competences())) {
      competences.setAll(file.citizen().competences());
    }
    if (!goals.equals(file.goals())) {
      goals.setAll(file.goals());
    }
    if (!jobGoals.equals(file.jobGoals())) {
      jobGoals.setAll(file.jobGoals());
    }
    followers.forEach(Runnable::run);
  }

  /** Calls this after every change of the case, and now. */
  public void follow(Runnable follower) {
    followers.add(follower);
    follower.run();
  }

  /** A field about the person or the caseworker, such as {@code "wishes"}. */
  public Kept person(String code) {
    return person.field(code);
  }

  /** The citizen's CPR number, masked until it is asked for. */
  public Masked cpr() {
    return person.cpr();
  }

  /** What the citizen can do. */
  public ObservableList<Competence> competences() {
    return competences;
  }

  /** Goals, in order. */
  public ObservableList<Goal> goals() {
    return goals;
  }

  /** Job goals, in order. */
  public ObservableList<JobGoal> jobGoals() {
    return jobGoals;
  }

  GoalFields goal(ElementId id) {
    return new GoalFields(open, mistakes, today, id);
  }

  /** Adds a goal; returns what is wrong with the words, or nothing. */
  public String addGoal(String words) {
    return mistakes.trying(
        () -> {
          Goal goal =
              new Goal(ElementId.random(), words.strip(), "", "", "", null, null, List.of());
          open.edit("goal.add", file -> file.withGoals(Elements.add(file.goals(), goal)));
        });
  }

  /** Takes a goal away. */
  public void removeGoal(ElementId id) {
    open.edit("goal.remove", file -> file.withGoals(Elements.remove(file.goals(), Goal::id, id)));
  }

  /** Adds a competence from one side of life. */
  public String addCompetence(CompetenceSource source, String experience) {
    return mistakes.trying(
        () -> {
          Competence added =
              new Competence(ElementId.random(), source, experience.strip(), List.of());
          changeCompetences("competence.add", list -> Elements.add(list, added));
        });
  }

  /** What to call the citizen. */
  public String firstName() {
    return open.file().getValue().citizen().firstName();
  }

  /** Adds an everyday experience with the concrete tasks it points to. */
  public void addEveryday(Everyday everyday) {
    Competence added =
        new Competence(
            ElementId.random(),
            everyday.source(),
            everyday.experience(),
            everyday.tasks().stream().map(WorkTask::named).toList());
    changeCompetences("competence.add", list -> Elements.add(list, added));
  }

  /** Whether an experience is on the list already. */
  public boolean knows(Everyday everyday) {
    return competences.stream().anyMatch(c -> c.experience().equals(everyday.experience()));
  }

  /** Takes a competence away. */
  public void removeCompetence(ElementId id) {
    changeCompetences("competence.remove", list -> Elements.remove(list, Competence::id, id));
  }

  /** The words of a competence. */
  public Kept experience(ElementId id) {
    return Kept.whileTyping(
        () -> competence(id).map(Competence::experience).orElse(""),
        mistakes.text(
            typed -> changeCompetence("competence.experience", id, c -> c.experience(typed))));
  }

  /** Adds a concrete task the competence points to. */
  public String addTask(ElementId id, String name) {
    return mistakes.trying(
        () -> {
          WorkTask task = WorkTask.named(name);
          changeCompetence("competence.task.add", id, c -> c.tasks(Elements.add(c.tasks(), task)));
        });
  }

  /** Takes a task away. */
  public void removeTask(ElementId id, ElementId task) {
    changeCompetence(
        "competence.task.remove", id, c -> c.tasks(Elements.remove(c.tasks(), WorkTask::id, task)));
  }

  /** Adds a job goal of a rank. */
  public String addJobGoal(JobGoalRank rank, String title) {
    return mistakes.trying(
        () -> {
          JobGoal added = new JobGoal(ElementId.random(), rank, title, "");
          open.edit("jobgoal.add", file -> file.withJobGoals(Elements.add(file.jobGoals(), added)));
        });
  }

  /** Takes a job goal away. */
  public void removeJobGoal(ElementId id) {
    open.edit(
        "jobgoal.remove",
        file -> file.withJobGoals(Elements.remove(file.jobGoals(), JobGoal::id, id)));
  }

  /** The title of a job goal. */
  public Kept jobTitle(ElementId id) {
    return jobText("title", id, JobGoal::title, (job, typed) -> job.title(typed));
  }

  /** Why a job goal fits. */
  public Kept jobWhy(ElementId id) {
    return jobText("why", id, JobGoal::why, (job, typed) -> job.why(typed));
  }

  /** Says in which circles a job goal lies; in none, nothing is said. */
  public void fit(ElementId id, JobFit fit) {
    JobFit said = fit.circles() == 0 ? null : fit;
    open.edit(
        "jobgoal.fit",
        file ->
            file.withJobGoals(
                Elements.replace(file.jobGoals(), JobGoal::id, id, job -> job.withFit(said))));
  }

  OrderFields order() {
    return order;
  }

  RhythmFields rhythm() {
    return rhythm;
  }

  private Optional<Competence> competence(ElementId id) {
    return competences.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  private Kept jobText(
      String code,
      ElementId id,
      Function<JobGoal, String> read,
      BiConsumer<JobGoalBuilder, String> write) {
    return Kept.whileTyping(
        () ->
            open.file().getValue().jobGoals().stream()
                .filter(job -> job.id().equals(id))
                .findFirst()
                .map(read)
                .orElse(""),
        mistakes.text(
            typed ->
                open.edit(
                    "jobgoal." + code,
                    file ->
                        file.withJobGoals(
                            Elements.replace(
                                file.jobGoals(),
                                JobGoal::id,
                                id,
                                job -> job.with(b -> write.accept(b, typed)))))));
  }

  private void changeCompetence(String label, ElementId id, Consumer<CompetenceBuilder> change) {
    changeCompetences(
        label, list -> Elements.replace(list, Competence::id, id, c -> c.with(change)));
  }

  private void changeCompetences(
      String label, Function<List<Competence>, List<Competence>> change) {
    open.edit(
        label,
        file ->
            file.withCitizen(
                file.citizen().withCompetences(change.apply(file.citizen().competences()))));
  }
}
