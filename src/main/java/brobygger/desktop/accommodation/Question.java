package brobygger.desktop.accommodation;

import brobygger.description.AccommodationPart;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to ask until an accommodation is concrete (domain, section 9), each with the text its answer
 * belongs in. The names are keys of texts.
 */
enum Question {
  HOW_MUCH(AccommodationPart.EXTENT),
  HOW_OFTEN(AccommodationPart.EXTENT),
  WORSE(AccommodationPart.EXTENT),
  LESS(AccommodationPart.HANDLING),
  YOURSELF(AccommodationPart.HANDLING),
  AVOID(AccommodationPart.HANDLING),
  LAST_TIME(AccommodationPart.HANDLING),
  AT_WORK(AccommodationPart.HANDLING),
  WHO(AccommodationPart.RESPONSIBLE),
  GOOD_DAY(AccommodationPart.CAN_DO),
  SUMMER(AccommodationPart.CAN_DO);

  private final AccommodationPart part;

  Question(AccommodationPart part) {
    this.part = part;
  }

  static List<Question> about(AccommodationPart part) {
    return Stream.of(values()).filter(question -> question.part == part).toList();
  }
}
