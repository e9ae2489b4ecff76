package brobygger.desktop.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseFrame;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
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
    assertThat(pictures.take(name, () -> CaseFrame.around(CitizenScreens.node(open.get()))))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }
}
