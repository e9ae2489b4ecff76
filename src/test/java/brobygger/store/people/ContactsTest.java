package brobygger.store.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.store.Engines;
import brobygger.store.Home;
import brobygger.store.backup.BackupsTest;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Contacts;
import brobygger.usecase.people.Contacts.RosterOutcome;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.P256;
import brobygger.usecase.people.Roster;
import brobygger.usecase.people.RosterConsent;
import brobygger.usecase.people.Trust;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engines.class)
class ContactsTest {
  @Parameter Engines engine;

  private static final RosterConsent CHOSEN = RosterConsent.ALL;

  @TempDir Path temp;
  Home home;

  @BeforeEach
  void aVault() {
    home = new Home(temp.resolve("home"), engine);
    home.create().close();
  }

  private ContactCard card(String person) {
    try (Vault vault = new Home(temp.resolve(person), engine).create()) {
      return vault.identity().card();
    }
  }

  @Test
  void theKeysAreTheSameAtEveryOpeningAndBelongTogether() throws Exception {
    Fingerprint first;
    try (Vault vault = home.open()) {
      first = vault.identity().fingerprint();
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(vault.identity().signing());
      signature.update(new byte[] {1, 2, 3});
      byte[] signed = signature.sign();
      signature.initVerify(vault.identity().card().signing());
      signature.update(new byte[] {1, 2, 3});
      assertThat(signature.verify(signed)).isTrue();
      assertThat(vault.identity().toString()).doesNotContain("Private");
      assertThat(vault.identity().card().signing())
          .isNotEqualTo(vault.identity().card().encryption());
    }
    try (Vault vault = home.open()) {
      assertThat(vault.identity().fingerprint()).isEqualTo(first);
    }
    assertThat(card("another").fingerprint()).isNotEqualTo(first);
  }

  @Test
  void keysAndContactsComeAlongWithABackupAndAfterRecovery() {
    ContactCard anna = card("anna");
    Fingerprint own;
    Path file;
    try (Vault vault = home.open()) {
      own = vault.identity().fingerprint();
      vault.contacts().add(anna);
      vault.contacts().confirm(anna.fingerprint());
      file = BackupsTest.taken(vault.backups().take(BackupReason.ASKED));
    }
    Home restored = new Home(temp.resolve("restored"), engine);
    home.vaults.restore(file, restored.folder, Home.passphrase());
    RecoveryKey recovery = RecoveryKey.random(new SecureRandom());
    restored.vaults.addRecoveryKey(restored.folder, Home.passphrase(), recovery);
    restored.vaults.recover(restored.folder, recovery, Home.passphrase());
    try (Vault vault = restored.open()) {
      assertThat(vault.identity().fingerprint()).isEqualTo(own);
      assertThat(vault.contacts().trust(anna.fingerprint())).isEqualTo(Trust.CONFIRMED);
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  @Test
  void aContactIsUnknownThenConfirmedThenRevokedForGood() {
    ContactCard anna = card("anna");
    Fingerprint number = anna.fingerprint();
    try (Vault vault = home.open()) {
      Contacts contacts = vault.contacts();
      assertThat(contacts.trust(number)).isEqualTo(Trust.UNKNOWN);
      assertThat(contacts.trust(vault.identity().fingerprint())).isEqualTo(Trust.OWN);
      assertThatExceptionOfType(StoreProblemException.class)
          .isThrownBy(() -> contacts.confirm(number));
      assertThat(contacts.add(anna).trust()).isEqualTo(Trust.UNKNOWN);
      assertThat(contacts.confirm(number).trust()).isEqualTo(Trust.CONFIRMED);
      assertThat(contacts.add(anna).trust()).isEqualTo(Trust.CONFIRMED);
      assertThat(contacts.all()).containsExactly(new Contact(anna, Trust.CONFIRMED));
    }
    try (Vault vault = home.open()) {
      assertThat(vault.contacts().revoke(number).trust()).isEqualTo(Trust.REVOKED);
      assertThat(vault.contacts().add(anna).trust()).isEqualTo(Trust.REVOKED);
      assertThatThrownBy(() -> vault.contacts().confirm(number))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  @Test
  void contactsAreFoundByNumberAndByNameHoweverTheyAreWritten() {
    ContactCard anna = card("anna");
    try (Vault vault = home.open()) {
      vault.contacts().add(anna);
      String name = anna.profile().name();
      assertThat(vault.contacts().named(name.toUpperCase(java.util.Locale.ROOT))).hasSize(1);
      assertThat(vault.contacts().named(anna.fingerprint().toString())).hasSize(1);
      assertThat(vault.contacts().named(anna.fingerprint().digits())).hasSize(1);
      vault.contacts().add(card("same name"));
      assertThat(vault.contacts().named(name)).hasSize(2);
      assertThat(vault.contacts().named("ingen")).isEmpty();
    }
  }

  @Test
  void aRosterHoldsAsLongAsItsSignerAndNeverGoesBack() {
    ContactCard leader = card("leader");
    ContactCard anna = card("anna");
    ContactCard bo = card("bo");
    Roster first = new Roster(1, Instant.EPOCH, leader, List.of(anna, bo), List.of());
    Roster second = new Roster(2, Instant.EPOCH, leader, List.of(anna), List.of(bo.fingerprint()));
    try (Vault vault = home.open()) {
      Contacts contacts = vault.contacts();
      assertThat(contacts.take(first, CHOSEN)).isEqualTo(RosterOutcome.SIGNER_UNKNOWN);
      assertThat(contacts.trust(anna.fingerprint())).isEqualTo(Trust.UNKNOWN);
      contacts.add(leader);
      contacts.confirm(leader.fingerprint());
      assertThat(contacts.take(first, CHOSEN)).isEqualTo(RosterOutcome.TAKEN);
      assertThat(contacts.take(first, CHOSEN)).isEqualTo(RosterOutcome.NOTHING_NEW);
      assertThat(contacts.trust(bo.fingerprint())).isEqualTo(Trust.ROSTER);
      assertThat(contacts.find(bo.fingerprint())).isPresent();
      assertThat(contacts.take(second, CHOSEN)).isEqualTo(RosterOutcome.TAKEN);
      assertThat(contacts.trust(anna.fingerprint())).isEqualTo(Trust.ROSTER);
      assertThat(contacts.trust(bo.fingerprint())).isEqualTo(Trust.REVOKED);
      assertThat(contacts.take(first, CHOSEN)).isEqualTo(RosterOutcome.OLDER);
      // Being named in a roster does not make anybody a signer of one.
      Roster hers = new Roster(1, Instant.EPOCH, anna, List.of(bo), List.of());
      assertThat(contacts.take(hers, CHOSEN)).isEqualTo(RosterOutcome.SIGNER_UNKNOWN);
      contacts.revoke(leader.fingerprint());
      assertThat(contacts.trust(anna.fingerprint())).isEqualTo(Trust.UNKNOWN);
      assertThat(contacts.take(second, CHOSEN)).isEqualTo(RosterOutcome.SIGNER_REVOKED);
    }
  }

  /** A list of thousands is opened once, and anew as soon as anything happened. */
  @Test
  void whatWasReadOfContactsIsRememberedUntilTheNextStep() {
    ContactCard anna = card("anna");
    try (Vault vault = home.open()) {
      Contacts contacts = vault.contacts();
      ContactCard own = vault.identity().card();
      contacts.take(new Roster(1, Instant.EPOCH, own, List.of(anna), List.of()), CHOSEN);
      Roster first = contacts.rosters().getFirst();
      assertThat(contacts.rosters().getFirst()).isSameAs(first);
      contacts.confirm(anna.fingerprint());
      assertThat(contacts.trust(anna.fingerprint())).isEqualTo(Trust.CONFIRMED);
      assertThat(contacts.rosters().getFirst()).isEqualTo(first).isNotSameAs(first);
      vault.renewKeys((file, identity) -> Optional.empty(), "");
      assertThat(contacts.trust(own.fingerprint())).isEqualTo(Trust.OWN);
      assertThat(contacts.trust(vault.identity().fingerprint())).isEqualTo(Trust.OWN);
    }
  }

  @Test
  void aNumberIsReadHoweverItIsWrittenAndNothingElseIs() {
    Fingerprint number = card("anna").fingerprint();
    assertThat(number.toString()).matches("([0-9]{5} ){5}[0-9]{5}");
    assertThat(Fingerprint.read(number.toString().replace(' ', '-'))).contains(number);
    assertThat(Fingerprint.read(number.digits().substring(1))).isEmpty();
    assertThat(Fingerprint.read("Anna Lund")).isEmpty();
  }

  @Test
  void aPointBesideTheCurveIsNoKey() {
    assertThatThrownBy(() -> P256.publicKey(BigInteger.ONE, BigInteger.TWO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
