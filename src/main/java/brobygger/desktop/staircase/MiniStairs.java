package brobygger.desktop.staircase;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.desktop.look.Look;
import brobygger.progression.Staircase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** The steps in miniature, filled up to where the citizen stands. */
public final class MiniStairs extends Region {
  private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final double GAP = 2;

  private final List<Region> bars = new ArrayList<>();

  /**
   * @param spoken what a screen reader says
   */
  public MiniStairs(Staircase stairs, String spoken) {
    getStyleClass().add("mini-stairs");
    Optional<MasteryStep> now = stairs.current();
    for (MasteryStep step : stairs.steps().steps()) {
      Region bar = new Region();
      bar.getStyleClass().add("mini-step");
      bar.pseudoClassStateChanged(
          REACHED, now.isPresent() && !stairs.steps().reaches(step, now.get()));
      bar.pseudoClassStateChanged(HERE, now.isPresent() && step.equals(now.get()));
      bars.add(bar);
    }
    getChildren().addAll(bars);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(spoken);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  @Override
  protected void layoutChildren() {
    double width = (getWidth() - GAP * (bars.size() - 1)) / bars.size();
    for (int i = 0; i < bars.size(); i++) {
      double height = Math.round(getHeight() * (0.24 + 0.76 * i / (bars.size() - 1)));
      double x = Math.round(i * (width + GAP));
      bars.get(i).resizeRelocate(x, getHeight() - height, Math.round(width), height);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 68 * Look.em(this) / Look.BASE_SIZE;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 34 * Look.em(this) / Look.BASE_SIZE;
  }
}
