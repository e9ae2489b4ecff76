package brobygger.desktop.exchange;

import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.contacts.CompareSheet;
import brobygger.desktop.field.Parts;
import brobygger.problem.ProblemText;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.exchange.PreviewBundle.PreviewOutcome;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where bundles arrive: a place to drop them, what waits, and the way back; then one bundle. */
@Lives(Lifetime.LANGUAGE)
final class ReceiveController extends StackPane {
  private final ReceiveViewModel model;
  private final ExchangeFiles files;
  private final Desk desk;
  private final Texts texts;
  private final Label refused = Parts.words("", "danger-text");
  private final Button choose;
  private final Button compare;
  private final Button hold;
  private final Button next;
  private final Label position = Parts.words("", "strong");
  private final ScrollPane start;
  private final ArrivedCard arrived;
  private final CopiesCard copies;
  private Optional<BundleProblem.UnknownSigner> unknown = Optional.empty();

  ReceiveController(
      ReceiveViewModel model,
      UndoViewModel undo,
      Optional<WatchViewModel> watch,
      ExchangeFiles files,
      Desk desk) {
    this.model = model;
    this.files = files;
    this.desk = desk;
    this.texts = desk.texts();
    setMinHeight(0);
    refused.setId("exchange-refused");
    choose = Parts.button(texts.of("exchange.take.choose"), "primary", this::choose);
    choose.setId("exchange-choose");
    compare = Parts.button(texts.of("exchange.take.compare"), "primary", this::compare);
    compare.setId("exchange-compare");
    hold = Parts.button(texts.of("exchange.take.hold"), "ghost", model.unknownSender()::hold);
    hold.setId("exchange-hold");
    next = Parts.button(texts.of("exchange.take.next"), "ghost", model::putAway);
    next.setId("exchange-next");
    arrived = new ArrivedCard(model, undo, files, desk);
    copies = new CopiesCard(model, desk);
    VBox cards = Parts.below(14, drop());
    watch.ifPresent(w -> cards.getChildren().add(new WatchCard(w, model, files, desk)));
    cards.getChildren().addAll(new InboxCard(model, desk), new UndoCard(undo, desk));
    start = Parts.scrolling(cards);
    start.setFitToWidth(true);
    getChildren().addAll(start, arrived, copies);
    desk.whileOpen(model.arrivedProperty().subscribe(this::show));
    setOnDragOver(this::over);
    setOnDragDropped(this::dropped);
  }

  private VBox drop() {
    VBox drop =
        new VBox(
            Parts.words(texts.of("exchange.take.drop"), "heading"),
            Parts.words(texts.of("exchange.take.drop.how"), "soft"),
            choose,
            position,
            refused,
            compare,
            hold,
            next);
    drop.setId("exchange-drop");
    drop.getStyleClass().addAll("empty", "card");
    return drop;
  }

  private void choose() {
    List<Path> chosen = files.toReadAll(this);
    if (!chosen.isEmpty()) {
      model.look(chosen);
    }
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    List<File> dropped = event.getDragboard().getFiles();
    if (!dropped.isEmpty()) {
      model.look(dropped.stream().map(File::toPath).toList());
    }
    event.setDropCompleted(!dropped.isEmpty());
    event.consume();
  }

  private void show(Optional<Arrived> now) {
    unknown = Optional.empty();
    refused.setText("");
    boolean ready = now.isPresent() && now.get().outcome() instanceof PreviewOutcome.Ready;
    boolean reading = now.isPresent() && now.get().outcome() instanceof PreviewOutcome.Copies;
    now.ifPresent(
        file -> {
          switch (file.outcome()) {
            case PreviewOutcome.Refused(BundleProblem problem) -> {
              refused.setText(new ProblemText(texts).of(problem, file.file()));
              if (problem instanceof BundleProblem.UnknownSigner signer) {
                unknown = Optional.of(signer);
              }
            }
            case PreviewOutcome.Copies(CaseBundle bundle) -> copies.show(bundle, file);
            case PreviewOutcome.Ready(BundlePreview preview) -> arrived.show(preview, file);
          }
        });
    Parts.show(refused, !refused.getText().isEmpty());
    refused.getStyleClass().setAll("label", unknown.isPresent() ? "warm-text" : "danger-text");
    boolean more = !ready && !reading && model.queueProperty().get().hasNext();
    choose.getStyleClass().setAll("button", unknown.isPresent() || more ? "ghost" : "primary");
    next.getStyleClass().setAll("button", unknown.isPresent() ? "ghost" : "primary");
    FileQueue queue = model.queueProperty().get();
    position.setText(
        queue.number() == 0 || ready || reading
            ? ""
            : texts.of(
                "exchange.take.file", queue.number(), queue.files().size(), queue.now().name()));
    Parts.show(position, !position.getText().isEmpty());
    Parts.show(next, more);
    Parts.show(compare, unknown.isPresent());
    Parts.show(hold, unknown.isPresent() && now.filter(a -> a.held().isEmpty()).isPresent());
    Parts.show(start, !ready && !reading);
    Parts.show(copies, reading);
    Parts.show(arrived, ready);
  }

  /** Nothing of a bundle is shown before the signer's number was compared. */
  private void compare() {
    unknown.ifPresent(
        signer ->
            new CompareSheet(desk)
                .ask(
                    signer.card(),
                    () -> model.unknownSender().remember(signer),
                    () -> model.unknownSender().trust(signer)));
  }
}
