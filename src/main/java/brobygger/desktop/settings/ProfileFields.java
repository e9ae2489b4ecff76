package brobygger.desktop.settings;

import brobygger.casefile.value.TypedText;
import brobygger.desktop.Desk;
import brobygger.desktop.field.FieldPlace;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import brobygger.usecase.people.Profile;
import brobygger.usecase.trust.ChangeProfile;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Another name or workplace from now on; one may work nowhere, but must be called something. */
public final class ProfileFields extends VBox {
  private final Desk desk;
  private final ChangeProfile change;
  private final Runnable changed;
  private final Kept name;
  private final Kept workplace;
  private final Label problem = Parts.words("", "danger-text", "small");

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
    name =
        Kept.byButton(
            now.name(), typed -> typed.isBlank() ? texts.of("settings.profile.nameless") : "");
    workplace = Kept.byButton(now.organisation(), typed -> "");
    // It is about the person at the screen, not about whoever is open in the window.
    FieldPlace.about(this, Optional.empty());
    Button keep = Parts.button(texts.of("settings.profile.keep"), "ghost", this::keep);
    keep.setId("profile-keep");
    keep.disableProperty().bind(Bindings.and(name.keptProperty(), workplace.keptProperty()));
    problem.setId("profile-problem");
    say("");
    getChildren()
        .addAll(
            field("name", name),
            field("workplace", workplace),
            Parts.words(texts.of("settings.profile.how"), "soft"),
            problem,
            keep);
  }

  private KeptField field(String part, Kept kept) {
    String label = desk.texts().of("settings.profile." + part);
    KeptField field = KeptField.line(label, "profile-" + part, "", kept);
    if (field.input() instanceof TextField line) {
      line.setOnAction(event -> keep());
    }
    return field;
  }

  private void say(String wrong) {
    problem.setText(wrong);
    Parts.show(problem, !wrong.isEmpty());
  }

  private void keep() {
    name.leave();
    workplace.leave();
    if (!name.problemProperty().get().isEmpty()) {
      return;
    }
    String who = TypedText.line(name.textProperty().get());
    String where = TypedText.line(workplace.textProperty().get());
    desk.work().of(running -> change.to(who, where)).onDone(this::kept).start();
  }

  private void kept(Optional<Profile> profile) {
    if (profile.isEmpty()) {
      say(desk.texts().of("settings.profile.wrong"));
      return;
    }
    List.of(name, workplace).forEach(Kept::taken);
    changed.run();
  }
}
