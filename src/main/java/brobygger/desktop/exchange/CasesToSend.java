package brobygger.desktop.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.CasePhase;
import brobygger.casefile.value.FoldedText;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.exchange.ChooseCases;
import brobygger.usecase.history.CaseSummary;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** Which cases are offered to be sent: by words, by phase, and what is new since last time. */
@Lives(Lifetime.PERSON)
public final class CasesToSend {
  private final ChooseCases choose;
  private final Function<CompanyId, String> companyName;
  private final BackgroundWork work;
  private final FilteredList<CaseSummary> shown;
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Optional<CasePhase>> phase =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty unsent = new SimpleBooleanProperty();
  private Collection<String> recipients = List.of();
  private BundleView view = BundleView.FULL;
  private Optional<Set<CaseFileId>> fitting = Optional.empty();
  private int asked;

  /** All cases at first. */
  public CasesToSend(
      ObservableList<CaseSummary> cases,
      ChooseCases choose,
      Function<CompanyId, String> companyName,
      BackgroundWork work) {
    this.choose = choose;
    this.companyName = companyName;
    this.work = work;
    this.shown = new FilteredList<>(cases);
    words.subscribe(text -> filter());
    phase.subscribe((before, now) -> fit());
    unsent.subscribe((before, now) -> fit());
  }

  /** What the user searches for: a citizen, an owner or a company. */
  public StringProperty wordsProperty() {
    return words;
  }

  /** Where the cases are to stand today; empty for all. */
  public ObjectProperty<Optional<CasePhase>> phaseProperty() {
    return phase;
  }

  /** Whether only cases are shown that the recipients have not been sent as they are now. */
  public BooleanProperty unsentProperty() {
    return unsent;
  }

  /** The cases that fit. */
  public ObservableList<CaseSummary> shown() {
    return shown;
  }

  /**
   * Who is to get them, as {@link brobygger.usecase.bundle.Dispatches} names them, and what of
   * them.
   */
  void to(Collection<String> names, BundleView how) {
    recipients = List.copyOf(names);
    view = how;
    if (unsent.get()) {
      fit();
    }
  }

  private void fit() {
    int now = ++asked;
    Optional<CasePhase> wanted = phase.get();
    if (wanted.isEmpty() && !unsent.get()) {
      fitting = Optional.empty();
      filter();
      return;
    }
    boolean since = unsent.get();
    Collection<String> names = recipients;
    BundleView how = view;
    work.of(
            running -> {
              List<CaseFileId> found = choose.fitting(wanted, Set.of());
              return since ? choose.unsent(found, names, how) : found;
            })
        .onDone(
            found -> {
              if (now == asked) {
                fitting = Optional.of(new HashSet<>(found));
                filter();
              }
            })
        .start();
  }

  private void filter() {
    String wanted = FoldedText.of(words.get());
    Optional<Set<CaseFileId>> among = fitting;
    shown.setPredicate(
        line ->
            among.map(set -> set.contains(line.id())).orElse(true)
                && FoldedText.of(text(line)).contains(wanted));
  }

  private String text(CaseSummary line) {
    String companies =
        line.placements().stream()
            .map(CaseSummary.PlacementLine::company)
            .filter(Objects::nonNull)
            .map(companyName)
            .collect(Collectors.joining("\n"));
    return line.name() + "\n" + line.owner() + "\n" + companies;
  }
}
