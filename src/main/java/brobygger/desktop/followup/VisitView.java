package brobygger.desktop.followup;

import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.Columns;
import brobygger.desktop.field.FieldPlace;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.OpenCase;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.UndoNotice;
import brobygger.desktop.layout.LeftAndRight;
import brobygger.guide.ContentPack;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A follow-up held at the company: the whole window, and nothing of any other case in sight. */
final class VisitView {
  private final HoldFollowUp hold;
  private final Texts texts;
  private final Label when = Parts.words("", "soft");
  private final Label title = Parts.words("", "title");
  private final Button finish;
  private final AgendaCard agenda;
  private final AskedCard asked;
  private final CaptureCard capture;
  private final AgreementsCard agreements;
  private final VisitCards side;
  private final ScalesCard scales;
  private final NoteCard note;
  private final VBox middle = new VBox(16);
  private final StackPane root = new StackPane();
  private final ScrollPane left;
  private final Subscription following;

  VisitView(
      HoldFollowUp hold,
      OpenCase open,
      Texts texts,
      LocalDate today,
      ContentPack pack,
      Region saved,
      Runnable showCards,
      Runnable back) {
    this.hold = hold;
    this.texts = texts;
    title.setMinWidth(0);
    saved.setMinWidth(Region.USE_PREF_SIZE);
    UndoNotice notice = new UndoNotice(texts, open);
    note = new NoteCard(hold, texts, "Ctrl+Enter");
    capture = new CaptureCard(hold, texts, notice, note, true);
    agreements = new AgreementsCard(hold, texts, notice);
    capture.onAgree(agreements::focus);
    side = new VisitCards(hold, texts, today, true);
    scales = new ScalesCard(hold, texts);
    asked = new AskedCard(hold, texts);
    agenda = new AgendaCard(hold, texts, AgendaPoints.of(pack), capture::focus);
    finish = Parts.button(texts.of("visit.finish"), "primary", this::finish);
    finish.setId("visit-finish");
    finish.setMinWidth(Region.USE_PREF_SIZE);
    Button away = Parts.button(texts.of("visit.back"), "ghost", back);
    away.setId("visit-back");
    away.setMinWidth(Region.USE_PREF_SIZE);
    Button cards = new Button("", new FontIcon(Feather.HELP_CIRCLE));
    cards.getStyleClass().add("quiet");
    cards.setId("visit-cards");
    cards.setAccessibleText(texts.of("cards.open"));
    cards.setTooltip(new Tooltip(texts.of("cards.open")));
    cards.setOnAction(event -> showCards.run());
    VBox words = Parts.below(2, when, title);
    words.setMinWidth(0);
    LeftAndRight head =
        new LeftAndRight(words, new LeftAndRight(Parts.beside(12, saved, cards, away), finish));
    head.getStyleClass().add("visit-head");
    left = column(List.of(agenda.node(), asked.node(), scales.node()));
    Columns columns = new Columns();
    columns.show(
        List.of(
            left, column(middle), column(List.of(side.steps(), side.attendance(), side.next()))),
        List.of(0.92, 1.7, 0.92));
    BorderPane page = new BorderPane(columns);
    page.setTop(head);
    page.getStyleClass().add("visit");
    StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
    root.getChildren().addAll(page, notice);
    FieldPlace.within(root, "followup:" + hold.id());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    following = open.file().subscribe(file -> refresh());
  }

  Parent node() {
    return root;
  }

  /** The keyboard goes to where one writes now; the agenda is read from its top. */
  void focus() {
    left.setVvalue(0);
    if (!note.isWriting()) {
      Keyboard.bringTo(capture::draft);
    }
  }

  /** Stops following the case. */
  void leave() {
    following.unsubscribe();
  }

  private void finish() {
    if (note.isWriting()) {
      note.save();
    } else if (hold.closing().note().isEmpty()) {
      note.propose();
    }
  }

  private void keyed(KeyEvent event) {
    if (Shortcut.STEP_UP.is(event)) {
      step(1);
    } else if (Shortcut.STEP_DOWN.is(event)) {
      step(-1);
    } else if (Shortcut.AGENDA_UP.is(event)) {
      agenda.move(-1);
    } else if (Shortcut.AGENDA_DOWN.is(event)) {
      agenda.move(1);
    } else if (Shortcut.FINISH.is(event)) {
      finish();
    } else if (Shortcut.ATTENDANCE.is(event)) {
      side.focusAttendance();
    } else if (Shortcut.SCALES.is(event)) {
      scales.focus();
    } else if (Shortcut.STEPS.is(event)) {
      side.focusSteps();
    } else if (Shortcut.NEXT_VISIT.is(event)) {
      if (hold.next().isEmpty()) {
        hold.planNext();
      }
    } else if (Shortcut.ASKED.is(event)) {
      asked.focus();
    } else {
      capture.keyed(event);
      return;
    }
    event.consume();
  }

  /** Moves the function whose stairs have the keyboard, else the first one. */
  private void step(int by) {
    List<WorkFunction> functions = hold.steps().functions();
    Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    String focused = owner == null || owner.getId() == null ? "" : owner.getId();
    functions.stream()
        .filter(f -> focused.equals("steps-" + f.id()))
        .findFirst()
        .or(() -> functions.stream().findFirst())
        .ifPresent(f -> hold.steps().move(f.id(), by));
  }

  private void refresh() {
    hold.refresh();
    hold.followUp().ifPresent(this::refresh);
  }

  private void refresh(FollowUp followUp) {
    List<String> parts = new ArrayList<>();
    parts.add(texts.of("visit.number", Integer.toString(hold.number())));
    parts.add(texts.when().weekdayAndDate(followUp.on()));
    parts.add(texts.when().week(followUp.on()));
    if (followUp.at() != null) {
      parts.add(texts.when().clock(followUp.at()));
    }
    when.setText(String.join(" · ", parts));
    String citizen = hold.file().citizen().firstName();
    title.setText(
        hold.company().map(company -> texts.of("visit.title", citizen, company)).orElse(citizen));
    agenda.refresh();
    asked.refresh();
    capture.refresh(followUp);
    agreements.refresh();
    side.refresh();
    scales.refresh();
    note.refresh(followUp);
    boolean held = followUp.state() == FollowUpState.HELD;
    List<Node> cards =
        held
            ? List.of(note.node(), capture.node(), agreements.node())
            : List.of(capture.node(), agreements.node());
    if (!middle.getChildren().equals(cards)) {
      Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
      middle.getChildren().setAll(cards);
      if (owner != null && !held) {
        Platform.runLater(owner::requestFocus);
      }
    }
    Parts.show(finish, !held);
  }

  private static ScrollPane column(List<Node> cards) {
    VBox column = new VBox(16);
    column.getChildren().addAll(cards);
    return column(column);
  }

  private static ScrollPane column(VBox column) {
    ScrollPane scroll = Parts.scrolling(column);
    scroll.getStyleClass().add("card-column");
    return scroll;
  }
}
