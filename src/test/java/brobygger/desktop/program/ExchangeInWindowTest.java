package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.JsonBundleFiles;
import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.SampleCase;
import brobygger.edit.MadeEdit;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.usecase.bundle.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.exchange.ExportBundle;
import brobygger.usecase.exchange.GatherBundle;
import brobygger.usecase.exchange.ImportBundle;
import brobygger.usecase.exchange.PreviewBundle;
import brobygger.usecase.exchange.PreviewBundle.PreviewOutcome;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.vault.Argon2Cost;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Sending, taking in and settling in the real window over real vaults, each action counted. */
final class ExchangeInWindowTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static final CaseFile CASE = SampleCase.rich().now();

  @TempDir private Path temp;
  private Path fromBo;

  @BeforeEach
  void annaAndBoChangeTheSameThingApartFromEachOther() {
    JsonBundleFiles files = new JsonBundleFiles();
    fromBo = temp.resolve("fra-bo.json");
    try (Vault anna = vault("anna", "Anna Dahl", ProfileRole.CONSULTANT);
        Vault bo = vault("bo", "Bo Krogh", ProfileRole.SUPERVISOR)) {
      know(anna, bo);
      know(bo, anna);
      anna.companies().add(SampleCase.KITCHEN, "company.new");
      anna.caseFiles().add(CASE, "case.new");
      Path first = temp.resolve("foerste.json");
      seal(anna, files, first, bo);
      PreviewOutcome ready = new PreviewBundle(bo, files).preview(first);
      new ImportBundle(bo, files).take(((PreviewOutcome.Ready) ready).preview(), id -> true);
      write(anna, "Samira træner morgenens faste opgaver i otte uger, så hun kan stå alene.");
      write(bo, "Samira vil arbejde med mad igen. I ti uger træner hun de faste opgaver.");
      seal(bo, files, fromBo, anna);
    }
  }

  private Vault vault(String folder, String name, ProfileRole role) {
    CreateVaultOutcome made =
        new StoredVaults(
                new H2Engine(),
                RecordingDesk.CLOCK,
                new Argon2Cost(8 * 1024, 1, 1),
                temp.resolve("state"))
            .create(
                temp.resolve(folder),
                new Profile(name, role, "Havnekøbing"),
                LiveWindow.PASSPHRASE.toCharArray(),
                Optional.empty());
    return ((CreateVaultOutcome.Created) made).vault();
  }

  private static void know(Vault vault, Vault other) {
    vault.contacts().add(other.identity().card());
    vault.contacts().confirm(other.identity().fingerprint());
  }

  private static void seal(Vault from, JsonBundleFiles files, Path file, Vault to) {
    List<CaseFileId> ids = List.of(CASE.id());
    Contact contact = from.contacts().find(to.identity().fingerprint()).orElseThrow();
    assertThat(
            new ExportBundle(from, files)
                .seal(
                    new GatherBundle(from, files, RecordingDesk.CLOCK, UUID::randomUUID)
                        .gather(ids, ""),
                    ids,
                    List.of(contact),
                    file))
        .isInstanceOf(WriteBundleOutcome.Written.class);
  }

  private static void write(Vault vault, String purpose) {
    UnaryOperator<CaseFile> change =
        file ->
            file.withPlacement(
                file.placements().getFirst().id(),
                p -> p.withDescription(p.description().withPurpose(purpose)));
    vault.caseFiles().edit(CASE.id(), MadeEdit.of("description.purpose", change));
  }

  private LiveWindow unlocked(String home) {
    LiveWindow live = new LiveWindow(screen, temp.resolve(home));
    live.write("#open-passphrase", LiveWindow.PASSPHRASE);
    live.press("#open-go");
    live.on("#nav-exchange");
    live.until(() -> live.find("#open-passphrase") == null, "unlocked");
    return live;
  }

  private CaseFile kept(LiveWindow live, String home) {
    OpenVaultOutcome outcome =
        live.vaults.open(temp.resolve(home), LiveWindow.PASSPHRASE.toCharArray());
    try (Vault vault = ((OpenVaultOutcome.Opened) outcome).vault()) {
      return vault.caseFiles().get(CASE.id());
    }
  }

  @Test
  void aCaseIsSealedForASupervisorInFewActions() {
    LiveWindow live = unlocked("anna");
    try (live) {
      live.folder = Optional.of(temp);
      ActionCounter hands = new ActionCounter(screen, live);
      hands.click("#nav-exchange");
      live.on("#exchange-to-1");
      hands.click("#exchange-all").click("#exchange-to-1").click("#exchange-write");
      assertThat(live.says("#exchange-sent")).startsWith("Gemt og kontrolleret");
      hands.within(6, "export to a supervisor");
      live.pictures("exchange-live-sent");
    }
  }

  @Test
  void aBundleIsReviewedTakenInAndItsConflictsSettledInTheCase() {
    LiveWindow live = unlocked("anna");
    try (live) {
      live.file = Optional.of(fromBo);
      ActionCounter hands = new ActionCounter(screen, live);
      hands.click("#nav-exchange").click("#exchange-take").click("#exchange-choose");
      live.on("#exchange-import");
      live.pictures("exchange-live-conflict");
      hands.click("#exchange-import");
      assertThat(live.says("#exchange-taken")).startsWith("Importeret: 1 sag");
      hands.within(5, "import with review");
      live.pictures("exchange-live-report");
      hands.click("#exchange-settle");
      assertThat(live.says("#case-conflicts")).startsWith("1 uafklaret ændring");
      live.pictures("conflict-band");
      hands.click("#case-conflicts-see");
      live.on("#conflict-use-1-1");
      live.pictures("conflict-sheet");
      hands.click("#conflict-use-1-2");
      live.until(() -> live.find("#conflict-use-1-1") == null, "settled");
      live.pictures("conflict-settled");
      hands.chord(KeyCode.ESCAPE);
      hands.chord(KeyCode.CONTROL, KeyCode.Z);
      live.until(
          () -> live.words().contains("Fortryd “Valgt mellem to ændringer”?"), "asked first");
      hands.chord(KeyCode.ENTER);
      live.until(() -> live.isSeen("#case-conflicts"), "taken back");
      hands.click("#case-conflicts-see").click("#conflict-use-1-1");
      live.until(() -> live.find("#conflict-use-1-1") == null, "settled again");
    }
    assertThat(kept(live, "anna").conflicts()).isEmpty();
  }

  private Vault open(String home) {
    OpenVaultOutcome outcome =
        new StoredVaults(
                new H2Engine(),
                RecordingDesk.CLOCK,
                new Argon2Cost(8 * 1024, 1, 1),
                temp.resolve("state"))
            .open(temp.resolve(home), LiveWindow.PASSPHRASE.toCharArray());
    return ((OpenVaultOutcome.Opened) outcome).vault();
  }

  private void bothChangeOnlyTheCompany() {
    JsonBundleFiles files = new JsonBundleFiles();
    CompanyId kitchen = SampleCase.KITCHEN.id();
    try (Vault anna = open("anna");
        Vault bo = open("bo")) {
      PreviewOutcome ready = new PreviewBundle(anna, files).preview(fromBo);
      new ImportBundle(anna, files).take(((PreviewOutcome.Ready) ready).preview(), id -> true);
      anna.companies()
          .edit(kitchen, MadeEdit.of("company.about", c -> c.withAbout("Et stort køkken.")));
      bo.companies()
          .edit(kitchen, MadeEdit.of("company.about", c -> c.withAbout("Et lille køkken.")));
      fromBo = temp.resolve("kun-virksomheden.json");
      seal(bo, files, fromBo, anna);
    }
  }

  @Test
  void aBundleInWhichOnlyACompanyChangedComesInAndLeadsToTheCompany() {
    bothChangeOnlyTheCompany();
    LiveWindow live = unlocked("anna");
    try (live) {
      live.file = Optional.of(fromBo);
      ActionCounter hands = new ActionCounter(screen, live);
      hands.click("#nav-exchange").click("#exchange-take").click("#exchange-choose");
      hands.click("#exchange-import");
      assertThat(live.says("#exchange-taken")).startsWith("Importeret: ingen sager og 1 virks");
      live.pictures("exchange-live-company");
      hands.click("#exchange-settle-company");
      assertThat(live.says("#company-conflicts")).startsWith("1 uafklaret ændring");
      hands.click("#company-conflicts-see").click("#conflict-use-1-2");
      live.until(() -> live.isSeen("#conflicts-none"), "settled");
    }
    try (Vault anna = open("anna")) {
      assertThat(anna.companies().get(SampleCase.KITCHEN.id()).conflicts()).isEmpty();
    }
  }

  @Test
  void aCaseOfSomebodyElseSaysWhatOnesChangesAre() {
    LiveWindow live = unlocked("bo");
    try (live) {
      live.press("#nav-cases");
      live.on("#cases-words");
      live.key("#cases-words", KeyCode.ENTER);
      assertThat(live.says("#case-owner")).startsWith("Sagen ejes af Anna Dahl");
      live.pictures("case-owner-band");
    }
  }
}
