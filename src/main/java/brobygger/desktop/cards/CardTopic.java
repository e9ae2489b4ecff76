package brobygger.desktop.cards;

import brobygger.desktop.CasePlace;
import brobygger.guide.Screen;
import org.jspecify.annotations.Nullable;

/** What a place in the window is about, as the question cards name it. */
public final class CardTopic {
  private CardTopic() {}

  /** The topic of a screen of the rail, or null where every card may help. */
  public static @Nullable Screen ofScreen(String key) {
    return switch (key) {
      case "today" -> Screen.FOLLOW_UPS;
      case "cases" -> Screen.CITIZEN;
      case "companies" -> Screen.COMPANY;
      default -> null;
    };
  }

  /** The topic of a place in a case, or null where every card may help. */
  public static @Nullable Screen of(CasePlace place) {
    if (place.isVisit()) {
      return Screen.VISIT;
    }
    return switch (place.tab()) {
      case "overview", "guide" -> Screen.GUIDE;
      case "staircase" -> Screen.STAIRCASE;
      case "description" -> Screen.DESCRIPTION;
      case CasePlace.FOLLOW_UPS -> Screen.FOLLOW_UPS;
      case "hours" -> Screen.HOURS;
      case "accommodation" -> Screen.ACCOMMODATIONS;
      case "citizen" -> Screen.CITIZEN;
      case "notes", "history" -> Screen.NOTES;
      default -> null;
    };
  }
}
