package brobygger.desktop.staircase;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.Source;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseInMemory;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class StaircaseHandsTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  @Test
  void arrowKeyMovesTheMarkAndEnterKeepsIt() {
    CaseInMemory open = new CaseInMemory(Jonas.rich(), Jonas.NURSERY);
    try (InWindow window = window(open)) {
      window.focus(".stair-mark");
      window.type(KeyCode.RIGHT);
      assertThat(window.shows("#observe-box")).isTrue();
      assertThat(seen(open)).hasSize(2);
      window.type(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.ENTER);
      assertThat(window.shows("#observe-box")).isFalse();
    }
    Observation kept = seen(open).getLast();
    assertThat(kept.step()).isEqualTo(FiveSteps.SELF_STARTING);
    assertThat(kept.on()).isEqualTo(Jonas.TODAY);
    assertThat(kept.seenBy()).isEqualTo(Source.CONSULTANT);
    assertThat(open.labels()).containsExactly("staircase.observe");
  }

  @Test
  void escapePutsTheMarkBack() {
    CaseInMemory open = new CaseInMemory(Jonas.rich(), Jonas.NURSERY);
    try (InWindow window = window(open)) {
      window.focus(".stair-mark");
      window.type(KeyCode.RIGHT, KeyCode.ESCAPE);
      assertThat(window.shows("#observe-box")).isFalse();
    }
    assertThat(seen(open)).hasSize(2);
  }

  @Test
  void draggingTheMarkToAStepAsksWhoSawIt() {
    CaseInMemory open = new CaseInMemory(Jonas.rich(), Jonas.NURSERY);
    try (InWindow window = window(open)) {
      window
          .robot
          .drag(window.find(".stair-person"))
          .moveTo(window.find("#step-SELF_DRIVING"))
          .drop();
      screen.settle();
      window.click("#seen-by-COMPANY");
      window.write("#observe-example", "Fandt selv bord 7.");
      window.click("#confirm");
    }
    Observation kept = seen(open).getLast();
    assertThat(kept.step()).isEqualTo(FiveSteps.SELF_DRIVING);
    assertThat(kept.seenBy()).isEqualTo(Source.COMPANY);
    assertThat(kept.example()).isEqualTo("Fandt selv bord 7.");
  }

  @Test
  void aTargetIsSetWithDateAndWhatItTakes() {
    CaseInMemory open = new CaseInMemory(Jonas.with(List.of(Jonas.differing())));
    try (InWindow window = window(open)) {
      window.click("#add-target");
      window.write("#target-by", "20/12");
      window.write("#target-learn", "Lukker kassen selv");
      window.click("#confirm");
    }
    Target set = function(open.now()).targets().getLast();
    assertThat(set.by()).isEqualTo(LocalDate.of(2026, 12, 20));
    assertThat(set.toLearn()).isEqualTo("Lukker kassen selv");
    assertThat(set.step()).isEqualTo(FiveSteps.SELF_DRIVING);
  }

  @Test
  void aDateThatDoesNotExistIsToldByItsFieldAndNothingIsLost() {
    CaseInMemory open = new CaseInMemory(Jonas.rich(), Jonas.NURSERY);
    try (InWindow window = window(open)) {
      window.click("#add-target");
      window.write("#target-learn", "Noget vigtigt");
      window.write("#target-by", "31/2");
      window.click("#confirm");
      assertThat(((Label) window.find("#target-by-problem")).getText()).contains("31/2");
      window.write("#target-by", "28/2");
      // Left by the keyboard: what is told below it goes, and the button has its place again.
      window.type(KeyCode.TAB);
      window.click("#confirm");
    }
    Target set = function(open.now()).targets().getLast();
    assertThat(set.by()).isEqualTo(LocalDate.of(2027, 2, 28));
    assertThat(set.toLearn()).isEqualTo("Noget vigtigt");
  }

  @Test
  void aClickBesideTheBoxClosesItOnlyWhileNothingIsWritten() {
    CaseInMemory open = new CaseInMemory(Jonas.with(List.of(Jonas.differing())));
    try (InWindow window = window(open)) {
      window.click("#add-target");
      window.robot.clickOn(20, 780);
      assertThat(window.shows("#target-box")).isFalse();
      window.click("#add-target");
      window.write("#target-learn", "Lukker kassen selv");
      window.robot.clickOn(20, 780);
      assertThat(window.shows("#target-box")).isTrue();
      assertThat(((TextInputControl) window.find("#target-learn")).getText())
          .isEqualTo("Lukker kassen selv");
      window.type(KeyCode.ESCAPE);
      assertThat(window.shows("#target-box")).isFalse();
    }
    assertThat(open.labels()).isEmpty();
  }

  @Test
  void aFunctionWithoutANameIsRefusedByItsField() {
    CaseInMemory open = new CaseInMemory(Jonas.with(List.of()), Jonas.NURSERY);
    try (InWindow window = window(open)) {
      window.click("#add-function");
      window.click("#confirm");
      assertThat(((Label) window.find("#function-name-problem")).getText()).isNotBlank();
      assertThat(open.labels()).isEmpty();
      window.write("#function-name", "Pakning");
      window.write("#function-tasks", "foldæske");
      window.click("#confirm");
    }
    assertThat(function(open.now()).name()).isEqualTo("Pakning");
    assertThat(function(open.now()).tasks()).extracting(t -> t.name()).containsExactly("foldæske");
  }

  @Test
  void aCaseWithoutPlacementOffersToCreateOne() {
    CaseInMemory open = new CaseInMemory(Jonas.empty(), Jonas.NURSERY);
    try (InWindow window = window(open)) {
      window.click("#add-placement");
      window.write("#placement-company", "Birkelund Planteskole");
      window.write("#placement-start", "7/12");
      window.click("#day-MONDAY");
      window.click("#day-WEDNESDAY");
      window.focus("#placement-weeks");
      window.type(KeyCode.ENTER);
    }
    assertThat(open.now().placements()).hasSize(1);
    assertThat(open.now().placements().getFirst().company()).isEqualTo(Jonas.NURSERY.id());
    assertThat(open.now().placements().getFirst().weeklyHours()).hasHours(6);
  }

  @Test
  void everythingThatTakesFocusHasAnAccessibleText() {
    CaseInMemory open = new CaseInMemory(Jonas.with(List.of(Jonas.differing())));
    try (InWindow window = window(open)) {
      assertThat(window.find(".stair-mark").getAccessibleText())
          .isEqualTo("Jonas, Avanceret begynder, set af virksomheden og konsulenten 21. nov.");
      assertThat(window.find(".stair-flag").getAccessibleText()).startsWith("Mål: ");
      assertThat(window.find(".stair-start").getAccessibleText())
          .isEqualTo("Start: Begynder, 2. nov.");
      assertThat(window.find(".stair-dot").getAccessibleText()).contains("set af");
    }
  }

  private static InWindow window(CaseInMemory open) {
    return new InWindow(screen, () -> StaircasePictureTest.view(open).node());
  }

  private static WorkFunction function(CaseFile file) {
    return file.placements().getFirst().functions().getFirst();
  }

  private static List<Observation> seen(CaseInMemory open) {
    return function(open.now()).observations();
  }
}
