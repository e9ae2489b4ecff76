package brobygger.desktop.restore;

import brobygger.desktop.Following;
import brobygger.desktop.MomentWords;
import brobygger.desktop.backup.BackupPlaces;
import brobygger.desktop.field.Passing;
import brobygger.desktop.keys.KeyParts;
import brobygger.texts.Texts;
import brobygger.usecase.home.Backup;
import java.time.Instant;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * Says what is damaged, offers the newest good backup, and shows what is in it before it is used.
 */
public final class DamagedView extends VBox {
  private final DamagedViewModel model;
  private final RestoreViewModel restore;
  private final BackupPlaces places;
  private final Texts texts;
  private final Runnable back;
  private final KeyParts parts;

  /**
   * @param back goes back to unlocking
   */
  public DamagedView(DamagedViewModel model, BackupPlaces places, Texts texts, Runnable back) {
    this.model = model;
    this.restore = model.restore();
    this.places = places;
    this.texts = texts;
    this.back = back;
    this.parts = new KeyParts(texts);
    setSpacing(13);
    build();
    Following.whileInWindow(
        this,
        () ->
            Subscription.combine(
                restore.fetchedProperty().subscribe((before, now) -> build()),
                model.knownProperty().subscribe((before, now) -> build()),
                restore.chosenProperty().subscribe((before, now) -> build())));
  }

  private void build() {
    getChildren().clear();
    if (restore.fetchedProperty().get().isPresent()) {
      fetched(restore.fetchedProperty().get().get());
    } else {
      getChildren()
          .addAll(
              new VBox(
                  4,
                  parts.words(texts.of("restore.damaged.title"), "title"),
                  parts.words(model.what().in(texts))),
              new VBox(
                  4,
                  parts.words(texts.of("restore.untouched"), "soft"),
                  RestoreParts.path(
                      "damaged-folder",
                      texts.of("restore.folder"),
                      model.home().toAbsolutePath().toString())));
      model
          .knownProperty()
          .get()
          .ifPresentOrElse(
              this::offer,
              () -> getChildren().add(parts.words(texts.of("restore.looking"), "soft")));
      getChildren().add(link("damaged-back", "restore.back", back));
    }
  }

  private String at(Instant time) {
    return MomentWords.at(time, model.clock(), texts);
  }

  private void offer(DamagedViewModel.Known known) {
    Optional<RestoreViewModel.Chosen> chosen = restore.chosenProperty().get();
    VBox box = new VBox(2);
    box.getStyleClass().add("finding");
    Backup newest = known.newest();
    box.getChildren()
        .add(
            newest == null
                ? parts.words(texts.of("restore.none"))
                : parts.words(texts.of("restore.newest", at(newest.taken())), "finding-title"));
    Instant written = known.written();
    if (written != null) {
      box.getChildren().add(parts.words(texts.of("restore.written", at(written)), "soft"));
    }
    getChildren().add(box);
    if (chosen.isEmpty()) {
      Button pick = parts.button("damaged-pick", "restore.pick", "primary", this::pick);
      pick.setMaxWidth(Double.MAX_VALUE);
      getChildren().add(pick);
      Platform.runLater(pick::requestFocus);
      return;
    }
    Instant taken = chosen.get().taken();
    if (taken == null) {
      getChildren()
          .add(parts.words(texts.of("restore.chosen", chosen.get().file().toString()), "strong"));
    }
    PasswordField secret = Passing.secret();
    secret.setId("damaged-passphrase");
    secret.textProperty().bindBidirectional(restore.passphraseProperty());
    secret.setOnAction(event -> restore.go());
    Button go = parts.button("damaged-go", "restore.go", "primary", restore::go);
    if (taken != null) {
      go.setText(texts.of("restore.go.from", at(taken)));
    }
    go.setMaxWidth(Double.MAX_VALUE);
    go.setMinWidth(0);
    go.disableProperty().bind(restore.busyProperty());
    getChildren()
        .addAll(
            parts.field(
                "restore.passphrase",
                secret,
                parts.words(texts.of("restore.passphrase.how"), "soft", "small")),
            parts.saying("damaged-problem", "danger-text", restore.problemProperty()),
            RestoreParts.busy(texts, restore.busyProperty()),
            go,
            link("damaged-pick", "restore.pick.other", this::pick));
    Platform.runLater(go::requestFocus);
  }

  private void fetched(RestoreViewModel.Fetched fetched) {
    Instant until = fetched.outcome().until();
    Instant written = model.knownProperty().get().map(DamagedViewModel.Known::written).orElse(null);
    Label gap =
        written == null || !written.isAfter(until)
            ? parts.words(texts.of("restore.nogap"), "soft")
            : parts.words(texts.of("restore.gap", at(written)), "warm-text");
    gap.setId("damaged-gap");
    Button use = parts.button("damaged-use", "restore.use", "primary", model::use);
    use.setMaxWidth(Double.MAX_VALUE);
    use.disableProperty().bind(model.movingProperty());
    getChildren()
        .addAll(
            new VBox(
                4,
                parts.words(texts.of("restore.done.title"), "title"),
                parts.words(
                    texts.of(
                        "restore.done",
                        fetched.outcome().cases(),
                        fetched.outcome().companies(),
                        at(until)))),
            gap,
            RestoreParts.erased(fetched.outcome(), model.clock(), texts),
            parts.words(texts.of("restore.unreadable"), "soft"),
            new ComparisonList(fetched.comparison(), model.clock(), texts),
            parts.saying("damaged-problem", "danger-text", restore.problemProperty()),
            new VBox(6, use, parts.words(texts.of("restore.use.how"), "soft", "small")),
            link("damaged-back", "restore.notnow", back));
    Platform.runLater(use::requestFocus);
  }

  private Node link(String id, String key, Runnable action) {
    VBox box = new VBox(parts.button(id, key, "link", action));
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private void pick() {
    places.file(this).ifPresent(file -> restore.choose(new RestoreViewModel.Chosen(file, null)));
  }
}
