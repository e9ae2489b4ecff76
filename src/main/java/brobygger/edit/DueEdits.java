package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Snooze;
import brobygger.casefile.value.ElementId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is due and can wait. */
public final class DueEdits {
  private static final Label SNOOZE = new Label("due.snooze");
  private static final Label BACK = new Label("due.snooze.back");

  private DueEdits() {}

  /** Puts it off; an earlier snooze of the same thing gives way. */
  public static Edit<CaseFile> snooze(Snooze snooze) {
    return Edit.of(
        SNOOZE,
        file ->
            file.withSnoozes(
                Stream.concat(others(file, snooze.rule(), snooze.about()), Stream.of(snooze))
                    .toList()));
  }

  /** It calls again at once; nothing happens when it was not put off. */
  public static Edit<CaseFile> callAgain(String rule, @Nullable ElementId about) {
    return Edit.of(BACK, file -> file.withSnoozes(others(file, rule, about).toList()));
  }

  private static Stream<Snooze> others(CaseFile file, String rule, @Nullable ElementId about) {
    List<Snooze> all = file.snoozes();
    return all.stream().filter(each -> !each.concerns(rule, about));
  }
}
