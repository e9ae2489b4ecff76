package brobygger.desktop.today;

import brobygger.casefile.Snooze;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.desktop.Desk;
import brobygger.desktop.ProblemWords;
import brobygger.desktop.field.FieldPlace;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.TypedDate;
import brobygger.desktop.field.TypedField;
import brobygger.rhythm.ClosingDays;
import brobygger.rhythm.DueItem;
import brobygger.texts.Texts;
import brobygger.usecase.history.DocumentKey;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks how long a call can wait, and why. */
final class SnoozeQuestion {
  private final TodayViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final String title;
  private final DueItem item;
  private final LocalDate tomorrow;
  private final LocalDate week;
  private final RadioButton toTomorrow = new RadioButton();
  private final RadioButton toWeek = new RadioButton();
  private final RadioButton toDate = new RadioButton();
  private final TypedField date;
  private final TypedField reason;
  private final Label wrong = Parts.words("", "danger-text", "small");

  SnoozeQuestion(TodayViewModel model, Desk desk, String title, DueItem item) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    this.title = title;
    this.item = item;
    tomorrow = ClosingDays.STANDARD.openFrom(desk.today().plusDays(1));
    week = ClosingDays.STANDARD.openFrom(desk.today().plusWeeks(1));
    date =
        TypedField.line(
            "snooze-date-text",
            texts.of("today.snooze.date"),
            texts.of("today.snooze.date.prompt"));
    reason =
        TypedField.line(
            "snooze-why", texts.of("today.snooze.why"), texts.of("today.snooze.why.prompt"));
  }

  void ask() {
    ToggleGroup group = new ToggleGroup();
    group.getToggles().addAll(toTomorrow, toWeek, toDate);
    toTomorrow.setText(texts.of("today.snooze.tomorrow", texts.when().weekdayAndDate(tomorrow)));
    toWeek.setText(texts.of("today.snooze.week", texts.when().weekdayAndDate(week)));
    toDate.setText(texts.of("today.snooze.date"));
    toTomorrow.setSelected(true);
    toTomorrow.setId("snooze-tomorrow");
    toWeek.setId("snooze-week");
    toDate.setId("snooze-date");
    date.input()
        .textProperty()
        .subscribe(typed -> toDate.setSelected(toDate.isSelected() || !typed.isBlank()));
    Label why = Parts.words(texts.of("today.snooze.why"), "field-label");
    why.setLabelFor(reason.input());
    wrong.setId("snooze-wrong");
    Parts.show(wrong, false);
    date.input().textProperty().subscribe(typed -> Parts.show(wrong, false));
    reason.input().textProperty().subscribe(typed -> Parts.show(wrong, false));
    Button cancel = Parts.button(texts.of("today.snooze.cancel"), "ghost", this::cancel);
    cancel.setId("snooze-cancel");
    Button go = Parts.button(texts.of("today.snooze.go"), "primary", this::go);
    go.setId("snooze-go");
    go.setDefaultButton(true);
    HBox buttons = new HBox(10, cancel, go);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    HBox chosen = new HBox(10, toDate, date);
    chosen.setAlignment(Pos.CENTER_LEFT);
    VBox box =
        new VBox(
            14,
            new VBox(
                4,
                Parts.words(texts.of("today.snooze.title"), "heading"),
                Parts.words(title, "soft")),
            new VBox(8, toTomorrow, toWeek, chosen),
            new VBox(4, why, reason, wrong),
            buttons);
    box.setStyle("-fx-pref-width: 31.4em;");
    FieldPlace.about(box, Optional.of(DocumentKey.of(item.caseId())));
    FieldPlace.within(box, "snooze:" + item.rule() + ":" + item.element());
    desk.dialogs().show(texts.of("today.snooze.title"), box, reason.input());
  }

  private void cancel() {
    date.taken();
    reason.taken();
    desk.dialogs().close();
  }

  private void go() {
    Optional<LocalDate> until = until();
    if (until.isEmpty()) {
      say(texts.of("today.snooze.date.wrong"), date);
    } else if (reason.text().isBlank()) {
      say(texts.of("today.snooze.why.missing"), reason);
    } else {
      keep(until.get());
    }
  }

  private void keep(LocalDate until) {
    try {
      new Snooze(ElementId.random(), reason.text(), item.rule().name(), item.element(), until);
    } catch (InvalidValueException e) {
      say(new ProblemWords(texts).value(e), reason);
      return;
    }
    String why = reason.text();
    cancel();
    model.snooze(
        item,
        until,
        why,
        texts,
        () ->
            desk.dialogs()
                .notice(
                    texts.of("today.snooze.done", texts.when().weekdayAndDate(until)),
                    texts.of("today.snooze.undo"),
                    () -> model.takeBack(item, texts)));
  }

  private Optional<LocalDate> until() {
    if (toTomorrow.isSelected()) {
      return Optional.of(tomorrow);
    }
    if (toWeek.isSelected()) {
      return Optional.of(week);
    }
    return TypedDate.read(date.text(), desk.today()) instanceof TypedDate.Day day
            && day.date().isAfter(desk.today())
        ? Optional.of(day.date())
        : Optional.empty();
  }

  private void say(String words, TypedField field) {
    wrong.setText(words);
    Parts.show(wrong, true);
    field.input().requestFocus();
  }
}
