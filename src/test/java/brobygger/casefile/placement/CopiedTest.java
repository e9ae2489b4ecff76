package brobygger.casefile.placement;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.value.ElementId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class CopiedTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:14:00Z");

  @Test
  void aCopyIsOutdatedByAnotherTextAndNotBySpacesAroundIt() {
    Copied copied = Copied.of("BODY", "Samira skærer grønt.", NOW);
    assertThat(copied.isOutdatedBy("Samira skærer grønt.")).isFalse();
    assertThat(copied.isOutdatedBy("  Samira skærer grønt.\n")).isFalse();
    assertThat(copied.isOutdatedBy("Samira skærer frugt.")).isTrue();
    assertThat(copied.isOutdatedBy("")).isTrue();
  }

  @Test
  void nothingIsSaidAboutACopyFromBeforeTextsWereRecognised() {
    assertThat(new Copied(ElementId.random(), "BODY", NOW, "").isOutdatedBy("hvad som helst"))
        .isFalse();
  }

  @Test
  void theTextItselfIsNotKept() {
    assertThat(Copied.of("BODY", "Samira skærer grønt.", NOW).toString()).doesNotContain("Samira");
  }
}
