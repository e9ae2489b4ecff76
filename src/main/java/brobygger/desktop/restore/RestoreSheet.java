package brobygger.desktop.restore;

import brobygger.desktop.Desk;
import brobygger.desktop.MomentWords;
import brobygger.desktop.backup.BackupPlaces;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Passing;
import brobygger.desktop.keys.KeyParts;
import brobygger.texts.Texts;
import brobygger.usecase.home.Backup;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Fetches a backup into a new folder and shows how it stands to the open vault. */
public final class RestoreSheet extends VBox {
  private static final double WIDTH = 560;

  private final RestoreViewModel model;
  private final BackupPlaces places;
  private final Desk desk;
  private final Texts texts;
  private final KeyParts parts;
  private final PasswordField secret = Passing.secret();

  /** Shows the model. */
  public RestoreSheet(RestoreViewModel model, BackupPlaces places, Desk desk) {
    this.model = model;
    this.places = places;
    this.desk = desk;
    this.texts = desk.texts();
    this.parts = new KeyParts(texts);
    setSpacing(13);
    Parts.wide(this, WIDTH);
    model
        .fetchedProperty()
        .subscribe(fetched -> fetched.ifPresentOrElse(this::fetched, this::asking));
  }

  /** Shows it on a sheet. */
  public void show() {
    desk.dialogs().show(texts.of("restore.title"), this, secret);
  }

  private void asking() {
    secret.setId("restore-passphrase");
    secret.textProperty().bindBidirectional(model.passphraseProperty());
    secret.setOnAction(event -> model.go());
    TextField where = RestoreParts.path("restore-folder", texts.of("restore.where"), "");
    model.targetProperty().subscribe(folder -> where.setText(folder.toString()));
    Button go = parts.button("restore-go", "restore.compare", "primary", model::go);
    go.disableProperty().bind(model.busyProperty());
    getChildren()
        .setAll(
            parts.words(texts.of("restore.title"), "heading"),
            // Where the window is low, what is asked scrolls and the buttons stay.
            Parts.growing(
                Parts.scrolling(
                    Parts.below(
                        13,
                        parts.words(texts.of("restore.how"), "soft"),
                        which(),
                        new VBox(
                            6,
                            parts.field("restore.where", where),
                            parts.button(
                                "restore-where",
                                "restore.where.other",
                                "ghost",
                                () -> places.folder(this).ifPresent(model::moveTo))),
                        parts.field(
                            "restore.passphrase",
                            secret,
                            parts.words(texts.of("restore.passphrase.how"), "soft", "small"))))),
            parts.saying("restore-problem", "danger-text", model.problemProperty()),
            RestoreParts.busy(texts, model.busyProperty()),
            row(
                parts.button("restore-cancel", "restore.cancel", "ghost", desk.dialogs()::close),
                go));
  }

  private Node which() {
    ComboBox<Backup> box = new ComboBox<>();
    box.setId("restore-which");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(texts.of("restore.which"));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Backup backup) {
            return backup == null ? "" : MomentWords.at(backup.taken(), desk.clock(), texts);
          }

          @Override
          public @Nullable Backup fromString(String words) {
            return null;
          }
        });
    List<Backup> present = model.present();
    box.getItems().setAll(present);
    Parts.show(box, !present.isEmpty());
    box.setOnAction(
        event ->
            Optional.ofNullable(box.getValue())
                .map(RestoreViewModel.Chosen::of)
                .ifPresent(model::choose));
    Label file = parts.words("", "strong");
    model
        .chosenProperty()
        .subscribe(
            chosen -> {
              boolean other = chosen.isPresent() && chosen.get().taken() == null;
              file.setText(other ? texts.of("restore.chosen", chosen.get().file().toString()) : "");
              Parts.show(file, other);
            });
    if (!present.isEmpty()) {
      box.setValue(present.getFirst());
      model.choose(RestoreViewModel.Chosen.of(present.getFirst()));
    }
    Label label = parts.words(texts.of("restore.which"), "field-label");
    label.setLabelFor(box);
    Button pick =
        parts.button(
            "restore-pick",
            "restore.which.file",
            "ghost",
            () ->
                places
                    .file(this)
                    .ifPresent(
                        picked -> {
                          box.setValue(null);
                          model.choose(new RestoreViewModel.Chosen(picked, null));
                        }));
    return new VBox(6, label, box, file, new FlowPane(8, 8, pick));
  }

  private void fetched(RestoreViewModel.Fetched fetched) {
    Button close = parts.button("restore-close", "restore.close", "primary", this::close);
    getChildren()
        .setAll(
            new VBox(
                4,
                parts.words(texts.of("restore.done.title"), "heading"),
                parts.words(
                    texts.of(
                        "restore.done",
                        fetched.outcome().cases(),
                        fetched.outcome().companies(),
                        MomentWords.at(fetched.outcome().until(), desk.clock(), texts)))));
    getChildren().add(RestoreParts.erased(fetched.outcome(), desk.clock(), texts));
    if (fetched.comparison().isSame()) {
      getChildren().add(parts.words(texts.of("restore.same"), "good-text"));
    }
    getChildren()
        .addAll(
            new ComparisonList(fetched.comparison(), desk.clock(), texts),
            parts.field(
                "restore.where.it.is",
                RestoreParts.path(
                    "restore-folder",
                    texts.of("restore.where.it.is"),
                    fetched.folder().toString())),
            row(close));
    Platform.runLater(close::requestFocus);
  }

  private void close() {
    model.passphraseProperty().set("");
    desk.dialogs().close();
  }

  private static HBox row(Region... buttons) {
    HBox row = new HBox(10, buttons);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }
}
