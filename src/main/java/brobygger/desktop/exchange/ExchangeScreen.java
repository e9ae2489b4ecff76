package brobygger.desktop.exchange;

import brobygger.desktop.Desk;
import brobygger.desktop.Forms;
import brobygger.desktop.Screen;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Sends cases to others and takes in theirs. */
public final class ExchangeScreen implements Screen {
  private final SendViewModel send;
  private final ReceiveViewModel receive;
  private final UndoViewModel undo;
  private final ExchangeFiles files;
  private final Consumer<String> copy;

  /**
   * Shows and changes the models; the files are asked for when needed.
   *
   * @param copy puts a path onto the clipboard
   */
  public ExchangeScreen(
      SendViewModel send,
      ReceiveViewModel receive,
      UndoViewModel undo,
      ExchangeFiles files,
      Consumer<String> copy) {
    this.send = send;
    this.receive = receive;
    this.undo = undo;
    this.files = files;
    this.copy = copy;
  }

  @Override
  public String key() {
    return "exchange";
  }

  @Override
  public void shown() {
    send.refresh();
    receive.refresh();
    undo.refresh();
  }

  @Override
  public Node build(Desk desk) {
    Forms forms = new Forms(desk.texts());
    Node sending = new SendController(send, files, desk, copy);
    Node receiving = new ReceiveController(receive, undo, files, desk);
    return forms.load("ExchangeView", new ExchangeController(sending, receiving, receive));
  }
}
