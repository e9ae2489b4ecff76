package brobygger.desktop.exchange;

import brobygger.desktop.Desk;
import brobygger.desktop.Dialogs;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Parts;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.ParkedCase;
import java.time.LocalDate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What waits for a decision; nothing when nothing does. */
@Lives(Lifetime.LANGUAGE)
final class InboxCard extends VBox {
  private final ReceiveViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final VBox items = new VBox();

  InboxCard(ReceiveViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    getStyleClass().add("card");
    setSpacing(4);
    getChildren()
        .addAll(
            Parts.words(texts.of("exchange.inbox"), "heading"),
            Parts.words(texts.of("exchange.inbox.how"), "soft"),
            items);
    items.setId("exchange-inbox");
    desk.whileOpen(model.inbox().waitingProperty().subscribe(this::show));
  }

  private void show(InboxViewModel.Waiting waiting) {
    SealedRow sealed = new SealedRow(model, desk);
    items
        .getChildren()
        .setAll(
            Stream.concat(
                    waiting.sealed().stream().map(sealed::of),
                    waiting.cases().stream().map(this::row))
                .toList());
    if (!waiting.isEmpty()) {
      items.getChildren().getFirst().getStyleClass().add("first");
    }
    Parts.show(this, !waiting.isEmpty());
  }

  private Node row(ParkedCase parked) {
    String name =
        parked.name().isEmpty()
            ? texts.of("exchange.inbox.unnamed")
            : BidiMarks.without(parked.name());
    LocalDate day = LocalDate.ofInstant(parked.parked(), desk.clock().getZone());
    VBox words =
        Parts.below(
            2,
            Parts.words(name, "strong"),
            Parts.words(
                texts.of(
                    "exchange.inbox.from",
                    BidiMarks.without(parked.sender().name()),
                    texts.when().away(day, desk.today())),
                "soft",
                "small"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button look = Parts.button(texts.of("exchange.inbox.look"), "ghost", () -> model.look(parked));
    look.setId("exchange-inbox-look");
    look.setAccessibleText(texts.of("exchange.inbox.look.who", name));
    Button discard =
        Parts.button(texts.of("exchange.inbox.discard"), "link", () -> discard(parked, name));
    discard.setId("exchange-inbox-discard");
    discard.setAccessibleText(texts.of("exchange.inbox.discard.who", name));
    look.setMinWidth(USE_PREF_SIZE);
    discard.setMinWidth(USE_PREF_SIZE);
    HBox row = Parts.beside(8, words, look, discard);
    row.getStyleClass().add("item");
    return row;
  }

  private void discard(ParkedCase parked, String name) {
    desk.dialogs()
        .ask(
            new Dialogs.Question(
                texts.of("exchange.inbox.discard.ask", name),
                texts.of("exchange.inbox.discard.means", parked.sender().name()),
                texts.of("exchange.inbox.discard"),
                true),
            () -> model.inbox().discard(parked.item()));
  }
}
