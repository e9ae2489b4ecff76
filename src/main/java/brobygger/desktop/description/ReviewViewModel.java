package brobygger.desktop.description;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Owner;
import brobygger.casefile.placement.DescriptionReview;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.ReviewComment;
import brobygger.casefile.placement.ReviewState;
import brobygger.casefile.value.ElementId;
import brobygger.description.DescriptionField;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.ReviewEdits;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What others say of one placement's description, and saying it oneself of another's case. */
@Lives(Lifetime.CASE)
final class ReviewViewModel {
  private final OpenCase open;
  private final DescriptionDesk desk;
  private final ElementId placement;
  private final ReviewEdits edits;
  private final Mistakes mistakes;
  private final ReadOnlyObjectWrapper<Said> said;
  private @Nullable Owner owner;
  private boolean own;

  /**
   * What is said of the description.
   *
   * @param reviewing whether it is another's case, which one may comment on
   * @param last what was last said of the whole, if anything was
   * @param comments every comment, the earliest first
   * @param toImprove how many of them are to be dealt with
   */
  record Said(
      boolean reviewing,
      Optional<DescriptionReview> last,
      List<ReviewComment> comments,
      int toImprove) {
    /** How many comments were dealt with. */
    long resolved() {
      return comments.stream().filter(comment -> !comment.isOpen()).count();
    }
  }

  /** Follows one placement of the case from now on. */
  ReviewViewModel(OpenCase open, DescriptionDesk desk, ElementId placement) {
    this.open = open;
    this.desk = desk;
    this.placement = placement;
    this.edits = new ReviewEdits(placement);
    this.mistakes = new Mistakes(desk.texts());
    this.said = new ReadOnlyObjectWrapper<>(read(open.file().getValue()));
    open.file()
        .addListener(
            (property, before, now) -> {
              if (now.placement(placement).isPresent()) {
                said.set(read(now));
              }
            });
  }

  private Said read(CaseFile file) {
    Placement now = file.placement(placement).orElseThrow();
    return new Said(!owns(file), now.lastReview(), now.commentsInOrder(), now.toImprove().size());
  }

  /** Whose case it is takes a look at the keys, so it is asked once for each owner. */
  private boolean owns(CaseFile file) {
    if (!file.owner().equals(owner)) {
      owner = file.owner();
      own = desk.reviewer().owns().test(file);
    }
    return own;
  }

  /** What is said now. */
  ReadOnlyObjectProperty<Said> saidProperty() {
    return said.getReadOnlyProperty();
  }

  /**
   * The comments to show at a field; without a field, those about the whole. Who reviews also sees
   * what was dealt with.
   */
  List<ReviewComment> comments(@Nullable DescriptionField field) {
    return said.get().comments().stream()
        .filter(comment -> fieldOf(comment).equals(Optional.ofNullable(field)))
        .filter(comment -> comment.isOpen() || said.get().reviewing())
        .toList();
  }

  /** The first open comment on the screen: those about the whole stand above the fields. */
  Optional<ReviewComment> firstOpen() {
    return said.get().comments().stream()
        .filter(ReviewComment::isOpen)
        .min(Comparator.comparing(comment -> fieldOf(comment).map(Enum::ordinal).orElse(-1)));
  }

  /**
   * The field a comment is about; empty when it is about the whole, and for a field that this
   * version does not know.
   */
  static Optional<DescriptionField> fieldOf(ReviewComment comment) {
    return Stream.of(DescriptionField.values())
        .filter(field -> field.name().equals(comment.field()))
        .findFirst();
  }

  /** Writes a comment; says what is wrong with it, or nothing. */
  String comment(@Nullable DescriptionField field, String text) {
    String code = field == null ? "" : field.name();
    Instant now = desk.clock().instant();
    return mistakes.trying(
        () -> {
          ReviewComment comment = ReviewComment.of(code, text.strip(), desk.reviewer().name(), now);
          open.edit(edits.comment(comment));
        });
  }

  /** Marks a comment as dealt with. */
  void resolve(ElementId comment) {
    open.edit(edits.resolve(comment, desk.clock().instant()));
  }

  /** Opens a comment again that was marked as dealt with. */
  void reopen(ElementId comment) {
    open.edit(edits.reopen(comment));
  }

  /** Approves the description as it is. */
  void approve() {
    say(ReviewState.APPROVED);
  }

  /** Asks for it to be improved; false when no open comment says what, and then nothing happens. */
  boolean askToImprove() {
    if (said.get().comments().stream().noneMatch(ReviewComment::isOpen)) {
      return false;
    }
    say(ReviewState.PLEASE_IMPROVE);
    return true;
  }

  private void say(ReviewState state) {
    DescriptionReview review =
        DescriptionReview.of(state, desk.reviewer().name(), desk.clock().instant());
    open.edit(edits.say(review));
  }
}
