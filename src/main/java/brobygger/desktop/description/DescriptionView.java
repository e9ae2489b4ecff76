package brobygger.desktop.description;

import brobygger.casefile.placement.Placement;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Columns;
import brobygger.desktop.field.OpenCase;
import brobygger.desktop.look.Look;
import brobygger.guide.CriterionCode;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Criteria, composer and finished text side by side; the criteria become a strip when narrow. */
@Lives(Lifetime.CASE)
final class DescriptionView {
  private static final double WIDE = 1000;

  /**
   * Below this width in pixels at a text size of 100 %, writing and reading stand below each other.
   */
  private static final double BESIDE = 530;

  /** Below this height, in the text's own size, everything scrolls together. */
  private static final double LOW_EM = 32;

  private final DescriptionViewModel model;
  private final ReviewViewModel review;
  private final ReviewStrip strip;
  private final CriteriaCard criteria;
  private final ComposerCard composer;
  private final FinishedCard finished;
  private final Columns columns = new Columns();
  private final VBox root = new VBox(12);

  DescriptionView(OpenCase open, DescriptionDesk desk, Placement placement) {
    model = new DescriptionViewModel(open, desk, placement);
    review = new ReviewViewModel(open, desk, placement.id());
    criteria = new CriteriaCard(model, desk.texts(), desk.pack().criteria(), this::write);
    composer = new ComposerCard(model, review, desk);
    strip =
        new ReviewStrip(
            review, desk.texts(), desk.clock().getZone(), composer::show, composer::commentOnWhole);
    finished = new FinishedCard(model, desk.texts(), desk.clock().getZone());
    VBox.setVgrow(columns, Priority.ALWAYS);
    root.setMinHeight(0);
    model.readingProperty().subscribe(reading -> refresh());
    model.chosenProperty().subscribe(code -> criteria.refresh());
    review.saidProperty().subscribe(said -> refreshReview());
    columns.onRoom(this::arrange);
    root.heightProperty().map(height -> isLow()).subscribe(low -> arrange());
  }

  Parent node() {
    return root;
  }

  private void write(CriterionCode criterion) {
    model.chosenProperty().set(Optional.of(criterion));
    composer.write(criterion);
  }

  private void refresh() {
    criteria.refresh();
    composer.refresh();
    finished.refresh();
  }

  private void refreshReview() {
    strip.refresh();
    composer.refreshReview();
  }

  private void arrange() {
    if (columns.hasRoomFor(WIDE)) {
      root.getChildren().setAll(strip.node(), columns);
      columns.show(
          List.of(criteria.column(), composer.node(), finished.node()), List.of(0.9, 1.5, 1.2));
    } else if (!columns.hasRoomFor(BESIDE) || isLow()) {
      // Everything scrolls together: a strip that stays would leave no room to write in.
      root.getChildren().setAll(strip.node(), columns);
      columns.show(
          List.of(criteria.strip(), composer.node(), finished.node()), List.of(0.1, 1.0, 1.0));
    } else {
      columns.show(List.of(composer.node(), finished.node()), List.of(1.15, 1.0));
      root.getChildren().setAll(strip.node(), criteria.strip(), columns);
    }
  }

  /** Whether strips that stay would leave no room to read in. */
  private boolean isLow() {
    return root.getHeight() > 0 && root.getHeight() < LOW_EM * Look.em(root);
  }
}
