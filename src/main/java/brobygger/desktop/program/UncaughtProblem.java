package brobygger.desktop.program;

import brobygger.edit.EditProblem;
import brobygger.edit.EditRefusedException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of everything that was thrown and that nobody caught, on whatever thread: the user is told
 * once per place, and the window goes on. When the computer has no more memory for the program,
 * that cannot be trusted, and it is told apart. Nothing of an exception but its kind and our own
 * place in the source is shown or logged: messages may hold what somebody wrote about a person.
 */
final class UncaughtProblem implements Thread.UncaughtExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(UncaughtProblem.class);

  /** The same fault at each pulse must not bury the window in sheets. */
  private static final int MOST_PLACES = 50;

  private final Consumer<EditProblem> refused;
  private final BiConsumer<Throwable, String> tell;
  private final Runnable outOfMemory;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  /**
   * @param refused says why an edit was refused that no field asked for, such as that of a button
   * @param tell says that something went wrong, with a code for support; on any thread
   * @param outOfMemory makes an end of it safely; on any thread, and perhaps more than once
   */
  UncaughtProblem(
      Consumer<EditProblem> refused, BiConsumer<Throwable, String> tell, Runnable outOfMemory) {
    this.refused = refused;
    this.tell = tell;
    this.outOfMemory = outOfMemory;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable problem) {
    if (isFatal(problem)) {
      outOfMemory.run();
      return;
    }
    Throwable cause = cause(problem);
    if (cause instanceof EditRefusedException refusal) {
      // No fault: whoever pressed hears why it is not done, as often as they press.
      refused.accept(refusal.problem());
      return;
    }
    String code = code(cause);
    if (told.size() < MOST_PLACES && told.add(code)) {
      LOG.error("uncaught: {}", code);
      tell.accept(problem, code);
    }
  }

  /** Whether there is no memory left; a stack that was too deep is a fault like others. */
  static boolean isFatal(Throwable problem) {
    for (Throwable each = problem; each != null; each = each.getCause()) {
      if (each instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }

  private static Throwable cause(Throwable problem) {
    Throwable cause = problem;
    for (int depth = 0; cause.getCause() != null && depth < 10; depth++) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** What to tell support: the kind of the innermost cause, and the place of ours it passed. */
  private static String code(Throwable cause) {
    String place = "";
    for (StackTraceElement frame : cause.getStackTrace()) {
      if (frame.getClassName().startsWith("brobygger.")) {
        String name = frame.getClassName();
        place = " " + name.substring(name.lastIndexOf('.') + 1) + ":" + frame.getLineNumber();
        break;
      }
    }
    return cause.getClass().getSimpleName() + place;
  }
}
