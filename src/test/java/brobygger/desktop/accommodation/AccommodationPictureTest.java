package brobygger.desktop.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseFrame;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.guide.CardPair;
import brobygger.guide.QuestionCard;
import brobygger.guide.Screen;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class AccommodationPictureTest {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();

  static final List<QuestionCard> CARDS =
      List.of(
          new QuestionCard(
              "LIFTING",
              "ACCOMMODATIONS",
              "Løft og kræfter",
              "Når noget er for tungt",
              List.of("Hvor mange kilo går godt?", "Hvad gør det lettere?"),
              List.of(new CardPair("Må ikke løfte", "Løfter gerne op til 5 kg i hoftehøjde")),
              List.of(Screen.ACCOMMODATIONS)),
          new QuestionCard(
              "GOOD_DAY",
              "ACCOMMODATIONS",
              "Den gode dag",
              "Når I leder efter det, der virker",
              List.of("Hvordan ser en god dag ud?"),
              List.of(),
              List.of(Screen.ACCOMMODATIONS)));

  @Test
  void looksRightWithRichEmptyAndAwkwardCases() {
    picture("accommodation-rich", SampleCase::rich);
    picture("accommodation-empty", SampleCase::empty);
    picture("accommodation-awkward", SampleCase::awkward);
  }

  private static void picture(String name, Supplier<CaseInMemory> open) {
    assertThat(
            pictures.take(
                name,
                () ->
                    CaseFrame.around(
                        new AccommodationView(
                                open.get(), new Texts(Language.DANISH), SampleCase.TODAY, CARDS)
                            .node())))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }
}
