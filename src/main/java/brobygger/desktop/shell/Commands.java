package brobygger.desktop.shell;

import brobygger.casefile.CaseFile;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Desk;
import brobygger.desktop.Screen;
import brobygger.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything one can do, by its name and by what people call it ({@code command.called.CODE}): what
 * is always there, the parts of the settings, and what can be done with the case that is open.
 */
final class Commands {
  /** Tabs of a case, in their order. */
  private static final List<String> TABS =
      List.of(
          "overview",
          "guide",
          "staircase",
          "description",
          "followup",
          "hours",
          "accommodation",
          "citizen",
          "notes",
          "history");

  /** What a button on a tab does: code of the command, tab, and the button. */
  private record OnTab(String code, String tab, String button) {}

  private static final List<OnTab> ON_TABS =
      List.of(
          new OnTab("note", "notes", "notes-new"),
          new OnTab("plan", "followup", "followup-plan"),
          new OnTab("pdf", "description", "description-pdf"),
          new OnTab("access", "overview", "show-audit"),
          new OnTab("export", "overview", "export-case"),
          new OnTab("handover", "overview", "hand-over-case"),
          new OnTab("road", "citizen", "citizen-road"),
          new OnTab("placement", "overview", "add-placement"),
          new OnTab("close", "overview", "close-case"),
          new OnTab("erase", "overview", "erase-case"));

  /** Parts of the settings: code of the command, and the part. */
  private static final List<List<String>> SETTINGS =
      List.of(
          List.of("theme", "themes"),
          List.of("language", "languages"),
          List.of("size", "sizes"),
          List.of("idle", "locks"),
          List.of("keep", "keeps"),
          List.of("profile", "profile"),
          List.of("passphrase", "keys-change"),
          List.of("recovery", "keys-recovery"),
          List.of("anew", "keys-anew"),
          List.of("newkeys", "contacts-renew"),
          List.of("backup", "backups-now"),
          List.of("restore", "backups-restore"),
          List.of("contacts", "contacts-add"));

  private final ShellViewModel model;
  private final List<Screen> screens;
  private final Desk desk;
  private final Reveal reveal;
  private final Runnable lock;

  Commands(ShellViewModel model, List<Screen> screens, Desk desk, Reveal reveal, Runnable lock) {
    this.model = model;
    this.screens = screens;
    this.desk = desk;
    this.reveal = reveal;
    this.lock = lock;
  }

  List<Hit> in(Texts texts) {
    List<Hit> hits = new ArrayList<>();
    hits.add(hit(texts, "newcase", texts.of("shell.newcase.key"), desk::newCase));
    int number = 1;
    for (Screen screen : screens) {
      String keys = texts.of("shell.screen.keys", Integer.toString(number++));
      hits.add(hit(texts, screen.key(), keys, () -> desk.openScreen(screen.key())));
    }
    hits.add(hit(texts, "help", texts.of("help.key"), desk::showHelp));
    hits.add(hit(texts, "cards", texts.of("cards.key"), desk::showCards));
    hits.add(hit(texts, "lock", texts.of("shell.lock.key"), lock));
    ShownCase open = model.openCaseProperty().get();
    if (open != null) {
      ofCase(texts, hits, open.document().document());
    }
    for (List<String> part : SETTINGS) {
      hits.add(
          hit(
              texts,
              part.getFirst(),
              texts.of("shell.screen.settings"),
              () -> {
                desk.openScreen("settings");
                reveal.show(part.getLast());
              }));
    }
    return hits;
  }

  private void ofCase(Texts texts, List<Hit> hits, CaseFile file) {
    String person = file.citizen().name();
    for (OnTab part : ON_TABS) {
      hits.add(
          hit(
              texts,
              part.code(),
              person,
              () -> {
                desk.openCase(CasePlace.of(file.id(), part.tab()));
                reveal.press(part.button());
              }));
    }
    for (String tab : TABS) {
      hits.add(
          new Hit(
              Hit.Kind.COMMAND,
              texts.of("case.tab." + tab),
              person,
              texts.of("command.called.tab." + tab),
              () -> desk.openCase(CasePlace.of(file.id(), tab))));
    }
  }

  private static Hit hit(Texts texts, String code, String detail, Runnable go) {
    return new Hit(
        Hit.Kind.COMMAND,
        texts.of("command.name." + code),
        detail,
        texts.of("command.called." + code),
        go);
  }
}
