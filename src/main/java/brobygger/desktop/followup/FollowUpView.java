package brobygger.desktop.followup;

import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Columns;
import brobygger.desktop.field.OpenCase;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.PickList;
import brobygger.desktop.field.UndoNotice;
import brobygger.finding.StepNames;
import brobygger.texts.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The follow-ups at the left, the open one in the middle, steps and hours at the right. */
@Lives(Lifetime.CASE)
final class FollowUpView {
  private static final double WIDE = 1000;

  private final Texts texts;
  private final FollowUpViewModel model;
  private final Columns columns = new Columns();
  private final StackPane root = new StackPane(columns);
  private final PickList<FollowUp> planned;
  private final PickList<FollowUp> over;
  private final Label plannedHead;
  private final Label overHead;
  private final VBox listCard;
  private final Button calendar;
  private final UndoNotice notice;
  private final Consumer<ElementId> start;
  private Optional<HoldView> shown = Optional.empty();

  /**
   * @param start opens the visit's window for a follow-up
   * @param toCalendar saves the case's planned meetings as a calendar file
   */
  FollowUpView(
      OpenCase open,
      Texts texts,
      Clock clock,
      String author,
      StepNames names,
      Consumer<ElementId> start,
      Runnable toCalendar) {
    this.texts = texts;
    this.start = start;
    this.model = new FollowUpViewModel(open, texts, clock, author, names);
    this.notice = new UndoNotice(texts, open);
    planned = new PickList<>(FollowUp::id, this::row, model::open);
    over = new PickList<>(FollowUp::id, this::row, model::open);
    plannedHead = Parts.mark(texts.of("followup.planned"), "field-label");
    overHead = Parts.mark(texts.of("followup.over"), "field-label");
    Button plan = Parts.button(texts.of("followup.plan"), "ghost", model::plan);
    plan.setId("followup-plan");
    plan.setMaxWidth(Double.MAX_VALUE);
    listCard =
        Parts.card(
            Parts.mark(texts.of("followup.title"), "heading"),
            Parts.below(6, plannedHead, planned, overHead, over));
    calendar = Parts.link(texts.of("calendar.open"), toCalendar);
    calendar.setId("followup-calendar");
    listCard.getChildren().addAll(plan, calendar);
    StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
    root.getChildren().add(notice);
    model.openedProperty().subscribe(now -> rebuild());
    open.file().subscribe(file -> refresh());
    columns.onRoom(this::arrange);
  }

  Parent node() {
    return root;
  }

  void open(@Nullable ElementId id) {
    if (id != null) {
      model.open(id);
    }
  }

  /** The follow-up that stands open. */
  Optional<HoldFollowUp> opened() {
    return model.openedProperty().get();
  }

  private void rebuild() {
    shown =
        model
            .openedProperty()
            .get()
            .map(
                hold ->
                    new HoldView(
                        hold,
                        texts,
                        model.today(),
                        notice,
                        () -> remove(hold),
                        () -> start.accept(hold.id())));
    arrange();
    refresh();
  }

  private void remove(HoldFollowUp hold) {
    model.remove(hold.id());
    notice.say(texts.of("followup.removed"));
  }

  private void arrange() {
    if (shown.isEmpty()) {
      columns.show(List.of(listCard, empty()), List.of(0.8, 2.0));
      return;
    }
    HoldView hold = shown.get();
    if (columns.hasRoomFor(WIDE)) {
      columns.show(
          List.of(listCard, column(hold.main()), column(hold.side())), List.of(0.75, 1.7, 0.85));
    } else {
      VBox both = new VBox(16);
      both.getChildren().addAll(hold.main());
      both.getChildren().addAll(hold.side());
      columns.show(List.of(listCard, column(List.copyOf(both.getChildren()))), List.of(0.72, 1.6));
    }
  }

  private static ScrollPane column(List<Node> cards) {
    VBox column = new VBox(16);
    column.getChildren().addAll(cards);
    ScrollPane scroll = Parts.scrolling(column);
    scroll.getStyleClass().add("card-column");
    return scroll;
  }

  private void refresh() {
    ElementId id = model.openedProperty().get().map(HoldFollowUp::id).orElse(null);
    planned.show(model.planned(), id);
    over.show(model.over(), id);
    Parts.show(plannedHead, !model.planned().isEmpty());
    Parts.show(calendar, !model.planned().isEmpty());
    Parts.show(overHead, !model.over().isEmpty());
    shown.ifPresent(HoldView::refresh);
  }

  private Node row(FollowUp followUp) {
    String kind = texts.code(followUp.kind());
    String when =
        texts.amounts().capitalised(texts.when().shortWeekday(followUp.on().getDayOfWeek()))
            + " "
            + texts.when().shortDate(followUp.on(), model.today())
            + " · "
            + texts.when().week(followUp.on());
    String place =
        followUp.at() == null
            ? followUp.place()
            : texts.when().clock(followUp.at())
                + (followUp.place().isBlank() ? "" : " · " + followUp.place());
    VBox box = Parts.below(1, Parts.words(when, "strong"), Parts.words(kind, "soft"));
    if (!place.isBlank()) {
      box.getChildren().add(Parts.words(place, "soft", "small"));
    }
    if (followUp.state() == FollowUpState.CANCELLED) {
      box.getChildren().add(Parts.mark(texts.of("codes.FollowUpState.CANCELLED"), "chip", "plain"));
    } else if (followUp.state() == FollowUpState.PLANNED && followUp.on().isBefore(model.today())) {
      box.getChildren().add(Parts.mark(texts.of("followup.late"), "chip", "warm"));
    }
    return box;
  }

  private Node empty() {
    VBox box =
        new VBox(
            Parts.words(texts.of("followup.empty"), "heading"),
            Parts.words(texts.of("followup.empty.how"), "soft"));
    box.getStyleClass().addAll("card", "empty");
    return box;
  }
}
