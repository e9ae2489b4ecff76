package brobygger.desktop.tour;

import brobygger.desktop.exchange.ExchangeFiles;
import brobygger.texts.Texts;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

/**
 * The cases of the tour on their way from one window to another.
 *
 * @param bundle the file that both windows mean; the platform is never asked for one
 * @param texts what the windows say
 */
record TourExchange(Path bundle, Texts texts) implements ExchangeFiles {
  @Override
  public Optional<Path> toWrite(Node asking, String suggestedName) {
    return Optional.of(bundle);
  }

  @Override
  public Optional<Path> toRead(Node asking) {
    return Optional.of(bundle);
  }

  /** Sends every case. */
  void send(Hand hand) {
    hand.click("nav-exchange");
    hand.click("exchange-send");
    hand.click("exchange-all");
    hand.click("exchange-write");
    hand.waitToRead("exchange-sent", texts.of("exchange.send.done", bundle.toString()));
  }

  /** Looks at what arrived. */
  void look(Hand hand) {
    hand.click("nav-exchange");
    hand.click("exchange-take");
    hand.click("exchange-choose");
    hand.waitFor("exchange-import");
  }

  /** Takes the case and its company in. */
  void take(Hand hand) {
    hand.click("exchange-import");
    hand.waitToRead("exchange-taken", texts.of("exchange.take.done", 1, 1));
  }

  /** The same file once more has to change nothing. */
  void takeAgain(Hand hand) {
    hand.click("exchange-away");
    hand.click("exchange-choose");
    hand.waitToRead("exchange-taken", texts.of("exchange.take.nothing"));
  }
}
