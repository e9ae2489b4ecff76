package brobygger.desktop.handover;

import brobygger.desktop.Dialogs;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.field.Parts;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.Profile;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks who is to have a case, and says what follows from it. */
final class HandOverSheet extends VBox {
  /** So many people are seen at once; beyond, the list scrolls. */
  private static final int SEEN = 6;

  private static final double LIST_HEIGHT = 250;

  private final CaseSession session;
  private final HandOverCase handOver;
  private final Texts texts;
  private final ToggleGroup group = new ToggleGroup();
  private final Label wrong;
  private final Node first;

  HandOverSheet(CaseSession session, HandOverCase handOver, List<Contact> people) {
    super(14);
    this.session = session;
    this.handOver = handOver;
    this.texts = session.texts();
    this.wrong = Parts.words(texts.of("handover.choose"), "danger-text");
    Dialogs dialogs = session.desk().dialogs();
    wrong.setId("hand-over-wrong");
    Parts.show(wrong, false);
    group.selectedToggleProperty().subscribe(now -> Parts.show(wrong, false));
    Button cancel = Parts.button(texts.of("handover.cancel"), "ghost", dialogs::close);
    cancel.setId("hand-over-cancel");
    HBox row = new HBox(10, cancel);
    row.setAlignment(Pos.CENTER_RIGHT);
    getChildren().add(Parts.words(texts.of("handover.title"), "heading"));
    if (people.isEmpty()) {
      Button contacts =
          Parts.button(
              texts.of("handover.contacts"),
              "primary",
              () -> {
                dialogs.close();
                session.desk().openScreen("settings");
              });
      contacts.setId("hand-over-contacts");
      row.getChildren().add(contacts);
      getChildren().addAll(Parts.words(texts.of("handover.none")), row);
      first = contacts;
    } else {
      Button go = Parts.button(texts.of("handover.go"), "primary", this::go);
      go.setId("hand-over-go");
      go.setDefaultButton(true);
      row.getChildren().add(go);
      Label who = Parts.words(texts.of("handover.who"), "field-label");
      VBox list = people(people);
      first = list.getChildren().getFirst();
      getChildren()
          .addAll(
              Parts.words(texts.of("handover.how"), "soft"),
              Parts.below(8, who, people.size() > SEEN ? scrolling(list) : list, wrong),
              row);
    }
    setStyle("-fx-pref-width: 33em;");
  }

  void show() {
    session.desk().dialogs().show(texts.of("handover.title"), this, first);
  }

  private VBox people(List<Contact> people) {
    VBox list = Parts.below(10);
    int number = 0;
    for (Contact person : people) {
      RadioButton button = new RadioButton(words(person.card().profile()));
      button.setId("hand-over-to-" + ++number);
      button.setUserData(person);
      button.setToggleGroup(group);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setMinWidth(0);
      list.getChildren().add(button);
    }
    return list;
  }

  private static ScrollPane scrolling(VBox list) {
    ScrollPane scroll = Parts.scrolling(list);
    scroll.setPrefHeight(LIST_HEIGHT);
    return scroll;
  }

  private static String words(Profile profile) {
    String name = BidiMarks.without(profile.name());
    return profile.organisation().isEmpty()
        ? name
        : name + " · " + BidiMarks.without(profile.organisation());
  }

  private void go() {
    Toggle chosen = group.getSelectedToggle();
    if (chosen == null) {
      Parts.show(wrong, true);
      first.requestFocus();
    } else {
      session.desk().dialogs().close();
      handOver.to(session, (Contact) chosen.getUserData());
    }
  }
}
