package brobygger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well what is found answers what was typed. */
class HitTest {
  @ParameterizedTest
  @CsvSource({
    "Åge Lund, aage lund, 0",
    "Aage Lund, Åge, 1",
    "Éva Kiss, eva, 1",
    "Anna Søby, soby, 3",
    "A\u030Age Lund, lund aage, 3",
    "Anna Lund, aage, 6"
  })
  void accentsAndAaAreNoHindrance(String title, String typed, int fit) {
    assertThat(new Hit(Hit.Kind.CASE, title, "", () -> {}).fit(typed)).isEqualTo(fit);
  }
}
