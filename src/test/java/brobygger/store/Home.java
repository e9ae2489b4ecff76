package brobygger.store;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.journal.JournalNote;
import brobygger.store.engine.Engine;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.vault.Argon2Cost;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** One person's home folder, with a cheap passphrase so that the tests are quick. */
public final class Home {
  public static final Profile IDA = new Profile("Ida Holm", ProfileRole.CONSULTANT, "Solby");
  public static final Profile BO = new Profile("Bo Lund", ProfileRole.SUPERVISOR, "");
  public static final Argon2Cost CHEAP = new Argon2Cost(8 * 1024, 1, 1);
  public static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-02T08:15:30Z"));
  public static final LocalDate DAY = LocalDate.of(2026, 2, 2);

  public final Path folder;
  public final StoredVaults vaults;

  public Home(Path folder) {
    this(folder, Engines.chosen());
  }

  public Home(Path folder, Engines engine) {
    this(folder, new StoredVaults(engine.engine(), CLOCK, CHEAP));
  }

  public Home(Path folder, StoredVaults vaults) {
    this.folder = folder;
    this.vaults = vaults;
  }

  /** The engine of tests that name none. */
  public static Engine engine() {
    return Engines.chosen().engine();
  }

  public static char[] passphrase() {
    return "blåbær på tærten".toCharArray();
  }

  public Vault create() {
    return create(IDA);
  }

  public Vault create(Profile profile) {
    CreateVaultOutcome outcome = vaults.create(folder, profile, passphrase());
    assertThat(outcome).isInstanceOf(CreateVaultOutcome.Created.class);
    return ((CreateVaultOutcome.Created) outcome).vault();
  }

  public OpenVaultOutcome tryOpen() {
    return vaults.open(folder, passphrase());
  }

  public Vault open() {
    OpenVaultOutcome outcome = tryOpen();
    assertThat(outcome).isInstanceOf(OpenVaultOutcome.Opened.class);
    return ((OpenVaultOutcome.Opened) outcome).vault();
  }

  /** Makes the tables of an open vault as small as what is in them. */
  public static void compact(Vault vault) {
    ((StoredVault) vault).compact();
  }

  /** A history without what says who proved it: who joins two states signs that alone. */
  public static DocumentHistory unproved(Vault vault, DocumentKey key) {
    DocumentHistory whole = vault.histories().export(key);
    return new DocumentHistory(
        key,
        whole.document(),
        whole.head(),
        whole.revisions().stream().map(each -> each.with(null)).toList());
  }

  public static CaseFile thomas() {
    return FiveSteps.open("Thomas Berg", new Owner("Ida Holm", "Solby"), DAY);
  }

  public static UnaryOperator<CaseFile> named(String name) {
    return file -> file.withCitizen(file.citizen().withName(name));
  }

  public static UnaryOperator<CaseFile> noted(String text) {
    return file ->
        file.withNotes(
            brobygger.casefile.value.Elements.add(
                file.notes(),
                new JournalNote(
                    new brobygger.casefile.value.ElementId(
                        UUID.nameUUIDFromBytes(
                            text.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                    CLOCK.instant(),
                    "Ida Holm",
                    text,
                    "",
                    null,
                    List.of())));
  }
}
