package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.journal.Addendum;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.edit.FieldProblemException.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses between what two people wrote at the same place, or writes a third. What was not chosen
 * stays in the history; the words of a note that stands are not exchanged but added below it.
 */
public final class ConflictEdits {
  private static final Label CHOSEN = new Label("exchange.settle");
  private static final Label OWN = new Label("exchange.settle.own");
  private static final Pattern NOTE_WORDS = Pattern.compile("/notes/([^/]+)/(text|assessment)");

  private final Surroundings here;
  private final Fields fields;

  /** In a home. */
  public ConflictEdits(Surroundings here) {
    this.here = here;
    this.fields = here.fields();
  }

  /**
   * What is chosen.
   *
   * @param value a candidate's value, or one's own as JSON; null for nothing
   * @param own whether it is none of the candidates
   */
  public record Choice(@Nullable String value, boolean own) {}

  /** Settles a conflict of a case. */
  public Edit<CaseFile> ofCase(String place, Choice choice) {
    return Edit.of(
        label(choice),
        file -> {
          Conflict conflict = find(file, file.conflicts(), place);
          CaseFile chosen = chosen(file, conflict, choice);
          if (choice.own()) {
            new KnownReferences(here.companies()).check(file, chosen);
          }
          return chosen.withConflicts(without(chosen.conflicts(), conflict, chosen.equals(file)));
        });
  }

  /** Settles a conflict of a company. */
  public Edit<Company> ofCompany(String place, Choice choice) {
    return Edit.of(
        label(choice),
        company -> {
          Conflict conflict = find(company, company.conflicts(), place);
          Company chosen = chosen(company, conflict, choice);
          return chosen.withConflicts(
              without(chosen.conflicts(), conflict, chosen.equals(company)));
        });
  }

  /** Why it cannot be chosen in this state: what it would change is sealed. */
  public Optional<EditProblem> sealed(CaseFile file, Conflict conflict, Choice choice) {
    try {
      return here.seal().apply(file, chosen(file, conflict, choice));
    } catch (IllegalArgumentException | FieldProblemException e) {
      // Another reason, told when it is tried.
      return Optional.empty();
    }
  }

  private static Label label(Choice choice) {
    return choice.own() ? OWN : CHOSEN;
  }

  private Conflict find(Record document, List<Conflict> conflicts, String place) {
    String stable = fields.place(document, place);
    return conflicts.stream()
        .filter(each -> each.place().equals(stable) || each.place().equals(place))
        .findFirst()
        .orElseThrow(() -> new FieldProblemException(Reason.NO_CONFLICT));
  }

  private <D extends Record> D chosen(D document, Conflict conflict, Choice choice) {
    if (choice.own()) {
      return fields.set(document, conflict.place(), Optional.ofNullable(choice.value()));
    }
    Candidate candidate =
        conflict.candidates().stream()
            .filter(each -> Objects.equals(each.value(), choice.value()))
            .findFirst()
            .orElseThrow(() -> new FieldProblemException(Reason.NO_CONFLICT));
    // The first stands already, perhaps worked on since. Where the place itself is gone, as in what
    // earlier versions of the program kept, there is nothing left to choose but to let it go.
    if (candidate.equals(conflict.candidates().getFirst())
        || !fields.exists(document, conflict.place())) {
      return document;
    }
    Optional<D> added = added(document, conflict, candidate);
    return added.isPresent()
        ? added.get()
        : fields.set(document, conflict.place(), Optional.ofNullable(candidate.value()));
  }

  /** The words of a note that stands are not exchanged: the others are added below it. */
  @SuppressWarnings("unchecked") // the same document with a remark
  private <D extends Record> Optional<D> added(D document, Conflict conflict, Candidate chosen) {
    String value = chosen.value();
    Matcher words = NOTE_WORDS.matcher(conflict.place());
    if (!(document instanceof CaseFile file) || value == null || !words.matches()) {
      return Optional.empty();
    }
    CaseFile written = fields.set(file, conflict.place(), Optional.of(value));
    ElementId note = ElementId.of(words.group(1));
    String text =
        written.notes().stream()
            .filter(each -> each.id().equals(note))
            .map(each -> said(each, words.group(2)))
            .findFirst()
            .orElse("");
    if (text.isBlank() || here.seal().apply(file, written).isEmpty()) {
      return Optional.empty();
    }
    Addendum remark = new Addendum(chosen.id(), chosen.at(), chosen.author(), text);
    return Optional.of((D) NoteEdits.changed(file, note, each -> NoteEdits.appended(each, remark)));
  }

  private static String said(JournalNote note, String field) {
    return field.equals("text") ? note.text() : note.assessment();
  }

  /**
   * What is left to choose.
   *
   * @param stays whether what stood was chosen: then what is open inside it still is
   */
  private static List<Conflict> without(List<Conflict> conflicts, Conflict settled, boolean stays) {
    return conflicts.stream()
        .filter(each -> !each.id().equals(settled.id()))
        .filter(each -> stays || !each.place().startsWith(settled.place() + "/"))
        .toList();
  }
}
