package brobygger.usecase.home;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.lang.ref.SoftReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How hard a passphrase is to guess, honestly: tried against lists of what people really use. */
public final class Strength {
  private static final int LONGEST_MEASURED = 64;

  /** The lists fill 10 MB and are needed when a passphrase is chosen, which is seldom. */
  private @Nullable SoftReference<Zxcvbn> lists;

  /** Five levels; the names are text codes. */
  public enum Level {
    /** Guessed at once. */
    NONE,
    /** Guessed within hours. */
    WEAK,
    /** Guessed by somebody who really wants to. */
    FAIR,
    /** Safe enough for a lost laptop. */
    GOOD,
    /** Not worth trying. */
    STRONG
  }

  /**
   * Measures a passphrase; takes up to a tenth of a second, so not on the screen's thread.
   *
   * @param known words an attacker would try first, such as the user's own name
   */
  public Level of(CharSequence passphrase, List<String> known) {
    CharSequence measured =
        passphrase.subSequence(0, Math.min(passphrase.length(), LONGEST_MEASURED));
    if (measured.isEmpty()) {
      return Level.NONE;
    }
    return Level.values()[measure().measure(measured, known).getScore()];
  }

  private synchronized Zxcvbn measure() {
    Zxcvbn kept = lists == null ? null : lists.get();
    if (kept == null) {
      kept = new Zxcvbn();
      lists = new SoftReference<>(kept);
    }
    return kept;
  }
}
