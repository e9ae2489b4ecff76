package brobygger.desktop.description;

import brobygger.description.Lix;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Segments;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The text as VITAS and Min Plan will show it, to be copied part by part. */
@Lives(Lifetime.CASE)
final class FinishedCard {
  private final DescriptionViewModel model;
  private final Texts texts;
  private final ZoneId zone;
  private final Map<CopyPart, Field> fields = new EnumMap<>(CopyPart.class);
  private final Segments<Portal> portals;
  private final Label lix = Parts.mark("", "chip");
  private final Label status = Parts.words("", "soft");
  private final VBox card;

  private record Field(
      VBox box, Label name, Label text, Label when, HBox changed, Label hint, Button copy) {}

  FinishedCard(DescriptionViewModel model, Texts texts, ZoneId zone) {
    this.model = model;
    this.texts = texts;
    this.zone = zone;
    VBox body = Parts.below(12);
    for (CopyPart part : CopyPart.values()) {
      Field field = field(part);
      fields.put(part, field);
      body.getChildren().add(field.box);
    }
    portals =
        new Segments<>(
            "portal",
            List.of(Portal.values()),
            portal -> texts.of("descriptiontab.portal." + portal),
            model.portalProperty()::set);
    for (Portal portal : Portal.values()) {
      portals
          .button(portal)
          .setAccessibleText(
              texts.of("descriptiontab.finished.in", texts.of("descriptiontab.portal." + portal)));
    }
    card =
        Parts.card(
            Parts.below(
                8,
                Parts.beside(
                    8,
                    Parts.mark(texts.of("descriptiontab.finished"), "heading"),
                    Parts.room(),
                    lix),
                portals),
            body);
    Button copy =
        Parts.button(texts.of("descriptiontab.copy"), "primary", () -> model.copy(CopyPart.BODY));
    copy.setId("copy-description");
    Button pdf = Parts.button(texts.of("descriptiontab.pdf"), "ghost", model::pdf);
    pdf.setId("description-pdf");
    pdf.setAccessibleText(texts.of("descriptiontab.pdf.save"));
    Button compare = Parts.link(texts.of("descriptiontab.compare"), model::compare);
    compare.setId("description-compare");
    card.getChildren().add(Parts.below(8, Parts.beside(10, copy, pdf), status, compare));
    model.portalProperty().subscribe(portal -> refresh());
  }

  VBox node() {
    return card;
  }

  private Field field(CopyPart part) {
    Label text = Parts.words("");
    text.getStyleClass().addAll("inset", "read-only-text");
    text.setMaxWidth(Double.MAX_VALUE);
    Label name = Parts.words("", "field-label");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label when = Parts.mark("", "soft", "small");
    when.setMinWidth(Region.USE_PREF_SIZE);
    Region dot = new Region();
    dot.getStyleClass().addAll("dot", "gold");
    Label hint = Parts.words("", "soft", "small");
    HBox.setHgrow(hint, Priority.ALWAYS);
    HBox changed = Parts.beside(6, dot, hint);
    changed.setId("changed-" + part);
    Button copy = new Button("", new FontIcon(Feather.COPY));
    copy.getStyleClass().addAll("quiet", "copy-part");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setId("copy-" + part);
    copy.setOnAction(event -> model.copy(part));
    HBox head = Parts.beside(6, name, when, copy);
    VBox box = Parts.below(3, head, text, changed);
    if (part == CopyPart.REMARK) {
      box.getChildren().add(1, Parts.words(texts.of("hours.rising.why"), "soft", "small"));
    }
    return new Field(box, name, text, when, changed, hint, copy);
  }

  void refresh() {
    Portal portal = model.portalProperty().get();
    String system = texts.of("descriptiontab.portal." + portal);
    portals.show(portal);
    List<CopyPart> parts = model.parts();
    fields.forEach(
        (part, field) -> {
          Parts.show(field.box, parts.contains(part));
          show(part, field, system);
        });
    Optional<Lix> value = model.readingProperty().get().finished().lix();
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
            .map(at -> texts.of("descriptiontab.copied", system, when(at)))
            .orElseGet(() -> texts.of("descriptiontab.copied.never", system)));
  }

  private void show(CopyPart part, Field field, String system) {
    String text = model.text(part);
    String name = texts.of("descriptiontab.part." + part);
    field.name.setText(name);
    field.text.setText(
        text.isBlank() ? texts.of("descriptiontab.nothing") : BidiMarks.without(text));
    field.text.getStyleClass().remove("soft");
    if (text.isBlank()) {
      field.text.getStyleClass().add("soft");
    }
    String action = texts.of("descriptiontab.copy.part", name, system);
    field.copy.setAccessibleText(action);
    field.copy.setTooltip(new Tooltip(action));
    Optional<String> when = model.lastCopied(part).map(this::when);
    boolean changed = model.isChangedSinceCopied(part);
    field.when.setText(when.map(at -> texts.of("descriptiontab.copied.part", at)).orElse(""));
    Parts.show(field.when, when.isPresent() && !changed);
    field.hint.setText(when.map(at -> texts.of("descriptiontab.copied.changed", at)).orElse(""));
    Parts.show(field.changed, changed);
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
