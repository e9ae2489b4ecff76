package brobygger.desktop.exchange;

import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.exchange.WatchViewModel.Watched;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The shared folder and what is new in it. */
@Lives(Lifetime.LANGUAGE)
final class WatchCard extends VBox {
  private final WatchViewModel model;
  private final ReceiveViewModel receive;
  private final Texts texts;
  private final Label state = Parts.words("", "soft");
  private final VBox news = new VBox();
  private final Button stop;

  WatchCard(WatchViewModel model, ReceiveViewModel receive, ExchangeFiles files, Desk desk) {
    super(8);
    this.model = model;
    this.receive = receive;
    this.texts = desk.texts();
    getStyleClass().add("card");
    state.setId("exchange-watch-state");
    news.setId("exchange-watch-news");
    Button choose =
        Parts.button(
            texts.of("exchange.watch.choose"),
            "ghost",
            () -> files.folder(this).ifPresent(model::choose));
    choose.setId("exchange-watch-choose");
    choose.setMinWidth(USE_PREF_SIZE);
    stop = Parts.button(texts.of("exchange.watch.stop"), "link", model::stop);
    stop.setId("exchange-watch-stop");
    stop.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(
            Parts.words(texts.of("exchange.watch"), "heading"),
            state,
            news,
            new FlowPane(8, 8, choose, stop));
    desk.whileOpen(model.watchedProperty().subscribe(this::show));
  }

  private void show(Watched now) {
    state.setText(
        now.folder()
            .map(
                folder ->
                    now.there()
                        ? texts.of("exchange.watch.state", folder.toString(), now.news().size())
                        : texts.of("exchange.watch.away", folder.toString()))
            .orElse(texts.of("exchange.watch.how")));
    news.getChildren().setAll(now.news().stream().map(this::row).toList());
    if (!now.news().isEmpty()) {
      news.getChildren().getFirst().getStyleClass().add("first");
    }
    Parts.show(news, !now.news().isEmpty());
    Parts.show(stop, now.folder().isPresent());
  }

  private Node row(Path file) {
    Label name = Parts.words(String.valueOf(file.getFileName()), "strong");
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Button look =
        Parts.button(
            texts.of("exchange.inbox.look"),
            "ghost",
            () -> {
              receive.look(file);
              model.seen(file);
            });
    look.setId("exchange-watch-look");
    look.setAccessibleText(texts.of("exchange.inbox.look.who", name.getText()));
    look.setMinWidth(USE_PREF_SIZE);
    HBox row = Parts.beside(8, name, look);
    row.getStyleClass().add("item");
    return row;
  }
}
