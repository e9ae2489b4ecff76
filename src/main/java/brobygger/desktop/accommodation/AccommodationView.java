package brobygger.desktop.accommodation;

import brobygger.casefile.Accommodation;
import brobygger.casefile.Sharing;
import brobygger.desktop.field.CardsView;
import brobygger.desktop.field.Columns;
import brobygger.desktop.field.OpenCase;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.PickList;
import brobygger.desktop.field.QuickAdd;
import brobygger.desktop.field.UndoNotice;
import brobygger.guide.QuestionCard;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** List of accommodations, the open one, and question cards beside it. */
final class AccommodationView {
  private static final double WIDE = 1000;

  private final Texts texts;
  private final LocalDate today;
  private final AccommodationViewModel model;
  private final List<QuestionCard> cards;
  private final Columns columns = new Columns();
  private final StackPane root = new StackPane(columns);
  private final Label count = Parts.mark("", "soft");
  private final PickList<Accommodation> list;
  private final VBox listCard;
  private final StackPane detail = new StackPane();
  private final VBox cardsCard;
  private final UndoNotice notice;
  private Optional<AccommodationDetail> shown = Optional.empty();

  AccommodationView(OpenCase open, Texts texts, LocalDate today, List<QuestionCard> cards) {
    this.texts = texts;
    this.today = today;
    this.cards = cards;
    this.model = new AccommodationViewModel(open, texts, today);
    this.notice = new UndoNotice(texts, open);
    this.list = new PickList<>(Accommodation::id, this::row, model::open);
    QuickAdd add =
        new QuickAdd(
            texts.of("accommodation.add.prompt"),
            "accommodation-new",
            texts.of("accommodation.add"),
            model::add);
    HBox head =
        Parts.beside(
            8, Parts.mark(texts.of("accommodation.title"), "heading"), Parts.room(), count);
    listCard = Parts.card(head, list);
    listCard.getChildren().add(add);
    cardsCard =
        Parts.card(Parts.mark(texts.of("accommodation.cards"), "heading"), new CardsView(cards));
    count.setId("accommodation-count");
    detail.setAlignment(Pos.TOP_LEFT);
    StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
    root.getChildren().add(notice);
    model.all().subscribe(this::refresh);
    model.gaps().subscribe(this::refresh);
    model.openedProperty().subscribe(now -> rebuild());
    columns.onRoom(this::arrange);
    refresh();
  }

  Parent node() {
    return root;
  }

  private boolean wide() {
    return columns.hasRoomFor(WIDE) && !cards.isEmpty();
  }

  private void arrange() {
    if (wide()) {
      columns.show(List.of(listCard, detail, cardsCard), List.of(0.95, 1.6, 0.9));
    } else {
      columns.show(List.of(listCard, detail), List.of(0.8, 1.3));
    }
    shown.ifPresent(open -> open.cardsInside(!wide()));
  }

  private void rebuild() {
    shown =
        model
            .openedProperty()
            .get()
            .map(
                fields ->
                    new AccommodationDetail(
                        texts, today, model, fields, cards, () -> remove(fields)));
    detail.getChildren().setAll(shown.<Node>map(AccommodationDetail::node).orElseGet(this::empty));
    shown.ifPresent(open -> open.cardsInside(!wide()));
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
