package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.citizen.Caseworker;
import brobygger.casefile.citizen.Citizen;
import brobygger.casefile.citizen.Competence;
import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The person, what they can do, and their caseworker. */
public final class CitizenEdits {
  /** What they are called. */
  public static final FormField<Citizen, String> NAME =
      new FormField<>("name", Citizen::name, Citizen::withName);

  /** When they were born. */
  public static final OptionalField<Citizen, LocalDate> BORN =
      new OptionalField<>("born", Citizen::born, Citizen::withBorn);

  /** Their civil registration number. */
  public static final OptionalField<Citizen, CprNumber> CPR =
      new OptionalField<>("cpr", Citizen::cpr, Citizen::withCpr);

  /** Their telephone number. */
  public static final FormField<Citizen, String> PHONE =
      new FormField<>("phone", Citizen::phone, Citizen::withPhone);

  /** Their mail address. */
  public static final FormField<Citizen, String> EMAIL =
      new FormField<>("email", Citizen::email, Citizen::withEmail);

  /** Where they come from. */
  public static final FormField<Citizen, String> BACKGROUND =
      new FormField<>("background", Citizen::background, Citizen::withBackground);

  /** What they wish for. */
  public static final FormField<Citizen, String> WISHES =
      new FormField<>("wishes", Citizen::wishes, Citizen::withWishes);

  /** Name of the caseworker. */
  public static final FormField<Citizen, String> CASEWORKER_NAME =
      caseworker("name", Caseworker::name, Caseworker::withName);

  /** The caseworker's municipality. */
  public static final FormField<Citizen, String> MUNICIPALITY =
      caseworker("municipality", Caseworker::municipality, Caseworker::withMunicipality);

  /** The caseworker's telephone number. */
  public static final FormField<Citizen, String> CASEWORKER_PHONE =
      caseworker("phone", Caseworker::phone, Caseworker::withPhone);

  /** The caseworker's mail address. */
  public static final FormField<Citizen, String> CASEWORKER_EMAIL =
      caseworker("email", Caseworker::email, Caseworker::withEmail);

  /** The texts of the form, each of which is kept while it is typed. */
  public static final List<FormField<Citizen, String>> TEXTS =
      List.of(
          NAME,
          PHONE,
          EMAIL,
          BACKGROUND,
          WISHES,
          CASEWORKER_NAME,
          MUNICIPALITY,
          CASEWORKER_PHONE,
          CASEWORKER_EMAIL);

  private static final Label COMPETENCE_ADDED = new Label("competence.add");
  private static final Label COMPETENCE_REMOVED = new Label("competence.remove");
  private static final Label EXPERIENCE = new Label("competence.experience");
  private static final Label TASK_ADDED = new Label("competence.task.add");
  private static final Label TASK_REMOVED = new Label("competence.task.remove");

  private CitizenEdits() {}

  private static FormField<Citizen, String> caseworker(
      String code,
      Function<Caseworker, String> read,
      BiFunction<Caseworker, String, Caseworker> write) {
    return new FormField<>(
        "caseworker." + code,
        citizen -> read.apply(citizen.caseworker()),
        (citizen, value) -> citizen.withCaseworker(write.apply(citizen.caseworker(), value)));
  }

  /** Sets a field about the person or their caseworker. */
  public static <V> Edit<CaseFile> set(FormField<Citizen, V> field, V value) {
    return of(field.label("citizen"), citizen -> field.set(citizen, value));
  }

  /** Sets a field about the person, or empties it. */
  public static <V> Edit<CaseFile> set(OptionalField<Citizen, V> field, @Nullable V value) {
    return of(field.label("citizen"), citizen -> field.set(citizen, value));
  }

  /** Adds what they can do. */
  public static Edit<CaseFile> addCompetence(Competence added) {
    return competences(COMPETENCE_ADDED, all -> Elements.add(all, added));
  }

  /** Takes what they can do away. */
  public static Edit<CaseFile> removeCompetence(ElementId id) {
    return competences(COMPETENCE_REMOVED, all -> Elements.remove(all, Competence::id, id));
  }

  /** The words of what they can do. */
  public static Edit<CaseFile> experience(ElementId id, String words) {
    return competence(EXPERIENCE, id, each -> each.withExperience(words));
  }

  /** Adds a concrete task that what they can do points to. */
  public static Edit<CaseFile> addTask(ElementId id, WorkTask task) {
    return competence(TASK_ADDED, id, each -> each.withTasks(Elements.add(each.tasks(), task)));
  }

  /** Takes such a task away. */
  public static Edit<CaseFile> removeTask(ElementId id, ElementId task) {
    return competence(
        TASK_REMOVED,
        id,
        each -> each.withTasks(Elements.remove(each.tasks(), WorkTask::id, task)));
  }

  private static Edit<CaseFile> competence(
      Label label, ElementId id, UnaryOperator<Competence> change) {
    return competences(label, all -> Elements.replace(all, Competence::id, id, change));
  }

  private static Edit<CaseFile> competences(Label label, UnaryOperator<List<Competence>> change) {
    return of(label, citizen -> citizen.withCompetences(change.apply(citizen.competences())));
  }

  private static Edit<CaseFile> of(Label label, UnaryOperator<Citizen> change) {
    return Edit.of(label, file -> file.withCitizen(change.apply(file.citizen())));
  }
}
