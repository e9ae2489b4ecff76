package brobygger.desktop.exchange;

import brobygger.desktop.Desk;
import brobygger.desktop.Forms;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.Screen;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;

/** Sends cases to others and takes in theirs. */
@Lives(Lifetime.PERSON)
public final class ExchangeScreen implements Screen {
  private final SendViewModel send;
  private final ReceiveViewModel receive;
  private final UndoViewModel undo;
  private final ExchangeFiles files;
  private final Consumer<String> copy;
  private final Optional<WatchViewModel> watch;

  /**
   * Shows and changes the models; the files are asked for when needed.
   *
   * @param copy puts a path onto the clipboard
   * @param watch the shared folder, or empty where none can be watched
   */
  public ExchangeScreen(
      SendViewModel send,
      ReceiveViewModel receive,
      UndoViewModel undo,
      ExchangeFiles files,
      Consumer<String> copy,
      Optional<WatchViewModel> watch) {
    this.send = send;
    this.receive = receive;
    this.undo = undo;
    this.files = files;
    this.copy = copy;
    this.watch = watch;
  }

  @Override
  public String key() {
    return "exchange";
  }

  @Override
  public ObservableIntegerValue count() {
    return watch
        .<ObservableIntegerValue>map(WatchViewModel::countProperty)
        .orElseGet(Screen.super::count);
  }

  @Override
  public void shown() {
    send.refresh();
    receive.refresh();
    undo.refresh();
    watch.ifPresent(WatchViewModel::look);
  }

  @Override
  public Node build(Desk desk) {
    Forms forms = new Forms(desk.texts());
    Node sending = new SendController(send, files, desk, copy);
    Node receiving = new ReceiveController(receive, undo, watch, files, desk);
    return forms.load(
        "ExchangeView", new ExchangeController(sending, receiving, receive, send, desk));
  }
}
