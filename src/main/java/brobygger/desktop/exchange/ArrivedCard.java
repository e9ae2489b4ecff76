package brobygger.desktop.exchange;

import brobygger.desktop.Desk;
import brobygger.desktop.Following;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.Decision;
import brobygger.usecase.history.DocumentKind;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** One bundle: who it is from, what is decided about each case, and afterwards what was done. */
final class ArrivedCard extends VBox {
  private final ReceiveViewModel model;
  private final Texts texts;
  private final EntryRows rows;
  private final FromWhom from;
  private final VBox entries = new VBox();
  private final Label result = Parts.words("", "good-text");
  private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final Button away;
  private final Button rest;
  private final Button keep;
  private final Button undo;
  private final Button stop;
  private final Button take;

  ArrivedCard(ReceiveViewModel model, UndoViewModel back, ExchangeFiles files, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    this.rows = new EntryRows(model, desk);
    getStyleClass().add("card");
    setSpacing(10);
    setMinHeight(0);
    from = new FromWhom(model, desk);
    entries.setId("exchange-entries");
    result.setId("exchange-taken");
    bar.getStyleClass().add("meter");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.of("exchange.take.busy"));
    bar.visibleProperty().bind(model.busyProperty());
    bar.progressProperty().bind(model.progressProperty());
    stop = button("exchange-stop", "exchange.take.stop", "ghost", model::stop);
    stop.visibleProperty().bind(model.takingProperty());
    stop.managedProperty().bind(model.takingProperty());
    away = button("exchange-away", "exchange.take.away", "ghost", model::putAway);
    rest = button("exchange-rest", "exchange.take.rest", "link", model::leave);
    KeepReport report = new KeepReport(files, desk);
    keep = button("exchange-report", "exchange.report", "ghost", () -> keep(report));
    undo =
        button(
            "exchange-undo-now",
            "exchange.undo",
            "ghost",
            () -> {
              model.leave();
              back.undo();
            });
    take = button("exchange-import", "exchange.take", "primary", model::take);
    FlowPane end = new FlowPane(8, 8, stop, rest, keep, away, undo, take);
    end.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(from, Parts.growing(Parts.scrolling(entries)), result, bar, end);
    enable();
    // Built anew for each file that arrives.
    Following.whileInWindow(
        this,
        () ->
            Subscription.combine(
                model.decisionsProperty().subscribe(now -> enable()),
                model.busyProperty().subscribe(now -> enable()),
                model.takenProperty().subscribe(this::report)));
  }

  private Button button(String id, String key, String style, Runnable action) {
    Button button = Parts.button(texts.of(key), style, action);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  void show(BundlePreview preview, Arrived arrived) {
    from.show(preview.bundle().header(), arrived);
    boolean choose = arrived.parked().isEmpty();
    entries.getChildren().clear();
    preview
        .cases()
        .forEach(
            e -> entries.getChildren().add(rows.before(DocumentKind.CASE, e, preview, choose)));
    preview
        .companies()
        .forEach(
            e -> entries.getChildren().add(rows.before(DocumentKind.COMPANY, e, preview, choose)));
    say(preview.changesVault() ? "" : texts.of("exchange.take.nothing"));
    enable();
  }

  private void keep(KeepReport report) {
    model
        .takenProperty()
        .get()
        .ifPresent(
            done ->
                model
                    .arrivedProperty()
                    .get()
                    .ifPresent(from -> report.ask(this, done, from.file())));
  }

  private void say(String words) {
    result.setText(words);
    Parts.show(result, !words.isEmpty());
  }

  private void enable() {
    boolean done = model.takenProperty().get().isPresent();
    int accepted = model.count(Decision.ACCEPT);
    int parked = model.count(Decision.PARK);
    take.setText(
        accepted == 0 && parked > 0
            ? texts.of("exchange.take.park", parked)
            : texts.of("exchange.take.do", accepted));
    take.setDisable(!model.canTake() || model.busyProperty().get());
    Parts.show(take, !done);
    Parts.show(keep, done);
    Parts.show(
        undo, model.takenProperty().get().filter(t -> t.report().changedVault()).isPresent());
    boolean more = model.queueProperty().get().hasNext();
    Parts.show(rest, more);
    away.getStyleClass().setAll("button", done && more ? "primary" : "ghost");
    away.setText(
        done
            ? texts.of(more ? "exchange.take.next" : "exchange.take.finish")
            : texts.of(more ? "exchange.take.skip" : "exchange.take.away"));
  }

  private void report(Optional<Taken> taken) {
    taken.ifPresent(
        done -> {
          BundlePreview preview = done.report().preview();
          entries.getChildren().clear();
          preview
              .cases()
              .forEach(e -> entries.getChildren().add(rows.after(DocumentKind.CASE, e, done)));
          preview
              .companies()
              .forEach(e -> entries.getChildren().add(rows.after(DocumentKind.COMPANY, e, done)));
          String parked =
              done.report().parked().isEmpty()
                  ? ""
                  : " " + texts.of("exchange.take.parked", done.report().parked().size());
          say(
              texts.of(
                      "exchange.take.done",
                      done.report().cases().size(),
                      done.report().companies().size())
                  + parked);
        });
    enable();
  }
}
