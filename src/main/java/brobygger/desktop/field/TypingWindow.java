package brobygger.desktop.field;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.desktop.MomentWords;
import brobygger.desktop.SavedState;
import brobygger.desktop.Typing;
import brobygger.edit.EditProblem;
import brobygger.texts.Texts;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Draft;
import brobygger.usecase.history.DraftKey;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of one window share: where drafts are held, in which words, and which fields are
 * in sight. A field finds it at the root of its scene, and does without where there is none.
 */
public final class TypingWindow {
  private final Typing typing;
  private final Texts texts;
  private final Clock clock;
  private final Supplier<Spot> spot;
  private final Map<DraftKey, TypedBox> shown = new LinkedHashMap<>();
  private @Nullable DraftKey awaited;

  /**
   * What the window shows.
   *
   * @param about the open case or the shown company
   * @param place the tab or the screen
   */
  public record Spot(Optional<DocumentKey> about, String place) {}

  /**
   * @param spot what the window shows now
   */
  public TypingWindow(Typing typing, Texts texts, Clock clock, Supplier<Spot> spot) {
    this.typing = typing;
    this.texts = texts;
    this.clock = clock;
    this.spot = spot;
    typing.saved().tellRefusals(new Refused());
  }

  /** The fields below this root find it from now on. */
  public void in(Parent root) {
    root.getProperties().put(TypingWindow.class, this);
  }

  /** What the store refused stands in its fields again, and why. */
  private final class Refused implements SavedState.Refusals {
    @Override
    public void refused(Object id, EditProblem why) {
      key(id).ifPresent(about -> typing.refused(about, new Mistakes(texts).say(why)));
    }

    @Override
    public void shown(Object id) {
      for (Draft draft : key(id).map(typing::shownAgain).orElse(List.of())) {
        TypedBox here = shown.get(draft.key());
        if (here != null) {
          here.offer(draft, TypingWindow.this);
        }
      }
    }

    private static Optional<DocumentKey> key(Object id) {
      return switch (id) {
        case CaseFileId file -> Optional.of(DocumentKey.of(file));
        case CompanyId company -> Optional.of(DocumentKey.of(company));
        default -> Optional.empty();
      };
    }
  }

  static Optional<TypingWindow> of(Node field) {
    return Optional.ofNullable(field.getScene())
        .map(scene -> scene.getRoot().getProperties().get(TypingWindow.class))
        .map(TypingWindow.class::cast);
  }

  /** Where drafts are held. */
  public Typing typing() {
    return typing;
  }

  /** Fields that are being typed in and keep when they are left are left. */
  public void leaveAll() {
    List.copyOf(shown.values()).forEach(TypedBox::leave);
  }

  /** Brings the keyboard to a field in sight that holds what is not kept; whether there is one. */
  public boolean goToShown() {
    return List.copyOf(shown.values()).stream()
        .filter(TypedBox::holdsUnkept)
        .anyMatch(TypedBox::takesKeyboard);
  }

  /** Brings the keyboard to the field as soon as it comes into sight. */
  public void await(DraftKey key) {
    TypedBox here = shown.get(key);
    if (here == null) {
      awaited = key;
    } else {
      here.takesKeyboard();
    }
  }

  /** Throws a draft away, in its field as well when that is in sight. */
  public void throwAway(DraftKey key) {
    TypedBox here = shown.get(key);
    if (here != null) {
      here.throwAway();
    }
    typing.kept(key);
  }

  Typing.Field field(TypedBox box, String label, boolean concealed) {
    Spot here = spot.get();
    Optional<DocumentKey> about = FieldPlace.about(box.input()).orElse(here.about());
    return new Typing.Field(
        new DraftKey(about, FieldPlace.code(box.input(), box.code())),
        here.place(),
        label,
        concealed);
  }

  void shows(DraftKey key, TypedBox box) {
    shown.put(key, box);
  }

  Optional<Draft> appeared(DraftKey key, TypedBox box) {
    shows(key, box);
    if (key.equals(awaited)) {
      awaited = null;
      Keyboard.bringTo(box::input);
    }
    return typing.draft(key);
  }

  void went(DraftKey key, TypedBox box) {
    shown.remove(key, box);
  }

  String since(Instant at) {
    return texts.of("field.draft", MomentWords.at(at, clock, texts));
  }

  Texts texts() {
    return texts;
  }
}
