package brobygger.desktop.overview;

import brobygger.casefile.placement.Placement;
import brobygger.desktop.field.Parts;
import brobygger.desktop.hours.HoursBar;
import brobygger.desktop.layout.LeftAndRight;
import brobygger.progression.HybridHours;
import brobygger.progression.HybridHours.PhaseHours;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The hours now and what comes next; the plan itself stands on the tab Hours. */
final class HybridCard extends VBox {
  private final Texts texts;
  private final LocalDate today;

  HybridCard(Placement placement, LocalDate today, Texts texts, OverviewView.Ways ways) {
    super(8);
    this.texts = texts;
    this.today = today;
    getStyleClass().add("card");
    HybridHours hours = HybridHours.of(placement.hybrid());
    Button more = Parts.button(texts.of("overview.hybrid.more"), "link", () -> ways.goTo("hours"));
    more.setId("open-hours");
    more.setMinWidth(USE_PREF_SIZE);
    getChildren().add(new LeftAndRight(Parts.mark(texts.of("overview.hybrid"), "heading"), more));
    if (hours.phases().isEmpty()) {
      getChildren().add(Parts.words(texts.of("overview.hybrid.none"), "soft"));
      return;
    }
    Optional<PhaseHours> now = hours.on(today);
    now.ifPresentOrElse(
        this::showNow,
        () -> getChildren().add(Parts.words(texts.of("overview.hybrid.before"), "soft")));
    hours.phases().stream()
        .filter(phase -> phase.phase().from().isAfter(today))
        .findFirst()
        .ifPresent(this::showNext);
  }

  private void showNow(PhaseHours phase) {
    HoursBar bar = new HoursBar();
    bar.show(phase);
    String since = texts.when().shortDate(phase.phase().from(), today);
    getChildren()
        .addAll(bar, Parts.words(texts.of("overview.hybrid.now", since, sum(phase)), "strong"));
  }

  private void showNext(PhaseHours phase) {
    LocalDate from = phase.phase().from();
    getChildren()
        .add(
            Parts.words(
                texts.of(
                    "overview.hybrid.next",
                    texts.when().shortDate(from, today),
                    texts.when().week(from),
                    sum(phase)),
                "soft"));
  }

  private String sum(PhaseHours phase) {
    return HoursBar.words(phase, texts);
  }
}
