package brobygger.desktop.exchange;

import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/** Chooses between sending and receiving. */
@Lives(Lifetime.LANGUAGE)
final class ExchangeController {
  private final Node sending;
  private final Node receiving;
  private final Desk desk;
  private final ReceiveViewModel receive;
  private final SendViewModel prepared;

  @FXML private ToggleButton send;
  @FXML private ToggleButton take;
  @FXML private StackPane content;

  ExchangeController(
      Node sending, Node receiving, ReceiveViewModel receive, SendViewModel prepared, Desk desk) {
    this.desk = desk;
    this.sending = sending;
    this.receiving = receiving;
    this.receive = receive;
    this.prepared = prepared;
  }

  @FXML
  private void initialize() {
    content.getChildren().setAll(sending, receiving);
    sending.visibleProperty().bind(send.selectedProperty());
    receiving.visibleProperty().bind(take.selectedProperty());
    send.getToggleGroup()
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                send.getToggleGroup().selectToggle(before);
              }
            });
    // A file that is being looked at is what the user came for.
    desk.whileOpen(
        receive
            .arrivedProperty()
            .subscribe(arrived -> arrived.ifPresent(a -> take.setSelected(true))));
    desk.whileOpen(prepared.preparedProperty().subscribe((before, now) -> send.setSelected(true)));
  }
}
