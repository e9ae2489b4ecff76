package brobygger.desktop.accommodation;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.description.AccommodationPart;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an accommodation still leaves open (domain, section 9: how much exactly, how it is handled,
 * said positively, tied to tasks, and whether the company is told). The names are keys of texts.
 */
public enum Gap {
  /** Nothing says how much. */
  EXTENT_MISSING(AccommodationPart.EXTENT, a -> a.extent().isBlank()),

  /** The extent has no figure: no kilos, minutes, metres or times a week. */
  EXTENT_VAGUE(
      AccommodationPart.EXTENT,
      a -> !a.extent().isBlank() && !Amount.IN_WORDS.matcher(a.extent()).find()),

  /** Nothing says how it is handled at work. */
  HANDLING_MISSING(AccommodationPart.HANDLING, a -> a.handling().isBlank()),

  /** Nobody does it. */
  RESPONSIBLE_MISSING(
      AccommodationPart.RESPONSIBLE, a -> !a.handling().isBlank() && a.responsible().isBlank()),

  /** It is not said what the person can do. */
  CAN_DO_MISSING(AccommodationPart.CAN_DO, a -> a.canDo().isBlank()),

  /** Citizen and consultant have not settled whether the company is told. */
  SHARING_OPEN(null, a -> a.sharing() == Sharing.UNDECIDED);

  private final @Nullable AccommodationPart part;
  private final Predicate<Accommodation> open;

  Gap(@Nullable AccommodationPart part, Predicate<Accommodation> open) {
    this.part = part;
    this.open = open;
  }

  /** The text it is missing in; none for what is chosen and not written. */
  public Optional<AccommodationPart> part() {
    return Optional.ofNullable(part);
  }

  /** Everything the accommodation leaves open, the most needed first. */
  public static List<Gap> of(Accommodation accommodation) {
    return Stream.of(values()).filter(gap -> gap.open.test(accommodation)).toList();
  }

  /** Whether it says how much and how it is handled: the evaluation's measure of concrete. */
  public static boolean concrete(Accommodation accommodation) {
    return of(accommodation).stream().noneMatch(gap -> gap.ordinal() <= HANDLING_MISSING.ordinal());
  }

  private static final class Amount {
    private static final Pattern IN_WORDS =
        Pattern.compile(
            "\\d|½|¼|\\b(en|ét|et|to|tre|fire|fem|seks|syv|otte|ni|ti|halv\\w*|hver|daglig\\w*"
                + "|ugentlig\\w*|aldrig|altid|ingen|one|two|three|four|five|six|seven|eight|nine|ten"
                + "|half|every|daily|weekly|never|always|no)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
