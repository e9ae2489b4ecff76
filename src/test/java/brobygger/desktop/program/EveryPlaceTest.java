package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.Dialogs;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.look.Theme;
import brobygger.desktop.picture.ClippedText;
import brobygger.usecase.people.ContactCard;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen, tab, sheet and form, in small windows and with large text. */
class EveryPlaceTest {
  /** A scrolling part lower than this, in lines of text, cannot be used. */
  private static final double LEAST_LINES = 3;

  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir Path home;

  private JourneyVault vault(String language) throws IOException {
    ContactCard[] bo = new ContactCard[1];
    new JourneyVault(screen, home.resolve("bo"), "Bo Krogh")
        .holding(made -> bo[0] = made.identity().card());
    JourneyVault vault =
        JourneyVault.in(screen, home, "Anna Dahl")
            .holding(
                made -> {
                  made.companies().add(brobygger.desktop.field.SampleCase.KITCHEN, "company.new");
                  made.caseFiles().add(EveryValue.samira(), "case.new");
                  made.contacts().add(bo[0]);
                });
    Files.writeString(
        vault.folder().resolve("preferences.json"), "{\"language\": \"" + language + "\"}");
    return vault;
  }

  @ParameterizedTest
  @CsvSource({"da,100,700", "en,100,700", "da,200,700", "en,200,700", "da,100,600"})
  void everythingIsReadAndReached(String language, int percent, int height) throws IOException {
    List<String> wrong = new ArrayList<>();
    try (LiveWindow live = vault(language).unlocked("#nav-cases")) {
      live.looking(Theme.LIGHT, percent, 1024, height);
      EveryPlace walk = new EveryPlace(screen, live);
      walk.everywhere(
          place -> {
            screen.onScreen(() -> wrong.addAll(faults(place, live)));
            if (Boolean.getBoolean("brobygger.look")) {
              live.picture(
                  String.join(
                      "-",
                      "place",
                      place.replaceAll("[/ ]", "-"),
                      language,
                      percent + "",
                      height + ""));
            }
          });
      assertThat(walk.unreached).isEmpty();
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> faults(String place, LiveWindow live) {
    Parent root = live.window.scene().getRoot();
    List<String> faults = new ArrayList<>();
    ClippedText.in(live.window.scene()).forEach(text -> faults.add(place + " cuts " + text));
    scrolling(root)
        .forEach(
            pane -> {
              if (isInScrolling(pane)) {
                faults.add(place + " has a bar in a bar: " + pane);
              }
              double line = brobygger.desktop.look.Look.em(pane);
              if (pane.getViewportBounds().getHeight() < LEAST_LINES * line) {
                faults.add(place + " leaves no room for " + pane);
              }
            });
    return faults;
  }

  private static List<ScrollPane> scrolling(Parent root) {
    return root.lookupAll(".scroll-pane").stream()
        .map(ScrollPane.class::cast)
        .filter(EveryPlaceTest::scrolls)
        .filter(EveryPlace::isShown)
        .toList();
  }

  private static boolean scrolls(ScrollPane pane) {
    return !(pane.getParent() instanceof TextArea)
        && pane.getContent() != null
        && pane.getContent().getLayoutBounds().getHeight()
            > pane.getViewportBounds().getHeight() + 1;
  }

  private static boolean isInScrolling(ScrollPane pane) {
    for (Parent above = pane.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane outer && scrolls(outer)) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @CsvSource({"da,100,700", "da,200,600", "en,200,600"})
  void everySheetHasAVisibleWayOut(String language, int percent, int height) throws IOException {
    List<String> wrong = new ArrayList<>();
    try (LiveWindow live = vault(language).unlocked("#nav-cases")) {
      live.looking(Theme.LIGHT, percent, 1024, height);
      EveryPlace walk = new EveryPlace(screen, live);
      EveryPlace.SHEETS.forEach(
          (opener, ways) -> {
            for (List<String> way : ways) {
              walk.go(way.subList(0, way.size() - 1));
              out(opener + " " + way, way.getLast(), walk, live, wrong);
            }
          });
      assertThat(walk.unreached).isEmpty();
    }
    assertThat(wrong).isEmpty();
  }

  private static void out(
      String sheet, String button, EveryPlace walk, LiveWindow live, List<String> wrong) {
    live.on("#" + button);
    if (Boolean.getBoolean("brobygger.look")) {
      live.picture("sheet-" + sheet.replaceAll("[^A-Za-z-]+", "-"));
    }
    int before = veils(live);
    assertThat(before).as(sheet).isPositive();
    screen.onScreen(
        () -> {
          wrong.addAll(faults(sheet, live));
          Node away = walk.found(button);
          if (away == null || !isInSight(away)) {
            wrong.add(sheet + ": its way out is not to be seen");
          }
          return true;
        });
    walk.press(button);
    if (veils(live) >= before) {
      wrong.add(sheet + ": its way out leads nowhere");
    }
  }

  private static int veils(LiveWindow live) {
    return screen.onScreen(() -> live.window.scene().getRoot().lookupAll(".veil").size());
  }

  private static boolean isInSight(Node node) {
    Bounds at = node.localToScene(node.getLayoutBounds());
    return at.getMinX() >= 0
        && at.getMinY() >= 0
        && at.getMaxX() <= node.getScene().getWidth()
        && at.getMaxY() <= node.getScene().getHeight();
  }

  @Test
  void everyClassThatBringsOutASheetIsKnownHere() {
    Set<String> bringing =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("brobygger.desktop")
                .stream()
                .filter(
                    type ->
                        type.getMethodCallsFromSelf().stream()
                            .anyMatch(
                                call ->
                                    (call.getTargetOwner().isEquivalentTo(Dialogs.class)
                                            || call.getTargetOwner()
                                                .getSimpleName()
                                                .equals("Overlays"))
                                        && Set.of("show", "beside").contains(call.getName())))
                .map(type -> type.getSimpleName())
                .collect(Collectors.toSet());
    assertThat(bringing).isEqualTo(EveryPlace.SHEETS.keySet());
  }
}
