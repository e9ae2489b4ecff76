package brobygger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.chord.ShortcutWords;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of shortcuts holds every shortcut there is. */
final class HelpSheetTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyShortcutStandsThereWithItsKeysAndWhatItDoes(Language language) {
    Texts texts = new Texts(language);
    List<String> words = screen.onScreen(() -> words(new HelpSheet(texts, () -> {})).toList());
    ShortcutWords names = new ShortcutWords(texts);
    assertThat(words)
        .containsAll(Stream.of(Shortcut.values()).map(names::keys).toList())
        .containsAll(Stream.of(Shortcut.values()).map(names::does).toList())
        .containsAll(Stream.of(Shortcut.Place.values()).map(names::place).toList());
  }

  @Test
  void noKeyMeansTwoThingsInOnePlaceOrEverywhere() {
    for (Shortcut one : Shortcut.values()) {
      for (Shortcut other : Shortcut.values()) {
        boolean together = one.place() == other.place() || one.place() == Shortcut.Place.ANYWHERE;
        if (one != other && together) {
          assertThat(one.keys())
              .as("%s and %s", one, other)
              .doesNotContainAnyElementsOf(other.keys());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theKeysWrittenOnTheScreensAreThose(Language language) {
    Texts texts = new Texts(language);
    ShortcutWords names = new ShortcutWords(texts);
    assertThat(texts.of("help.key")).isEqualTo(names.keys(Shortcut.HELP));
    assertThat(texts.of("cards.key")).isEqualTo(names.keys(Shortcut.CARDS));
    assertThat(texts.of("cards.open")).contains(names.keys(Shortcut.CARDS));
    assertThat(texts.of("shell.lock.key")).isEqualTo(names.keys(Shortcut.LOCK));
    assertThat(texts.of("shell.search.key")).isEqualTo(names.keys(Shortcut.SEARCH));
    assertThat(texts.of("shell.newcase.key")).isEqualTo(names.keys(Shortcut.NEW_CASE));
    assertThat(names.keys(Shortcut.SCREEN)).startsWith(texts.of("shell.screen.keys", "1"));
    assertThat(texts.of("followup.key.CITIZEN"))
        .startsWith(names.keys(Shortcut.SAYS_CITIZEN) + " ");
    assertThat(texts.of("followup.key.COMPANY"))
        .startsWith(names.keys(Shortcut.SAYS_COMPANY) + " ");
    assertThat(texts.of("followup.key.CONSULTANT")).startsWith(names.keys(Shortcut.I_SAW) + " ");
    assertThat(texts.of("followup.key.assessment"))
        .startsWith(names.keys(Shortcut.ASSESSMENT) + " ");
    assertThat(texts.of("followup.key.agreement")).startsWith(names.keys(Shortcut.AGREEMENT) + " ");
    assertThat(texts.of("visit.finish").replace('+', ' ')).endsWith(names.keys(Shortcut.FINISH));
    assertThat(texts.of("visit.back")).endsWith(names.keys(Shortcut.CLOSE));
  }

  private static Stream<String> words(Node node) {
    Stream<String> own = node instanceof Labeled label ? Stream.of(label.getText()) : Stream.of();
    Stream<Node> inside =
        node instanceof ScrollPane scroll
            ? Stream.of(scroll.getContent())
            : node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                : Stream.of();
    return Stream.concat(own, inside.flatMap(HelpSheetTest::words));
  }
}
