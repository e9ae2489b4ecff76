package brobygger.desktop;

import javafx.scene.Node;

/**
 * Questions, errors and short messages, shown inside the window and never as a window of their own.
 * Esc answers "no". On the screen's thread.
 */
public interface Dialogs {
  /**
   * A question with one action and a way out.
   *
   * @param title the question itself
   * @param text what follows from the action
   * @param action the action's name, on its button
   */
  record Question(String title, String text, String action, boolean takesAway) {}

  /** Asks; the action runs when the user chooses it. */
  void ask(Question question, Runnable action);

  /** Says something that has to be read before going on. */
  void tell(String title, String text);

  /** Says in the user's words what went wrong and what to do. */
  void problem(Throwable problem);

  /** A short message at the bottom that goes away by itself. */
  void notice(String text);

  /** A short message with something to do about it, such as taking a deletion back. */
  void notice(String text, String action, Runnable onAction);

  /**
   * Shows content of one's own on a sheet.
   *
   * @param name what the sheet is, for a screen reader
   * @param focus what gets the focus
   */
  void show(String name, Node content, Node focus);

  /** The same at the right side of the window, as high as the window lets it be. */
  void beside(String name, Node content, Node focus);

  /** Closes the topmost sheet; does nothing when there is none. */
  void close();
}
