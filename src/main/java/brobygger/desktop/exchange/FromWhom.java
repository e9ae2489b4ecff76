package brobygger.desktop.exchange;

import brobygger.desktop.Desk;
import brobygger.desktop.contacts.TrustWords;
import brobygger.desktop.field.Parts;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundleHeader;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Which file it is and who it is from: who signed it and how well known they are, when and why. */
final class FromWhom extends VBox {
  private final ReceiveViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final Label file = Parts.words("", "heading");
  private final FlowPane signer = new FlowPane(8, 4);
  private final Label sender = Parts.words("", "soft");
  private final Label unsigned;
  private final Label otherName = Parts.words("", "warm-text");
  private final Label earlierKey = Parts.words("", "soft", "small");
  private final Label byEarlierKey = Parts.words("", "warm-text", "small");

  FromWhom(ReceiveViewModel model, Desk desk) {
    super(2);
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    unsigned = Parts.words(texts.of("exchange.take.unsigned"), "warm-text", "small");
    otherName.setId("exchange-other-name");
    earlierKey.setId("exchange-earlier-key");
    byEarlierKey.setId("exchange-by-earlier-key");
    getChildren().addAll(file, signer, otherName, sender, byEarlierKey, earlierKey, unsigned);
  }

  void show(BundleHeader header, Arrived arrived) {
    file.setText(title(arrived));
    String name = BidiMarks.without(header.sender().profile().name());
    sender.setText(
        texts.of(
            "exchange.take.sender",
            name,
            texts.of(
                "cli.role." + header.sender().profile().role().name().toLowerCase(Locale.ROOT)),
            texts.when().date(header.created().atZone(desk.clock().getZone()).toLocalDate()),
            header.purpose().isEmpty()
                ? ""
                : texts.of("exchange.take.purpose", BidiMarks.without(header.purpose()))));
    BundleHeader.Signed signed = header.sender().signed();
    signer.getChildren().clear();
    if (signed != null) {
      signer
          .getChildren()
          .addAll(
              Parts.words(texts.of("exchange.take.signed", name)),
              new TrustWords(texts).chip(signed.trust()));
    }
    String said = signed == null ? null : signed.said();
    otherName.setText(
        said == null ? "" : texts.of("bundle.othername", BidiMarks.without(said), name));
    Parts.show(otherName, said != null);
    byEarlierKey.setText(texts.of("bundle.byearlierkey", name));
    Parts.show(byEarlierKey, signed != null && signed.byEarlierKey());
    earlierKey.setText(texts.of("bundle.earlierkey", name));
    Parts.show(earlierKey, signed != null && signed.forEarlierKey());
    Parts.show(signer, signed != null);
    Parts.show(unsigned, signed == null);
  }

  private String title(Arrived arrived) {
    if (arrived.parked().isPresent()) {
      return texts.of("exchange.inbox.item", arrived.parked().get().name());
    }
    if (arrived.held().isPresent()) {
      return texts.of("exchange.held.item", arrived.held().get().signer().profile().name());
    }
    Path last = arrived.file().getFileName();
    String name = String.valueOf(last == null ? arrived.file() : last);
    FileQueue queue = model.queueProperty().get();
    return queue.number() == 0
        ? name
        : texts.of("exchange.take.file", queue.number(), queue.files().size(), name);
  }
}
