package brobygger.desktop.companies;

import brobygger.casefile.company.CompanyTopic;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The fields and choices of a page, each kept under its topic. */
final class TopicFields {
  private final CompaniesViewModel model;
  private final Texts texts;
  private final Mistakes mistakes;
  private final List<Kept> fields = new ArrayList<>();
  private final Map<CompanyTopic, ToggleButton> choices = new EnumMap<>(CompanyTopic.class);

  TopicFields(CompaniesViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.mistakes = new Mistakes(texts);
  }

  /** The company has changed. */
  void follow() {
    fields.forEach(Kept::refresh);
    model
        .chosen()
        .ifPresent(
            company -> choices.forEach((topic, button) -> button.setSelected(company.has(topic))));
  }

  /** Text of several lines. */
  KeptField area(CompanyTopic topic, int rows) {
    return KeptField.area(
        texts.of("companies.topic." + topic),
        "company-topic-" + topic,
        texts.of("companies.topic." + topic + ".prompt"),
        rows,
        kept(topic));
  }

  /** A few words. */
  KeptField line(CompanyTopic topic) {
    return KeptField.line(
        texts.of("companies.topic." + topic),
        "company-topic-" + topic,
        texts.of("companies.topic." + topic + ".prompt"),
        kept(topic));
  }

  /** Choices of which any number can be made. */
  Node choices(CompanyTopic.Part part) {
    FlowPane flow = new FlowPane(6, 6);
    for (CompanyTopic topic : CompanyTopic.of(part)) {
      ToggleButton button = new ToggleButton(texts.of("companies.topic." + topic));
      button.setId("company-topic-" + topic);
      button.getStyleClass().add("segment");
      button.setOnAction(event -> model.choose(topic, button.isSelected()));
      Wrapping.of(button);
      button.maxWidthProperty().bind(flow.widthProperty());
      choices.put(topic, button);
      flow.getChildren().add(button);
    }
    flow.setMinWidth(0);
    return flow;
  }

  /** A card with a heading and a line on how to use it. */
  VBox card(String code, Node... parts) {
    VBox card =
        Parts.below(
            10,
            Parts.words(texts.of("companies." + code), "heading"),
            Parts.words(texts.of("companies." + code + ".how"), "soft", "small"));
    card.getChildren().addAll(parts);
    card.getStyleClass().add("card");
    card.setMinWidth(0);
    return card;
  }

  private Kept kept(CompanyTopic topic) {
    Kept kept =
        Kept.whileTyping(
            () -> model.answer(topic), mistakes.text(typed -> model.answer(topic, typed)));
    fields.add(kept);
    return kept;
  }
}
