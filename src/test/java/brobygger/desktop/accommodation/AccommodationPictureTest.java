package brobygger.desktop.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.ConsideredScheme;
import brobygger.casefile.accommodation.Scheme;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseFrame;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.desktop.picture.ClippedText;
import brobygger.edit.MadeEdit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class AccommodationPictureTest {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();

  @Test
  void looksRightWithRichEmptyAndAwkwardCases() {
    picture("accommodation-rich", SampleCase::rich);
    picture("accommodation-empty", SampleCase::empty);
    picture("accommodation-awkward", SampleCase::awkward);
    picture("accommodation-words", AccommodationPictureTest::vague);
    picture("accommodation-schemes", AccommodationPictureTest::considered);
  }

  @Test
  void nothingIsClippedWhenTheTextIsTwiceAsLarge() {
    for (Supplier<CaseInMemory> each :
        List.<Supplier<CaseInMemory>>of(
            SampleCase::rich,
            AccommodationPictureTest::vague,
            AccommodationPictureTest::considered)) {
      Set<String> clipped = new TreeSet<>();
      pictures.take(
          "accommodation-large",
          200,
          () -> {
            StackPane root = new StackPane(CaseFrame.around(AccommodationScreens.node(each.get())));
            Platform.runLater(() -> clipped.addAll(ClippedText.in(root.getScene())));
            return root;
          });
      assertThat(clipped).isEmpty();
    }
  }

  private static CaseInMemory vague() {
    return one(
        new Accommodation(
            ElementId.random(),
            "Ingen tunge løft, har angst",
            "Højst ca. 5 kg",
            "Praktikanten får hjælp af en medarbejder",
            "",
            "",
            Sharing.UNDECIDED,
            null,
            List.of()));
  }

  private static CaseInMemory considered() {
    return one(
        new Accommodation(
                ElementId.random(),
                "Tunge løft",
                "Løfter op til 5 kg",
                "Samira henter kasserne med vognen",
                "Fatima",
                "",
                Sharing.TELL_COMPANY,
                null,
                List.of())
            .withSchemes(
                List.of(
                    new ConsideredScheme(ElementId.random(), Scheme.AIDS),
                    new ConsideredScheme(ElementId.random(), Scheme.WORKPLACE_ASSESSMENT))));
  }

  private static CaseInMemory one(Accommodation accommodation) {
    CaseInMemory open = SampleCase.rich();
    open.edit(MadeEdit.of("test", file -> file.withAccommodations(List.of(accommodation))));
    return open;
  }

  private static void picture(String name, Supplier<CaseInMemory> open) {
    assertThat(pictures.take(name, () -> CaseFrame.around(AccommodationScreens.node(open.get()))))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }
}
