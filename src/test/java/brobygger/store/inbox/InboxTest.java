package brobygger.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brobygger.casefile.CaseFile;
import brobygger.store.Home;
import brobygger.store.h2.BehindTheBack;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.Dispatches;
import brobygger.usecase.bundle.Imports.Arrival;
import brobygger.usecase.bundle.Inbox;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.CheckReport.Failure;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Trust;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits, what imports did and what was sent, on real files. */
class InboxTest {
  private static final Fingerprint SIGNER = new Fingerprint("123456789012345678901234567890");

  @TempDir Path temp;
  private Home home;
  private CaseFile thomas;

  @BeforeEach
  void aHomeWhereSomethingWaits() {
    home = new Home(temp.resolve("bo"));
    thomas = Home.thomas();
    try (Vault ida = new Home(temp.resolve("ida")).create(Home.IDA);
        Vault bo = home.create(Home.BO)) {
      ida.caseFiles().add(thomas, "case.new");
      bo.imports()
          .take(
              new Arrival(
                  header(),
                  List.of(ida.histories().export(DocumentKey.of(thomas.id()))),
                  List.of(parking()),
                  Set.of()));
      bo.dispatches()
          .note(
              List.of(Dispatches.ANYBODY),
              BundleView.FULL,
              Map.of(DocumentKey.of(thomas.id()), bo.caseFiles().head(thomas.id())));
    }
  }

  private static BundleHeader header() {
    BundleHeader.Signed signed = new BundleHeader.Signed(SIGNER, Trust.CONFIRMED);
    return new BundleHeader(
        new UUID(1, 2),
        Instant.parse("2026-03-01T10:00:00Z"),
        new BundleHeader.Sender(Home.IDA, new UUID(3, 4), signed),
        "Til gennemsyn");
  }

  private Inbox.Parking parking() {
    return new Inbox.Parking(thomas.id(), "Thomas Berg", header(), "{\"brobygger\":\"bundle\"}");
  }

  @Test
  void whatWaitsSurvivesARestartAsItCame() {
    try (Vault bo = home.open()) {
      ParkedCase parked = bo.inbox().waiting().getFirst();
      assertThat(parked.caseFile()).isEqualTo(thomas.id());
      assertThat(parked.name()).isEqualTo("Thomas Berg");
      assertThat(parked.sender()).isEqualTo(Home.IDA);
      assertThat(parked.signer()).isEqualTo(SIGNER);
      assertThat(parked.purpose()).isEqualTo("Til gennemsyn");
      assertThat(parked.created()).isEqualTo(header().created());
      assertThat(bo.inbox().bundle(parked.item())).isEqualTo(parking().bundle());
    }
  }

  @Test
  void whatDoesNotWaitIsUnknown() {
    try (Vault bo = home.open()) {
      UUID none = new UUID(9, 9);
      assertThat(problem(() -> bo.inbox().bundle(none))).isInstanceOf(StoreProblem.Unknown.class);
      assertThat(problem(() -> bo.inbox().discard(none))).isInstanceOf(StoreProblem.Unknown.class);
      Arrival settlesNothing = new Arrival(header(), List.of(), List.of(), Set.of(none));
      assertThat(problem(() -> bo.imports().take(settlesNothing)))
          .isInstanceOf(StoreProblem.Unknown.class);
      assertThat(bo.inbox().waiting()).hasSize(1);
    }
  }

  private static StoreProblem problem(Runnable act) {
    return catchThrowableOfType(StoreProblemException.class, act::run).problem();
  }

  @Test
  void whatWasSentIsRememberedPerRecipientAndView() {
    try (Vault bo = home.open()) {
      RevisionId head = bo.caseFiles().head(thomas.id());
      Dispatches sent = bo.dispatches();
      assertThat(sent.last(Dispatches.ANYBODY, BundleView.FULL, thomas.id())).contains(head);
      assertThat(sent.last(Dispatches.ANYBODY, BundleView.EMPLOYER, thomas.id())).isEmpty();
      assertThat(sent.last("somebody", BundleView.FULL, thomas.id())).isEmpty();
    }
  }

  @Test
  void erasingAPersonTakesAllOfItAlong() {
    try (Vault bo = home.open()) {
      bo.erasures().erase(thomas.id(), "bad om det");
      assertThat(bo.inbox().waiting()).isEmpty();
      assertThat(bo.dispatches().last(Dispatches.ANYBODY, BundleView.FULL, thomas.id())).isEmpty();
      assertThat(bo.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE parked SET facts_sealed = X'00'",
        "UPDATE parked SET entry_sealed = facts_sealed",
        "UPDATE parked SET id = RANDOM_UUID()",
        "UPDATE sent SET sealed = X'00'",
        "UPDATE sent SET token = 'x'",
        "UPDATE import_step SET sealed = X'00'",
        "UPDATE import_step SET seq = 2",
        "UPDATE import_step SET hash = 'x'",
      })
  void checkFindsWhatWasChangedBehindTheProgramsBack(String sql) throws Exception {
    BehindTheBack.change(home, sql);
    try (Vault bo = home.open()) {
      assertThat(bo.check())
          .isInstanceOfSatisfying(
              CheckReport.Unsound.class,
              unsound ->
                  assertThat(unsound.findings())
                      .extracting(CheckReport.Finding::failure)
                      .contains(Failure.AUDIT));
    }
  }

  @Test
  void aStepThatIsMissingIsFound() throws Exception {
    BehindTheBack.change(home, "DELETE FROM import_step");
    try (Vault bo = home.open()) {
      assertThat(bo.check()).isInstanceOf(CheckReport.Unsound.class);
    }
  }
}
