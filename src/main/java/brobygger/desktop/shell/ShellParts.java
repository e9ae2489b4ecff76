package brobygger.desktop.shell;

import brobygger.desktop.Screen;
import brobygger.desktop.casefile.CaseBand;
import brobygger.desktop.casefile.CaseTab;
import brobygger.guide.ContentPack;
import brobygger.texts.Language;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What stands in the window of one opened vault; put together in {@code Assembly}.
 *
 * @param screens the screens of the navigation rail, in order; "settings" and what follows stand at
 *     the bottom
 * @param tabs the tabs of a case, in order
 * @param bands lines above the tabs of a case
 * @param copy puts a text on the clipboard for a while
 * @param pack the content pack in a language; ready when asked
 * @param everySecond what looks at the clock while the vault is open
 */
public record ShellParts(
    List<Screen> screens,
    List<CaseTab> tabs,
    List<CaseBand> bands,
    Consumer<String> copy,
    Function<Language, ContentPack> pack,
    Runnable everySecond) {
  /** Keeps immutable copies. */
  public ShellParts {
    screens = List.copyOf(screens);
    tabs = List.copyOf(tabs);
    bands = List.copyOf(bands);
  }
}
