package brobygger.desktop.guide;

import brobygger.casefile.followup.Agreement;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Columns;
import brobygger.desktop.field.OpenCase;
import brobygger.desktop.field.Parts;
import brobygger.desktop.layout.DraftBox;
import brobygger.desktop.layout.Popovers;
import brobygger.guide.GuidePhase;
import brobygger.guide.GuidePoint;
import brobygger.guide.GuideSection;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The whole tab: phases and sections at the left, the points of the chosen section at the right.
 */
@Lives(Lifetime.CASE)
final class GuideView {
  /** Tells that an answer lives on elsewhere, and how to get there. */
  interface Became {
    /** An element was made on another tab. */
    void made(String message, String tab, ElementId element);
  }

  private final GuideViewModel model;
  private final Texts texts;
  private final LocalDate today;
  private final Became became;
  private final VBox sections = new VBox(2);
  private final VBox points = new VBox(10);
  private final ScrollPane scroll = Parts.scrolling(points);
  private final Columns columns = new Columns();
  private final Popovers popovers;
  private List<PointCard> cards = List.of();

  GuideView(OpenCase open, GuideViewModel model, Texts texts, LocalDate today, Became became) {
    this.model = model;
    this.texts = texts;
    this.today = today;
    this.became = became;
    sections.getStyleClass().addAll("card", "guide-sections");
    ScrollPane left = Parts.scrolling(sections);
    points.setPadding(new Insets(0, 8, 0, 0));
    columns.show(List.of(left, scroll), List.of(0.45, 1.0));
    popovers = new Popovers(columns);
    popovers.getStyleClass().add("guide-tab");
    model.section().subscribe(this::showSection);
    model.point().subscribe((before, now) -> openPoint(true));
    open.file().subscribe(file -> refresh());
  }

  Popovers node() {
    return popovers;
  }

  private void refresh() {
    cards.forEach(PointCard::refresh);
    listSections();
  }

  private void showSection(GuideSection section) {
    PointCard.Becoming becoming = becoming();
    cards = new ArrayList<>();
    points
        .getChildren()
        .setAll(
            Parts.below(
                2, Parts.words(section.title(), "heading"), Parts.words(section.intent(), "soft")));
    for (GuidePoint point : section.points()) {
      PointCard card = new PointCard(model, point, texts, becoming);
      cards.add(card);
      points.getChildren().add(card);
    }
    scroll.setVvalue(0);
    listSections();
    openPoint(false);
  }

  private void openPoint(boolean write) {
    for (PointCard card : cards) {
      boolean shown = card.point().equals(model.point().get());
      card.open(shown);
      if (shown && write) {
        card.write();
        scroll.applyCss();
        scroll.layout();
        bringIntoView(card);
      }
    }
    listSections();
  }

  private void bringIntoView(PointCard card) {
    reveal(scroll, card.getBoundsInParent().getMinY() - 12);
    reveal(columns, scroll.getBoundsInParent().getMinY() + card.getBoundsInParent().getMinY() - 12);
  }

  private static void reveal(ScrollPane scroll, double y) {
    double room =
        scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    if (room > 0) {
      scroll.setVvalue(Math.clamp(y / room, 0, 1));
    }
  }

  private void listSections() {
    List<Node> rows = new ArrayList<>();
    Node focused = sections.getScene() == null ? null : sections.getScene().getFocusOwner();
    String focusedId = focused == null ? "" : focused.getId();
    for (GuidePhase phase : GuidePhase.values()) {
      rows.add(Parts.mark(texts.of("codes.CasePhase." + phase), "field-label", "guide-phase"));
      model.pack().sections(phase).forEach(section -> rows.add(row(section)));
    }
    sections.getChildren().setAll(rows);
    if (focusedId != null && focusedId.startsWith("section-")) {
      Node again = sections.lookup("#" + focusedId);
      if (again != null) {
        again.requestFocus();
      }
    }
  }

  private Button row(GuideSection section) {
    int settled = model.settled(section);
    int all = section.points().size();
    Region circle = new Region();
    circle.getStyleClass().add("check-circle");
    if (settled == all) {
      circle.getStyleClass().add("done");
    } else if (model.begun(section)) {
      circle.getStyleClass().add("half");
    }
    Label title = Parts.words(section.title());
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setPrefWidth(136);
    Label count = Parts.mark(texts.of("guide.count", settled, all), "soft", "small");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = Parts.beside(10, circle, title, count);
    Button row = new Button();
    row.setGraphic(line);
    row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.getStyleClass().setAll("guide-section");
    if (section.equals(model.section().get())) {
      row.getStyleClass().add("chosen");
    }
    row.setId("section-" + section.code());
    row.setMaxWidth(Double.MAX_VALUE);
    row.setMinHeight(Region.USE_PREF_SIZE);
    line.maxWidthProperty().bind(row.widthProperty().subtract(20));
    row.setAccessibleText(texts.of("guide.section.spoken", section.title(), settled, all));
    row.setOnAction(event -> model.choose(section));
    return row;
  }

  private PointCard.Becoming becoming() {
    return new PointCard.Becoming() {
      @Override
      public void agreement(GuidePoint point, Node beside) {
        Agreement[] draft = {model.proposedAgreement(point)};
        DraftBox box =
            new DraftBox(texts, today, texts.of("guide.agreement.title"), "")
                .about("agreement:" + point.code())
                .line(
                    texts.of("guide.agreement.who"),
                    "agreement-who",
                    draft[0].who(),
                    who -> draft[0] = draft[0].withWho(who))
                .area(
                    texts.of("guide.agreement.what"),
                    "agreement-what",
                    "",
                    draft[0].what(),
                    what -> draft[0] = draft[0].withWhat(what))
                .dateOrNone(
                    texts.of("guide.agreement.by"),
                    "agreement-by",
                    draft[0].by(),
                    day -> draft[0] = draft[0].withBy(day))
                .action(
                    texts.of("guide.agreement.make"),
                    () -> {
                      model.agree(point, draft[0]);
                      popovers.hide();
                    });
        popovers.show(box, beside, () -> {});
        popovers.layout();
        box.focusFirst();
      }

      @Override
      public void accommodation(GuidePoint point) {
        ElementId made = model.accommodate(point);
        became.made(texts.of("guide.accommodation.made"), "accommodation", made);
      }

      @Override
      public void goal(GuidePoint point) {
        ElementId made = model.aim(point);
        became.made(texts.of("guide.goal.made"), "citizen", made);
      }
    };
  }
}
