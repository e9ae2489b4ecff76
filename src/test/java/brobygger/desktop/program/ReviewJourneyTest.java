package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.JsonBundleFiles;
import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.Owner;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.SampleCase;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A supervisor comments in their window, a sealed file carries it, the consultant sees it at the
 * field.
 */
final class ReviewJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static final CaseFile CASE =
      SampleCase.rich().now().withOwner(new Owner("Anna Dahl", "Havnekøbing"));
  private static final String TAB = "#tab-description";
  private static final String LINE = "#go-DESCRIPTION_TO_IMPROVE-" + CASE.id();

  @TempDir private Path temp;
  private final JsonBundleFiles files = new JsonBundleFiles();

  @BeforeEach
  void theSupervisorHasTheCase() {
    try (Vault anna = vault("anna", "Anna Dahl", ProfileRole.CONSULTANT);
        Vault bo = vault("bo", "Bo Krogh", ProfileRole.SUPERVISOR)) {
      know(anna, bo);
      know(bo, anna);
      anna.companies().add(SampleCase.KITCHEN, "company.new");
      anna.caseFiles().add(CASE, "case.new");
    }
    carry("anna", "bo");
  }

  private StoredVaults vaults() {
    return new StoredVaults(
        new H2Engine(), RecordingDesk.CLOCK, new Argon2Cost(8 * 1024, 1, 1), temp.resolve("state"));
  }

  private Vault vault(String folder, String name, ProfileRole role) {
    CreateVaultOutcome made =
        vaults()
            .create(
                temp.resolve(folder),
                new Profile(name, role, "Havnekøbing"),
                LiveWindow.PASSPHRASE.toCharArray(),
                Optional.empty());
    return ((CreateVaultOutcome.Created) made).vault();
  }

  private Vault opened(String folder) {
    OpenVaultOutcome outcome =
        vaults().open(temp.resolve(folder), LiveWindow.PASSPHRASE.toCharArray());
    return ((OpenVaultOutcome.Opened) outcome).vault();
  }

  private static void know(Vault vault, Vault other) {
    vault.contacts().add(other.identity().card());
    vault.contacts().confirm(other.identity().fingerprint());
  }

  /** Seals the case for the other and takes it in there, as the program does. */
  private void carry(String from, String to) {
    Path file = temp.resolve(from + "-" + to + "-" + UUID.randomUUID() + ".json");
    try (Vault sender = opened(from);
        Vault receiver = opened(to)) {
      List<CaseFileId> ids = List.of(CASE.id());
      Contact contact = sender.contacts().find(receiver.identity().fingerprint()).orElseThrow();
      assertThat(
              new ExportBundle(sender, files)
                  .seal(
                      new GatherBundle(sender, files, RecordingDesk.CLOCK, UUID::randomUUID)
                          .gather(ids, "Gennemsyn"),
                      ids,
                      List.of(contact),
                      file))
          .isInstanceOf(WriteBundleOutcome.Written.class);
      PreviewOutcome ready = new PreviewBundle(receiver, files).preview(file);
      new ImportBundle(receiver, files).take(((PreviewOutcome.Ready) ready).preview(), id -> true);
    }
  }

  private LiveWindow unlocked(String home) {
    LiveWindow live = new LiveWindow(screen, temp.resolve(home));
    live.write("#open-passphrase", LiveWindow.PASSPHRASE);
    live.press("#open-go");
    live.on("#nav-exchange");
    live.until(() -> live.find("#open-passphrase") == null, "unlocked");
    return live;
  }

  private static void description(LiveWindow live) {
    live.press("#nav-cases");
    live.on("#cases-words");
    live.key("#cases-words", KeyCode.ENTER);
    live.toggle(TAB);
    live.on("#description-TASKS");
  }

  private ElementId comment() {
    try (Vault anna = opened("anna")) {
      return anna.caseFiles().get(CASE.id()).placements().getFirst().comments().getFirst().id();
    }
  }

  @Test
  void aCommentIsWrittenCarriedSeenWhereItBelongsMendedAndApproved() throws IOException {
    try (LiveWindow bo = unlocked("bo")) {
      description(bo);
      bo.press("#comment-TASKS");
      bo.write("#comment-text-TASKS", "Hvilken salat?");
      bo.key("#comment-text-TASKS", KeyCode.ENTER);
      bo.until(() -> bo.words().contains("Hvilken salat?"), "the comment stands there");
      bo.press("#review-improve");
      assertThat(bo.says("#review-state")).isEqualTo("Ret gerne til");
    }
    carry("bo", "anna");
    Files.writeString(temp.resolve("anna").resolve("preferences.json"), "{\"language\": \"en\"}");
    try (LiveWindow english = unlocked("anna")) {
      english.press(LINE);
      english.on("#review-first");
      english.pictures("review-came-english");
      assertThat(english.words()).contains("Hvilken salat?");
    }
    Files.delete(temp.resolve("anna").resolve("preferences.json"));
    ElementId comment = comment();
    try (LiveWindow anna = unlocked("anna")) {
      anna.on(LINE);
      anna.pictures("review-today");
      anna.press(LINE);
      assertThat(anna.says("#review-state")).isEqualTo("Ret gerne til");
      assertThat(anna.words()).contains("Hvilken salat?");
      anna.press("#review-first");
      assertThat(anna.window.scene().getFocusOwner().getId()).isEqualTo("description-TASKS");
      anna.pictures("review-came");
      anna.write("#description-TASKS", "Samira skærer bladsalat og laver dressing.");
      anna.press("#resolve-" + comment);
      anna.until(() -> anna.find("#resolve-" + comment) == null, "it is dealt with");
      anna.press("#nav-today");
      anna.until(() -> anna.find(LINE) == null, "nothing to mend any more");
    }
    carry("anna", "bo");
    try (LiveWindow bo = unlocked("bo")) {
      description(bo);
      assertThat(((TextInputControl) bo.on("#description-TASKS")).getText())
          .isEqualTo("Samira skærer bladsalat og laver dressing.");
      bo.press("#review-approve");
      assertThat(bo.says("#review-state")).isEqualTo("Godkendt");
    }
    carry("bo", "anna");
    try (LiveWindow anna = unlocked("anna")) {
      description(anna);
      assertThat(anna.says("#review-state")).isEqualTo("Godkendt");
      anna.pictures("review-approved");
    }
    try (Vault anna = opened("anna");
        Vault bo = opened("bo")) {
      assertThat(anna.caseFiles().get(CASE.id())).isEqualTo(bo.caseFiles().get(CASE.id()));
      assertThat(anna.caseFiles().get(CASE.id()).conflicts()).isEmpty();
    }
  }
}
