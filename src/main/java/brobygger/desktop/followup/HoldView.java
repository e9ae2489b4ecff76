package brobygger.desktop.followup;

import brobygger.casefile.SealRule;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.journal.JournalNote;
import brobygger.desktop.field.FieldPlace;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.UndoNotice;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One follow-up as cards: the plan, what is captured, agreements, and what goes with it. */
final class HoldView {
  private final HoldFollowUp hold;
  private final Texts texts;
  private final LocalDate today;
  private final Label title = Parts.words("", "heading");
  private final Label when = Parts.words("", "soft");
  private final PlanCard plan;
  private final CaptureCard capture;
  private final AgreementsCard agreements;
  private final VisitCards side;
  private final NoteCard note;
  private final VBox head;
  private final Button visit;
  private final Button read;
  private final Label sealed = Parts.words("", "soft");

  HoldView(
      HoldFollowUp hold,
      Texts texts,
      LocalDate today,
      UndoNotice notice,
      Runnable remove,
      Runnable start) {
    this.hold = hold;
    this.texts = texts;
    this.today = today;
    plan = new PlanCard(hold, texts, today, remove);
    note = new NoteCard(hold, texts, "");
    capture = new CaptureCard(hold, texts, notice, note, false);
    agreements = new AgreementsCard(hold, texts, notice);
    capture.onAgree(agreements::focus);
    side = new VisitCards(hold, texts, today, false);
    visit = Parts.button(texts.of("followup.visit"), "primary", start);
    visit.setId("followup-visit");
    visit.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = Parts.below(2, title, when);
    read = Parts.button(texts.of("followup.read"), "ghost", note::read);
    read.setId("followup-read");
    read.setMinWidth(Region.USE_PREF_SIZE);
    sealed.setId("followup-sealed");
    HBox.setHgrow(words, Priority.ALWAYS);
    head = Parts.below(2, Parts.beside(12, words, visit, read), sealed, plan.node());
    head.getStyleClass().add("card");
    main().forEach(part -> FieldPlace.within(part, "followup:" + hold.id()));
    side().forEach(part -> FieldPlace.within(part, "followup:" + hold.id()));
    refresh();
  }

  List<Node> main() {
    return hold.isSealed()
        ? List.of(head, note.node(), capture.node(), agreements.node())
        : List.of(head, capture.node(), agreements.node());
  }

  List<Node> side() {
    return hold.isSealed()
        ? List.of(side.steps(), side.attendance(), side.next())
        : List.of(side.steps(), side.attendance(), side.next(), note.node());
  }

  void refresh() {
    hold.followUp().ifPresent(this::refresh);
  }

  private void refresh(FollowUp followUp) {
    title.setText(texts.code(followUp.kind()));
    String day =
        texts.amounts().capitalised(texts.when().weekdayAndDate(followUp.on()))
            + " · "
            + texts.when().week(followUp.on());
    String clock = followUp.at() == null ? "" : " · " + texts.when().clock(followUp.at());
    String state =
        followUp.state() == FollowUpState.PLANNED
            ? texts.when().away(followUp.on(), today)
            : texts.code(followUp.state());
    when.setText(day + clock + " · " + state);
    Optional<JournalNote> written = hold.closing().note();
    Parts.show(visit, written.isEmpty());
    Parts.show(read, written.isPresent());
    Parts.show(sealed, written.isPresent());
    written.ifPresent(
        note ->
            sealed.setText(
                texts.of(
                    "followup.sealed",
                    texts.when().date(SealRule.day(note.writtenAt())),
                    note.author())));
    plan.refresh(followUp);
    capture.refresh(followUp);
    agreements.refresh();
    side.refresh();
    note.refresh(followUp);
  }
}
