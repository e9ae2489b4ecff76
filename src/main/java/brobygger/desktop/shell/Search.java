package brobygger.desktop.shell;

import brobygger.desktop.Desk;
import brobygger.desktop.Screen;
import brobygger.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;

/** One field that finds cases, companies, notes, and everything the program can do. */
final class Search {
  private final Workbench workbench;
  private final ShellViewModel model;
  private final List<Screen> screens;
  private final Desk desk;
  private final Overlays overlays;
  private final Runnable lock;

  Search(
      Workbench workbench,
      ShellViewModel model,
      List<Screen> screens,
      Desk desk,
      Overlays overlays,
      Runnable lock) {
    this.workbench = workbench;
    this.model = model;
    this.screens = screens;
    this.desk = desk;
    this.overlays = overlays;
    this.lock = lock;
  }

  void open() {
    Texts texts = desk.texts();
    PaletteViewModel found =
        new PaletteViewModel(
            workbench,
            commands(texts),
            desk::openCase,
            company -> desk.openCompany(company.id()),
            note ->
                texts
                    .when()
                    .shortDate(
                        note.writtenAt().atZone(desk.clock().getZone()).toLocalDate(),
                        desk.today()));
    Palette palette = new Palette(found, texts, overlays::close);
    overlays.show(
        texts.of("shell.search"),
        palette,
        palette.field(),
        Pos.TOP_CENTER,
        () -> model.searched(found.queryProperty().get()));
  }

  private List<Hit> commands(Texts texts) {
    List<Hit> hits = new ArrayList<>();
    hits.add(command(texts.of("shell.newcase"), texts.of("shell.newcase.key"), desk::newCase));
    int number = 1;
    for (Screen screen : screens) {
      hits.add(
          command(
              texts.of("shell.goto", texts.of("shell.screen." + screen.key())),
              texts.of("shell.screen.keys", Integer.toString(number++)),
              () -> desk.openScreen(screen.key())));
    }
    hits.add(command(texts.of("cards.title"), texts.of("cards.key"), desk::showCards));
    hits.add(command(texts.of("help.title"), texts.of("help.key"), desk::showHelp));
    hits.add(command(texts.of("shell.lock"), texts.of("shell.lock.key"), lock));
    return hits;
  }

  private static Hit command(String title, String keys, Runnable go) {
    return new Hit(Hit.Kind.COMMAND, title, keys, go);
  }
}
