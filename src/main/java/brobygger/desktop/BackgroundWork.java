package brobygger.desktop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work off the JavaFX thread: files, keys, searching, everything a person could come to wait for.
 *
 * <p>{@code work.of(progress -> read(file)).onDone(show).onProblem(NoSuchFile.class,
 * tell).start()}. The task runs on the background executor; every callback runs on the screen's
 * executor. A failure nobody claimed goes to the window's own error message, never to nowhere.
 */
public final class BackgroundWork {
  private final Executor background;
  private final Executor screen;
  private final Consumer<Throwable> unclaimed;

  /**
   * @param background runs tasks; a same-thread executor in tests
   * @param screen runs callbacks; {@code Platform::runLater} in the window
   * @param unclaimed is told of a failure that no {@code onProblem} or {@code onFailure} took
   */
  public BackgroundWork(Executor background, Executor screen, Consumer<Throwable> unclaimed) {
    this.background = background;
    this.screen = screen;
    this.unclaimed = unclaimed;
  }

  /** Everything at once on the calling thread, for tests; an unclaimed failure is thrown. */
  public static BackgroundWork onThisThread() {
    return new BackgroundWork(
        Runnable::run,
        Runnable::run,
        failure -> {
          throw new IllegalStateException("unclaimed failure", failure);
        });
  }

  /** Describes one piece of work; nothing happens before {@link Order#start()}. */
  public <T> Order<T> of(Task<T> task) {
    return new Order<>(this, task);
  }

  /** Runs a callback on the screen's thread. */
  public void onScreen(Runnable callback) {
    screen.execute(callback);
  }

  /** What is done in the background. */
  @FunctionalInterface
  public interface Task<T> {
    /** Does it; reports how far it is and asks now and then whether it is still wanted. */
    T run(Running progress) throws Exception;
  }

  /** One piece of work with what follows from it. */
  public static final class Order<T> {
    private final BackgroundWork work;
    private final Task<T> task;
    private final Map<Class<? extends Throwable>, Consumer<Throwable>> problems =
        new LinkedHashMap<>();
    private Consumer<T> done = result -> {};
    private @Nullable Consumer<Throwable> failure;
    private Runnable last = () -> {};

    private Order(BackgroundWork work, Task<T> task) {
      this.work = work;
      this.task = task;
    }

    /** What to do with the result. Not called after a cancel. */
    public Order<T> onDone(Consumer<T> callback) {
      done = callback;
      return this;
    }

    /** What to do with one expected kind of failure. The first kind that fits is called. */
    public <E extends Throwable> Order<T> onProblem(Class<E> kind, Consumer<E> callback) {
      problems.put(kind, problem -> callback.accept(kind.cast(problem)));
      return this;
    }

    /** What to do with any other failure. */
    public Order<T> onFailure(Consumer<Throwable> callback) {
      failure = callback;
      return this;
    }

    /** What happens last, however it went, also after a cancel. */
    public Order<T> onFinally(Runnable callback) {
      last = callback;
      return this;
    }

    /** Starts, and hands back the running work to watch or cancel. */
    public Running start() {
      Running running = new Running(work.screen);
      work.background.execute(() -> run(running));
      return running;
    }

    private void run(Running running) {
      try {
        T result = task.run(running);
        work.screen.execute(() -> finish(running, () -> done.accept(result)));
      } catch (CancellationException e) {
        running.cancel();
        work.screen.execute(() -> finish(running, () -> {}));
      } catch (Throwable e) {
        if (e instanceof InterruptedException) {
          Thread.currentThread().interrupt();
        }
        work.screen.execute(() -> finish(running, () -> tell(e)));
      }
    }

    private void finish(Running running, Runnable ending) {
      try {
        if (!running.cancelled()) {
          ending.run();
        }
      } finally {
        running.over();
        last.run();
      }
    }

    private void tell(Throwable problem) {
      for (Map.Entry<Class<? extends Throwable>, Consumer<Throwable>> known : problems.entrySet()) {
        if (known.getKey().isInstance(problem)) {
          known.getValue().accept(problem);
          return;
        }
      }
      if (failure != null) {
        failure.accept(problem);
      } else {
        work.unclaimed.accept(problem);
      }
    }
  }
}
