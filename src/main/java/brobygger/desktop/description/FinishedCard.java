package brobygger.desktop.description;

import brobygger.description.FinishedText;
import brobygger.description.Lix;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The text as VITAS and Min Plan will show it, to be copied part by part. */
final class FinishedCard {
  private final DescriptionViewModel model;
  private final Texts texts;
  private final ZoneId zone;
  private final Map<CopyPart, Label> shown = new EnumMap<>(CopyPart.class);
  private final Map<CopyPart, Label> said = new EnumMap<>(CopyPart.class);
  private final Label lix = Parts.mark("", "chip");
  private final Label status = Parts.words("", "soft");
  private final VBox card;

  FinishedCard(DescriptionViewModel model, Texts texts, ZoneId zone) {
    this.model = model;
    this.texts = texts;
    this.zone = zone;
    VBox body = Parts.below(12);
    for (CopyPart part : CopyPart.values()) {
      body.getChildren().add(part(part));
    }
    card =
        Parts.card(
            Parts.beside(
                8, Parts.mark(texts.of("descriptiontab.finished"), "heading"), Parts.room(), lix),
            body);
    Button copy =
        Parts.button(texts.of("descriptiontab.copy"), "primary", () -> model.copy(CopyPart.BODY));
    copy.setId("copy-description");
    Button pdf = Parts.button(texts.of("descriptiontab.pdf"), "ghost", model::pdf);
    pdf.setId("description-pdf");
    pdf.setAccessibleText(texts.of("descriptiontab.pdf.save"));
    card.getChildren().add(Parts.below(8, Parts.beside(10, copy, pdf), status));
    refresh();
  }

  VBox node() {
    return card;
  }

  private VBox part(CopyPart part) {
    String name = texts.of("descriptiontab.part." + part);
    Label text = Parts.words("");
    text.getStyleClass().addAll("inset", "read-only-text");
    text.setMaxWidth(Double.MAX_VALUE);
    shown.put(part, text);
    Label when = Parts.mark("", "soft", "small");
    said.put(part, when);
    Button copy = new Button("", new FontIcon(Feather.COPY));
    String action = texts.of("descriptiontab.copy.part", name);
    copy.getStyleClass().addAll("quiet", "copy-part");
    copy.setAccessibleText(action);
    copy.setTooltip(new Tooltip(action));
    copy.setId("copy-" + part);
    copy.setOnAction(event -> model.copy(part));
    HBox head = Parts.beside(6, Parts.mark(name, "field-label"), Parts.room(), when, copy);
    return Parts.below(3, head, text);
  }

  void refresh() {
    FinishedText finished = model.readingProperty().get().finished();
    shown.forEach(
        (part, label) -> {
          String text = part.of(finished);
          label.setText(text.isBlank() ? texts.of("descriptiontab.nothing") : text);
          label.getStyleClass().remove("soft");
          if (text.isBlank()) {
            label.getStyleClass().add("soft");
          }
        });
    said.forEach(
        (part, label) ->
            label.setText(
                model
                    .lastCopied(part)
                    .map(at -> texts.of("descriptiontab.copied.part", when(at)))
                    .orElse("")));
    Optional<Lix> value = finished.lix();
    Parts.show(lix, value.isPresent());
    value.ifPresent(
        readable -> {
          String band = texts.of("description.lix." + readable.band());
          lix.setText(texts.of("descriptiontab.lix", readable.value(), band));
          lix.getStyleClass().setAll("label", "chip", colour(readable.band()));
        });
    status.setText(
        model
            .lastCopied()
            .map(at -> texts.of("descriptiontab.copied", when(at)))
            .orElseGet(() -> texts.of("descriptiontab.copied.never")));
  }

  private String when(Instant at) {
    LocalDate day = LocalDate.ofInstant(at, zone);
    String date =
        day.equals(model.today())
            ? texts.of("when.today")
            : texts.when().shortDate(day, model.today());
    return date + " " + texts.when().clock(LocalTime.ofInstant(at, zone));
  }

  private static String colour(Lix.Band band) {
    return switch (band) {
      case VERY_EASY, EASY, MEDIUM -> "good";
      case DIFFICULT -> "gold";
      case VERY_DIFFICULT -> "warm";
    };
  }
}
