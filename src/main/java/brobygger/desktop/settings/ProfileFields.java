package brobygger.desktop.settings;

import brobygger.casefile.TypedText;
import brobygger.desktop.Desk;
import brobygger.desktop.field.FieldPlace;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.TypedField;
import brobygger.texts.Texts;
import brobygger.usecase.ChangeProfile;
import brobygger.usecase.Profile;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Another name or workplace from now on; an empty box leaves what is. */
public final class ProfileFields extends VBox {
  private final Desk desk;
  private final ChangeProfile change;
  private final Runnable changed;
  private final TypedField name;
  private final TypedField workplace;

  /**
   * @param changed shows the window anew under the new name
   */
  public ProfileFields(Desk desk, ChangeProfile change, Runnable changed) {
    super(8);
    this.desk = desk;
    this.change = change;
    this.changed = changed;
    Texts texts = desk.texts();
    Profile now = desk.profile();
    name = TypedField.line("profile-name", texts.of("settings.profile.name"), now.name());
    workplace =
        TypedField.line(
            "profile-workplace", texts.of("settings.profile.workplace"), now.organisation());
    // It is about the person at the screen, not about whoever is open in the window.
    FieldPlace.about(this, Optional.empty());
    Button keep = Parts.button(texts.of("settings.profile.keep"), "ghost", this::keep);
    keep.setId("profile-keep");
    keep.disableProperty()
        .bind(
            name.input().textProperty().isEmpty().and(workplace.input().textProperty().isEmpty()));
    name.onEnter(this::keep);
    workplace.onEnter(this::keep);
    getChildren()
        .addAll(
            Parts.mark(texts.of("settings.profile.name"), "field-label"),
            name,
            Parts.mark(texts.of("settings.profile.workplace"), "field-label"),
            workplace,
            Parts.words(texts.of("settings.profile.how"), "soft"),
            keep);
  }

  private void keep() {
    Profile now = desk.profile();
    String who = TypedText.line(name.text());
    String where = TypedText.line(workplace.text());
    desk.work()
        .of(
            running ->
                change.to(
                    who.isBlank() ? now.name() : who, where.isBlank() ? now.organisation() : where))
        .onDone(this::kept)
        .start();
  }

  private void kept(Optional<Profile> profile) {
    if (profile.isEmpty()) {
      name.say(desk.texts().of("settings.profile.wrong"));
      return;
    }
    name.taken();
    workplace.taken();
    changed.run();
  }
}
