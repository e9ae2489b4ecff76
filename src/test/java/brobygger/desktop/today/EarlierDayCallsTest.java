package brobygger.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.MemoryVault;
import brobygger.desktop.RecordingDesk;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That the folder seems to be from an earlier day stands first until the user knows. */
final class EarlierDayCallsTest {
  private final MemoryVault vault = new MemoryVault();
  private final Call other = new Call(Call.Weight.NOW, "Ring til Jens", "", "Åbn", null);
  private final EarlierDayCalls calls =
      new EarlierDayCalls(
          (cases, companies, day, texts) -> List.of(other), vault, ZoneId.of("Europe/Copenhagen"));

  private List<Call> now() {
    return calls.of(List.of(), List.of(), LocalDate.of(2026, 11, 24), new Texts(Language.DANISH));
  }

  @Test
  void nothingIsSaidWhenNothingIsMissing() {
    assertThat(now()).containsExactly(other);
  }

  @Test
  void itStandsFirstUntilItIsAcknowledged() {
    vault.missing = Optional.of(Instant.parse("2026-11-23T15:12:00Z"));
    assertThat(now()).hasSize(2);
    Call first = now().getFirst();
    assertThat(first.title()).contains("tidligere dag");
    assertThat(first.why()).contains("23. november 2026", "kl. 16.12");
    RecordingDesk desk = new RecordingDesk(Language.DANISH, RecordingDesk.CLOCK);
    Objects.requireNonNull(first.doing()).start(desk);
    assertThat(desk.said).singleElement().asString().contains("går videre");
    assertThat(now()).containsExactly(other);
  }
}
