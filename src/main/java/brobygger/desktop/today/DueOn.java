package brobygger.desktop.today;

import brobygger.texts.Language;
import brobygger.usecase.work.Due;
import java.time.LocalDate;
import java.util.List;

/** The one list of what is due, read anew. Runs in the background. */
@FunctionalInterface
public interface DueOn {
  /**
   * What is due on a day, in its order.
   *
   * @param language in which the team's rules are asked for
   */
  List<Due> read(LocalDate today, Language language);
}
