package brobygger.desktop.open;

import brobygger.casefile.value.TypedText;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.keys.NewPassphrase;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What a user says at the first start: who they are, and a passphrase. */
@Lives(Lifetime.VAULT)
public final class FirstStart {
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty organisation = new SimpleStringProperty("");
  private final ObjectProperty<ProfileRole> role =
      new SimpleObjectProperty<>(ProfileRole.CONSULTANT);
  private final NewPassphrase passphrase;

  FirstStart(BackgroundWork work) {
    passphrase =
        new NewPassphrase(work, () -> List.of(name.get(), organisation.get(), "brobygger"));
  }

  /** The user's name. */
  public StringProperty nameProperty() {
    return name;
  }

  /** The user's workplace. */
  public StringProperty organisationProperty() {
    return organisation;
  }

  /** Consultant or supervisor. */
  public ObjectProperty<ProfileRole> roleProperty() {
    return role;
  }

  /** The passphrase of the vault that is being made. */
  public NewPassphrase passphrase() {
    return passphrase;
  }

  /** Who they are; empty while the name is missing or too long. */
  Optional<Profile> profile() {
    try {
      return Optional.of(
          new Profile(TypedText.line(name.get()), role.get(), TypedText.line(organisation.get())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
