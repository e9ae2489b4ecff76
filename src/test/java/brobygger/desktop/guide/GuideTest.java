package brobygger.desktop.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.CaseFile;
import brobygger.casefile.GuideAnswer;
import brobygger.casefile.GuideState;
import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.value.InvalidValueException;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.staircase.InWindow;
import brobygger.desktop.staircase.Jonas;
import brobygger.guide.ContentPack;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.guide.GuidePoint;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class GuideTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static final ContentPack PACK =
      new ContentPacks(new ContentPackReader()).builtIn(brobygger.guide.Language.DANISH);

  private final List<String> made = new ArrayList<>();

  @Test
  void showsARichAndAnEmptyGuide() {
    CaseInMemory open = new CaseInMemory(Jonas.rich(), Jonas.NURSERY);
    GuideViewModel model = model(open);
    GuidePoint first = model.point().get();
    model.write(
        first, "Jonas vander bord 1–6 selv. Grethe: “Han går i gang, når tavlen er skrevet.”");
    model.agree(first, model.proposedAgreement(first).withWhat("Jonas prøver fredag uden tavle"));
    model.doneAndNext();
    model.write(model.point().get(), "Mødte alle ni dage.");
    CaseFile rich = open.now();
    assertThat(screen.take("guide-rich", () -> inFrame(rich))).hasSize(4);
    assertThat(screen.take("guide-empty", () -> inFrame(Jonas.empty()))).hasSize(4);
  }

  @Test
  void typingIsKeptAtOnceAndStartsThePoint() {
    CaseInMemory open = new CaseInMemory(Jonas.empty());
    GuidePoint first = model(open).point().get();
    try (InWindow window = window(open)) {
      window.write("#answer-" + first.code(), "Jonas vil ud");
    }
    GuideAnswer answer = open.now().guide().getFirst();
    assertThat(answer.answer()).isEqualTo("Jonas vil ud");
    assertThat(answer.state()).isEqualTo(GuideState.STARTED);
    assertThat(answer.answeredBy()).isEqualTo("Jonas");
    assertThat(answer.answeredOn()).isEqualTo(Jonas.TODAY);
  }

  @Test
  void controlEnterSettlesThePointAndGoesToTheNext() {
    CaseInMemory open = new CaseInMemory(Jonas.empty());
    GuidePoint first = model(open).point().get();
    GuidePoint second = PACK.points().get(1);
    try (InWindow window = window(open)) {
      window.focus("#answer-" + first.code());
      window.robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
      screen.settle();
      assertThat(window.find("#answer-" + second.code()).isFocused()).isTrue();
    }
    assertThat(open.now().guide().getFirst().state()).isEqualTo(GuideState.DONE);
  }

  @Test
  void notRelevantWaitsForAReason() {
    CaseInMemory open = new CaseInMemory(Jonas.empty());
    GuidePoint first = model(open).point().get();
    try (InWindow window = window(open)) {
      window.click("#state-" + first.code() + "-NOT_RELEVANT");
      assertThat(open.now().guide()).isEmpty();
      window.write("#reason-" + first.code(), "Talt om sidst");
    }
    assertThat(open.now().guide().getFirst().state()).isEqualTo(GuideState.NOT_RELEVANT);
    assertThat(open.now().guide().getFirst().reason()).isEqualTo("Talt om sidst");
  }

  @Test
  void anAnswerBecomesAnAgreementThatKnowsWhereItCameFrom() {
    CaseInMemory open = new CaseInMemory(Jonas.empty());
    GuideViewModel before = model(open);
    GuidePoint point = before.point().get();
    before.write(point, "Jonas fører dagbog");
    try (InWindow window = window(open)) {
      window.click("#become-AGREEMENTS-" + point.code());
      window.click("#confirm");
    }
    Agreement agreement = open.now().agreements().getFirst();
    assertThat(agreement.what()).isEqualTo("Jonas fører dagbog");
    assertThat(agreement.origin()).isEqualTo(open.now().guide().getFirst().id());
  }

  @Test
  void anAnswerBecomesAnAccommodationOrAGoal() {
    CaseInMemory open = new CaseInMemory(Jonas.empty());
    GuideViewModel model = model(open);
    GuidePoint point = model.point().get();
    model.write(point, "Løft under 5 kg");
    assertThat(open.now().accommodations()).isEmpty();
    model.accommodate(point);
    model.aim(point);
    assertThat(open.now().accommodations())
        .extracting(Accommodation::need)
        .containsExactly("Løft under 5 kg");
    assertThat(open.now().goals()).extracting(Goal::text).containsExactly("Løft under 5 kg");
  }

  @Test
  void anEmptyAnswerCannotBecomeAGoal() {
    GuideViewModel model = model(new CaseInMemory(Jonas.empty()));
    assertThatThrownBy(() -> model.aim(model.point().get()))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void theGuideOpensInThePhaseOfTheCase() {
    assertThat(model(new CaseInMemory(Jonas.empty())).section().get().code())
        .isEqualTo("BEFORE_CITIZEN");
    assertThat(model(new CaseInMemory(Jonas.rich())).section().get().code())
        .isEqualTo("DURING_FOLLOW_UP");
  }

  private GuideViewModel model(CaseInMemory open) {
    return new GuideViewModel(open, PACK, () -> Jonas.TODAY);
  }

  private InWindow window(CaseInMemory open) {
    return new InWindow(screen, () -> view(open).node());
  }

  private GuideView view(CaseInMemory open) {
    return new GuideView(
        open,
        model(open),
        new Texts(Language.DANISH),
        Jonas.TODAY,
        (message, tab, element) -> made.add(tab));
  }

  private Parent inFrame(CaseFile file) {
    StackPane room = new StackPane(view(new CaseInMemory(file, Jonas.NURSERY)).node());
    room.setStyle("-fx-padding: 150px 30px 22px 238px;");
    return new StackPane(room);
  }
}
