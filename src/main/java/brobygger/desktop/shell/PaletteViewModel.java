package brobygger.desktop.shell;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.FoldedText;
import brobygger.desktop.CasePlace;
import brobygger.usecase.history.CaseSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What Ctrl+K finds as the user types: cases, companies, commands, and words in notes. */
final class PaletteViewModel {
  private static final int MOST_OF_A_KIND = 8;
  private static final int SHORTEST_NOTE_SEARCH = 3;
  private static final int NOTE_LENGTH = 90;

  private final Workbench workbench;
  private final List<Hit> commands;
  private final Consumer<CasePlace> openCase;
  private final Consumer<Company> openCompany;
  private final Function<JournalNote, String> noteDetail;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();
  private List<CaseFile> documents = List.of();

  /** Each note as it is searched: folded once, and not anew at every letter. */
  private final IdentityHashMap<JournalNote, String> folded = new IdentityHashMap<>();

  PaletteViewModel(
      Workbench workbench,
      List<Hit> commands,
      Consumer<CasePlace> openCase,
      Consumer<Company> openCompany,
      Function<JournalNote, String> noteDetail) {
    this.workbench = workbench;
    this.commands = commands;
    this.openCase = openCase;
    this.openCompany = openCompany;
    this.noteDetail = noteDetail;
    query.subscribe(text -> search());
    workbench
        .cases()
        .documents(
            found -> {
              documents = found;
              search();
            });
  }

  StringProperty queryProperty() {
    return query;
  }

  ObservableList<Hit> hits() {
    return hits;
  }

  private void search() {
    String words = query.get().strip();
    List<Hit> found = new ArrayList<>();
    add(found, workbench.cases().all().stream().map(this::caseHit), words);
    if (!words.isEmpty()) {
      add(found, workbench.companies().all().stream().map(this::companyHit), words);
    }
    add(found, commands.stream(), words);
    // What fits as well stays in the order of its kinds.
    found.sort(Comparator.comparing(hit -> hit.fit(words)));
    if (words.length() >= SHORTEST_NOTE_SEARCH) {
      String typed = FoldedText.of(words);
      documents.stream()
          .flatMap(file -> notes(file, typed).stream())
          .limit(MOST_OF_A_KIND)
          .forEach(found::add);
    }
    hits.setAll(found);
  }

  private static void add(List<Hit> all, Stream<Hit> some, String words) {
    some.filter(hit -> hit.fit(words) < Hit.NONE)
        .sorted(Comparator.comparing(hit -> words.isEmpty() ? 0 : hit.fit(words)))
        .limit(MOST_OF_A_KIND)
        .forEach(all::add);
  }

  private Hit caseHit(CaseSummary line) {
    String company =
        workbench
            .companies()
            .find(line.companyOn(LocalDate.now(workbench.clock())))
            .map(Company::name)
            .orElse("");
    return new Hit(
        Hit.Kind.CASE, line.name(), company, () -> openCase.accept(CasePlace.of(line.id())));
  }

  private Hit companyHit(Company company) {
    return new Hit(
        Hit.Kind.COMPANY,
        company.name(),
        company.town(),
        company.town(),
        () -> openCompany.accept(company));
  }

  private List<Hit> notes(CaseFile file, String words) {
    return file.notes().stream()
        .filter(
            note ->
                folded.computeIfAbsent(note, each -> FoldedText.of(each.text())).contains(words))
        .map(
            note ->
                new Hit(
                    Hit.Kind.NOTE,
                    excerpt(note.text(), words),
                    file.citizen().name() + " · " + noteDetail.apply(note),
                    () -> openCase.accept(new CasePlace(file.id(), "notes", note.id()))))
        .toList();
  }

  private static String excerpt(String text, String words) {
    int at = Math.max(0, FoldedText.find(text, words));
    int from = at < 30 ? 0 : text.lastIndexOf(' ', at - 15) + 1;
    int to = Math.min(text.length(), from + NOTE_LENGTH);
    String middle = text.substring(from, to).replace('\n', ' ');
    return (from > 0 ? "… " : "") + middle + (to < text.length() ? " …" : "");
  }
}
