package brobygger.desktop.description;

import brobygger.description.Criteria;
import brobygger.desktop.field.Parts;
import brobygger.guide.Criterion;
import brobygger.guide.CriterionCode;
import brobygger.texts.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The seven criteria: how far each has come, and help questions where it has not. */
final class CriteriaCard {
  private final DescriptionViewModel model;
  private final Texts texts;
  private final Map<CriterionCode, Row> rows = new EnumMap<>(CriterionCode.class);
  private final Label count = Parts.mark("", "soft", "heading");
  private final Label stripCount = Parts.mark("", "soft", "heading");
  private final Label stripTitle = Parts.words("", "strong");
  private final Label stripHelp = Parts.words("", "soft");
  private final VBox column;
  private final VBox strip;

  private record Row(
      Criterion criterion, Region circle, Label title, VBox help, Region dot, VBox box) {}

  CriteriaCard(
      DescriptionViewModel model,
      Texts texts,
      List<Criterion> criteria,
      Consumer<CriterionCode> write) {
    this.model = model;
    this.texts = texts;
    count.setId("criteria-count");
    stripCount.setId("criteria-count");
    VBox list = Parts.below(0);
    HBox dots = Parts.beside(8);
    for (Criterion criterion : criteria) {
      Row row = row(criterion, write, dots);
      rows.put(criterion.code(), row);
      list.getChildren().add(row.box);
    }
    if (!list.getChildren().isEmpty()) {
      list.getChildren().getFirst().getStyleClass().add("first");
    }
    column =
        Parts.card(
            Parts.beside(6, Parts.mark(texts.of("descriptiontab.good"), "heading"), count), list);
    strip =
        Parts.below(
            4,
            Parts.beside(
                6,
                Parts.mark(texts.of("descriptiontab.good"), "heading"),
                stripCount,
                Parts.room(),
                dots),
            Parts.below(1, stripTitle, stripHelp));
    strip.getStyleClass().addAll("card", "criteria-strip");
    refresh();
  }

  VBox column() {
    return column;
  }

  VBox strip() {
    return strip;
  }

  private Row row(Criterion criterion, Consumer<CriterionCode> write, HBox dots) {
    Region circle = new Region();
    Label title = Parts.words(criterion.title());
    VBox help = Parts.below(1);
    for (String question : criterion.helpQuestions()) {
      help.getChildren().add(Parts.words(question, "soft"));
    }
    ToggleButton line = new ToggleButton();
    line.setGraphic(title);
    line.getStyleClass().add("criterion");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.setId("criterion-" + criterion.code());
    line.setOnAction(event -> write.accept(criterion.code()));
    title.prefWidthProperty().bind(line.widthProperty());
    VBox words = Parts.below(2, line, help);
    HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
    HBox whole = Parts.beside(10, circle, words);
    whole.setAlignment(Pos.TOP_LEFT);
    VBox box = new VBox(whole);
    box.getStyleClass().addAll("item", "criterion-row");

    Region dot = new Region();
    ToggleButton small = new ToggleButton();
    small.setGraphic(dot);
    small.getStyleClass().add("criterion");
    small.setTooltip(new Tooltip(criterion.title()));
    small.setId("criterion-dot-" + criterion.code());
    small.setOnAction(event -> write.accept(criterion.code()));
    dots.getChildren().add(small);
    return new Row(criterion, circle, title, help, dot, box);
  }

  void refresh() {
    Criteria criteria = model.readingProperty().get().criteria();
    String far = texts.of("descriptiontab.count", criteria.complete(), criteria.total());
    count.setText(far);
    stripCount.setText(far);
    for (Row row : rows.values()) {
      Criteria.State state = criteria.of(row.criterion.code()).state();
      boolean open = model.isOpen(row.criterion.code());
      for (Region mark : List.of(row.circle, row.dot)) {
        mark.getStyleClass().setAll("check-circle");
        switch (state) {
          case COMPLETE -> mark.getStyleClass().add("done");
          case STARTED -> mark.getStyleClass().add("half");
          case EMPTY -> {}
        }
      }
      Parts.show(row.help, open);
      row.title.getStyleClass().remove("strong");
      if (open) {
        row.title.getStyleClass().add("strong");
      }
      String said = texts.of("descriptiontab.state." + state, row.criterion.title());
      row.box.setAccessibleText(said);
      if (row.title.getParent() instanceof ToggleButton line) {
        line.setAccessibleText(said);
      }
      if (row.dot.getParent() instanceof ToggleButton small) {
        small.setAccessibleText(said);
      }
    }
    Optional<Criterion> shown = shown(criteria);
    stripTitle.setText(shown.map(Criterion::title).orElse(""));
    stripHelp.setText(
        shown.map(criterion -> String.join(" ", criterion.helpQuestions())).orElse(""));
    Parts.show(stripTitle, shown.isPresent());
    Parts.show(stripHelp, shown.isPresent());
  }

  private Optional<Criterion> shown(Criteria criteria) {
    return model
        .chosenProperty()
        .get()
        .or(() -> criteria.open().stream().filter(model::isOpen).findFirst())
        .map(code -> rows.get(code))
        .map(row -> row.criterion);
  }
}
