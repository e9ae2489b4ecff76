package brobygger.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever the history has words for has a tab, or is asked about before it is taken back. */
final class ChangeTabsTest {
  private static final String LABEL = "history.label.";

  /** Of a company, and what nobody knows: neither stands on a tab of a case. */
  private static final Set<String> NO_CASE = Set.of("company", "other");

  @Test
  void everyChangeHasItsTabOrReachesFar() {
    Set<String> nowhere =
        ResourceBundle.getBundle("brobygger.texts.history", java.util.Locale.of("da"))
            .keySet()
            .stream()
            .filter(key -> key.startsWith(LABEL))
            .map(key -> key.substring(LABEL.length()))
            .filter(code -> ChangeTabs.of(code).isEmpty() && !ChangeTabs.isFar(code))
            .map(code -> code.split("\\.")[0])
            .filter(code -> !NO_CASE.contains(code))
            .collect(Collectors.toSet());
    assertThat(nowhere).isEmpty();
  }
}
