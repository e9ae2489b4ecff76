package brobygger.desktop.exchange;

import brobygger.desktop.Desk;
import brobygger.desktop.Forms;
import brobygger.desktop.Screen;
import javafx.scene.Node;

/** Sends cases to others and takes in theirs. */
public final class ExchangeScreen implements Screen {
  private final SendViewModel send;
  private final ReceiveViewModel receive;
  private final UndoViewModel undo;
  private final ExchangeFiles files;

  /** Shows and changes the models; the files are asked for when needed. */
  public ExchangeScreen(
      SendViewModel send, ReceiveViewModel receive, UndoViewModel undo, ExchangeFiles files) {
    this.send = send;
    this.receive = receive;
    this.undo = undo;
    this.files = files;
  }

  @Override
  public String key() {
    return "exchange";
  }

  @Override
  public void shown() {
    receive.refresh();
    undo.refresh();
  }

  @Override
  public Node build(Desk desk) {
    Forms forms = new Forms(desk.texts());
    Node sending = forms.load("SendView", new SendController(send, files, desk));
    Node receiving = new ReceiveController(receive, undo, files, desk);
    return forms.load("ExchangeView", new ExchangeController(sending, receiving, receive));
  }
}
