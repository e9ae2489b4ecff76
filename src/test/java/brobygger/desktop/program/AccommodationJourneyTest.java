package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.accommodation.Gap;
import brobygger.desktop.field.SampleCase;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** From "no heavy lifting" to something a company can act on, each action counted. */
final class AccommodationJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;

  @Test
  void noHeavyLiftingBecomesConcreteAndPositive() {
    JourneyVault vault =
        JourneyVault.in(screen, home, "Anna Dahl")
            .holding(SampleCase.rich().now().withAccommodations(List.of()));
    LiveWindow live = vault.unlocked("#nav-today");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      hands.chord(KeyCode.CONTROL, KeyCode.K).type("samira").chord(KeyCode.ENTER);
      hands.click("#tab-accommodation");
      hands.click("#accommodation-new").type("Ingen tunge løft").chord(KeyCode.ENTER);
      live.until(() -> hands.focused().equals("accommodation-extent"), "the figure is asked for");
      assertThat(live.find("#accommodation-mend-figure")).isNotNull();
      live.pictures("accommodation-live-vague");
      hands.type("Løfter op til 5 kg, højst ti gange på en formiddag.");
      hands.click("#accommodation-ask-AT_WORK");
      hands.type("Samira henter kasserne med vognen, og Fatima stiller dem på bordet.");
      hands.tabTo("accommodation-responsible").type("Fatima");
      hands.click("#accommodation-positive");
      hands.click("#accommodation-sharing-TELL_COMPANY");
      live.until(
          () ->
              live.find("#accommodation-count") instanceof Labeled count
                  && count.getText().startsWith("1 "),
          "the accommodation is concrete");
      live.pictures("accommodation-live-concrete");
      hands.within(14, "an accommodation from vague to concrete and positive");
    }
    Accommodation kept = vault.kept(live).accommodations().getFirst();
    assertThat(kept.need()).isEqualTo("Ingen tunge løft");
    assertThat(kept.extent()).contains("5 kg");
    assertThat(kept.canDo()).startsWith("Samira løfter op til 5 kg.").contains("vognen");
    assertThat(Gap.of(kept)).isEmpty();
    assertThat(kept.sharing()).isEqualTo(Sharing.TELL_COMPANY);
    assertThat(Gap.concrete(kept)).isTrue();
  }
}
