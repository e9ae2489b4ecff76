package brobygger.desktop.citizen;

import brobygger.casefile.CaseFile;
import brobygger.casefile.citizen.Competence;
import brobygger.casefile.citizen.CompetenceSource;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.JobFit;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.goal.JobGoalRank;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Masked;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.CitizenEdits;
import brobygger.edit.FormField;
import brobygger.edit.GoalEdits;
import brobygger.edit.JobGoalEdits;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who the citizen is, what they can do and want, and what the job centre ordered. */
@Lives(Lifetime.CASE)
final class CitizenViewModel {
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
          open.edit(GoalEdits.add(goal));
        });
  }

  /** Takes a goal away. */
  public void removeGoal(ElementId id) {
    open.edit(GoalEdits.remove(id));
  }

  /** Adds a competence from one side of life. */
  public String addCompetence(CompetenceSource source, String experience) {
    return mistakes.trying(
        () -> {
          Competence added =
              new Competence(ElementId.random(), source, experience.strip(), List.of());
          open.edit(CitizenEdits.addCompetence(added));
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
    open.edit(CitizenEdits.addCompetence(added));
  }

  /** Whether an experience is on the list already. */
  public boolean knows(Everyday everyday) {
    return competences.stream().anyMatch(c -> c.experience().equals(everyday.experience()));
  }

  /** Takes a competence away. */
  public void removeCompetence(ElementId id) {
    open.edit(CitizenEdits.removeCompetence(id));
  }

  /** The words of a competence. */
  public Kept experience(ElementId id) {
    return Kept.whileTyping(
        () -> competence(id).map(Competence::experience).orElse(""),
        mistakes.text(typed -> open.edit(CitizenEdits.experience(id, typed))));
  }

  /** Adds a concrete task the competence points to. */
  public String addTask(ElementId id, String name) {
    return mistakes.trying(() -> open.edit(CitizenEdits.addTask(id, WorkTask.named(name))));
  }

  /** Takes a task away. */
  public void removeTask(ElementId id, ElementId task) {
    open.edit(CitizenEdits.removeTask(id, task));
  }

  /** Adds a job goal of a rank. */
  public String addJobGoal(JobGoalRank rank, String title) {
    return mistakes.trying(
        () -> {
          JobGoal added = new JobGoal(ElementId.random(), rank, title, "");
          open.edit(JobGoalEdits.add(added));
        });
  }

  /** Takes a job goal away. */
  public void removeJobGoal(ElementId id) {
    open.edit(JobGoalEdits.remove(id));
  }

  /** The title of a job goal. */
  public Kept jobTitle(ElementId id) {
    return jobText(id, JobGoalEdits.TITLE);
  }

  /** Why a job goal fits. */
  public Kept jobWhy(ElementId id) {
    return jobText(id, JobGoalEdits.WHY);
  }

  /** Says in which circles a job goal lies; in none, nothing is said. */
  public void fit(ElementId id, JobFit fit) {
    open.edit(JobGoalEdits.fit(id, fit));
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

  private Kept jobText(ElementId id, FormField<JobGoal, String> field) {
    return Kept.whileTyping(
        () ->
            open.file().getValue().jobGoals().stream()
                .filter(job -> job.id().equals(id))
                .findFirst()
                .map(field::of)
                .orElse(""),
        mistakes.text(typed -> open.edit(JobGoalEdits.set(id, field, typed))));
  }
}
