package brobygger.casefile;

import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Values that the checked constructors accept, with the awkward ones well represented. */
public final class ValueArbitraries {
  private static final List<String> PIECES =
      List.of(
          "Jonas",
          "Ærø",
          "smørrebrød",
          "Å",
          "<script>alert(1)</script>",
          "&amp;",
          "\"'\\",
          "🌱",
          "👩🏽‍🍳",
          "שלום",
          "مرحبا",
          "é",
          "𝒜",
          "%s {0}",
          "null",
          "9–12",
          "“ja”",
          "0",
          "-");

  private ValueArbitraries() {}

  /** A random identity, never the same twice in one case. */
  public static Arbitrary<ElementId> ids() {
    return uuids().map(ElementId::new);
  }

  /**
   * A random UUID; never an edge case, or two elements of a list would have the same now and then.
   */
  public static Arbitrary<UUID> uuids() {
    Arbitrary<Long> bits =
        Arbitraries.longs().withDistribution(RandomDistribution.uniform()).withoutEdgeCases();
    return Combinators.combine(bits, bits).as(UUID::new);
  }

  /** A one-line text that says something. */
  public static Arbitrary<String> names() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(4).map(p -> String.join(" ", p));
  }

  /** A one-line text that may be empty. */
  public static Arbitrary<String> lines() {
    return Arbitraries.oneOf(Arbitraries.just(""), names());
  }

  /** A running text that says something, with line breaks and tabs. */
  public static Arbitrary<String> saidTexts() {
    return names().list().ofMinSize(1).ofMaxSize(3).map(p -> String.join("\n\t", p));
  }

  /** A running text that may be empty. */
  public static Arbitrary<String> texts() {
    return Arbitraries.oneOf(Arbitraries.just(""), saidTexts());
  }

  /** A day between 1900 and 2100, leap days among them. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            LocalDate.of(1900, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(2100, 12, 31)),
        Arbitraries.longs()
            .between(LocalDate.of(2015, 1, 1).toEpochDay(), LocalDate.of(2040, 1, 1).toEpochDay())
            .map(LocalDate::ofEpochDay));
  }

  /** A moment between 2015 and 2040, to the millisecond. */
  public static Arbitrary<Instant> moments() {
    return Arbitraries.longs()
        .between(1_420_070_400_000L, 2_208_988_800_000L)
        .map(Instant::ofEpochMilli);
  }

  /** A clock time in whole minutes. */
  public static Arbitrary<LocalTime> times() {
    return Arbitraries.integers().between(0, 1439).map(m -> LocalTime.of(m / 60, m % 60));
  }

  /** Zero to 37 hours in whole minutes. */
  public static Arbitrary<Duration> weekly() {
    return Arbitraries.integers().between(0, 37 * 60).map(Duration::ofMinutes);
  }

  /** A period, open at the end or not. */
  public static Arbitrary<Period> periods() {
    return Combinators.combine(days(), Arbitraries.integers().between(0, 700).injectNull(0.2))
        .as(
            (start, length) ->
                new Period(start, length == null ? null : atMost2100(start.plusDays(length))));
  }

  /** A period with an end. */
  public static Arbitrary<Period> endedPeriods() {
    return periods().filter(period -> period.end() != null);
  }

  private static LocalDate atMost2100(LocalDate day) {
    LocalDate latest = LocalDate.of(2100, 12, 31);
    return day.isAfter(latest) ? latest : day;
  }
}
