package brobygger.desktop.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.Running;
import brobygger.usecase.Progress;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.bundle.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.CannotLeaveException;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.Dispatches;
import brobygger.usecase.exchange.ExportBundle;
import brobygger.usecase.exchange.GatherBundle;
import brobygger.usecase.history.CaseSummary;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.work.FlaggedPrivate;
import brobygger.usecase.work.FlaggedPrivate.Flagged;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which cases are to leave, for whom, what exactly that is, and how writing them went. */
@Lives(Lifetime.PERSON)
public final class SendViewModel {
  private final CasesToSend cases;
  private final Vault vault;
  private final GatherBundle gather;
  private final FlaggedPrivate flagged;
  private final BundleFiles files;
  private final ExportBundle export;
  private final BackgroundWork work;
  private final Addressees addressees;
  private final StringProperty purpose = new SimpleStringProperty("");
  private final ObjectProperty<Set<CaseFileId>> chosen = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<BundleView> view = new SimpleObjectProperty<>(BundleView.FULL);
  private final ObjectProperty<Optional<Leaving>> leaving =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Sent>> sent = new SimpleObjectProperty<>(Optional.empty());
  private final IntegerProperty prepared = new SimpleIntegerProperty();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final BooleanProperty gathering = new SimpleBooleanProperty();
  private final DoubleProperty progress = new SimpleDoubleProperty(-1);
  private Optional<Running> underway = Optional.empty();
  private int turns;

  /**
   * What would leave: the bundle and, line by line, its text.
   *
   * @param bundle the cases with their companies and histories, or copies to read
   * @param cases which cases it was made of
   * @param lines exactly what would be in the file, before it is sealed
   * @param flagged what an employer would read of it that is flagged as private
   */
  public record Leaving(
      CaseBundle bundle, Set<CaseFileId> cases, List<String> lines, List<Flagged> flagged) {}

  /**
   * How writing went.
   *
   * @param outcome written, or why not
   * @param file where
   */
  public record Sent(WriteBundleOutcome outcome, Path file) {}

  private record Wish(Set<CaseFileId> cases, String purpose, BundleView view) {}

  /** Nothing chosen yet. */
  public SendViewModel(
      CasesToSend cases,
      Vault vault,
      GatherBundle gather,
      FlaggedPrivate flagged,
      BundleFiles files,
      BackgroundWork work) {
    this.flagged = flagged;
    this.cases = cases;
    this.vault = vault;
    this.gather = gather;
    this.files = files;
    this.export = new ExportBundle(vault, files);
    this.work = work;
    this.addressees = new Addressees(vault, work, this::readdress);
    cases.to(List.of(Dispatches.ANYBODY), BundleView.FULL);
    purpose.subscribe((before, now) -> look());
    view.subscribe((before, now) -> readdress());
  }

  /** Which cases are offered. */
  public CasesToSend cases() {
    return cases;
  }

  /** Why the cases are sent, one line, may be empty. */
  public StringProperty purposeProperty() {
    return purpose;
  }

  /** The cases that are to leave. */
  public ObjectProperty<Set<CaseFileId>> chosenProperty() {
    return chosen;
  }

  /** For whom it is. */
  public Addressees addressees() {
    return addressees;
  }

  /** How much of the cases leaves. */
  public ObjectProperty<BundleView> viewProperty() {
    return view;
  }

  /** What would leave; empty when nothing is chosen. */
  public ObjectProperty<Optional<Leaving>> leavingProperty() {
    return leaving;
  }

  /** How the last writing went; empty before, and again when the choice changes. */
  public ObjectProperty<Optional<Sent>> sentProperty() {
    return sent;
  }

  /** Whether a file is being written. */
  public BooleanProperty busyProperty() {
    return busy;
  }

  /** Whether the chosen cases are being gathered. */
  public BooleanProperty gatheringProperty() {
    return gathering;
  }

  /** How far gathering or writing is, 0 to 1; negative while unknown. */
  public DoubleProperty progressProperty() {
    return progress;
  }

  /** Reads anew whom one knows. */
  public void refresh() {
    addressees.refresh();
  }

  private void readdress() {
    cases.to(addressees.recipients(), view.get());
    look();
  }

  /** Makes ready to send one case, sealed, to one person. */
  public void prepare(CaseFileId id, Fingerprint who) {
    chosen.set(Set.of(id));
    addressees.only(who);
    view.set(BundleView.FULL);
    prepared.set(prepared.get() + 1);
    refresh();
  }

  /** Makes ready to send one case; to whom is chosen next. */
  public void prepare(CaseFileId id) {
    chosen.set(Set.of(id));
    prepared.set(prepared.get() + 1);
    refresh();
    look();
  }

  /** How often something else made ready what is to be sent. */
  ReadOnlyIntegerProperty preparedProperty() {
    return prepared;
  }

  /** Takes a case along, or leaves it out. */
  public void choose(CaseFileId id, boolean along) {
    Set<CaseFileId> next = new LinkedHashSet<>(chosen.get());
    if (along ? next.add(id) : next.remove(id)) {
      chosen.set(next);
      look();
    }
  }

  /** Takes every shown case along; leaves all out when they already are. */
  public void chooseShown() {
    Set<CaseFileId> all = new LinkedHashSet<>(cases.shown().stream().map(CaseSummary::id).toList());
    chosen.set(chosen.get().containsAll(all) ? Set.of() : all);
    look();
  }

  private Wish wish() {
    return new Wish(chosen.get(), purpose.get(), view.get());
  }

  private void look() {
    Wish wish = wish();
    sent.set(Optional.empty());
    if (wish.cases().isEmpty()) {
      underway.ifPresent(Running::cancel);
      leaving.set(Optional.empty());
      return;
    }
    underway.ifPresent(Running::cancel);
    gathering.set(true);
    int turn = ++turns;
    watch(
        work.of(running -> leave(wish, shown(running)))
            .onDone(
                found -> {
                  // A slow answer to an earlier choice must not replace the newest one.
                  if (wish.equals(wish())) {
                    leaving.set(Optional.of(found));
                  }
                })
            .onProblem(CannotLeaveException.class, why -> tell(wish, why))
            .onFinally(() -> gathering.set(gathering.get() && turn != turns))
            .start());
  }

  private void tell(Wish wish, CannotLeaveException why) {
    if (wish.equals(wish())) {
      leaving.set(Optional.empty());
      sent.set(
          Optional.of(new Sent(new WriteBundleOutcome.NotWritten(why.problem()), Path.of(""))));
    }
  }

  private Leaving leave(Wish wish, Progress progress) {
    CaseBundle bundle =
        gather.gather(wish.cases(), wish.purpose(), wish.view(), Optional.empty(), progress);
    List<Flagged> told =
        wish.view() == BundleView.EMPLOYER ? flagged.in(wish.cases(), Optional.empty()) : List.of();
    return new Leaving(bundle, wish.cases(), files.text(bundle).lines().toList(), told);
  }

  /** Writes what {@link #leavingProperty} shows, and nothing else. */
  public void write(Path file) {
    if (leaving.get().isEmpty() || !addressees.isClear() || busy.get()) {
      return;
    }
    Leaving now = leaving.get().get();
    List<Contact> to = addressees.people();
    boolean open = addressees.plainProperty().get();
    busy.set(true);
    AtomicReference<WriteBundleOutcome> outcome = new AtomicReference<>();
    watch(
        work.of(
                running -> {
                  Progress progress = shown(running);
                  outcome.set(
                      open
                          ? export.export(
                              now.bundle(),
                              now.cases(),
                              List.of(Dispatches.ANYBODY),
                              file,
                              progress)
                          : export.seal(now.bundle(), now.cases(), to, file, progress));
                  return true;
                })
            // Also when it was stopped: the file may have been whole a moment before.
            .onFinally(
                () -> {
                  busy.set(false);
                  sent.set(Optional.ofNullable(outcome.get()).map(done -> new Sent(done, file)));
                })
            .start());
  }

  private void watch(Running started) {
    underway = Optional.of(started);
    progress.bind(started.progressProperty());
  }

  /** Ends gathering or writing in time; nothing is left behind then. */
  public void stop() {
    underway.ifPresent(Running::cancel);
    if (!busy.get()) {
      chosen.set(Set.of());
      look();
    }
  }

  private static Progress shown(Running running) {
    return (done, of) -> running.at((double) done / of);
  }
}
