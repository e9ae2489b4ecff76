package brobygger.desktop.followup;

import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.followup.Participant;
import brobygger.desktop.field.Choice;
import brobygger.desktop.field.DateWords;
import brobygger.desktop.field.Disclosure;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Tag;
import brobygger.desktop.field.TypedField;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Kind, day, time, place, people and purpose of a follow-up; folded away once it is under way. */
final class PlanCard {
  private final HoldFollowUp hold;
  private final Texts texts;
  private final Choice<FollowUpKind> kind;
  private final FlowPane people = new FlowPane(6, 6);
  private final TypedField person;
  private final Button cancel;
  private final Button away;
  private final List<KeptField> typed;
  private final Disclosure node;

  PlanCard(HoldFollowUp hold, Texts texts, LocalDate today, Runnable remove) {
    this.hold = hold;
    this.texts = texts;
    kind =
        new Choice<>(
            texts.of("followup.kind"),
            "followup-kind",
            List.of(FollowUpKind.values()),
            value -> texts.code(value),
            hold::kind);
    String name = texts.of("followup.person.prompt");
    person = TypedField.line("followup-person", name, name).small(10);
    person.onEnter(() -> person.add(hold::addParticipant));
    cancel = Parts.button(texts.of("followup.cancel"), "quiet", hold::cancel);
    cancel.setId("followup-cancel");
    away = Parts.button(texts.of("field.remove"), "quiet", remove);
    away.getStyleClass().add("danger");
    away.setId("followup-remove");
    FlowPane when = new FlowPane(10, 10);
    kind.setStyle("-fx-pref-width: 13.6em;");
    KeptField on =
        KeptField.date(
                texts.of("followup.on"), "followup-on", new DateWords(texts, today), hold.on())
            .wide(168);
    KeptField at =
        KeptField.line(
                texts.of("followup.at"), "followup-at", texts.of("field.time.prompt"), hold.at())
            .wide(90);
    KeptField place =
        KeptField.line(texts.of("followup.place"), "followup-place", "", hold.place());
    KeptField purpose =
        KeptField.area(
            texts.of("followup.purpose"),
            "followup-purpose",
            texts.of("followup.purpose.prompt"),
            1,
            hold.purpose());
    typed = List.of(on, at, place, purpose);
    when.getChildren().addAll(kind, on, at);
    VBox fields =
        Parts.below(
            12,
            when,
            place,
            purpose,
            Parts.below(4, Parts.mark(texts.of("followup.people"), "field-label"), people),
            Parts.beside(4, cancel, away));
    boolean begun =
        hold.followUp()
            .filter(f -> f.state() != FollowUpState.PLANNED || !f.on().isAfter(today))
            .isPresent();
    node = new Disclosure(texts.of("followup.plan.details"), fields, !begun);
  }

  Node node() {
    return node;
  }

  void refresh(FollowUp followUp) {
    kind.show(followUp.kind());
    people.getChildren().setAll(followUp.participants().stream().<Node>map(this::tag).toList());
    people.getChildren().add(person);
    Parts.show(cancel, followUp.state() == FollowUpState.PLANNED);
    boolean sealed = hold.isSealed();
    typed.forEach(field -> field.reading(sealed));
    kind.reading(sealed);
    Parts.show(person, !sealed);
    Parts.show(away, !sealed);
  }

  private Node tag(Participant participant) {
    if (hold.isSealed()) {
      return Parts.mark(participant.name(), "tag");
    }
    return new Tag(
        participant.name(),
        texts.of("followup.person.remove", participant.name()),
        () -> hold.removeParticipant(participant.id()));
  }
}
