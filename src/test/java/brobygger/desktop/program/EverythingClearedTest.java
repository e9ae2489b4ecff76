package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Empties every text box of every screen, leaves it, and looks again after the window was locked:
 * an emptied value stays empty, or its box says at once why it cannot.
 */
class EverythingClearedTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  @TempDir Path home;

  /** Empties every box that says something; those that come back at once without a word. */
  private static Map<String, String> clearEverywhere(EveryPlace walk, List<String> cleared) {
    Map<String, String> back = new LinkedHashMap<>();
    walk.everywhere(
        place ->
            screen.onScreen(() -> List.copyOf(walk.open().keySet())).stream()
                .forEach(
                    box -> {
                      if (screen.onScreen(() -> clear(walk, box))) {
                        screen.settle();
                        leave(walk);
                        cleared.add(place + " | " + box);
                        String now = screen.onScreen(() -> standing(walk, box));
                        if (!now.isBlank()) {
                          back.put(place + " | " + box, now);
                        }
                      }
                    }));
    return back;
  }

  private static boolean clear(EveryPlace walk, String box) {
    TextInputControl input = walk.open().get(box);
    if (input == null || input.getText().isBlank()) {
      return false;
    }
    input.requestFocus();
    input.selectAll();
    input.replaceSelection("");
    return true;
  }

  private static void leave(EveryPlace walk) {
    screen.onScreen(
        () -> {
          walk.live.window.scene().getRoot().requestFocus();
          return true;
        });
    screen.settle();
  }

  private static String standing(EveryPlace walk, String box) {
    TextInputControl input = walk.open().get(box);
    return input == null ? "" : input.getText();
  }

  /** What stands in the boxes, with whether their fields say that something is wrong. */
  private static Map<String, String> standing(EveryPlace walk, List<String> cleared) {
    Map<String, String> standing = new LinkedHashMap<>();
    walk.everywhere(
        place ->
            screen.onScreen(
                () -> {
                  walk.open()
                      .forEach(
                          (box, input) -> {
                            String name = place + " | " + box;
                            if (cleared.contains(name) && !input.getText().isBlank()) {
                              standing.put(name, input.getText() + " " + words(input));
                            }
                          });
                  return true;
                }));
    return standing;
  }

  private static List<String> words(TextInputControl input) {
    Node field = input.getParent();
    return field.lookupAll(".danger-text").stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  @Test
  void whatIsEmptiedStaysEmpty() {
    JourneyVault vault = JourneyVault.in(screen, home, "Anna Dahl").holding(EveryValue.samira());
    LiveWindow live = vault.unlocked("#nav-cases");
    List<String> cleared = new ArrayList<>();
    try (live) {
      EveryPlace walk = new EveryPlace(screen, live);
      Map<String, String> back = clearEverywhere(walk, cleared);
      // An emptied answer becomes no agreement.
      assertThat(walk.unreached).containsExactly("become-AGREEMENTS-*");
      assertThat(back).as("what came back as the box was left").isEmpty();
      screen.onScreen(
          () -> {
            live.window.lock(() -> {});
            return true;
          });
      live.on("#open-passphrase");
      live.write("#open-passphrase", LiveWindow.PASSPHRASE);
      live.press("#open-go");
      live.on("#nav-cases");
      assertThat(standing(new EveryPlace(screen, live), cleared))
          .as("what came back after the lock")
          .isEmpty();
    }
    assertThat(cleared.size()).isGreaterThan(80);
  }
}
