package brobygger.desktop.shell;

import brobygger.desktop.Dialogs;
import brobygger.desktop.Dialogs.Question;
import brobygger.desktop.LiveDocument;
import brobygger.desktop.history.ChangeTabs;
import brobygger.desktop.history.ChangeWords;
import brobygger.texts.Texts;
import brobygger.usecase.history.UndoStep;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Ctrl+Z and Ctrl+Y outside of a text box: what is taken back is said, with a way to do it again.
 * What cannot be seen where the user is, or reaches further than one field, is asked about first.
 */
final class Turning {
  private final ShellViewModel model;
  private final Texts texts;
  private final Dialogs dialogs;
  private final BooleanSupplier discreet;
  private boolean turning;

  /** Which way: back, or back again. */
  private enum Way {
    UNDO("undo."),
    REDO("undo.redo.");

    private final String code;

    Way(String code) {
      this.code = code;
    }

    Way other() {
      return this == UNDO ? REDO : UNDO;
    }

    String key(String part) {
      return code + part;
    }
  }

  /**
   * @param discreet whether somebody else is looking on: then nothing is said of what stands
   *     elsewhere, and nothing there is turned
   */
  Turning(ShellViewModel model, Texts texts, Dialogs dialogs, BooleanSupplier discreet) {
    this.model = model;
    this.texts = texts;
    this.dialogs = dialogs;
    this.discreet = discreet;
  }

  void undo() {
    press(Way.UNDO);
  }

  void redo() {
    press(Way.REDO);
  }

  /** The text box that has the keyboard has nothing more of its own to undo, or to redo. */
  void endOfBox(boolean again) {
    Way way = again ? Way.REDO : Way.UNDO;
    newest(
        way,
        (document, step) -> {
          if (isHere(step)) {
            dialogs.notice(
                texts.of(way.key("box"), words(step)),
                texts.of(way.key("box.go")),
                () -> press(way));
          } else {
            dialogs.notice(texts.of(way.key("nothing")));
          }
        });
  }

  private void press(Way way) {
    newest(
        way,
        (document, step) -> {
          if (isHere(step) && !ChangeTabs.isFar(step.label())) {
            turn(document, step, way);
          } else if (discreet.getAsBoolean()) {
            dialogs.notice(texts.of(way.key("nothing")));
          } else {
            dialogs.ask(
                new Question(
                    texts.of(way.key("ask"), words(step)),
                    where(step),
                    texts.of(way.key("ask.go")),
                    false),
                () -> turn(document, step, way));
          }
        });
  }

  /** What is being typed is kept first, so that it is the newest. */
  private void newest(Way way, Found found) {
    Optional<LiveDocument<?, ?>> shown = model.shownDocument();
    if (shown.isEmpty() || turning) {
      return;
    }
    LiveDocument<?, ?> document = shown.get();
    turning = true;
    document.flush(
        () -> {
          turning = false;
          document
              .undoStateProperty()
              .get()
              .newest(way == Way.REDO)
              .ifPresentOrElse(
                  step -> found.at(document, step),
                  () -> dialogs.notice(texts.of(way.key("nothing"))));
        });
  }

  private void turn(LiveDocument<?, ?> document, UndoStep step, Way way) {
    document.turn(step.revision(), said(document, step, way));
  }

  private Consumer<Boolean> said(LiveDocument<?, ?> document, UndoStep step, Way way) {
    return possible -> {
      if (possible) {
        dialogs.notice(
            texts.of(way.key("done"), words(step)),
            texts.of(way.key("again")),
            document.takingBack(said(document, step, way.other())));
      } else {
        dialogs.notice(texts.of("undo.rested"));
      }
    };
  }

  private boolean isHere(UndoStep step) {
    String place = model.shownPlace();
    return place.equals("companies") || ChangeTabs.of(step.label()).contains(place);
  }

  private String words(UndoStep step) {
    return ChangeWords.label(texts, step.label());
  }

  private String where(UndoStep step) {
    List<String> tabs = ChangeTabs.of(step.label());
    return tabs.isEmpty()
        ? texts.of("undo.ask.far")
        : texts.of("undo.ask.elsewhere", texts.of("case.tab." + tabs.getFirst()));
  }

  /** The newest step of a document, when there is one. */
  @FunctionalInterface
  private interface Found {
    void at(LiveDocument<?, ?> document, UndoStep step);
  }
}
