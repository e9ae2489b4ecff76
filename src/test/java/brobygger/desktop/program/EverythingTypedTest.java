package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.TypedText;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.SampleCase;
import brobygger.usecase.history.Draft;
import brobygger.usecase.people.ProfileRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens every screen, tab, sheet, pop-over and form there is, types in every text box, and sees
 * what becomes of it when the window is locked, or goes without a word as a killed program does.
 *
 * <p>A new place where one types belongs into {@link EveryPlace}, and its boxes into {@code
 * text-boxes.txt} beside this class: the boxes found must be exactly those.
 */
class EverythingTypedTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static final Path LIST =
      Path.of("src", "test", "resources", "brobygger", "desktop", "text-boxes.txt");

  @TempDir Path home;

  /** Types in every box once, wherever it is met first; what was typed, by place and box. */
  private static Map<String, String> typeEverywhere(EveryPlace walk, IntFunction<String> words) {
    Map<String, String> typed = new LinkedHashMap<>();
    walk.everywhere(
        place ->
            screen.onScreen(() -> List.copyOf(walk.open().keySet())).stream()
                .filter(box -> !typed.containsKey(place + " | " + box))
                .forEach(
                    box -> {
                      String text = words.apply(typed.size());
                      screen.onScreen(
                          () -> {
                            TextInputControl input = walk.open().get(box);
                            if (input != null && !input.getText().matches("(?s)b\\d+x .*")) {
                              input.requestFocus();
                              input.selectAll();
                              input.replaceSelection(text);
                              typed.put(
                                  place + " | " + box,
                                  input instanceof TextArea
                                      ? TypedText.clean(text)
                                      : TypedText.line(text));
                            }
                            return true;
                          });
                      screen.settle();
                    }));
    return typed;
  }

  private static Map<String, String> standing(EveryPlace walk) {
    Map<String, String> standing = new LinkedHashMap<>();
    walk.everywhere(
        place ->
            screen.onScreen(
                () -> {
                  walk.open()
                      .forEach((box, input) -> standing.put(place + " | " + box, input.getText()));
                  return true;
                }));
    return standing;
  }

  private static String documents(JourneyVault vault, LiveWindow live) {
    return vault.read(
        live, open -> open.caseFiles().documents() + " " + open.companies().documents());
  }

  /** Kept, or standing in its box again. */
  private static void nothingIsLost(
      Map<String, String> typed, Map<String, String> standing, String documents) {
    List<String> lost = new ArrayList<>();
    typed.forEach(
        (box, text) -> {
          if (!text.strip().equals(standing.getOrDefault(box, "").strip())
              && !documents.contains(text.strip())) {
            lost.add(
                box
                    + " was typed "
                    + text.substring(0, Math.min(30, text.length()))
                    + " and says "
                    + standing.getOrDefault(box, "(it is not there)"));
          }
        });
    assertThat(lost).as("what was typed and is neither kept nor in its field").isEmpty();
    assertThat(typed.size()).isGreaterThan(100);
  }

  private JourneyVault vault() {
    return JourneyVault.in(screen, home, "Anna Dahl").holding(EveryValue.samira());
  }

  /** A control character, another system's line ends, NUL, and more than any field holds. */
  private static String awkward(int number) {
    return "b" + number + "x \u0093a\u0094\r\nb\u0000 " + "x".repeat(20_911);
  }

  /** Right-to-left letters, and nothing wrong with them. */
  private static String plain(int number) {
    return "b" + number + "x \u05E9\u05DC\u05D5\u05DD ja";
  }

  @Test
  void nothingTypedIsLostByALock() {
    JourneyVault vault = vault();
    LiveWindow live = vault.unlocked("#nav-cases");
    Map<String, String> typed;
    Map<String, String> standing;
    try (live) {
      EveryPlace walk = new EveryPlace(screen, live);
      typed = typeEverywhere(walk, EverythingTypedTest::awkward);
      assertThat(walk.unreached).as("what no place has to press").isEmpty();
      assertThat(walk.loose).as("boxes nobody holds").isEmpty();
      assertListed(walk.ids);
      screen.onScreen(
          () -> {
            live.window.lock(() -> {});
            return true;
          });
      live.on("#open-passphrase");
      live.write("#open-passphrase", LiveWindow.PASSPHRASE);
      live.press("#open-go");
      live.on("#nav-cases");
      standing = standing(new EveryPlace(screen, live));
    }
    nothingIsLost(typed, standing, documents(vault, live));
  }

  @Test
  void nothingTypedIsLostWithTheWindow() throws IOException, InterruptedException {
    JourneyVault vault = vault();
    JourneyVault left = JourneyVault.in(screen, home.resolve("left"), "Anna Dahl");
    LiveWindow live = vault.unlocked("#nav-cases");
    Map<String, String> typed;
    try (live) {
      typed = typeEverywhere(new EveryPlace(screen, live), EverythingTypedTest::plain);
      // Longer than anything typed waits to be held; then the disk as a killed program leaves it.
      Thread.sleep(2_000);
      copy(vault.folder(), left.folder());
    }
    Map<String, String> standing;
    LiveWindow again = left.unlocked("#nav-cases");
    try (again) {
      standing = standing(new EveryPlace(screen, again));
    }
    nothingIsLost(typed, standing, documents(left, again));
    assertThat(left.<List<Draft>>read(again, open -> open.drafts().all())).isNotEmpty();
  }

  @Test
  void aSupervisorsCommentIsNotLost() {
    JourneyVault vault =
        JourneyVault.in(screen, home, "Bo Krogh")
            .holding(
                ProfileRole.SUPERVISOR,
                open -> {
                  open.companies().add(SampleCase.KITCHEN, "company.new");
                  open.caseFiles().add(EveryValue.samira(), "case.new");
                });
    List<String> codes = List.of("WHOLE", "HEADING", "PURPOSE", "PAID_HOURS");
    LiveWindow live = vault.unlocked("#nav-cases");
    try (live) {
      comment(live, codes, box -> box.setText("Hvem gør " + box.getId() + "?"));
      screen.onScreen(
          () -> {
            live.window.lock(() -> {});
            return true;
          });
      live.write("#open-passphrase", LiveWindow.PASSPHRASE);
      live.press("#open-go");
      List<String> standing = new ArrayList<>();
      comment(live, codes, box -> standing.add(box.getText()));
      assertThat(standing)
          .hasSameSizeAs(codes)
          .allMatch(text -> text.startsWith("Hvem gør comment-text-"));
    }
  }

  @Test
  void aRemarkBelowASealedVisitIsNotLost() {
    CaseFile sealed = EveryValue.closed().withClosure(null);
    ElementId held = sealed.followUps().getFirst().id();
    JourneyVault vault = JourneyVault.in(screen, home, "Anna Dahl").holding(sealed);
    LiveWindow live = vault.unlocked("#nav-cases");
    try (live) {
      open(live, held);
      live.write("#followup-remark", "Han ringede igen");
      screen.onScreen(
          () -> {
            live.window.lock(() -> {});
            return true;
          });
      live.write("#open-passphrase", LiveWindow.PASSPHRASE);
      live.press("#open-go");
      open(live, sealed.followUps().getLast().id());
      assertThat(live.isSeen("#followup-sealed")).as("another visit").isFalse();
      live.key("#pick-" + held, KeyCode.ENTER);
      live.until(
          () ->
              ((TextInputControl) live.on("#followup-remark")).getText().equals("Han ringede igen"),
          "the remark stands at its visit");
    }
    assertThat(vault.<List<Draft>>read(live, open -> open.drafts().all())).hasSize(1);
  }

  private static void open(LiveWindow live, ElementId visit) {
    live.on("#nav-cases");
    live.press("#nav-cases");
    live.key("#cases-words", KeyCode.ENTER);
    live.toggle("#tab-followup");
    live.key("#pick-" + visit, KeyCode.ENTER);
  }

  private static void comment(LiveWindow live, List<String> codes, Consumer<TextInputControl> at) {
    live.on("#nav-cases");
    live.press("#nav-cases");
    live.key("#cases-words", KeyCode.ENTER);
    live.toggle("#tab-description");
    for (String code : codes) {
      live.press("#comment-" + code);
      screen.onScreen(
          () -> {
            at.accept((TextInputControl) live.on("#comment-text-" + code));
            return true;
          });
      screen.settle();
    }
  }

  private static void assertListed(TreeSet<String> ids) {
    try {
      if (Boolean.getBoolean("brobygger.write")) {
        Files.createDirectories(LIST.getParent());
        Files.write(LIST, ids);
      }
      assertThat(ids)
          .as("every text box, as %s lists them", LIST)
          .containsExactlyElementsOf(Files.readAllLines(LIST));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path there = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(there);
        } else {
          Files.copy(file, there);
        }
      }
    }
  }
}
