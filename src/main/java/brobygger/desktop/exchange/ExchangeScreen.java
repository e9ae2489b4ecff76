package brobygger.desktop.exchange;

import brobygger.desktop.Desk;
import brobygger.desktop.Forms;
import brobygger.desktop.Screen;
import javafx.scene.Node;

/** Sends cases to others and takes in theirs. */
public final class ExchangeScreen implements Screen {
  private final SendViewModel send;
  private final ReceiveViewModel receive;
  private final ExchangeFiles files;

  /** Shows and changes the models; the files are asked for when needed. */
  public ExchangeScreen(SendViewModel send, ReceiveViewModel receive, ExchangeFiles files) {
    this.send = send;
    this.receive = receive;
    this.files = files;
  }

  @Override
  public String key() {
    return "exchange";
  }

  @Override
  public Node build(Desk desk) {
    Forms forms = new Forms(desk.texts());
    Node sending = forms.load("SendView", new SendController(send, files, desk));
    Node receiving = forms.load("ReceiveView", new ReceiveController(receive, files, desk));
    return forms.load("ExchangeView", new ExchangeController(sending, receiving, receive));
  }
}
