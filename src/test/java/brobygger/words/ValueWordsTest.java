package brobygger.words;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.order.Track;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.ElementId;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A value of a case is called the same wherever it is read. */
class ValueWordsTest {
  private final ValueWords words =
      new ValueWords(
          new Texts(Language.DANISH),
          ZoneId.of("Europe/Copenhagen"),
          id -> "Solby Kirkegård",
          point -> "Titlen på " + point,
          step -> "Trinnet " + step.plain());

  @Test
  void everyKindOfValueHasItsWords() {
    assertThat(words.of(null)).isEmpty();
    assertThat(words.of("Kom til tiden.")).isEqualTo("Kom til tiden.");
    assertThat(words.of(LocalDate.of(2026, 2, 22))).isEqualTo("22. februar 2026");
    assertThat(words.of(YearMonth.of(2026, 2))).isEqualTo("februar 2026");
    assertThat(words.of(LocalTime.of(9, 0))).isEqualTo("kl. 9.00");
    assertThat(words.of(Instant.parse("2026-02-22T08:30:00Z")))
        .isEqualTo("22. februar 2026 kl. 9.30");
    assertThat(words.of(MasteryStep.of("SELF_DRIVING"))).isEqualTo("Trinnet Self driving");
    assertThat(words.ofStable(MasteryStep.class, "SELF_DRIVING")).isEqualTo("Trinnet Self driving");
    assertThat(words.ofStable(MasteryStep.class, "no code")).isEqualTo("no code");
    assertThat(words.of(Duration.ofMinutes(510))).isEqualTo("8,5 timer");
    assertThat(words.of(DayOfWeek.MONDAY)).isEqualTo("mandag");
    assertThat(words.of(true)).isEqualTo("ja");
    assertThat(words.of(false)).isEqualTo("nej");
    assertThat(words.of(2.5)).isEqualTo("2,5");
    assertThat(words.of(CompanyId.random())).isEqualTo("Solby Kirkegård");
    assertThat(words.of(ElementId.random())).isEmpty();
    assertThat(words.of(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))).isEqualTo("mandag, fredag");
  }

  @Test
  void aCprNumberIsMasked() {
    assertThat(words.of(CprNumber.of("770981-4012"))).isEqualTo("770981-••••");
  }

  @Test
  void aTextThatIsACodeIsCalledByWhatItStandsFor() {
    Texts texts = new Texts(Language.DANISH);
    assertThat(words.of("GuideAnswer.point", "WHY")).isEqualTo("Titlen på WHY");
    assertThat(words.of("Copied.field", "PURPOSE"))
        .isEqualTo(words.of("ReviewComment.field", "PURPOSE"))
        .isEqualTo(texts.of("descriptiontab.field.PURPOSE"));
    assertThat(words.of("ReviewComment.field", ""))
        .isEqualTo(texts.of("descriptiontab.review.whole"));
    assertThat(words.of("Snooze.rule", "OF_A_NEWER_VERSION")).isEqualTo("OF_A_NEWER_VERSION");
    assertThat(words.of("Citizen.wishes", "WHY")).isEqualTo("WHY");
    assertThat(words.of("Citizen.born", LocalDate.of(1990, 2, 3))).isEqualTo("3. februar 1990");
  }

  @Test
  void whatStandsInADocumentIsSaidAsItsTypeSays() {
    assertThat(words.ofStable(LocalDate.class, "2026-02-22")).isEqualTo("22. februar 2026");
    assertThat(words.ofStable(LocalDate.class, "2026-02")).isEqualTo("februar 2026");
    assertThat(words.ofStable(Instant.class, "2026-02")).isEqualTo("februar 2026");
    assertThat(words.ofStable(Instant.class, "2026-02-22T08:30:00Z"))
        .isEqualTo("22. februar 2026 kl. 9.30");
    assertThat(words.ofStable(LocalTime.class, "08:30")).isEqualTo("kl. 8.30");
    assertThat(words.ofStable(Duration.class, "PT8H30M")).isEqualTo("8,5 timer");
    assertThat(words.ofStable(DayOfWeek.class, "MONDAY")).isEqualTo("mandag");
    assertThat(words.ofStable(Sharing.class, "KEEP_PRIVATE"))
        .isEqualTo(new Texts(Language.DANISH).code(Sharing.KEEP_PRIVATE));
    assertThat(words.ofStable(Track.class, "OF_A_NEWER_VERSION")).isEqualTo("OF_A_NEWER_VERSION");
    assertThat(words.ofStable(LocalDate.class, "snart")).isEqualTo("snart");
    assertThat(words.ofStable(String.class, "2026-02")).isEqualTo("2026-02");
  }
}
