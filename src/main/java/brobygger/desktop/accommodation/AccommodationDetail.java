package brobygger.desktop.accommodation;

import brobygger.casefile.Accommodation;
import brobygger.casefile.Sharing;
import brobygger.casefile.WorkFunction;
import brobygger.casefile.WorkTask;
import brobygger.desktop.field.CardsView;
import brobygger.desktop.field.DateWords;
import brobygger.desktop.field.Disclosure;
import brobygger.desktop.field.FindingBox;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Segments;
import brobygger.desktop.field.Wrapping;
import brobygger.guide.QuestionCard;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One accommodation: what, how much, how, who, said positively, told to whom, seen again when. */
final class AccommodationDetail {
  private final Texts texts;
  private final AccommodationViewModel model;
  private final AccommodationFields fields;
  private final Map<Gap, VBox> places = new EnumMap<>(Gap.class);
  private final Segments<Sharing> sharing;
  private final VBox tasks = Parts.below(6);
  private final Disclosure cardsHere;
  private final VBox card;

  AccommodationDetail(
      Texts texts,
      LocalDate today,
      AccommodationViewModel model,
      AccommodationFields fields,
      List<QuestionCard> cards,
      Runnable remove) {
    this.texts = texts;
    this.model = model;
    this.fields = fields;
    this.sharing =
        new Segments<>(
            "accommodation-sharing",
            List.of(Sharing.values()),
            value -> texts.of("accommodation.sharing." + value),
            fields::share);
    for (Sharing value : Sharing.values()) {
      sharing.button(value).getStyleClass().add(AccommodationView.chip(value));
    }
    cardsHere = new Disclosure(texts.of("accommodation.cards"), new CardsView(cards), false);
    Button away = Parts.button(texts.of("field.remove"), "quiet", remove);
    away.getStyleClass().add("danger");
    away.setId("accommodation-remove");
    HBox head =
        Parts.beside(8, Parts.mark(texts.of("accommodation.one"), "heading"), Parts.room(), away);
    VBox body =
        Parts.below(
            14,
            area("need", 1, fields.need()),
            with(area("extent", 1, fields.extent()), Gap.EXTENT_MISSING, Gap.EXTENT_VAGUE),
            cardsHere,
            with(area("handling", 2, fields.handling()), Gap.HANDLING_MISSING),
            with(
                KeptField.line(
                    texts.of("accommodation.responsible"),
                    "accommodation-responsible",
                    texts.of("accommodation.responsible.prompt"),
                    fields.responsible()),
                Gap.RESPONSIBLE_MISSING),
            with(area("canDo", 2, fields.canDo()), Gap.CAN_DO_MISSING),
            with(
                Parts.below(
                    4, Parts.mark(texts.of("accommodation.sharing"), "field-label"), sharing),
                Gap.SHARING_OPEN),
            Parts.below(6, Parts.mark(texts.of("accommodation.tasks"), "field-label"), tasks),
            KeptField.date(
                    texts.of("accommodation.review"),
                    "accommodation-review",
                    new DateWords(texts, today),
                    fields.review())
                .wide(190));
    card = Parts.card(head, body);
    tasks();
    refresh();
  }

  Parent node() {
    return card;
  }

  void cardsInside(boolean inside) {
    Parts.show(cardsHere, inside);
  }

  void refresh() {
    places.values().forEach(place -> place.getChildren().clear());
    for (Gap gap : model.gaps()) {
      VBox place = places.get(gap);
      if (place != null) {
        place
            .getChildren()
            .add(
                new FindingBox(
                    texts.of("accommodation.gap." + gap),
                    texts.of("accommodation.gap." + gap + ".how"),
                    List.of()));
      }
    }
    places.values().forEach(place -> Parts.show(place, !place.getChildren().isEmpty()));
    fields.accommodation().map(Accommodation::sharing).ifPresent(sharing::show);
  }

  private void tasks() {
    for (WorkFunction function : model.functions()) {
      for (WorkTask task : function.tasks()) {
        CheckBox box = new CheckBox(task.name());
        box.setId("accommodation-task-" + task.id());
        Wrapping.of(box);
        box.setSelected(fields.touches(task.id()));
        box.setOnAction(event -> fields.touch(task.id(), box.isSelected()));
        tasks.getChildren().add(box);
      }
    }
    if (tasks.getChildren().isEmpty()) {
      tasks.getChildren().add(Parts.words(texts.of("accommodation.tasks.none"), "soft"));
    }
  }

  private KeptField area(String part, int rows, brobygger.desktop.field.Kept kept) {
    return KeptField.area(
        texts.of("accommodation." + part),
        "accommodation-" + part,
        texts.of("accommodation." + part + ".prompt"),
        rows,
        kept);
  }

  private VBox with(Node field, Gap... gaps) {
    VBox place = Parts.below(6);
    for (Gap gap : gaps) {
      places.put(gap, place);
    }
    return Parts.below(6, field, place);
  }
}
