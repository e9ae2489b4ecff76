package brobygger.desktop.overview;

import brobygger.desktop.Dialogs;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.TypedField;
import brobygger.texts.Texts;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.privacy.EraseCase;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks whether a case is to be erased for good: what goes, what stays, and who has copies. */
final class EraseQuestion {
  private static final int MOST_COPIES = 5;
  private static final double WIDTH = 480;

  private final CaseSession session;
  private final EraseCase erase;
  private final Texts texts;

  EraseQuestion(CaseSession session, EraseCase erase) {
    this.session = session;
    this.erase = erase;
    this.texts = session.texts();
  }

  /** Keeps what is being typed, looks what there is, and asks. */
  void ask() {
    session.flush(
        () ->
            session
                .desk()
                .work()
                .of(running -> erase.preview(session.caseFile().get().id()))
                .onDone(this::ask)
                .start());
  }

  private void ask(EraseCase.Preview preview) {
    Dialogs dialogs = session.desk().dialogs();
    String title = texts.of("overview.erase.title", preview.name());
    Label label = Parts.words(texts.of("overview.erase.reason"), "field-label");
    TypedField reason =
        TypedField.line("erase-reason", label.getText(), texts.of("overview.erase.reason.prompt"));
    label.setLabelFor(reason.input());
    Label missing = Parts.words(texts.of("overview.erase.reason.missing"), "danger-text");
    missing.setId("erase-missing");
    Parts.show(missing, false);
    Button cancel =
        Parts.button(
            texts.of("overview.erase.cancel"),
            "ghost",
            () -> {
              reason.taken();
              dialogs.close();
            });
    cancel.setId("erase-cancel");
    Button act =
        Parts.button(
            texts.of("overview.erase.action"),
            "primary",
            () -> {
              if (reason.text().isBlank()) {
                Parts.show(missing, true);
                reason.input().requestFocus();
              } else {
                dialogs.close();
                erase(preview, reason.text().strip());
              }
            });
    act.setId("erase-go");
    act.getStyleClass().add("danger");
    HBox row = new HBox(10, cancel, act);
    row.setAlignment(Pos.CENTER_RIGHT);
    VBox box =
        new VBox(
            12,
            Parts.words(title, "heading"),
            Parts.words(words(preview)),
            new VBox(
                4,
                label,
                reason,
                Parts.words(texts.of("overview.erase.reason.how"), "soft", "small"),
                missing),
            row);
    Parts.wide(box, WIDTH);
    dialogs.show(title, box, cancel);
  }

  private void erase(EraseCase.Preview preview, String reason) {
    session
        .desk()
        .work()
        .of(running -> erase.erase(preview.caseFile(), reason))
        .onDone(
            left -> {
              session.desk().forgetDrafts(preview.caseFile());
              session.desk().openScreen("cases");
              session.desk().dialogs().notice(texts.of("overview.erase.done"));
            })
        .start();
  }

  private String words(EraseCase.Preview preview) {
    return texts.of("overview.erase.goes", preview.notes(), preview.changes())
        + "\n\n"
        + texts.of("overview.erase.stays")
        + "\n\n"
        + copies(preview.copies());
  }

  private String copies(List<AuditEntry> copies) {
    if (copies.isEmpty()) {
      return texts.of("overview.erase.nocopies");
    }
    StringBuilder words = new StringBuilder(texts.of("overview.erase.copies"));
    List<AuditEntry> newest = copies.reversed();
    for (AuditEntry copy : newest.subList(0, Math.min(MOST_COPIES, newest.size()))) {
      words
          .append('\n')
          .append(
              texts.of(
                  "overview.erase.copy",
                  texts
                      .when()
                      .date(LocalDate.ofInstant(copy.at(), session.desk().clock().getZone())),
                  copy.what()));
    }
    if (newest.size() > MOST_COPIES) {
      words.append('\n').append(texts.of("overview.erase.morecopies", newest.size() - MOST_COPIES));
    }
    return words.toString();
  }
}
