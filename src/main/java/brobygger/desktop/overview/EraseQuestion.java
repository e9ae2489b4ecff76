package brobygger.desktop.overview;

import brobygger.desktop.Dialogs.Question;
import brobygger.desktop.casefile.CaseSession;
import brobygger.texts.Texts;
import brobygger.usecase.AuditEntry;
import brobygger.usecase.EraseCase;
import java.time.LocalDate;
import java.util.List;

/** Asks whether a case is to be erased for good: what goes, what stays, and who has copies. */
final class EraseQuestion {
  private static final int MOST_COPIES = 5;

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
    session
        .desk()
        .dialogs()
        .ask(
            new Question(
                texts.of("overview.erase.title", preview.name()),
                words(preview),
                texts.of("overview.erase.action"),
                true),
            () -> erase(preview));
  }

  private void erase(EraseCase.Preview preview) {
    session
        .desk()
        .work()
        .of(running -> erase.erase(preview.caseFile(), ""))
        .onDone(
            left -> {
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
