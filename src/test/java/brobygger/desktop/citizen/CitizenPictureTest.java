package brobygger.desktop.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseFrame;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CitizenPictureTest {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();

  @Test
  void looksRightWithRichEmptyAndAwkwardCases() {
    picture("citizen-rich", SampleCase::rich);
    picture("citizen-empty", SampleCase::empty);
    picture("citizen-awkward", SampleCase::awkward);
  }

  private static void picture(String name, Supplier<CaseInMemory> open) {
    assertThat(
            pictures.take(
                name,
                () ->
                    CaseFrame.around(
                        new CitizenView(open.get(), new Texts(Language.DANISH), SampleCase.TODAY)
                            .node())))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }
}
