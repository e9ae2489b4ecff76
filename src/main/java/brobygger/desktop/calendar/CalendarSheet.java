package brobygger.desktop.calendar;

import brobygger.casefile.CaseFileId;
import brobygger.desktop.Desk;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import brobygger.usecase.paper.WriteCalendar;
import brobygger.usecase.paper.WriteCalendar.Outcome;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says what a calendar file will hold, asks where to put it, and writes it. */
public final class CalendarSheet {
  private final WriteCalendar write;
  private final CalendarPlace place;

  /** Writes by the use case, at a place the user chooses. */
  public CalendarSheet(WriteCalendar write, CalendarPlace place) {
    this.write = write;
    this.place = place;
  }

  /** Asks about the planned follow-ups of one case, or of all. */
  public void ask(Desk desk, Optional<CaseFileId> only) {
    Texts texts = desk.texts();
    CheckBox details = new CheckBox(texts.of("calendar.details"));
    details.setId("calendar-details");
    Button cancel =
        Parts.button(texts.of("calendar.cancel"), "ghost", () -> desk.dialogs().close());
    cancel.setId("calendar-cancel");
    Button save = Parts.button(texts.of("calendar.save"), "primary", () -> {});
    save.setId("calendar-save");
    save.setDefaultButton(true);
    save.setOnAction(
        event ->
            place
                .where(save, texts.of("calendar.file", desk.today()))
                .ifPresent(
                    file -> {
                      save.setDisable(true);
                      write(desk, only, file, details.isSelected());
                    }));
    HBox buttons = new HBox(10, cancel, save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    VBox box =
        new VBox(
            14,
            Parts.words(
                texts.of(only.isPresent() ? "calendar.heading.one" : "calendar.heading.all"),
                "heading"),
            Parts.words(texts.of("calendar.private")),
            new VBox(2, details, Parts.words(texts.of("calendar.details.why"), "soft", "small")),
            buttons);
    box.setStyle("-fx-pref-width: 32.9em;");
    desk.dialogs().show(texts.of("calendar.heading.all"), box, save);
  }

  private void write(Desk desk, Optional<CaseFileId> only, Path file, boolean details) {
    Texts texts = desk.texts();
    String name = String.valueOf(file.getFileName());
    desk.work()
        .of(running -> write.write(only, file, details))
        .onDone(
            outcome -> {
              desk.dialogs().close();
              if (outcome instanceof Outcome.Written) {
                desk.dialogs().notice(said(texts, outcome, name));
              } else {
                desk.dialogs().tell(texts.of("calendar.failed"), said(texts, outcome, name));
              }
            })
        .start();
  }

  private static String said(Texts texts, Outcome outcome, String name) {
    return switch (outcome) {
      case Outcome.Written written -> texts.of("calendar.written", written.meetings(), name);
      case Outcome.NothingPlanned _ -> texts.of("calendar.nothing");
      case Outcome.NameTaken _ -> texts.of("calendar.taken", name);
      case Outcome.NoSuchFolder _ -> texts.of("calendar.nofolder", name);
      case Outcome.NotWritable _ -> texts.of("calendar.writable", name);
    };
  }
}
