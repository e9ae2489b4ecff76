package brobygger.desktop.lock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Puts texts on the clipboard and takes them away again after a minute, unless something else was
 * copied meanwhile. On the screen's thread.
 */
public final class CopiedText {
  /** How long a copied text stays. */
  public static final Duration STAYS = Duration.ofSeconds(60);

  private final InstantSource clock;
  private final Board board;
  private @Nullable String ours;
  private Instant since = Instant.EPOCH;

  /** The computer's clipboard. */
  public interface Board {
    /** Replaces what is there. */
    void put(String text);

    /** The text that is there, or null when there is none. */
    @Nullable String text();

    /** Leaves nothing there. */
    void clear();
  }

  /** Onto a clipboard, by a clock. */
  public CopiedText(InstantSource clock, Board board) {
    this.clock = clock;
    this.board = board;
  }

  /** Copies a text; a minute begins. */
  public void copy(String text) {
    board.put(text);
    ours = text;
    since = clock.instant();
  }

  /** Looks at the clock; call it about once a second. */
  public void check() {
    if (ours != null && Duration.between(since, clock.instant()).abs().compareTo(STAYS) >= 0) {
      clear();
    }
  }

  /** Takes our text away now, if it is still there: the window is closing. */
  public void clear() {
    String copied = ours;
    ours = null;
    if (copied != null && copied.equals(board.text())) {
      board.clear();
    }
  }
}
