package brobygger.desktop.accommodation;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.description.AccommodationFinding;
import brobygger.description.AccommodationPart;
import brobygger.desktop.field.DateWords;
import brobygger.desktop.field.Disclosure;
import brobygger.desktop.field.FindingBox;
import brobygger.desktop.field.GrowingArea;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Segments;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One accommodation: what, how much, how, who, said positively, told to whom, seen again when. */
final class AccommodationDetail {
  private final AccommodationDesk desk;
  private final Texts texts;
  private final AccommodationViewModel model;
  private final AccommodationFields fields;
  private final Map<AccommodationPart, Written> written = new EnumMap<>(AccommodationPart.class);
  private final VBox sharingFindings = Parts.below(6);
  private final Segments<Sharing> sharing;
  private final ToldCompany told;
  private final SchemeChoices schemes;
  private final VBox tasks = Parts.below(6);
  private final VBox asked = Parts.below(0);
  private final Disclosure askedHere;
  private final VBox card;

  /** A text, where its marks go, and where its findings stand. */
  private record Written(
      TextInputControl input, List<GrowingArea> area, VBox findings, VBox whole) {}

  AccommodationDetail(
      AccommodationDesk desk,
      AccommodationViewModel model,
      AccommodationFields fields,
      Runnable remove) {
    this.desk = desk;
    this.texts = desk.texts();
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
    told = new ToldCompany(texts, desk.compose()::told);
    schemes = new SchemeChoices(texts, fields);
    askedHere =
        new Disclosure(texts.of("accommodation.ask"), asked, false).named("accommodation-ask");
    Button away = Parts.button(texts.of("field.remove"), "quiet", remove);
    away.getStyleClass().add("danger");
    away.setId("accommodation-remove");
    HBox head =
        Parts.beside(8, Parts.mark(texts.of("accommodation.one"), "heading"), Parts.room(), away);
    VBox body =
        Parts.below(
            14,
            area(AccommodationPart.NEED, "need", 1),
            area(AccommodationPart.EXTENT, "extent", 1),
            askedHere,
            area(AccommodationPart.HANDLING, "handling", 2),
            line(),
            area(AccommodationPart.CAN_DO, "canDo", 2),
            Parts.below(
                6,
                Parts.below(
                    4, Parts.mark(texts.of("accommodation.sharing"), "field-label"), sharing),
                sharingFindings),
            told.node(),
            Parts.below(6, Parts.mark(texts.of("accommodation.tasks"), "field-label"), tasks),
            schemes.node(),
            KeptField.date(
                    texts.of("accommodation.review"),
                    "accommodation-review",
                    new DateWords(texts, desk.today()),
                    fields.review())
                .wide(190));
    card = Parts.card(head, body);
    tasks();
    refresh();
  }

  Parent node() {
    return card;
  }

  /** Shows the questions among the fields, or nothing there. */
  void ask(List<Node> questions) {
    asked.getChildren().setAll(questions);
    Parts.show(askedHere, !questions.isEmpty());
  }

  /** Puts the cursor where an answer is written. */
  void write(AccommodationPart part) {
    TextInputControl input = written(part).input();
    Keyboard.bringTo(() -> input);
    input.positionCaret(input.getLength());
  }

  void refresh() {
    fields.accommodation().ifPresent(this::show);
  }

  private void show(Accommodation now) {
    List<Gap> gaps = model.gaps();
    List<AccommodationFinding> found = desk.words().findings(now, model.names());
    for (AccommodationPart part : AccommodationPart.values()) {
      List<AccommodationFinding> here = found.stream().filter(f -> f.part() == part).toList();
      List<Node> boxes = new ArrayList<>(here.stream().map(this::word).toList());
      gaps.stream()
          .filter(gap -> gap.part().filter(p -> p == part).isPresent())
          .forEach(gap -> boxes.add(gap(gap, now)));
      VBox place = written(part).findings();
      place.getChildren().setAll(boxes);
      Parts.show(place, !boxes.isEmpty());
      written(part)
          .area()
          .forEach(
              area ->
                  area.mark(
                      here.stream()
                          .map(f -> new GrowingArea.Marked(f.range().start(), f.range().end()))
                          .toList()));
    }
    sharingFindings.getChildren().clear();
    if (gaps.contains(Gap.SHARING_OPEN)) {
      sharingFindings.getChildren().add(gap(Gap.SHARING_OPEN, now));
    }
    Parts.show(sharingFindings, !sharingFindings.getChildren().isEmpty());
    sharing.show(now.sharing());
    told.show(now);
    schemes.refresh();
  }

  private FindingBox gap(Gap gap, Accommodation now) {
    List<Button> mends = new ArrayList<>();
    if (gap == Gap.CAN_DO_MISSING) {
      String proposal = desk.positive().of(now, model.names().person());
      if (!proposal.isEmpty()) {
        mends.add(
            mend(
                "accommodation-positive",
                texts.of("accommodation.mend.write", proposal),
                AccommodationPart.CAN_DO,
                proposal));
      }
    }
    return new FindingBox(
        texts.of("accommodation.gap." + gap), texts.of("accommodation.gap." + gap + ".how"), mends);
  }

  private FindingBox word(AccommodationFinding finding) {
    List<Button> mends = new ArrayList<>();
    for (AccommodationFinding.Rewrite rewrite : finding.mends()) {
      String label =
          rewrite.words().isEmpty()
              ? texts.of("accommodation.mend.remove", finding.words())
              : texts.of("accommodation.mend.write", rewrite.words());
      String id = "accommodation-mend-" + finding.part() + "-" + mends.size();
      mends.add(mend(id, label, finding.part(), rewrite.text()));
    }
    if (finding.kind() == AccommodationFinding.Kind.HEALTH) {
      Button keep =
          Parts.link(
              texts.of("accommodation.mend.private"), () -> fields.share(Sharing.KEEP_PRIVATE));
      keep.setId("accommodation-mend-private");
      mends.add(keep);
    } else if (finding.part() == AccommodationPart.NEED && mends.isEmpty()) {
      Button figure =
          Parts.link(texts.of("accommodation.mend.figure"), () -> write(AccommodationPart.EXTENT));
      figure.setId("accommodation-mend-figure");
      mends.add(figure);
    }
    boolean empty = finding.mends().stream().anyMatch(rewrite -> rewrite.words().isEmpty());
    return new FindingBox(
        texts.of("accommodation.word." + finding.kind(), finding.words()),
        empty ? texts.of("accommodation.word.clearer") : finding.instead(),
        mends);
  }

  private Button mend(String id, String label, AccommodationPart part, String text) {
    Button mend =
        Parts.link(
            label,
            () -> {
              if (fields.rewrite(part, text).isEmpty()) {
                write(part);
              }
            });
    mend.setId(id);
    return mend;
  }

  private Written written(AccommodationPart part) {
    return Objects.requireNonNull(written.get(part));
  }

  private void tasks() {
    for (WorkFunction function : model.functions()) {
      for (WorkTask task : function.tasks()) {
        CheckBox box = new CheckBox(BidiMarks.without(task.name()));
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

  private VBox area(AccommodationPart part, String code, int rows) {
    GrowingArea area = new GrowingArea(rows);
    area.input().setPromptText(texts.of("accommodation." + code + ".prompt"));
    KeptField field =
        KeptField.area(
            texts.of("accommodation." + code), "accommodation-" + code, area, fields.of(part));
    return keep(part, field, List.of(area));
  }

  private VBox line() {
    KeptField field =
        KeptField.line(
            texts.of("accommodation.responsible"),
            "accommodation-responsible",
            texts.of("accommodation.responsible.prompt"),
            fields.responsible());
    return keep(AccommodationPart.RESPONSIBLE, field, List.of());
  }

  private VBox keep(AccommodationPart part, KeptField field, List<GrowingArea> area) {
    VBox findings = Parts.below(6);
    Written text = new Written(field.input(), area, findings, Parts.below(6, field, findings));
    written.put(part, text);
    return text.whole();
  }
}
