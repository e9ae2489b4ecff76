package brobygger.desktop.conflict;

import brobygger.casefile.conflict.Conflict;
import brobygger.desktop.Desk;
import brobygger.desktop.history.ChangeWords;
import brobygger.usecase.history.DocumentKey;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;

/** A case or a company in which two people changed the same thing. On the screen's thread. */
interface Disputed {
  /** Which it is. */
  DocumentKey key();

  /** As the user sees it now; empty when it is here no more. */
  Optional<? extends Record> document();

  /** What is open in it now. */
  List<Conflict> conflicts();

  /** Calls back whenever it has changed. */
  Subscription follow(Runnable changed);

  /** Keeps what is being typed, and calls back when the store has it. */
  void flush(Runnable whenDone);

  /** Lets the store settle something, in the background. */
  void settle(Runnable atTheStore);

  /** What takes back the change that was made last, whatever is changed before it is called. */
  Runnable takingBack();

  /** Names its places and values. */
  ChangeWords words();

  /** What is said when something was settled, as the code of a text. */
  String done();

  /** The window it is shown in. */
  Desk desk();
}
