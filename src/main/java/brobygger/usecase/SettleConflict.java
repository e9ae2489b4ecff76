package brobygger.usecase;

import brobygger.casefile.Addendum;
import brobygger.casefile.Candidate;
import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.Company;
import brobygger.casefile.CompanyId;
import brobygger.casefile.Conflict;
import brobygger.casefile.ElementId;
import brobygger.casefile.Elements;
import brobygger.casefile.InvalidValueException;
import brobygger.casefile.JournalNote;
import brobygger.usecase.FieldProblemException.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses between what two people wrote at the same place. The choice is an edit like any other: it
 * is kept, can be undone, and what was not chosen stays in the history.
 */
public final class SettleConflict {
  /** Label of the edit that chooses a value. */
  public static final String LABEL = "exchange.settle";

  /** Label of the edit that writes something else. */
  public static final String LABEL_OWN = "exchange.settle.own";

  private static final Pattern NOTE_WORDS = Pattern.compile("/notes/([^/]+)/(text|assessment)");

  private final Vault vault;

  /** In an opened vault. */
  public SettleConflict(Vault vault) {
    this.vault = vault;
  }

  /**
   * Chooses one of the candidates.
   *
   * @param place the conflict's place, or the same as a JSON pointer
   * @param value the candidate's value, as it stands in the conflict; null when it was taken away
   * @throws FieldProblemException with {@link Reason#NO_CONFLICT} when there is none, or when it
   *     has no such candidate
   */
  public void settle(DocumentKey key, String place, @Nullable String value) {
    change(key, place, new Choice(value, false));
  }

  /**
   * Writes something else than any candidate.
   *
   * @param json the value as JSON
   * @throws FieldProblemException when there is no conflict, or the document cannot be with it
   */
  public void settleWith(DocumentKey key, String place, String json) {
    change(key, place, new Choice(json, true));
  }

  /** The same with a value as somebody types it: a text stands for itself. */
  public void settleTyped(DocumentKey key, String place, String typed) {
    new TypedValue(vault.fields(), typed).tryWith(json -> settleWith(key, place, json));
  }

  /**
   * Why a candidate cannot be chosen now: what it would change is sealed.
   *
   * @param document the case or the company as it is now
   * @param value the candidate's value
   * @return empty when it can be chosen
   */
  public Optional<InvalidValueException> refusal(
      Record document, Conflict conflict, @Nullable String value) {
    return refused(document, conflict, new Choice(value, false));
  }

  /** Why nothing else can be written there now; empty when it can. */
  public Optional<InvalidValueException> refusalOfOwn(Record document, Conflict conflict) {
    return conflict.candidates().stream()
        .map(each -> refused(document, conflict, new Choice(each.value(), true)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<InvalidValueException> refused(
      Record document, Conflict conflict, Choice choice) {
    if (document instanceof CaseFile file) {
      try {
        vault.caseFiles().check(file, chosen(file, conflict, choice));
      } catch (InvalidValueException e) {
        return e.reason() == InvalidValueException.Reason.SEALED
            ? Optional.of(e)
            : Optional.empty();
      } catch (FieldProblemException e) {
        // Another reason, told when it is tried.
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private record Choice(@Nullable String value, boolean own) {}

  private void change(DocumentKey key, String place, Choice choice) {
    String label = choice.own() ? LABEL_OWN : LABEL;
    switch (key.kind()) {
      case CASE ->
          vault
              .caseFiles()
              .edit(
                  new CaseFileId(key.id()),
                  label,
                  file -> {
                    Conflict conflict = find(file, file.conflicts(), place);
                    CaseFile chosen = chosen(file, conflict, choice);
                    if (choice.own()) {
                      new KnownReferences(vault.companies()).check(file, chosen);
                    }
                    return chosen.withConflicts(
                        without(chosen.conflicts(), conflict, chosen.equals(file)));
                  });
      case COMPANY ->
          vault
              .companies()
              .edit(
                  new CompanyId(key.id()),
                  label,
                  company -> {
                    Conflict conflict = find(company, company.conflicts(), place);
                    Company chosen = chosen(company, conflict, choice);
                    return chosen.withConflicts(
                        without(chosen.conflicts(), conflict, chosen.equals(company)));
                  });
    }
  }

  private Conflict find(Record document, List<Conflict> conflicts, String place) {
    String stable = vault.fields().place(document, place);
    return conflicts.stream()
        .filter(each -> each.place().equals(stable) || each.place().equals(place))
        .findFirst()
        .orElseThrow(() -> new FieldProblemException(Reason.NO_CONFLICT));
  }

  private <D extends Record> D chosen(D document, Conflict conflict, Choice choice) {
    if (choice.own()) {
      return vault.fields().set(document, conflict.place(), Optional.ofNullable(choice.value()));
    }
    Candidate candidate =
        conflict.candidates().stream()
            .filter(each -> Objects.equals(each.value(), choice.value()))
            .findFirst()
            .orElseThrow(() -> new FieldProblemException(Reason.NO_CONFLICT));
    // The first stands already, perhaps worked on since. Where the place itself is gone, as in what
    // earlier versions of the program kept, there is nothing left to choose but to let it go.
    if (candidate.equals(conflict.candidates().getFirst())
        || !vault.fields().exists(document, conflict.place())) {
      return document;
    }
    Optional<D> added = added(document, conflict, candidate);
    return added.isPresent()
        ? added.get()
        : vault.fields().set(document, conflict.place(), Optional.ofNullable(candidate.value()));
  }

  /** The words of a note that stands are not exchanged: the others are added below it. */
  @SuppressWarnings("unchecked")
  private <D extends Record> Optional<D> added(D document, Conflict conflict, Candidate chosen) {
    String value = chosen.value();
    Matcher words = NOTE_WORDS.matcher(conflict.place());
    if (!(document instanceof CaseFile file) || value == null || !words.matches()) {
      return Optional.empty();
    }
    CaseFile written = vault.fields().set(file, conflict.place(), Optional.of(value));
    ElementId note = ElementId.of(words.group(1));
    String text =
        written.notes().stream()
            .filter(each -> each.id().equals(note))
            .map(each -> words.group(2).equals("text") ? each.text() : each.assessment())
            .findFirst()
            .orElse("");
    if (text.isBlank() || !isSealed(file, written)) {
      return Optional.empty();
    }
    Addendum remark = new Addendum(chosen.id(), chosen.at(), chosen.author(), text);
    return Optional.of(
        (D)
            file.withNotes(
                Elements.replace(
                    file.notes(),
                    JournalNote::id,
                    note,
                    each ->
                        each.addenda().contains(remark)
                            ? each
                            : each.withAddenda(Elements.add(each.addenda(), remark)))));
  }

  private boolean isSealed(CaseFile file, CaseFile written) {
    try {
      vault.caseFiles().check(file, written);
      return false;
    } catch (InvalidValueException e) {
      return true;
    }
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
