package brobygger.desktop;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.guide.ContentPack;
import brobygger.guide.Packs;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** A window around one part under test: it notes what it was asked for. */
public final class RecordingDesk implements Desk {
  /** Tuesday 24 November 2026, half past eight in Copenhagen. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T07:30:00Z"), ZoneId.of("Europe/Copenhagen"));

  /** What was said: notices, and titles with texts. */
  public final List<String> said = new ArrayList<>();

  /** Sheets, the topmost last. */
  public final List<Node> sheets = new ArrayList<>();

  /** Screens and cases it was sent to. */
  public final List<String> gone = new ArrayList<>();

  /** What is answered to a question. */
  public boolean yes = true;

  private final Texts texts;
  private final Clock clock;

  public RecordingDesk(Language language, Clock clock) {
    this.texts = new Texts(language);
    this.clock = clock;
  }

  @Override
  public ContentPack pack() {
    return Packs.in(texts.language());
  }

  @Override
  public Texts texts() {
    return texts;
  }

  @Override
  public Clock clock() {
    return clock;
  }

  @Override
  public Profile profile() {
    return new Profile("Anna Lund", ProfileRole.CONSULTANT, "");
  }

  @Override
  public BackgroundWork work() {
    return BackgroundWork.onThisThread();
  }

  @Override
  public brobygger.desktop.SavedState saved() {
    return new brobygger.desktop.SavedState();
  }

  @Override
  public Jottings jottings() {
    return new Jottings(
        new MemoryVault().drafts(), work(), (delay, action) -> () -> {}, clock, saved(), () -> {});
  }

  @Override
  public Dialogs dialogs() {
    return new Dialogs() {
      @Override
      public void ask(Question question, Runnable action) {
        said.add(question.title() + " " + question.text());
        if (yes) {
          action.run();
        }
      }

      @Override
      public void tell(String title, String text) {
        said.add(title + " " + text);
      }

      @Override
      public void problem(Throwable problem) {
        throw new AssertionError(problem);
      }

      @Override
      public void notice(String text) {
        said.add(text);
      }

      @Override
      public void notice(String text, String action, Runnable onAction) {
        said.add(text);
      }

      @Override
      public void show(String name, Node content, Node focus) {
        sheets.add(content);
      }

      @Override
      public void beside(String name, Node content, Node focus) {
        sheets.add(content);
      }

      @Override
      public void close() {
        if (!sheets.isEmpty()) {
          sheets.removeLast();
        }
      }
    };
  }

  @Override
  public void whileOpen(javafx.util.Subscription following) {
    // It is never built anew.
  }

  @Override
  public void openScreen(String key) {
    gone.add(key);
  }

  @Override
  public void openCase(CasePlace place) {
    gone.add(place.caseFile().toString());
  }

  @Override
  public void openCompany(CompanyId company) {
    gone.add(company.toString());
  }

  @Override
  public void newCase() {
    gone.add("new");
  }

  @Override
  public void showCards() {
    gone.add("cards");
  }

  @Override
  public void showHelp() {
    gone.add("help");
  }

  @Override
  public void showDrafts() {
    gone.add("drafts");
  }

  @Override
  public void forgetDrafts(CaseFileId erased) {
    gone.add("forget " + erased);
  }

  @Override
  public void fillWindow(Parent content, Runnable onClosed) {
    sheets.add(content);
  }

  @Override
  public void restoreWindow() {
    gone.add("restored");
  }
}
