package brobygger.desktop.contacts;

import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.Succession;
import brobygger.usecase.people.Trust;
import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who somebody is and how well their key is known, in words with a sign beside. */
public final class TrustWords {
  private final Texts texts;

  /** In the language of the texts. */
  public TrustWords(Texts texts) {
    this.texts = texts;
  }

  /** A chip that says how well a key is known. */
  public Label chip(Trust trust) {
    return chip(texts.of("keycards.trust." + trust), style(trust), icon(trust));
  }

  /** The same of a contact: its key may be replaced, or confirmed by the one before it alone. */
  public Label chip(Contact contact) {
    Succession succession = contact.succession();
    if (contact.trust().isTrusted() && succession.replacedBy().isPresent()) {
      return chip(texts.of("keycards.trust.replaced"), "gold", Feather.REPEAT);
    }
    return succession.bySignature()
        ? chip(texts.of("keycards.trust.signature"), "good", Feather.USER_CHECK)
        : chip(contact.trust());
  }

  private static Label chip(String words, String style, Feather sign) {
    Label chip = Parts.mark(words, "chip", style);
    chip.setMinWidth(Label.USE_PREF_SIZE);
    FontIcon icon = new FontIcon(sign);
    icon.getStyleClass().add("chip-icon");
    chip.setGraphic(icon);
    return chip;
  }

  /** "Konsulent · Havnekøbing". */
  public String role(Profile profile) {
    String role = texts.of("settings.role." + profile.role().name().toLowerCase(Locale.ROOT));
    return profile.organisation().isEmpty()
        ? role
        : texts.of("settings.role.at", role, profile.organisation());
  }

  private static String style(Trust trust) {
    return switch (trust) {
      case OWN, CONFIRMED, ROSTER -> "good";
      case UNKNOWN -> "gold";
      case REVOKED -> "danger";
    };
  }

  private static Feather icon(Trust trust) {
    return switch (trust) {
      case OWN -> Feather.USER;
      case CONFIRMED -> Feather.USER_CHECK;
      case ROSTER -> Feather.USERS;
      case UNKNOWN -> Feather.HELP_CIRCLE;
      case REVOKED -> Feather.SLASH;
    };
  }
}
