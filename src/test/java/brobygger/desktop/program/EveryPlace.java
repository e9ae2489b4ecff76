package brobygger.desktop.program;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.Sight;
import brobygger.desktop.field.Passing;
import brobygger.desktop.field.TypedBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Walks through every screen, tab, sheet, pop-over and form there is where one can type, with one
 * case that has something of everything.
 *
 * <p>A new place where one types belongs into {@link #PLACES}.
 */
final class EveryPlace {
  /**
   * Where one can type, and what one presses to come there; a star stands for the rest of an id.
   */
  private static final Map<String, List<String>> PLACES = places();

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
    places.put("overview/new placement", List.of("tab-overview", "add-placement"));
    places.put("overview/close", List.of("tab-overview", "close-case"));
    places.put("overview/audit", List.of("tab-overview", "show-audit", "?audit-reason"));
    places.put("overview/erase", List.of("tab-overview", "erase-case", "?erase-go"));
    places.put(
        "overview/conflicts", List.of("tab-overview", "case-conflicts-see", "conflict-own-1"));
    places.put("guide", List.of("tab-guide"));
    places.put("guide/agreement", List.of("tab-guide", "become-AGREEMENTS-*"));
    places.put("staircase", List.of("tab-staircase"));
    places.put("staircase/function", List.of("tab-staircase", "add-function"));
    places.put("staircase/function known", List.of("tab-staircase", "edit-function-*"));
    places.put("staircase/target", List.of("tab-staircase", "edit-target"));
    places.put("staircase/seen", List.of("tab-staircase", "edit-seen-*"));
    places.put("staircase/small known", List.of("tab-staircase", "edit-small-*"));
    places.put("staircase/support known", List.of("tab-staircase", "edit-support-*"));
    places.put("staircase/target new", List.of("tab-staircase", "add-target"));
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

  /**
   * Every sheet, by the class that brings it out, with what one presses to come there; the last is
   * what closes it. {@code EveryPlaceTest} holds the classes against the program's.
   */
  static final Map<String, List<List<String>>> SHEETS = sheets();

  private static Map<String, List<List<String>>> sheets() {
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    sheets.put("Search", List.of(List.of("nav-cases", "search", "palette-close")));
    sheets.put("SnoozeQuestion", List.of(List.of("nav-today", "put-off-*", "snooze-cancel")));
    sheets.put("CalendarSheet", List.of(List.of("nav-today", "today-calendar", "calendar-cancel")));
    sheets.put(
        "KeysCard",
        List.of(
            List.of("nav-settings", "keys-change", "keys-cancel"),
            List.of("nav-settings", "keys-recovery", "keys-cancel"),
            List.of(
                "nav-settings",
                "keys-recovery",
                "=keys-old " + LiveWindow.PASSPHRASE,
                "keys-go",
                "?recovery-written",
                "recovery-later")));
    sheets.put(
        "RestoreSheet", List.of(List.of("nav-settings", "backups-restore", "restore-cancel")));
    sheets.put(
        "CompareSheet", List.of(List.of("nav-settings", "contacts-compare", "compare-cancel")));
    sheets.put(
        "Shell",
        List.of(
            List.of("nav-cases", "new-case", "new-case-cancel"),
            List.of(
                "nav-cases", "new-case", "=new-case-name Bo", "esc", "!saved", "drafts-close")));
    sheets.put(
        "Aids",
        List.of(
            List.of("nav-cases", "help", "help-close"),
            List.of("nav-cases", "new-case", "cards by key", "cards-close")));
    sheets.put(
        "WindowDialogs", List.of(List.of("nav-settings", "contacts-revoke", "question-cancel")));
    sheets.put(
        "HandOverSheet", List.of(List.of("tab-overview", "hand-over-case", "hand-over-cancel")));
    sheets.put("AuditSheet", List.of(List.of("tab-overview", "show-audit", "audit-close")));
    sheets.put("EraseQuestion", List.of(List.of("tab-overview", "erase-case", "erase-cancel")));
    sheets.put(
        "ConflictsSheet",
        List.of(List.of("tab-overview", "case-conflicts-see", "conflicts-close")));
    sheets.put(
        "VersionsSheet",
        List.of(List.of("tab-description", "description-compare", "versions-close")));
    return sheets;
  }

  private final ScreenPictures screen;
  final LiveWindow live;
  final TreeSet<String> ids = new TreeSet<>();
  final List<String> loose = new ArrayList<>();
  final List<String> unreached = new ArrayList<>();

  EveryPlace(ScreenPictures screen, LiveWindow live) {
    this.screen = screen;
    this.live = live;
  }

  /** Calls back at each place, with what it is called. */
  void everywhere(java.util.function.Consumer<String> at) {
    PLACES.forEach(
        (place, steps) -> {
          go(steps);
          seen(place);
          at.accept(place);
        });
    away();
  }

  /** Goes there from wherever the window is, and says when there is no such way. */
  void go(List<String> steps) {
    away();
    if (steps.getFirst().startsWith("tab-") && live.find("#" + steps.getFirst()) == null) {
      press("nav-cases");
      live.key("#cases-words", KeyCode.ENTER);
      live.on("#" + steps.getFirst());
    }
    steps.forEach(this::press);
  }

  /** Closes whatever lies over the screens; Esc never throws anything away. */
  void away() {
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

  void press(String id) {
    if (id.startsWith("?")) {
      live.on("#" + id.substring(1));
      return;
    }
    switch (id.substring(0, 1) + (id.contains(" ") ? " " : "")) {
      case "= " -> {
        int words = id.indexOf(' ');
        live.write("#" + id.substring(1, words), id.substring(words + 1));
      }
      case "!" -> fire(live.on("#" + id.substring(1)));
      case "t " -> selectOldest();
      case "c " -> key(KeyCode.F1);
      default -> pressButton(id);
    }
  }

  private void fire(Node node) {
    screen.onScreen(
        () -> {
          node.executeAccessibleAction(javafx.scene.AccessibleAction.FIRE);
          return true;
        });
    screen.settle();
  }

  private void key(KeyCode code) {
    screen.onScreen(
        () -> {
          Node at = java.util.Objects.requireNonNull(live.window.scene().getFocusOwner());
          at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
          at.fireEvent(
              new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, true, false, false));
          return true;
        });
    screen.settle();
  }

  private void pressButton(String id) {
    if (id.equals("esc")) {
      away();
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

  @Nullable Node found(String id) {
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

  List<TextInputControl> inputs() {
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

  static boolean isShown(Node node) {
    return Sight.isSeen(node) && !node.isDisabled();
  }
}
