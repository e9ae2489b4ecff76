package brobygger.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

final class TextsTest {
  private final Texts danish = new Texts(Language.DANISH);
  private final Texts english = new Texts(Language.ENGLISH);
  private final LocalDate tuesday = LocalDate.of(2026, 11, 24);

  @Test
  void saysDatesTheWayPeopleDo() {
    assertThat(danish.when().weekdayAndDate(tuesday)).isEqualTo("tirsdag den 24. november");
    assertThat(danish.when().date(tuesday)).isEqualTo("24. november 2026");
    assertThat(danish.when().shortDate(tuesday)).isEqualTo("24. nov.");
    assertThat(danish.when().dayOfStrip(tuesday)).isEqualTo("tir 24.");
    assertThat(danish.when().week(tuesday)).isEqualTo("uge 48");
    assertThat(english.when().weekdayAndDate(tuesday)).isEqualTo("Tuesday 24 November");
    assertThat(english.when().week(tuesday)).isEqualTo("week 48");
  }

  @Test
  void namesTheYearOnlyWhenItIsAnother() {
    assertThat(danish.when().shortDate(tuesday, LocalDate.of(2026, 1, 1))).isEqualTo("24. nov.");
    assertThat(danish.when().shortDate(tuesday, LocalDate.of(2027, 1, 1)))
        .isEqualTo("24. nov. 2026");
  }

  @Test
  void weeksBelongToTheYearOfTheirThursday() {
    assertThat(danish.when().week(LocalDate.of(2027, 1, 1))).isEqualTo("uge 53");
  }

  @Test
  void saysClockTimes() {
    assertThat(danish.when().clock(LocalTime.of(10, 0))).isEqualTo("kl. 10.00");
    assertThat(danish.when().between(LocalTime.of(8, 30), LocalTime.of(11, 30)))
        .isEqualTo("kl. 8.30–11.30");
    assertThat(english.when().clock(LocalTime.of(9, 5))).isEqualTo("at 9:05");
  }

  @Test
  void saysHowFarAwayADayIs() {
    assertThat(danish.when().away(tuesday, tuesday)).isEqualTo("i dag");
    assertThat(danish.when().away(tuesday.plusDays(1), tuesday)).isEqualTo("i morgen");
    assertThat(danish.when().away(tuesday.minusDays(1), tuesday)).isEqualTo("i går");
    assertThat(danish.when().away(tuesday.plusDays(14), tuesday)).isEqualTo("om 14 dage");
    assertThat(danish.when().away(tuesday.minusDays(19), tuesday)).isEqualTo("for 19 dage siden");
  }

  @Test
  void saysHoursAndCounts() {
    assertThat(danish.amounts().hours(9)).isEqualTo("9 timer");
    assertThat(danish.amounts().hours(8.5)).isEqualTo("8,5 timer");
    assertThat(danish.amounts().hours(1)).isEqualTo("1 time");
    assertThat(english.amounts().hours(8.5)).isEqualTo("8.5 hours");
    assertThat(danish.amounts().weeks(1)).isEqualTo("1 uge");
    assertThat(danish.amounts().weeks(13)).isEqualTo("13 uger");
    assertThat(danish.amounts().percent(94)).isEqualTo("94 %");
    assertThat(danish.amounts().startingInWords(3)).isEqualTo("Tre");
    assertThat(danish.amounts().inWords(13)).isEqualTo("13");
  }

  @Test
  void givesFxmlTheSameWords() {
    assertThat(danish.bundle().getString("when.today")).isEqualTo("i dag");
    assertThat(danish.bundle().containsKey("when.never")).isFalse();
  }

  @Test
  void refusesAKeyWithoutText() {
    assertThatThrownBy(() -> danish.of("when.never"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("when.never");
    assertThatThrownBy(() -> danish.of("nowhere")).isInstanceOf(IllegalArgumentException.class);
    assertThat(danish.has("noarea.key")).isFalse();
  }
}
