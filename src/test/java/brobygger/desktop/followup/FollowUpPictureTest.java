package brobygger.desktop.followup;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseFrame;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class FollowUpPictureTest {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();

  @Test
  void looksRightWithRichEmptyAndAwkwardCases() {
    picture("followup-rich", SampleCase::held);
    picture("followup-sealed", SealedVisitTest::sealed);
    picture("followup-empty", SampleCase::empty);
    picture("followup-awkward", SampleCase::crowded);
  }

  private static void picture(String name, Supplier<CaseInMemory> open) {
    assertThat(
            pictures.take(
                name,
                () ->
                    CaseFrame.around(
                        new FollowUpView(
                                open.get(),
                                new Texts(Language.DANISH),
                                SampleCase.CLOCK,
                                "Anna Dahl",
                                MasteryStep::plain,
                                id -> {},
                                () -> {})
                            .node())))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }
}
