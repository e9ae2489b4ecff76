package brobygger.desktop;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.followup.VisitBox;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.TypedText;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Draft;
import brobygger.usecase.history.DraftKey;
import brobygger.usecase.history.Drafts;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Words of visits that are typed and filed nowhere yet. They are no part of a case: they lie beside
 * it as drafts, on disk within half a second, and stand in their box again whenever the visit is
 * opened. Nothing is wrong with them, so nobody is reminded of them, unless their visit is gone or
 * sealed and they have no box any more. On the screen's thread; the background executor must do one
 * thing after the other.
 */
@Lives(Lifetime.VAULT)
public final class Jottings {
  private final Drafts store;
  private final BackgroundWork work;
  private final Later later;
  private final InstantSource clock;
  private final SavedState saved;
  private final Runnable whenAdrift;
  private final Map<DraftKey, Draft> words = new LinkedHashMap<>();
  private final Set<DraftKey> unheld = new LinkedHashSet<>();
  private final Set<DraftKey> going = new LinkedHashSet<>();

  /** Those that were on disk when the vault was opened, and were not typed on with since. */
  private final Set<DraftKey> found = new LinkedHashSet<>();

  /** Those that have no box any more. */
  private final Set<DraftKey> adrift = new LinkedHashSet<>();

  private Runnable cancelHolding = () -> {};
  private boolean holding;
  private boolean lettingGo;
  private int underWay;

  /**
   * @param whenAdrift called when other words than before have no box any more
   */
  public Jottings(
      Drafts store,
      BackgroundWork work,
      Later later,
      InstantSource clock,
      SavedState saved,
      Runnable whenAdrift) {
    this.store = store;
    this.work = work;
    this.later = later;
    this.clock = clock;
    this.saved = saved;
    this.whenAdrift = whenAdrift;
    saved.settledProperty().subscribe(settled -> letGoSoon());
  }

  /**
   * A box of a visit.
   *
   * @param file the case
   * @param visit the follow-up
   */
  public static DraftKey box(CaseFileId file, ElementId visit, VisitBox box) {
    return new DraftKey(Optional.of(DocumentKey.of(file)), code(visit) + box);
  }

  /** Whether a draft is one of these, and not of a field that waits for its button. */
  static boolean isOne(DraftKey key) {
    return key.field().startsWith("visit:");
  }

  private static String code(ElementId visit) {
    return "visit:" + visit + "/";
  }

  /** What stands in a box; empty when nothing does. */
  public String text(DraftKey box) {
    Draft standing = words.get(box);
    return standing == null ? "" : standing.text();
  }

  /** Whether what stands there was found when the vault was opened. */
  public boolean isFound(DraftKey box) {
    return found.contains(box);
  }

  /**
   * What stands in the box from now on.
   *
   * @param label what the box is called on the screen
   */
  public void type(DraftKey box, String label, String typed) {
    String text = TypedText.clean(typed);
    found.remove(box);
    if (text.isBlank()) {
      remove(box);
    } else if (!text.equals(text(box))) {
      going.remove(box);
      words.put(box, new Draft(box, CasePlace.FOLLOW_UPS, label, text, "", false, clock.instant()));
      unheld.add(box);
      saved.saving(this);
      if (!holding) {
        holding = true;
        cancelHolding = later.after(Typing.PAUSE, this::hold);
      }
    }
  }

  /**
   * What stood in the box was filed by the edit that was made last. The edit is on its way to the
   * disk before anything else that is typed in the box, and the words stay until it is there.
   */
  public void filed(DraftKey box) {
    saved.made();
    found.remove(box);
    remove(box);
  }

  private void remove(DraftKey box) {
    if (words.remove(box) != null) {
      unheld.remove(box);
      going.add(box);
      if (adrift.remove(box)) {
        whenAdrift.run();
      }
      letGoSoon();
    }
  }

  /** Says which words of a case still have a box. */
  public void stand(CaseFileId file, Predicate<ElementId> isOpen) {
    DocumentKey about = DocumentKey.of(file);
    boolean changed = false;
    for (DraftKey key : words.keySet()) {
      if (key.about().filter(about::equals).isPresent()) {
        changed |= isOpen.test(visit(key)) ? adrift.remove(key) : adrift.add(key);
      }
    }
    if (changed) {
      whenAdrift.run();
    }
  }

  private static ElementId visit(DraftKey key) {
    String field = key.field();
    return ElementId.of(field.substring(field.indexOf(':') + 1, field.indexOf('/')));
  }

  /** The words that have no box any more. */
  List<Draft> adrift() {
    return adrift.stream().map(words::get).toList();
  }

  /** What was held when the vault was opened. */
  void load(List<Draft> all) {
    words.clear();
    unheld.clear();
    found.clear();
    adrift.clear();
    for (Draft draft : all) {
      if (isOne(draft.key())) {
        words.put(draft.key(), draft);
        found.add(draft.key());
      }
    }
  }

  /** Somebody threw words away that had no box any more. */
  void throwAway(DraftKey key) {
    remove(key);
  }

  /** The case was erased. */
  void forget(DocumentKey erased) {
    Predicate<DraftKey> gone = key -> key.about().filter(erased::equals).isPresent();
    words.keySet().removeIf(gone);
    unheld.removeIf(gone);
    found.removeIf(gone);
    adrift.removeIf(gone);
    going.removeIf(gone);
    hold();
  }

  /** Holds what is being typed now, before anything that is asked of the disk after this. */
  public void hold() {
    cancelHolding.run();
    cancelHolding = () -> {};
    holding = false;
    List<Draft> now = unheld.stream().map(words::get).toList();
    unheld.clear();
    if (now.isEmpty()) {
      settle();
      return;
    }
    underWay++;
    work.of(
            running -> {
              now.forEach(store::put);
              return true;
            })
        .onDone(
            held -> {
              underWay--;
              settle();
            })
        .onFailure(
            problem -> {
              underWay--;
              now.stream().map(Draft::key).filter(words::containsKey).forEach(unheld::add);
              if (unheld.isEmpty()) {
                settle();
              } else {
                saved.failed(this, problem);
              }
            })
        .start();
  }

  private void settle() {
    if (unheld.isEmpty() && underWay == 0) {
      saved.saved(this);
    }
  }

  /** Holds what is being typed now, and calls back when the store has it or cannot take it. */
  void flush(Runnable whenDone) {
    hold();
    work.of(running -> true)
        .onFinally(
            () -> {
              letGo();
              whenDone.run();
            })
        .start();
  }

  /** Words go when what they became is on disk: twice is better than lost. */
  private void letGoSoon() {
    if (!going.isEmpty() && !lettingGo && saved.settledProperty().get()) {
      lettingGo = true;
      later.after(
          Typing.STAY,
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
    List<DraftKey> now = List.copyOf(going);
    going.clear();
    work.of(
            running -> {
              now.forEach(store::remove);
              return true;
            })
        .onFailure(
            problem -> now.stream().filter(key -> !words.containsKey(key)).forEach(going::add))
        .start();
  }
}
