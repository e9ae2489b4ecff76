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
          Chosen<CaseFile> chosen = chosen(file, conflict, choice);
          CaseFile next = chosen.document();
          if (choice.own()) {
            new KnownReferences(here.companies()).check(file, next);
          }
          return next.withConflicts(chosen.open(next.conflicts(), conflict, next.equals(file)));
        });
  }

  /** Settles a conflict of a company. */
  public Edit<Company> ofCompany(String place, Choice choice) {
    return Edit.of(
        label(choice),
        company -> {
          Conflict conflict = find(company, company.conflicts(), place);
          Chosen<Company> chosen = chosen(company, conflict, choice);
          Company next = chosen.document();
          return next.withConflicts(chosen.open(next.conflicts(), conflict, next.equals(company)));
        });
  }

  /** Why it cannot be chosen in this state: what it would change is sealed. */
  public Optional<EditProblem> sealed(CaseFile file, Conflict conflict, Choice choice) {
    try {
      return here.seal().apply(file, chosen(file, conflict, choice).document());
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

  private <D extends Record> Chosen<D> chosen(D document, Conflict conflict, Choice choice) {
    String place = conflict.place();
    if (choice.own()) {
      return new Chosen<>(fields.set(document, place, Optional.ofNullable(choice.value())), place);
    }
    Candidate candidate =
        conflict.candidates().stream()
            .filter(each -> Objects.equals(each.value(), choice.value()))
            .findFirst()
            .orElseThrow(() -> new FieldProblemException(Reason.NO_CONFLICT));
    // The first stands already, perhaps worked on since. Where the place itself is gone, as in what
    // earlier versions of the program kept, there is nothing left to choose but to let it go.
    if (candidate.equals(conflict.candidates().getFirst()) || !fields.exists(document, place)) {
      return new Chosen<>(document, place);
    }
    String value = candidate.value();
    if (value == null) {
      return takenAway(document, place);
    }
    return new Chosen<>(
        added(document, conflict, candidate)
            .orElseGet(() -> fields.set(document, place, Optional.of(value))),
        place);
  }

  /**
   * Where somebody took away the whole of what the place belongs to, the place itself often cannot
   * be empty: an agreement without words is none. Then to choose "taken away" takes it away as a
   * whole.
   */
  private <D extends Record> Chosen<D> takenAway(D document, String place) {
    try {
      return new Chosen<>(fields.set(document, place, Optional.empty()), place);
    } catch (FieldProblemException e) {
      String around = place.substring(0, Math.max(0, place.lastIndexOf('/')));
      if (e.reason() != Reason.WRONG_TYPE || around.isEmpty()) {
        throw e;
      }
      return takenAway(document, around);
    }
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
   * The document after a choice.
   *
   * @param place where it changed: the conflict's own place, or what that belongs to
   */
  private record Chosen<D>(D document, String place) {
    /**
     * What is left to choose.
     *
     * @param stays whether what stood was chosen: then what is open inside it still is
     */
    List<Conflict> open(List<Conflict> conflicts, Conflict settled, boolean stays) {
      return conflicts.stream()
          .filter(each -> !each.id().equals(settled.id()))
          .filter(each -> stays || !(each.place() + "/").startsWith(place + "/"))
          .toList();
    }
  }
}
