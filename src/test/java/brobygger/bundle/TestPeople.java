package brobygger.bundle;

import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.P256;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;

/** People with keys of their own, made anew for every test. */
final class TestPeople {
  private TestPeople() {}

  /** The sender of {@link TestBundles}. */
  static Identity anna() {
    return person("Anna Lund", "Jobcenter Østby");
  }

  static Identity person(String name, String organisation) {
    KeyPair signing = pair();
    KeyPair encryption = pair();
    ContactCard card =
        new ContactCard(
            new Profile(name, ProfileRole.CONSULTANT, organisation),
            (ECPublicKey) signing.getPublic(),
            (ECPublicKey) encryption.getPublic(),
            Instant.parse("2026-11-23T08:30:00Z"));
    return new Identity(
        card, (ECPrivateKey) signing.getPrivate(), (ECPrivateKey) encryption.getPrivate());
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
      pairs.initialize(P256.parameters());
      return pairs.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
