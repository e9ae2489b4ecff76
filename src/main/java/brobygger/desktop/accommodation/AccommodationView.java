package brobygger.desktop.accommodation;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.description.AccommodationPart;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Columns;
import brobygger.desktop.field.FieldPlace;
import brobygger.desktop.field.OpenCase;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.PickList;
import brobygger.desktop.field.QuickAdd;
import brobygger.desktop.field.UndoNotice;
import brobygger.desktop.layout.LeftAndRight;
import brobygger.texts.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** List of accommodations, the open one, and the questions beside it. */
@Lives(Lifetime.CASE)
final class AccommodationView {
  private static final double WIDE = 1000;

  private final Texts texts;
  private final AccommodationDesk desk;
  private final AccommodationViewModel model;
  private final Interview interview;
  private final StackPane interviewBeside = new StackPane();
  private final Columns columns = new Columns();
  private final StackPane root = new StackPane(columns);
  private final Label count = Parts.mark("", "soft");
  private final PickList<Accommodation> list;
  private final VBox listCard;
  private final StackPane detail = new StackPane();
  private final VBox cardsCard;
  private final UndoNotice notice;
  private Optional<AccommodationDetail> shown = Optional.empty();

  AccommodationView(OpenCase open, AccommodationDesk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.model = new AccommodationViewModel(open, texts, desk.today());
    this.interview = new Interview(texts, desk.cards(), this::write);
    this.notice = new UndoNotice(texts, open);
    this.list = new PickList<>(Accommodation::id, this::row, model::open);
    QuickAdd add =
        new QuickAdd(
            texts.of("accommodation.add.prompt"),
            "accommodation-new",
            texts.of("accommodation.add"),
            this::add);
    LeftAndRight head =
        new LeftAndRight(Parts.mark(texts.of("accommodation.title"), "heading"), count);
    listCard = Parts.card(head, list);
    listCard.getChildren().add(add);
    cardsCard = Parts.card(Parts.words(texts.of("accommodation.ask"), "heading"), interviewBeside);
    count.setId("accommodation-count");
    detail.setAlignment(Pos.TOP_LEFT);
    StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
    root.getChildren().add(notice);
    model.all().subscribe(this::refresh);
    model.gaps().subscribe(this::refresh);
    model.openedProperty().subscribe(now -> rebuild());
    columns.onRoom(this::arrange);
    place();
    refresh();
  }

  Parent node() {
    return root;
  }

  private boolean wide() {
    return columns.hasRoomFor(WIDE);
  }

  private void arrange() {
    if (wide()) {
      columns.show(List.of(listCard, detail, cardsCard), List.of(0.95, 1.6, 0.9));
    } else {
      columns.show(List.of(listCard, detail), List.of(0.8, 1.3));
    }
    place();
  }

  /** The questions stand beside the form where there is room, else inside it. */
  private void place() {
    interviewBeside.getChildren().clear();
    shown.ifPresent(open -> open.ask(List.of()));
    if (wide() || shown.isEmpty()) {
      interviewBeside.getChildren().setAll(interview.node());
    } else {
      shown.ifPresent(open -> open.ask(List.of(interview.node())));
    }
    interview.canWrite(shown.isPresent());
  }

  private void write(AccommodationPart part) {
    shown.ifPresent(open -> open.write(part));
  }

  /** A new one is opened with the cursor at the figure it lacks. */
  private String add(String need) {
    String wrong = model.add(need);
    if (wrong.isEmpty()) {
      write(AccommodationPart.EXTENT);
    }
    return wrong;
  }

  private void rebuild() {
    shown =
        model
            .openedProperty()
            .get()
            .map(fields -> new AccommodationDetail(desk, model, fields, () -> remove(fields)));
    FieldPlace.within(
        detail,
        "accommodation:"
            + model
                .openedProperty()
                .get()
                .flatMap(AccommodationFields::accommodation)
                .map(each -> each.id().toString())
                .orElse("none"));
    detail.getChildren().setAll(shown.<Node>map(AccommodationDetail::node).orElseGet(this::empty));
    place();
    refresh();
  }

  private void remove(AccommodationFields fields) {
    String need = fields.accommodation().map(Accommodation::need).orElse("");
    model.remove();
    notice.say(texts.of("accommodation.removed", need));
  }

  private void refresh() {
    list.show(model.all(), model.openedProperty().get().map(AccommodationFields::id).orElse(null));
    count.setText(
        model.all().isEmpty()
            ? ""
            : texts.of("accommodation.count", model.concrete(), model.all().size()));
    shown.ifPresent(AccommodationDetail::refresh);
  }

  private Node row(Accommodation accommodation) {
    Label need = Parts.words(accommodation.need(), "strong");
    String extent = accommodation.extent().strip();
    Label more =
        Parts.words(
            extent.isEmpty() ? texts.of("accommodation.extent.none") : extent, "soft", "small");
    more.setMaxHeight(36);
    Label sharing = Parts.words(texts.of("accommodation.sharing.short." + accommodation.sharing()));
    sharing.getStyleClass().addAll("chip", chip(accommodation.sharing()));
    HBox last = Parts.beside(6, sharing);
    if (!Gap.concrete(accommodation)) {
      last.getChildren().add(Parts.mark(texts.of("accommodation.vague"), "chip", "gold"));
    }
    return Parts.below(4, need, more, last);
  }

  static String chip(Sharing sharing) {
    return switch (sharing) {
      case TELL_COMPANY -> "good";
      case KEEP_PRIVATE -> "warm";
      case UNDECIDED -> "plain";
    };
  }

  private Node empty() {
    VBox box =
        new VBox(
            Parts.words(texts.of("accommodation.empty"), "heading"),
            Parts.words(texts.of("accommodation.empty.how"), "soft"));
    box.getStyleClass().addAll("card", "empty");
    return box;
  }
}
