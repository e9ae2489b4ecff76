package brobygger.desktop;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.value.TypedText;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Draft;
import brobygger.usecase.history.DraftKey;
import brobygger.usecase.history.Drafts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands in the fields of an open vault and is not kept: held as drafts within half a second,
 * and no longer once it is kept. On the screen's thread, but for {@link #number()}; the background
 * executor must do one thing after the other.
 */
@Lives(Lifetime.VAULT)
public final class Typing {
  /** How long typing is gathered before it is held. */
  public static final Duration PAUSE = Duration.ofMillis(250);

  /** How long a draft stays after its text was kept: longer than the text takes to reach disk. */
  static final Duration STAY = Duration.ofSeconds(1);

  private final Drafts store;
  private final BackgroundWork work;
  private final Later later;
  private final InstantSource clock;
  private final SavedState saved;
  private final Jottings jottings;
  private final Map<DraftKey, Draft> drafts = new LinkedHashMap<>();
  private final Set<DraftKey> unheld = new LinkedHashSet<>();
  private final Set<DraftKey> going = new LinkedHashSet<>();

  /** What the box that has the keyboard holds, while the document waits for it to be left. */
  private final Map<DraftKey, Draft> covers = new LinkedHashMap<>();

  /** What fields handed on that the store has not acknowledged yet. */
  private final Map<DraftKey, Way> onTheWay = new LinkedHashMap<>();

  /** Fields whose text was refused, while the screen does not show that yet. */
  private final Set<DraftKey> refused = new LinkedHashSet<>();

  private Runnable cancelHolding = () -> {};
  private boolean holding;
  private boolean lettingGo;
  private volatile int number;

  /**
   * @param saved is told how many fields hold what is not kept
   */
  public Typing(
      Drafts store, BackgroundWork work, Later later, InstantSource clock, SavedState saved) {
    this.store = store;
    this.work = work;
    this.later = later;
    this.clock = clock;
    this.saved = saved;
    this.jottings = new Jottings(store, work, later, clock, saved, this::count);
    saved
        .settledProperty()
        .subscribe(
            settled -> {
              if (settled) {
                onTheWay.clear();
                uncover();
              }
              letGoSoon();
            });
  }

  /**
   * @param emptied whether the field was emptied as it handed its text on, and may hold another
   */
  private record Way(Draft draft, boolean emptied) {}

  /** What a field holds, as its screen sees it. */
  public record Field(DraftKey key, String place, String label, boolean concealed) {}

  /** What says whether everything is on disk, and what was refused. */
  public SavedState saved() {
    return saved;
  }

  /** Words of visits, which wait for no button and are no part of a case. */
  public Jottings jottings() {
    return jottings;
  }

  /** Reads what was held before, and calls back when it is here. */
  public void load(Runnable whenDone) {
    work.of(running -> store.all())
        .onDone(
            all -> {
              drafts.clear();
              unheld.clear();
              all.stream()
                  .filter(draft -> !Jottings.isOne(draft.key()))
                  .forEach(draft -> drafts.put(draft.key(), draft));
              jottings.load(all);
              count();
              whenDone.run();
            })
        .start();
  }

  /** Everything that is typed and not kept, the newest first. */
  public List<Draft> all() {
    return Stream.concat(drafts.values().stream(), jottings.adrift().stream())
        .sorted(Comparator.comparing(Draft::at).reversed())
        .toList();
  }

  /** What was typed in a field and not kept. */
  public Optional<Draft> draft(DraftKey key) {
    return Optional.ofNullable(drafts.get(key));
  }

  /**
   * What stands in the field is not kept.
   *
   * @param wrong why it cannot be, in the user's words; empty when it waits for its button
   */
  public void unkept(Field field, String typed, String wrong) {
    Draft now = draft(field, typed, wrong);
    Draft before = drafts.get(field.key());
    if (before == null || !before.text().equals(now.text()) || !before.wrong().equals(wrong)) {
      hold(now);
    }
  }

  private Draft draft(Field field, String typed, String wrong) {
    return new Draft(
        field.key(),
        field.place(),
        field.label(),
        TypedText.clean(typed),
        wrong,
        field.concealed(),
        clock.instant());
  }

  private void hold(Draft draft) {
    going.remove(draft.key());
    drafts.put(draft.key(), draft);
    unheld.add(draft.key());
    count();
    holdSoon();
  }

  private void holdSoon() {
    if (!holding) {
      holding = true;
      cancelHolding = later.after(PAUSE, this::hold);
    }
  }

  /**
   * What somebody typed stands in the field, and the document has taken it.
   *
   * @param typing whether the field has the keyboard: then the document waits until it is left, so
   *     that all of it becomes one change, and meanwhile it is held like a draft
   */
  public void kept(Field field, String typed, boolean typing) {
    Draft draft = draft(field, typed, "");
    handOn(draft, false);
    kept(field.key());
    if (typing && !saved.settledProperty().get()) {
      covers.put(draft.key(), draft);
      going.remove(draft.key());
      unheld.add(draft.key());
      saved.typing();
      holdSoon();
    }
  }

  /** A field's first letter made the element it stands in: its draft is to have a place. */
  public void made() {
    saved.made();
  }

  /** The field has the keyboard no longer: what was typed in it is kept. */
  public void left(DraftKey key) {
    if (covers.containsKey(key)) {
      saved.left();
    }
  }

  /** The documents are on disk: the boxes need not be. */
  private void uncover() {
    covers.keySet().removeIf(drafts::containsKey);
    unheld.removeAll(covers.keySet());
    going.addAll(covers.keySet());
    covers.clear();
  }

  /** What was held of the field was taken by a button. */
  public void taken(DraftKey key) {
    Draft held = drafts.get(key);
    if (held != null) {
      handOn(held, true);
    }
    kept(key);
  }

  private void handOn(Draft draft, boolean emptied) {
    if (!saved.settledProperty().get()) {
      onTheWay.put(draft.key(), new Way(draft, emptied));
    }
  }

  /**
   * The store did not take what was typed last about a case or company: it is held at its fields.
   *
   * @param wrong why, in the user's words
   */
  public void refused(DocumentKey about, String wrong) {
    List<Way> back =
        onTheWay.values().stream()
            .filter(way -> way.draft().key().about().filter(about::equals).isPresent())
            .toList();
    for (Way way : back) {
      Draft typed = way.draft();
      DraftKey key = typed.key();
      Draft since = drafts.get(key);
      String text =
          since == null
              ? typed.text()
              : way.emptied() ? typed.text() + "\n" + since.text() : since.text();
      onTheWay.remove(key);
      refused.add(key);
      hold(
          new Draft(
              key, typed.place(), typed.label(), text, wrong, typed.concealed(), clock.instant()));
    }
  }

  /** The screen shows again what the store holds: the drafts that belong into its fields now. */
  public List<Draft> shownAgain(DocumentKey about) {
    List<Draft> back =
        refused.stream()
            .filter(key -> key.about().filter(about::equals).isPresent())
            .flatMap(key -> draft(key).stream())
            .toList();
    refused.removeIf(key -> key.about().filter(about::equals).isPresent());
    return back;
  }

  /** What stands in the field is kept, or it is empty, or it was thrown away. */
  public void kept(DraftKey key) {
    jottings.throwAway(key);
    if (!refused.contains(key) && drafts.remove(key) != null) {
      unheld.remove(key);
      going.add(key);
      count();
      letGoSoon();
    }
  }

  /** The case was erased: nothing typed about it is held any longer. */
  public void forget(CaseFileId erased) {
    DocumentKey key = DocumentKey.of(erased);
    jottings.forget(key);
    drafts.keySet().removeIf(each -> each.about().filter(key::equals).isPresent());
    covers.keySet().removeIf(each -> each.about().filter(key::equals).isPresent());
    unheld.removeIf(each -> held(each).isEmpty());
    onTheWay.keySet().removeIf(each -> each.about().filter(key::equals).isPresent());
    load(() -> {});
  }

  /** Holds what is being typed now, and calls back when the store has it or cannot take it. */
  public void flush(Runnable whenDone) {
    jottings.flush(
        () -> {
          cancelHolding.run();
          hold();
          letGo();
          work.of(running -> true).onFinally(whenDone).start();
        });
  }

  /** Tries again to hold what could not be held. */
  public void retry() {
    jottings.hold();
    hold();
  }

  private void hold() {
    holding = false;
    cancelHolding = () -> {};
    List<Draft> now = unheld.stream().flatMap(key -> held(key).stream()).toList();
    unheld.clear();
    if (now.isEmpty()) {
      return;
    }
    work.of(
            running -> {
              now.forEach(store::put);
              return true;
            })
        .onDone(
            held -> {
              saved.saved(this);
              if (unheld.isEmpty()) {
                saved.covered();
              }
            })
        .onFailure(
            problem -> {
              now.stream().map(Draft::key).filter(drafts::containsKey).forEach(unheld::add);
              if (!unheld.isEmpty()) {
                saved.failed(this, problem);
              }
              // Nothing waits for a draft that cannot be.
              saved.left();
            })
        .start();
  }

  private Optional<Draft> held(DraftKey key) {
    Draft draft = drafts.get(key);
    return Optional.ofNullable(draft == null ? covers.get(key) : draft);
  }

  /** A draft goes when what it holds is on disk elsewhere: offered twice is better than lost. */
  private void letGoSoon() {
    if (!going.isEmpty() && !lettingGo && saved.settledProperty().get()) {
      lettingGo = true;
      later.after(
          STAY,
          () -> {
            lettingGo = false;
            letGo();
          });
    }
  }

  private void letGo() {
    if (going.isEmpty() || !saved.settledProperty().get()) {
      return;
    }
    List<DraftKey> now = new ArrayList<>(going);
    going.clear();
    work.of(
            running -> {
              now.forEach(store::remove);
              return true;
            })
        .onFailure(
            problem ->
                // It will be offered once more; nothing is lost.
                now.stream().filter(key -> !drafts.containsKey(key)).forEach(going::add))
        .start();
  }

  /** How many fields hold what is not kept; may be asked on any thread. */
  public int number() {
    return number;
  }

  private void count() {
    number = drafts.size() + jottings.adrift().size();
    saved.typed(number);
  }
}
