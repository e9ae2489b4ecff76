package brobygger.desktop.accommodation;

import brobygger.casefile.accommodation.Scheme;
import brobygger.desktop.field.Disclosure;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** What can be applied for because of an accommodation, each in a sentence. */
final class SchemeChoices {
  private final AccommodationFields fields;
  private final Map<Scheme, CheckBox> boxes = new EnumMap<>(Scheme.class);
  private final Disclosure node;

  SchemeChoices(Texts texts, AccommodationFields fields) {
    this.fields = fields;
    VBox list = Parts.below(10);
    for (Scheme scheme : Scheme.values()) {
      CheckBox box = new CheckBox(texts.code(scheme));
      box.setId("accommodation-scheme-" + scheme);
      Wrapping.of(box);
      box.setOnAction(event -> fields.consider(scheme, box.isSelected()));
      boxes.put(scheme, box);
      String what = texts.of("accommodation.scheme." + scheme);
      box.setAccessibleHelp(what);
      list.getChildren().add(Parts.below(2, box, Parts.words(what, "soft", "small")));
    }
    boolean some = fields.accommodation().stream().anyMatch(a -> !a.schemes().isEmpty());
    node =
        new Disclosure(texts.of("accommodation.schemes"), list, some)
            .named("accommodation-schemes");
    refresh();
  }

  Disclosure node() {
    return node;
  }

  void refresh() {
    boxes.forEach((scheme, box) -> box.setSelected(fields.considers(scheme)));
  }
}
