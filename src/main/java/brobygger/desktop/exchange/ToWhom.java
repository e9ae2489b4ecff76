package brobygger.desktop.exchange;

import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Segments;
import brobygger.desktop.field.TypedField;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.people.Contact;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** For whom a bundle is, how much of the cases is in it, and why it is sent. */
@Lives(Lifetime.LANGUAGE)
final class ToWhom extends VBox {
  private final SendViewModel model;
  private final Texts texts;
  private final FlowPane people = new FlowPane(6, 6);
  private final Label sealed = Parts.words("", "small");
  private final Label about = Parts.words("", "soft", "small");
  private final Button settings;
  private final Desk desk;

  ToWhom(SendViewModel model, Desk desk) {
    super(8);
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    settings = Parts.link(texts.of("exchange.send.contacts"), () -> desk.openScreen("settings"));
    settings.setId("exchange-contacts");
    sealed.setId("exchange-sealed");
    Segments<BundleView> views =
        new Segments<>(
            "exchange-view",
            List.of(BundleView.values()),
            view -> texts.of("exchange.view." + view),
            model.viewProperty()::set);
    desk.whileOpen(
        model
            .viewProperty()
            .subscribe(
                view -> {
                  views.show(view);
                  about.setText(texts.of("exchange.view.about." + view));
                }));
    TypedField purpose = purpose();
    getChildren()
        .addAll(
            Parts.words(texts.of("exchange.send.whom"), "heading"),
            people,
            settings,
            sealed,
            Parts.words(texts.of("exchange.send.what"), "heading"),
            views,
            about,
            purpose);
    desk.whileOpen(model.addressees().knownProperty().subscribe(now -> show()));
    desk.whileOpen(model.addressees().chosenProperty().subscribe(now -> show()));
    desk.whileOpen(model.addressees().plainProperty().subscribe(now -> show()));
  }

  /** What does not fit is said at the field, and nothing of it is sent. */
  private TypedField purpose() {
    String name = texts.of("exchange.send.purpose");
    TypedField purpose = TypedField.line("exchange-purpose", name, name);
    purpose.input().setText(model.purposeProperty().get());
    purpose
        .input()
        .textProperty()
        .subscribe(
            typed -> {
              boolean fits = typed.strip().length() <= BundleHeader.LONGEST_PURPOSE;
              model.purposeProperty().set(fits ? typed : "");
              purpose.say(
                  fits
                      ? ""
                      : texts.of(
                          "exchange.send.purpose.long",
                          BundleHeader.LONGEST_PURPOSE,
                          typed.strip().length()));
            });
    desk.whileOpen(
        model
            .sentProperty()
            .subscribe(
                sent ->
                    sent.filter(each -> each.outcome() instanceof WriteBundleOutcome.Written)
                        .ifPresent(each -> purpose.used())));
    return purpose;
  }

  private void show() {
    List<Contact> known = model.addressees().knownProperty().get();
    if (people.getChildren().size() != known.size() + 1
        || !known.equals(people.getProperties().get("known"))) {
      people.getProperties().put("known", known);
      people.getChildren().clear();
      for (int i = 0; i < known.size(); i++) {
        people.getChildren().add(button(known.get(i), i + 1));
      }
      people.getChildren().add(open());
    }
    for (int i = 0; i < known.size(); i++) {
      ((ToggleButton) people.getChildren().get(i))
          .setSelected(
              model.addressees().chosenProperty().get().contains(known.get(i).fingerprint()));
    }
    ((ToggleButton) people.getChildren().getLast())
        .setSelected(model.addressees().plainProperty().get());
    Parts.show(settings, known.isEmpty());
    boolean open = model.addressees().plainProperty().get();
    int to = model.addressees().chosenProperty().get().size();
    sealed.getStyleClass().removeAll("warm-text", "soft");
    sealed.getStyleClass().add(open ? "warm-text" : "soft");
    sealed.setText(
        open
            ? texts.of("exchange.send.plain")
            : to == 0 ? texts.of("exchange.send.choose") : texts.of("exchange.send.sealed", to));
  }

  private ToggleButton button(Contact contact, int number) {
    ToggleButton button = toggle(contact.card().profile().name(), Feather.USER);
    button.setId("exchange-to-" + number);
    button.setOnAction(
        event -> model.addressees().address(contact.fingerprint(), button.isSelected()));
    return button;
  }

  private ToggleButton open() {
    ToggleButton button = toggle(texts.of("exchange.send.open"), Feather.UNLOCK);
    button.setId("exchange-to-open");
    button.setOnAction(
        event -> {
          model.addressees().leaveOpen(button.isSelected());
          show();
        });
    return button;
  }

  private static ToggleButton toggle(String words, Feather sign) {
    ToggleButton button = new ToggleButton(BidiMarks.without(words), new FontIcon(sign));
    button.getStyleClass().add("segment");
    return button;
  }
}
