package brobygger.usecase.exchange;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.value.NameOrder;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.home.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What two people changed differently and nobody has chosen between yet. */
public final class ListConflicts {
  private final Vault vault;

  /** In an opened vault. */
  public ListConflicts(Vault vault) {
    this.vault = vault;
  }

  /**
   * A conflict where it stands.
   *
   * @param document in which case or company
   * @param name the citizen's or the company's name
   * @param pointer the place as a JSON pointer into the document as it is now
   * @param conflict what can be chosen between; the first candidate stands meanwhile
   */
  public record Unsettled(DocumentKey document, String name, String pointer, Conflict conflict) {
    /**
     * What the person of that name wrote, or chose; of several that are theirs what stands. Empty
     * when none is: what somebody else wrote is nobody's own.
     */
    public Optional<Candidate> ours(String author) {
      List<Candidate> own = by(author);
      Candidate stands = conflict.candidates().getFirst();
      return own.size() > 1 && !own.contains(stands) ? Optional.empty() : own.stream().findFirst();
    }

    /** The other one of two; empty when neither is theirs, or there are more to choose between. */
    public Optional<Candidate> theirs(String author) {
      Optional<Candidate> ours = ours(author);
      return ours.isPresent() && conflict.candidates().size() == 2
          ? conflict.candidates().stream().filter(each -> !each.equals(ours.get())).findFirst()
          : Optional.empty();
    }

    /** Whose values they are, each name once. */
    public List<String> authors() {
      return conflict.candidates().stream().map(Candidate::author).distinct().toList();
    }

    private List<Candidate> by(String author) {
      return conflict.candidates().stream().filter(each -> each.author().equals(author)).toList();
    }
  }

  /** All of them, by name and place. */
  public List<Unsettled> all() {
    List<Unsettled> all = new ArrayList<>();
    for (CaseFile file : vault.caseFiles().documents()) {
      all.addAll(of(file));
    }
    for (Company company : vault.companies().documents()) {
      all.addAll(of(company));
    }
    all.sort(NameOrder.by(Unsettled::name).thenComparing(Unsettled::pointer));
    return List.copyOf(all);
  }

  /** How many there are now in what an import took in. */
  public int among(ImportBundle.ImportReport taken) {
    return taken.cases().stream().mapToInt(id -> vault.caseFiles().get(id).conflicts().size()).sum()
        + taken.companies().stream()
            .mapToInt(id -> vault.companies().get(id).conflicts().size())
            .sum();
  }

  /** Those of one case. */
  public List<Unsettled> of(CaseFile file) {
    return file.conflicts().stream()
        .map(
            conflict ->
                new Unsettled(
                    DocumentKey.of(file.id()),
                    file.citizen().name(),
                    vault.fields().pointer(file, conflict.place()),
                    conflict))
        .toList();
  }

  /** Those of one company. */
  public List<Unsettled> of(Company company) {
    return company.conflicts().stream()
        .map(
            conflict ->
                new Unsettled(
                    DocumentKey.of(company.id()),
                    company.name(),
                    vault.fields().pointer(company, conflict.place()),
                    conflict))
        .toList();
  }
}
