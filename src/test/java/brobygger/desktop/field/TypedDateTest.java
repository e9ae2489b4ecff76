package brobygger.desktop.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedDateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource({
    "22.2.2027, 2027-02-22",
    "22/2, 2027-02-22",
    "22-2-27, 2027-02-22",
    "22. februar, 2027-02-22",
    "den 1. marts 2027, 2027-03-01",
    "1/10, 2026-10-01",
    "2026-11-24, 2026-11-24",
    "3.4.84, 1984-04-03",
    "3 okt, 2026-10-03",
    "i morgen, 2026-11-25",
    "fredag, 2026-11-27",
    "på mandag, 2026-11-30",
    "uge 5, 2027-02-01",
    "uge 48, 2026-11-23",
    "fredag i uge 5, 2027-02-05",
    "010227, 2027-02-01",
    "01022027, 2027-02-01",
    "d. 4. december, 2026-12-04",
    "4.december, 2026-12-04",
    "fredag 4. december, 2026-12-04",
    "fredag den 4/12, 2026-12-04"
  })
  void readsDatesAsDanesTypeThem(String typed, LocalDate expected) {
    assertThat(TypedDate.read(typed, TODAY)).isEqualTo(new TypedDate.Day(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/2", "30.2.2027", "32.1.2027", "29.2.2027", "1.13.2026", "uge 54"})
  void saysWhenTheCalendarHasNoSuchDay(String typed) {
    assertThat(TypedDate.read(typed, TODAY)).isEqualTo(new TypedDate.NoSuchDay(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"snart", "1", "1.2.3.4", "22/2/123", "5. foo", "🙂"})
  void saysWhenItIsNoDate(String typed) {
    assertThat(TypedDate.read(typed, TODAY)).isEqualTo(new TypedDate.Unclear(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "næste fredag, 2026-11-27, 2026-12-04",
    "tirsdag, 2026-11-24, 2026-12-01",
    "torsdag 4. december, 2026-12-04, 2026-12-03"
  })
  void asksWhichOfTwoDays(String typed, LocalDate first, LocalDate second) {
    assertThat(TypedDate.read(typed, TODAY)).isEqualTo(new TypedDate.Either(typed, first, second));
  }

  @ParameterizedTest
  @CsvSource({"3.4.38, 1938-04-03", "030426, 2026-04-03", "241227, 1927-12-24"})
  void aDayOfBirthHasBeen(String typed, LocalDate expected) {
    assertThat(TypedDate.readPast(typed, TODAY)).isEqualTo(new TypedDate.Day(expected));
  }

  @Test
  void nothingTypedIsNothing() {
    assertThat(TypedDate.read("  ", TODAY)).isEqualTo(new TypedDate.Nothing());
  }

  @ParameterizedTest
  @CsvSource({"10, 10:00", "8.30, 08:30", "kl. 9.05, 09:05", "14:45, 14:45", "0830, 08:30"})
  void readsClockTimes(String typed, LocalTime expected) {
    assertThat(TypedTime.read(typed)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25", "10.61", "snart", "-1"})
  void refusesClockTimesThatDoNotExist(String typed) {
    assertThat(TypedTime.read(typed)).isEmpty();
  }
}
