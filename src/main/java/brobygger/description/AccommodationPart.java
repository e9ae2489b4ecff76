package brobygger.description;

import brobygger.casefile.accommodation.Accommodation;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The free texts of an accommodation, in reading order. */
public enum AccommodationPart {
  /** What it is about. */
  NEED(Accommodation::need, Accommodation::withNeed),
  /** How much exactly. */
  EXTENT(Accommodation::extent, Accommodation::withExtent),
  /** How it is handled at work. */
  HANDLING(Accommodation::handling, Accommodation::withHandling),
  /** Who does what. */
  RESPONSIBLE(Accommodation::responsible, Accommodation::withResponsible),
  /** Said positively. */
  CAN_DO(Accommodation::canDo, Accommodation::withCanDo);

  private final Function<Accommodation, String> get;
  private final BiFunction<Accommodation, String, Accommodation> set;

  AccommodationPart(
      Function<Accommodation, String> get, BiFunction<Accommodation, String, Accommodation> set) {
    this.get = get;
    this.set = set;
  }

  /** The part's text. */
  public String in(Accommodation accommodation) {
    return get.apply(accommodation);
  }

  /**
   * The accommodation with another text in this part.
   *
   * @throws brobygger.casefile.value.InvalidValueException when the text cannot stand there
   */
  public Accommodation put(Accommodation accommodation, String text) {
    return set.apply(accommodation, text);
  }
}
