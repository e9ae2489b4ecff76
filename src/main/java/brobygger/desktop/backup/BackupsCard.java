package brobygger.desktop.backup;

import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Passing;
import brobygger.desktop.keys.KeyParts;
import brobygger.texts.Texts;
import brobygger.usecase.home.Backup;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The backups in the settings. */
@Lives(Lifetime.LANGUAGE)
public final class BackupsCard extends VBox {
  private final BackupsViewModel model;
  private final BackupPlaces places;
  private final Texts texts;

  /**
   * @param restore opens the way back from a backup
   */
  public BackupsCard(BackupsViewModel model, BackupPlaces places, Desk desk, Runnable restore) {
    this.model = model;
    this.places = places;
    this.texts = desk.texts();
    KeyParts parts = new KeyParts(texts);
    getStyleClass().add("card");
    setSpacing(8);
    Label newest = Parts.words("", "strong");
    newest.setId("backups-newest");
    Label count = Parts.words("", "soft");
    count.setId("backups-count");
    desk.whileOpen(
        model
            .presentProperty()
            .subscribe(
                read ->
                    read.ifPresent(
                        now -> {
                          newest.setText(newest(now));
                          count.setText(texts.of("backups.count", now.count()));
                          Parts.show(count, now.count() > 0);
                        })));
    Button now = parts.button("backups-now", "backups.now", "ghost", model::takeNow);
    Button usb = parts.button("backups-into", "backups.into", "ghost", this::into);
    Button back = parts.button("backups-restore", "backups.restore", "ghost", restore);
    now.disableProperty().bind(model.busyProperty());
    usb.disableProperty().bind(model.busyProperty());
    getChildren()
        .addAll(
            Parts.words(texts.of("backups.title"), "heading"),
            Parts.words(texts.of("backups.how"), "soft"),
            new VBox(2, newest, count),
            new FlowPane(8, 8, now, usb, back),
            busy(),
            parts.saying("backups-good", "good-text", model.goodProperty()),
            parts.saying("backups-problem", "danger-text", model.problemProperty()),
            folder());
    model.refresh();
  }

  private String newest(BackupsViewModel.Present now) {
    Backup newest = now.state().newest();
    return newest == null
        ? texts.of("backups.none")
        : BackupWords.newest(newest.taken(), model.clock(), texts);
  }

  private Node busy() {
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.getStyleClass().add("meter");
    bar.setMaxWidth(Double.MAX_VALUE);
    Label words = Parts.words(texts.of("backups.busy"), "soft", "small");
    bar.setAccessibleText(words.getText());
    VBox box = new VBox(3, bar, words);
    box.setId("backups-busy");
    box.visibleProperty().bind(model.busyProperty());
    box.managedProperty().bind(model.busyProperty());
    return box;
  }

  /** A path can be long: it stands in a field one can scroll through, mark and copy. */
  private Node folder() {
    Label label = Parts.words(texts.of("backups.folder"), "field-label");
    TextField path = Passing.shown(model.folder().toAbsolutePath().toString());
    path.setId("backups-folder");
    path.setAccessibleText(texts.of("backups.folder"));
    label.setLabelFor(path);
    return new VBox(4, label, path);
  }

  private void into() {
    Optional.of(places).flatMap(each -> each.folder(this)).ifPresent(model::takeInto);
  }
}
