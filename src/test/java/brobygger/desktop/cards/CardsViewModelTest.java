package brobygger.desktop.cards;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.CasePlace;
import brobygger.guide.ContentPack;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.guide.Language;
import brobygger.guide.QuestionCard;
import brobygger.guide.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CardsViewModelTest {
  private static final ContentPack PACK =
      new ContentPacks(new ContentPackReader()).builtIn(Language.DANISH);

  private final CardsViewModel model = new CardsViewModel(PACK);

  private List<String> shown() {
    return model.drawers().stream()
        .flatMap(drawer -> drawer.cards().stream())
        .map(QuestionCard::code)
        .toList();
  }

  @Test
  void withoutATopicEveryCardLiesOut() {
    assertThat(shown()).hasSize(PACK.cards().size());
    assertThat(model.here()).isEqualTo(model.all());
  }

  @Test
  void theTopicOfTheScreenChoosesTheCards() {
    model.topicProperty().set(Screen.COMPANY);
    assertThat(shown())
        .containsExactlyElementsOf(
            PACK.cardsFor(Screen.COMPANY).stream().map(QuestionCard::code).toList());
    model.topicProperty().set(Screen.NOTES);
    assertThat(shown()).contains("FACT_OR_VIEW").doesNotContain("PREP_CALL");
  }

  @Test
  void allCardsCanBeBroughtOutOnEveryScreen() {
    model.topicProperty().set(Screen.NOTES);
    model.everythingProperty().set(true);
    assertThat(shown()).hasSize(PACK.cards().size());
  }

  @Test
  void aSearchGoesThroughAllCardsAndEveryWordMustBeThere() {
    model.topicProperty().set(Screen.NOTES);
    model.wordsProperty().set("  TRAVLT ");
    assertThat(shown()).containsExactly("OBJECTIONS_TIME");
    model.wordsProperty().set("tra\u0301vlt");
    assertThat(shown()).containsExactly("OBJECTIONS_TIME");
    model.wordsProperty().set("travlt fuglekonge");
    assertThat(shown()).isEmpty();
    model.wordsProperty().set(" ");
    assertThat(shown()).doesNotContain("OBJECTIONS_TIME");
  }

  @Test
  void aSearchFindsTheDrawerToo() {
    model.wordsProperty().set("møderne undervejs");
    assertThat(shown()).contains("START_MEETING", "CLOSING_THREE");
  }

  @ParameterizedTest
  @CsvSource({
    "overview,GUIDE",
    "staircase,STAIRCASE",
    "description,DESCRIPTION",
    "followup,FOLLOW_UPS",
    "hours,HOURS",
    "accommodation,ACCOMMODATIONS",
    "citizen,CITIZEN",
    "history,NOTES",
    "visit,VISIT",
    "visit-from-today,VISIT"
  })
  void everyTabHasATopic(String tab, Screen topic) {
    CasePlace place = new CasePlace(CaseFileId.random(), tab, ElementId.random());
    assertThat(CardTopic.of(place)).isEqualTo(topic);
  }

  @Test
  void screensThatAreAboutNothingInParticularOfferEverything() {
    assertThat(CardTopic.ofScreen("companies")).isEqualTo(Screen.COMPANY);
    assertThat(CardTopic.ofScreen("settings")).isNull();
    assertThat(CardTopic.of(CasePlace.of(CaseFileId.random(), "unknown"))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "260,700,RIGHT",
    "760,1000,LEFT",
    "20,300,RIGHT",
    "20,1004,RIGHT",
    "400,800,LEFT",
    "200,760,RIGHT"
  })
  void theCardsLieAwayFromTheFieldInUse(double from, double to, CardSpot expected) {
    assertThat(CardSpot.beside(1024, 330, from, to)).isEqualTo(expected);
  }
}
