package brobygger.desktop.description;

import brobygger.casefile.placement.DescriptionReview;
import brobygger.casefile.placement.ReviewComment;
import brobygger.casefile.placement.ReviewState;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What was last said of the whole description, and by whom; hidden while nobody said anything. */
final class ReviewStrip {
  private final ReviewViewModel model;
  private final Texts texts;
  private final ZoneId zone;
  private final Label chip = Parts.mark("", "chip");
  private final Label who = Parts.words("", "soft");
  private final Label count = Parts.words("", "soft");
  private final Label hint = Parts.words("", "soft");
  private final Button first;
  private final Button improve;
  private final Button approve;
  private final Runnable writeFirst;
  private final VBox node;

  /**
   * @param show goes to where a comment stands
   * @param writeFirst goes to where one comments on the whole
   */
  ReviewStrip(
      ReviewViewModel model,
      Texts texts,
      ZoneId zone,
      Consumer<ReviewComment> show,
      Runnable writeFirst) {
    this.model = model;
    this.texts = texts;
    this.zone = zone;
    this.writeFirst = writeFirst;
    first =
        Parts.link(
            texts.of("descriptiontab.review.first"), () -> model.firstOpen().ifPresent(show));
    first.setId("review-first");
    improve = Parts.button(texts.of("descriptiontab.review.improve"), "ghost", this::improve);
    improve.setId("review-improve");
    approve = Parts.button(texts.of("descriptiontab.review.approve"), "ghost", model::approve);
    approve.setId("review-approve");
    chip.setId("review-state");
    hint.setId("review-hint");
    Parts.show(hint, false);
    FlowPane line = new FlowPane(10, 6, chip, who, count, first, improve, approve);
    line.setRowValignment(javafx.geometry.VPos.CENTER);
    line.setMinWidth(0);
    node = Parts.below(6, line, hint);
    node.getStyleClass().addAll("card", "review-strip");
    refresh();
  }

  VBox node() {
    return node;
  }

  private void improve() {
    boolean asked = model.askToImprove();
    hint.setText(asked ? "" : texts.of("descriptiontab.review.first.say"));
    Parts.show(hint, !asked);
    if (!asked) {
      writeFirst.run();
    }
  }

  /** Shows what is said now. */
  void refresh() {
    ReviewViewModel.Said said = model.saidProperty().get();
    Optional<DescriptionReview> last = said.last();
    chip.getStyleClass().removeAll("good", "gold");
    last.ifPresent(
        review -> {
          chip.setText(texts.code(review.state()));
          chip.getStyleClass().add(review.state() == ReviewState.APPROVED ? "good" : "gold");
          who.setText(
              texts.of(
                  "descriptiontab.review.by",
                  review.author(),
                  texts.when().date(LocalDate.ofInstant(review.at(), zone))));
        });
    Parts.show(chip, last.isPresent());
    who.setText(last.isPresent() ? who.getText() : texts.of("descriptiontab.review.none"));
    Parts.show(who, last.isPresent() || said.comments().isEmpty());
    int all = said.comments().size();
    count.setText(
        said.resolved() == 0
            ? texts.of("descriptiontab.review.count", all)
            : texts.of("descriptiontab.review.count.done", all, said.resolved()));
    Parts.show(count, all > 0);
    Parts.show(first, model.firstOpen().isPresent());
    Parts.show(improve, said.reviewing());
    Parts.show(approve, said.reviewing());
    if (!said.comments().isEmpty()) {
      Parts.show(hint, false);
    }
    Parts.show(node, said.reviewing() || last.isPresent() || all > 0);
  }
}
