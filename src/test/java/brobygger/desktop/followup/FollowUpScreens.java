package brobygger.desktop.followup;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import javafx.scene.Node;

/** The tab's screen, for tests of all tabs alike. */
public final class FollowUpScreens {
  private FollowUpScreens() {}

  public static Node node(CaseInMemory open) {
    return new FollowUpView(
            open,
            new Texts(Language.DANISH),
            SampleCase.CLOCK,
            "Anna Dahl",
            MasteryStep::plain,
            id -> {},
            () -> {})
        .node();
  }
}
