package brobygger.desktop.shell;

import brobygger.desktop.Desk;
import brobygger.desktop.Screen;
import brobygger.texts.Texts;
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
    return new Commands(model, screens, desk, new Reveal(overlays.node()), lock).in(texts);
  }
}
