package brobygger.desktop.contacts;

import brobygger.desktop.Desk;
import brobygger.desktop.Dialogs;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Parts;
import brobygger.desktop.keys.KeyParts;
import brobygger.texts.Texts;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.OwnKeys;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One's own number in the settings, the numbers there were before, and new keys. */
@Lives(Lifetime.LANGUAGE)
final class OwnKeysPart extends VBox {
  private final OwnKeysViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final StackPane number = new StackPane();
  private final VBox earlier = new VBox(2);

  OwnKeysPart(OwnKeysViewModel model, Desk desk) {
    super(6);
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    number.setAlignment(Pos.CENTER_LEFT);
    number.setId("contacts-own");
    earlier.setId("contacts-own-earlier");
    Button renew = Parts.button(texts.of("keycards.renew"), "link", this::ask);
    renew.setId("contacts-renew");
    getChildren()
        .addAll(
            Parts.words(texts.of("keycards.own"), "field-label"),
            number,
            Parts.words(texts.of("keycards.own.how"), "soft"),
            earlier,
            new KeyParts(texts).saying("contacts-renewed", "good-text", model.renewedProperty()),
            renew);
    desk.whileOpen(model.ringProperty().subscribe(this::show));
  }

  private void show(Optional<KeyRing> ring) {
    number.getChildren().clear();
    earlier.getChildren().clear();
    ring.ifPresent(
        keys -> {
          number.getChildren().add(new KeyNumber(keys.present().fingerprint(), texts));
          keys.earlier()
              .forEach(each -> earlier.getChildren().add(Parts.words(line(each), "soft", "small")));
        });
    Parts.show(earlier, !earlier.getChildren().isEmpty());
  }

  private String line(OwnKeys each) {
    return texts.of(
        "contact.own.earlier",
        each.fingerprint().toString(),
        day(each.since()),
        day(each.until().orElseThrow()));
  }

  private String day(Instant at) {
    return texts.when().date(at.atZone(desk.clock().getZone()).toLocalDate());
  }

  /** What follows is said first: there is no way back to the old number. */
  private void ask() {
    desk.dialogs()
        .ask(
            new Dialogs.Question(
                texts.of("keycards.renew.ask"),
                texts.of("keycards.renew.means"),
                texts.of("keycards.renew.go"),
                true),
            model::renew);
  }
}
