package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.Candidate;
import brobygger.casefile.CaseFile;
import brobygger.casefile.Conflict;
import brobygger.casefile.ElementId;
import brobygger.casefile.Elements;
import brobygger.casefile.GuideAnswer;
import brobygger.casefile.GuideState;
import brobygger.casefile.HourBlock;
import brobygger.casefile.HourKind;
import brobygger.casefile.HybridPhase;
import brobygger.casefile.HybridPlan;
import brobygger.casefile.JournalNote;
import brobygger.casefile.Placement;
import brobygger.casefile.TypedText;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.Passing;
import brobygger.desktop.field.SampleCase;
import brobygger.desktop.field.TypedBox;
import brobygger.usecase.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens every screen, tab, sheet, pop-over and form there is, types in every text box, and sees
 * what becomes of it when the window is locked, or goes without a word as a killed program does.
 *
 * <p>A new place where one types belongs into {@link #PLACES}, and its boxes into {@code
 * text-boxes.txt} beside this class: the boxes found must be exactly those.
 */
class EverythingTypedTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static final Path LIST =
      Path.of("src", "test", "resources", "brobygger", "desktop", "text-boxes.txt");

  /**
   * Where one can type, and what one presses to come there; a star stands for the rest of an id.
   */
  private static final Map<String, List<String>> PLACES = places();

  @TempDir Path home;

  private static Map<String, List<String>> places() {
    Map<String, List<String>> places = new LinkedHashMap<>();
    places.put("today", List.of("nav-today"));
    places.put("today/put off", List.of("nav-today", "put-off-*"));
    places.put("cases", List.of("nav-cases"));
    places.put("new case", List.of("nav-cases", "new-case"));
    places.put("search", List.of("nav-cases", "search"));
    places.put("companies/FACTS", List.of("nav-companies", "company-page-FACTS"));
    places.put("companies/PREPARE", List.of("nav-companies", "company-page-PREPARE"));
    places.put("companies/CALL", List.of("nav-companies", "company-page-CALL"));
    places.put("companies/NEEDS", List.of("nav-companies", "company-page-NEEDS"));
    places.put("exchange/send", List.of("nav-exchange", "exchange-send"));
    places.put("settings", List.of("nav-settings"));
    places.put("settings/passphrase", List.of("nav-settings", "keys-change"));
    places.put("overview", List.of("tab-overview"));
    places.put("overview/placement", List.of("tab-overview", "edit-placement"));
    places.put("overview/close", List.of("tab-overview", "close-case"));
    places.put("overview/audit", List.of("tab-overview", "show-audit", "?audit-reason"));
    places.put("overview/erase", List.of("tab-overview", "erase-case", "?erase-go"));
    places.put(
        "overview/conflicts", List.of("tab-overview", "case-conflicts-see", "conflict-own-1"));
    places.put("guide", List.of("tab-guide"));
    places.put("guide/agreement", List.of("tab-guide", "become-AGREEMENTS-*"));
    places.put("staircase", List.of("tab-staircase"));
    places.put("staircase/function", List.of("tab-staircase", "add-function"));
    places.put("staircase/target", List.of("tab-staircase", "add-target"));
    places.put("staircase/small", List.of("tab-staircase", "add-small"));
    places.put("staircase/support", List.of("tab-staircase", "add-support"));
    places.put("staircase/good", List.of("tab-staircase", "edit-good"));
    places.put("description", List.of("tab-description"));
    places.put("followup", List.of("tab-followup"));
    places.put("visit", List.of("tab-followup", "followup-visit"));
    places.put("hours", List.of("tab-hours"));
    places.put("hours/phase", List.of("tab-hours", "phase-1-edit"));
    places.put("accommodation", List.of("tab-accommodation"));
    places.put("citizen", List.of("tab-citizen"));
    places.put("notes", List.of("tab-notes", "notes-new"));
    places.put("notes/old", List.of("tab-notes", "the old note"));
    places.put("history", List.of("tab-history"));
    return places;
  }

  private static CaseFile samira() {
    CaseFile file = SampleCase.rich().now();
    JournalNote old =
        new JournalNote(
            new ElementId(new java.util.UUID(7, 7)),
            RecordingDesk.CLOCK.instant().minus(Duration.ofDays(300)),
            "Anna Dahl",
            "Talt med køkkenchefen.",
            "",
            null,
            List.of());
    Conflict conflict =
        new Conflict(
            ElementId.random(),
            "/citizen/background",
            "\"Før\"",
            List.of(candidate("Anna Dahl", "\"Mit\""), candidate("Bo Krogh", "\"Hans\"")));
    Placement now = file.currentPlacement(LocalDate.now(RecordingDesk.CLOCK)).orElseThrow();
    HourBlock block =
        new HourBlock(
            ElementId.random(), HourKind.INTERNSHIP, 4, Duration.ofHours(2), List.of(), "", "");
    HybridPlan plan =
        new HybridPlan(
            List.of(
                new HybridPhase(ElementId.random(), now.period().start(), "Salat", List.of(block))),
            "",
            "");
    GuideAnswer answered =
        new GuideAnswer(
            ElementId.random(),
            "TASKS",
            now.id(),
            GuideState.STARTED,
            "Hun skærer salat.",
            "",
            "",
            null);
    return file.withNotes(Elements.add(file.notes(), old))
        .withPlacements(
            Elements.replace(
                file.placements(), Placement::id, now.id(), each -> each.withHybrid(plan)))
        .withGuide(Elements.add(file.guide(), answered))
        .withConflicts(List.of(conflict));
  }

  private static Candidate candidate(String author, String json) {
    return new Candidate(ElementId.random(), json, author, RecordingDesk.CLOCK.instant());
  }

  private static final class Walk {
    final LiveWindow live;
    final TreeSet<String> ids = new TreeSet<>();
    final List<String> loose = new ArrayList<>();
    final List<String> unreached = new ArrayList<>();

    Walk(LiveWindow live) {
      this.live = live;
    }

    /** Calls back at each place, with what it is called. */
    void everywhere(java.util.function.Consumer<String> at) {
      PLACES.forEach(
          (place, steps) -> {
            away();
            if (steps.getFirst().startsWith("tab-") && live.find("#" + steps.getFirst()) == null) {
              press("nav-cases");
              live.key("#cases-words", KeyCode.ENTER);
              live.on("#" + steps.getFirst());
            }
            steps.forEach(this::press);
            seen(place);
            at.accept(place);
          });
      away();
    }

    /** Closes whatever lies over the screens; Esc never throws anything away. */
    private void away() {
      for (int i = 0; i < 10 && (i < 2 || live.find(".veil") != null); i++) {
        escape(live.window.scene().getRoot());
        Node at = live.window.scene().getFocusOwner();
        if (at != null) {
          escape(at);
        }
      }
    }

    private void escape(Node at) {
      screen.onScreen(
          () -> {
            at.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            return true;
          });
      screen.settle();
    }

    private void press(String id) {
      if (id.startsWith("?")) {
        live.on("#" + id.substring(1));
        return;
      }
      if (id.equals("the old note")) {
        selectOldest();
        return;
      }
      long end = System.nanoTime() + 20_000_000_000L;
      while (screen.onScreen(() -> found(id) == null) && System.nanoTime() < end) {
        screen.settle();
      }
      if (screen.onScreen(() -> found(id) == null)) {
        unreached.add(id);
        return;
      }
      screen.onScreen(
          () -> {
            switch (found(id)) {
              case ToggleButton toggle -> {
                if (!toggle.isSelected()) {
                  toggle.fire();
                }
              }
              case Button button -> button.fire();
              case null, default -> throw new AssertionError(id);
            }
            return true;
          });
      screen.settle();
    }

    private @Nullable Node found(String id) {
      return live.window.scene().getRoot().lookupAll("*").stream()
          .filter(node -> node instanceof javafx.scene.control.ButtonBase && isShown(node))
          .filter(
              node ->
                  node.getId() != null
                      && (id.endsWith("*")
                          ? node.getId().startsWith(id.substring(0, id.length() - 1))
                          : node.getId().equals(id)))
          .findFirst()
          .orElse(null);
    }

    private void selectOldest() {
      screen.onScreen(
          () -> {
            ListView<?> list = (ListView<?>) live.on("#notes-list");
            list.getSelectionModel().selectLast();
            return true;
          });
      screen.settle();
    }

    private void seen(String place) {
      screen.onScreen(
          () -> {
            for (TextInputControl input : inputs()) {
              ids.add(place + ": " + known(input));
              if (!TypedBox.isTyped(input) && Passing.why(input).isEmpty()) {
                loose.add(place + ": " + input);
              }
            }
            return true;
          });
    }

    /** Its id without what is another each time. */
    private static String known(TextInputControl input) {
      String id =
          String.valueOf(input.getId())
              .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}", "*")
              .replaceAll("-[0-9]+-", "-*-");
      return Passing.why(input).map(why -> id + " (" + why + ")").orElse(id);
    }

    private List<TextInputControl> inputs() {
      return live.window.scene().getRoot().lookupAll("*").stream()
          .filter(TextInputControl.class::isInstance)
          .map(TextInputControl.class::cast)
          .filter(input -> !hiddenPicker(input))
          .toList();
    }

    private static boolean hiddenPicker(Node input) {
      return input.getParent() instanceof javafx.scene.control.DatePicker;
    }

    /** The boxes one can type in, by id and place among those of the same id. */
    Map<String, TextInputControl> open() {
      Map<String, TextInputControl> open = new LinkedHashMap<>();
      for (TextInputControl input : inputs()) {
        if (TypedBox.isTyped(input) && input.isEditable() && isShown(input)) {
          int number = 1;
          while (open.containsKey(input.getId() + " " + number)) {
            number++;
          }
          open.put(input.getId() + " " + number, input);
        }
      }
      return open;
    }

    private static boolean isShown(Node node) {
      for (Node at = node; at != null; at = at.getParent()) {
        if (!at.isVisible() || at.isDisabled()) {
          return false;
        }
      }
      return true;
    }
  }

  /** Types in every box once, wherever it is met first; what was typed, by place and box. */
  private static Map<String, String> typeEverywhere(Walk walk, IntFunction<String> words) {
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

  private static Map<String, String> standing(Walk walk) {
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
    return JourneyVault.in(screen, home, "Anna Dahl").holding(samira());
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
      Walk walk = new Walk(live);
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
      standing = standing(new Walk(live));
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
      typed = typeEverywhere(new Walk(live), EverythingTypedTest::plain);
      // Longer than anything typed waits to be held; then the disk as a killed program leaves it.
      Thread.sleep(2_000);
      copy(vault.folder(), left.folder());
    }
    Map<String, String> standing;
    LiveWindow again = left.unlocked("#nav-cases");
    try (again) {
      standing = standing(new Walk(again));
    }
    nothingIsLost(typed, standing, documents(left, again));
    assertThat(left.<List<Draft>>read(again, open -> open.drafts().all())).isNotEmpty();
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
