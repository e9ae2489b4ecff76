package brobygger.desktop.description;

import brobygger.casefile.placement.ReviewComment;
import brobygger.description.DescriptionField;
import brobygger.description.DescriptionFinding;
import brobygger.description.Mend;
import brobygger.desktop.field.FindingBox;
import brobygger.desktop.field.GrowingArea;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.Parts;
import brobygger.finding.FindingText;
import brobygger.finding.FindingTexts;
import brobygger.guide.CriterionCode;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** One field per part of the description, each with its findings right below it. */
final class ComposerCard {
  private final DescriptionViewModel model;
  private final ReviewViewModel review;
  private final ZoneId zone;
  private final ReviewNotes whole;
  private final Texts texts;
  private final FindingTexts wording;
  private final Map<DescriptionField, Part> parts = new EnumMap<>(DescriptionField.class);
  private final Button all;
  private final VBox body = Parts.below(14);
  private final VBox card;

  private record Part(
      TextInputControl input,
      GrowingArea area,
      Button propose,
      VBox findings,
      ReviewNotes notes,
      VBox box) {}

  ComposerCard(DescriptionViewModel model, ReviewViewModel review, DescriptionDesk desk) {
    this.model = model;
    this.review = review;
    this.texts = desk.texts();
    this.wording = desk.wording();
    this.zone = desk.clock().getZone();
    this.whole = new ReviewNotes(review, texts, zone, null);
    body.getChildren().add(whole.node());
    for (DescriptionField field : DescriptionField.values()) {
      Part part = part(field);
      parts.put(field, part);
      body.getChildren().add(part.box);
    }
    all = Parts.link(texts.of("descriptiontab.propose.all"), this::proposeAll);
    all.setId("propose-all");
    card =
        Parts.card(
            Parts.beside(
                8, Parts.mark(texts.of("descriptiontab.write"), "heading"), Parts.room(), all),
            body);
    refresh();
  }

  VBox node() {
    return card;
  }

  private Part part(DescriptionField field) {
    GrowingArea area = new GrowingArea(1);
    area.input().setPromptText(texts.of("descriptiontab.prompt." + field));
    KeptField kept =
        KeptField.area(
            texts.of("descriptiontab.field." + field),
            "description-" + field,
            area,
            model.field(field));
    Button propose = Parts.link(texts.of("descriptiontab.propose"), () -> model.propose(field));
    propose.setId("propose-" + field);
    VBox findings = Parts.below(8);
    ReviewNotes notes = new ReviewNotes(review, texts, zone, field);
    return new Part(
        area.input(),
        area,
        propose,
        findings,
        notes,
        Parts.below(6, kept, notes.node(), propose, findings));
  }

  /** Shows the comments as they are now. */
  void refreshReview() {
    whole.refresh();
    parts.values().forEach(part -> part.notes.refresh());
  }

  /** Goes to where a comment stands, be it at a field or at the whole. */
  void show(ReviewComment comment) {
    ReviewViewModel.fieldOf(comment)
        .ifPresentOrElse(
            this::show,
            () -> {
              scrollTo(whole.node());
              whole.show(comment);
            });
  }

  /** Opens the line for a comment on the whole, with the cursor in it. */
  void commentOnWhole() {
    scrollTo(whole.node());
    whole.begin();
  }

  void refresh() {
    boolean several = model.proposals() > 1;
    Parts.show(all, several);
    parts.forEach(
        (field, part) -> {
          List<DescriptionFinding> found = model.findings(field);
          String proposal = model.proposal(field);
          boolean offered =
              found.stream()
                  .flatMap(finding -> finding.mends().stream())
                  .anyMatch(
                      mend ->
                          mend instanceof Mend.InsertText insert && insert.text().equals(proposal));
          Parts.show(part.propose, !proposal.isBlank() && !offered);
          part.area.mark(
              found.stream()
                  .flatMap(finding -> finding.where().stream())
                  .map(range -> new GrowingArea.Marked(range.start(), range.end()))
                  .toList());
          part.findings
              .getChildren()
              .setAll(found.stream().<Node>map(finding -> box(field, finding)).toList());
          Parts.show(part.findings, !found.isEmpty());
        });
  }

  private FindingBox box(DescriptionField field, DescriptionFinding finding) {
    FindingText words = wording.of(finding);
    List<Button> mends = new ArrayList<>();
    List<LocalDate> days = model.missingMeetings(finding);
    if (!days.isEmpty()) {
      String label = texts.of("descriptiontab.plan", days.size());
      Button plan = Parts.link(label, () -> model.planMeetings(days));
      plan.setId("plan-meetings");
      mends.add(plan);
    }
    for (Mend mend : finding.mends()) {
      Button button = Parts.link(wording.label(mend), () -> mend(field, mend));
      button.setId("mend-" + finding.code() + "-" + mends.size());
      mends.add(button);
    }
    String why =
        mends.isEmpty() || words.why().isBlank()
            ? words.why() + (words.why().isBlank() ? "" : " ") + words.how()
            : words.why();
    return new FindingBox(words.what(), why, mends);
  }

  private void mend(DescriptionField field, Mend mend) {
    String wrong = model.mend(mend);
    Part part = parts.get(field);
    if (part != null && wrong.isEmpty() && mend instanceof Mend.TextMend) {
      part.input.requestFocus();
      part.input.positionCaret(part.input.getLength());
    }
  }

  /** Puts the cursor where the criterion is written, and scrolls there. */
  void write(CriterionCode criterion) {
    for (DescriptionField field : DescriptionField.values()) {
      if (field.criterion().filter(code -> code == criterion).isPresent()) {
        show(field);
        return;
      }
    }
  }

  /** Puts the cursor into a field, and scrolls there. */
  void show(DescriptionField field) {
    Part part = parts.get(field);
    if (part != null) {
      Keyboard.bringTo(() -> part.input);
      part.input.positionCaret(part.input.getLength());
      scrollTo(part.box);
    }
  }

  /** Proposes what the case knows; the cursor goes to the first thing only a person can say. */
  private void proposeAll() {
    model.proposeAll();
    parts.entrySet().stream()
        .filter(entry -> entry.getValue().input.getText().isBlank())
        .flatMap(entry -> entry.getKey().criterion().stream())
        .findFirst()
        .ifPresent(this::write);
  }

  private void scrollTo(Node part) {
    if (card.getChildren().getLast() instanceof ScrollPane scroll) {
      Bounds content = body.getLayoutBounds();
      double room = content.getHeight() - scroll.getViewportBounds().getHeight();
      if (room > 0) {
        scroll.setVvalue(Math.clamp(part.getBoundsInParent().getMinY() / room, 0, 1));
      }
    }
  }
}
