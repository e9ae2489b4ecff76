package brobygger.desktop.hours;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.placement.HybridPlan;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tab in a shown window. */
final class HoursViewTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  private final List<String> copied = new ArrayList<>();
  private @Nullable Stage stage;

  private void show(CaseInMemory open) {
    stage =
        screen.onScreen(
            () -> {
              Stage window = new Stage();
              HoursView view =
                  new HoursView(
                      HoursCases.model(open), open, HoursCases.words(), copied::add, () -> {});
              Scene scene = new Scene(view.node(), 1200, 800);
              new Look(Theme.LIGHT, 100).applyTo(scene);
              window.setScene(scene);
              window.show();
              return window;
            });
    screen.settle();
  }

  @AfterEach
  void close() {
    Stage shown = stage;
    if (shown != null) {
      screen.onScreen(
          () -> {
            shown.close();
            return true;
          });
    }
  }

  private Scene scene() {
    return Objects.requireNonNull(stage).getScene();
  }

  private @Nullable Node find(String selector) {
    return scene().getRoot().lookup(selector);
  }

  private void fire(String selector) {
    screen.onScreen(
        () -> {
          ((Button) Objects.requireNonNull(find(selector), selector)).fire();
          return true;
        });
    screen.settle();
  }

  private String focused() {
    return screen.onScreen(() -> String.valueOf(scene().getFocusOwner().getId()));
  }

  private static HybridPlan plan(CaseInMemory open) {
    return open.now().placements().getFirst().hybrid();
  }

  @Test
  void theProposalOpensItsNewPhaseAndIsGone() {
    CaseInMemory open = HoursCases.niels();
    show(open);
    fire("#proposal-1");
    assertThat(plan(open).phases()).hasSize(1);
    assertThat(find("#proposal-1")).isNull();
    assertThat(focused()).isEqualTo("phase-1-from");
  }

  @Test
  void newHoursTakeTheKeyboardToTheirDays() {
    CaseInMemory open = HoursCases.niels();
    show(open);
    fire("#add-phase");
    fire("#phase-1-add-PAID");
    assertThat(focused()).isEqualTo("block-1-2-days");
    assertThat(plan(open).phases().getFirst().blocks()).hasSize(2);
  }

  @Test
  void whatIsFoundStandsByTheHoursItIsAboutAndGoesWhenItIsMended() {
    CaseInMemory open = HoursCases.niels();
    show(open);
    fire("#add-phase");
    Node box = Objects.requireNonNull(find("#block-1-1"));
    assertThat(box.lookup("#hours-HOURS_WITHOUT_TASKS")).isNotNull();
    screen.onScreen(
        () -> {
          ((TextInputControl) Objects.requireNonNull(find("#block-1-1-tasks"))).setText("Buffet");
          return true;
        });
    assertThat(box.lookup("#hours-HOURS_WITHOUT_TASKS")).isNull();
  }

  @Test
  void theTextIsCopiedAsItStands() {
    show(HoursCases.planned());
    fire("#hours-copy");
    assertThat(copied)
        .singleElement()
        .isEqualTo(((Labeled) Objects.requireNonNull(find("#hours-rising"))).getText());
    assertThat(Objects.requireNonNull(find("#hours-copied")).isVisible()).isTrue();
  }

  @Test
  void aRemovedPhaseIsBroughtBackFromTheNotice() {
    CaseInMemory open = HoursCases.planned();
    show(open);
    fire("#phase-2-remove");
    assertThat(plan(open).phases()).hasSize(2);
    fire("#undo-notice");
    assertThat(plan(open).phases()).hasSize(3);
    assertThat(find("#phase-3")).isNotNull();
  }

  @Test
  void theChartIsSaidToAScreenReader() {
    show(HoursCases.planned());
    assertThat(Objects.requireNonNull(find("#hours-chart")).getAccessibleText())
        .contains("Uge 47: 10 timer praktik og 5 timer med løn.");
  }
}
