package brobygger.desktop.description;

import brobygger.casefile.placement.ReviewComment;
import brobygger.description.DescriptionField;
import brobygger.desktop.field.FindingBox;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.QuickAdd;
import brobygger.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The comments at one field or about the whole, and a line to write one more in. */
final class ReviewNotes {
  private final ReviewViewModel model;
  private final Texts texts;
  private final ZoneId zone;
  private final @Nullable DescriptionField field;
  private final VBox list = Parts.below(8);
  private final Button begin;
  private final QuickAdd add;
  private final VBox node;
  private boolean adding;

  /**
   * @param field the field they are about, or null for the whole
   */
  ReviewNotes(ReviewViewModel model, Texts texts, ZoneId zone, @Nullable DescriptionField field) {
    this.model = model;
    this.texts = texts;
    this.zone = zone;
    this.field = field;
    String code = field == null ? "WHOLE" : field.name();
    String place =
        field == null
            ? texts.of("descriptiontab.review.whole")
            : texts.of("descriptiontab.field." + field);
    begin =
        Parts.link(
            texts.of(
                field == null
                    ? "descriptiontab.review.comment.whole"
                    : "descriptiontab.review.comment"),
            this::begin);
    begin.setId("comment-" + code);
    begin.setAccessibleText(texts.of("descriptiontab.review.comment.on", place));
    add =
        new QuickAdd(
            texts.of("descriptiontab.review.prompt", place),
            "comment-text-" + code,
            texts.of("descriptiontab.review.add"),
            typed -> added(model.comment(field, typed)));
    node = Parts.below(6, list, begin, add);
    refresh();
  }

  VBox node() {
    return node;
  }

  /** Brings the keyboard to the comment, where it can be dealt with. */
  void show(ReviewComment comment) {
    Node resolve = list.lookup("#resolve-" + comment.id());
    if (resolve != null) {
      resolve.requestFocus();
    }
  }

  /** Opens the line for a comment, with the cursor in it. */
  void begin() {
    adding = true;
    refresh();
    add.input().requestFocus();
  }

  private String added(String wrong) {
    if (wrong.isEmpty()) {
      adding = false;
      refresh();
      begin.requestFocus();
    }
    return wrong;
  }

  /** Shows the comments as they are now; what is being written stays. */
  void refresh() {
    boolean reviewing = model.saidProperty().get().reviewing();
    List<ReviewComment> comments = model.comments(field);
    list.getChildren().setAll(comments.stream().map(this::note).toList());
    Parts.show(list, !comments.isEmpty());
    Parts.show(begin, reviewing && !adding);
    Parts.show(add, reviewing && adding);
    Parts.show(node, reviewing || !comments.isEmpty());
  }

  private Node note(ReviewComment comment) {
    Instant resolved = comment.resolved();
    String by = texts.of("descriptiontab.review.by", comment.author(), day(comment.at()));
    if (resolved != null) {
      Button again =
          Parts.link(texts.of("descriptiontab.review.reopen"), () -> model.reopen(comment.id()));
      again.setId("reopen-" + comment.id());
      again.getStyleClass().add("small");
      again.setAccessibleText(texts.of("descriptiontab.review.reopen.which", comment.text()));
      return Parts.below(
          2,
          Parts.words(
              texts.of("descriptiontab.review.resolved", by, comment.text(), day(resolved)),
              "soft",
              "small"),
          again);
    }
    Button done =
        Parts.link(texts.of("descriptiontab.review.resolve"), () -> model.resolve(comment.id()));
    done.setId("resolve-" + comment.id());
    done.setAccessibleText(texts.of("descriptiontab.review.resolve.which", comment.text()));
    FindingBox box = new FindingBox(by, comment.text(), List.of(done));
    box.getStyleClass().add("review");
    box.setAccessibleText(texts.of("descriptiontab.review.said", by, comment.text()));
    return box;
  }

  private String day(Instant at) {
    return texts.when().date(LocalDate.ofInstant(at, zone));
  }
}
