package brobygger.store.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.edit.Edit;
import brobygger.edit.MadeEdit;
import brobygger.edit.OwnerEdits;
import brobygger.store.Home;
import brobygger.store.backup.BackupsTest;
import brobygger.store.h2.BehindTheBack;
import brobygger.usecase.Turns;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.history.Authorship;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.UndoStep;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.OwnKeys;
import brobygger.usecase.people.Trust;
import brobygger.usecase.privacy.WhoWrote;
import brobygger.usecase.trust.HandOver;
import brobygger.usecase.trust.RenewKeys;
import brobygger.usecase.trust.RenewKeys.Renewed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person with new keys keeps the cases, and all that was proved and sealed with the old ones. */
class RenewKeysTest {
  @TempDir Path temp;
  private Home home;
  private Vault ida;
  private Fingerprint first;
  private final CaseFile thomas = Home.thomas();
  private final CaseFile second = Home.thomas();
  private final CaseFile bos = FiveSteps.open("Sara Lind", new Owner("Bo Lund", ""), Home.DAY);

  @BeforeEach
  void idaHasTwoCasesAndOneOfBos() {
    home = new Home(temp.resolve("ida"));
    ida = home.create();
    first = ida.identity().fingerprint();
    for (CaseFile each : List.of(thomas, second, bos)) {
      ida.caseFiles().add(each, "case.new");
    }
    ida.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Kom til tiden")));
  }

  @AfterEach
  void isSound() {
    assertThat(ida.check()).isInstanceOf(CheckReport.Sound.class);
    ida.close();
  }

  private Owner owner(CaseFile file) {
    return ida.caseFiles().get(file.id()).owner();
  }

  private List<String> labels(CaseFile file) {
    return ida.caseFiles().history(file.id()).stream().map(HistoryEntry::label).toList();
  }

  @Test
  void theCasesFollowAndNothingElseChanges() {
    Renewed renewed = new RenewKeys(ida).because("Bærbar stjålet");
    assertThat(renewed.before()).isEqualTo(first);
    assertThat(renewed.now()).isEqualTo(ida.identity().fingerprint()).isNotEqualTo(first);
    assertThat(renewed.cases()).isEqualTo(2);
    for (CaseFile each : List.of(thomas, second)) {
      assertThat(owner(each).key()).isEqualTo(renewed.now().digits());
      assertThat(owner(each).name()).isEqualTo("Ida Holm");
      assertThat(owner(each).handovers()).isEqualTo(1);
      assertThat(labels(each)).filteredOn(OwnerEdits.NEW_KEYS.code()::equals).hasSize(1);
      assertThat(HandOver.owns(ida, ida.caseFiles().get(each.id()))).isTrue();
    }
    assertThat(ida.caseFiles().get(bos.id())).isEqualTo(bos);
    assertThat(ida.profile()).isEqualTo(Home.IDA);
    AuditEntry line = ida.audit().entries().getLast();
    assertThat(line.action()).isEqualTo(AuditAction.KEYS_RENEWED);
    assertThat(line.what()).contains(first.toString()).contains(renewed.now().toString());
    assertThat(line.why()).isEqualTo("Bærbar stjålet");
  }

  @Test
  void theEarlierKeyStaysMineThroughOpeningAndABackup() {
    Renewed renewed = new RenewKeys(ida).because("");
    Path file = BackupsTest.taken(ida.backups().take(BackupReason.ASKED));
    ida.close();
    Home restored = new Home(temp.resolve("restored"));
    home.vaults.restore(file, restored.folder, Home.passphrase());
    for (Home each : List.of(home, restored)) {
      ida = each.open();
      assertThat(ida.keys().keys())
          .extracting(OwnKeys::fingerprint)
          .containsExactly(renewed.now(), first);
      assertThat(ida.keys().earlier().getFirst().until()).isPresent();
      assertThat(ida.contacts().trust(first)).isEqualTo(Trust.OWN);
      assertThat(ida.contacts().all()).isEmpty();
      assertThat(ida.check()).isInstanceOf(CheckReport.Sound.class);
      if (each == home) {
        ida.close();
      }
    }
  }

  @Test
  void whatWasWrittenWithTheEarlierKeyIsProvedMineAndMineToTakeBack() {
    ida.caseFiles().edit(second.id(), MadeEdit.of("citizen.edit", Home.named("Tobias Berg")));
    new RenewKeys(ida).because("");
    assertThat(ida.caseFiles().history(second.id())).allMatch(HistoryEntry::ownDevice);
    WhoWrote authors = new WhoWrote(ida);
    assertThat(ida.caseFiles().history(second.id()))
        .allSatisfy(each -> assertThat(authors.of(each)).isInstanceOf(Authorship.Own.class));
    ida.caseFiles().edit(second.id(), MadeEdit.of("citizen.edit", Home.named("Tore Berg")));
    assertThat(ida.caseFiles().history(second.id()).getFirst().provedBy())
        .isEqualTo(ida.identity().fingerprint());
    Turns.undo(ida.caseFiles(), second.id());
    assertThat(ida.caseFiles().get(second.id()).citizen().name()).isEqualTo("Tobias Berg");
  }

  /** Ctrl+Z does not give a case back to keys that are in use no more; it reaches past that. */
  @Test
  void whatWasDoneBeforeIsUndoneAndTheChangeOfKeysIsNot() {
    ida.caseFiles().edit(thomas.id(), MadeEdit.of("citizen.edit", Home.named("Tobias Berg")));
    new RenewKeys(ida).because("");
    assertThat(ida.caseFiles().undoState(thomas.id()).undo())
        .extracting(UndoStep::label)
        .isEqualTo("citizen.edit");
    Turns.undo(ida.caseFiles(), thomas.id());
    assertThat(ida.caseFiles().get(thomas.id()).citizen().name()).isEqualTo("Thomas Berg");
    assertThat(owner(thomas).key()).isEqualTo(ida.identity().fingerprint().digits());
    Turns.redo(ida.caseFiles(), thomas.id());
    assertThat(ida.caseFiles().get(thomas.id()).citizen().name()).isEqualTo("Tobias Berg");
    assertThat(owner(thomas).key()).isEqualTo(ida.identity().fingerprint().digits());
  }

  @Test
  void aNoteOfTheSameDayIsStillMineToWriteOn() {
    new RenewKeys(ida).because("");
    ida.caseFiles()
        .edit(
            thomas.id(),
            MadeEdit.of(
                "note.edit",
                file ->
                    file.withNotes(
                        List.of(
                            file.notes().getFirst().withText("Kom til tiden, og blev længe")))));
  }

  @Test
  void aFailureInTheMiddleLeavesEverythingAsItWas() {
    int[] asked = {0};
    assertThatThrownBy(
            () ->
                ida.renewKeys(
                    (file, next) -> {
                      if (++asked[0] == 2) {
                        throw new UncheckedIOException(new IOException("full"));
                      }
                      return Optional.of(named(file, next.card()));
                    },
                    ""))
        .isInstanceOf(UncheckedIOException.class);
    asItWas();
    ida.close();
    ida = home.open();
    asItWas();
  }

  /** A copy of the home's files from the middle of it is what a kill leaves. */
  @Test
  void aKillInTheMiddleLeavesEverythingAsItWas() {
    Path killed = temp.resolve("killed");
    int[] asked = {0};
    ida.renewKeys(
        (file, next) -> {
          if (++asked[0] == 3) {
            copy(home.folder, killed);
          }
          return Optional.of(named(file, next.card()));
        },
        "");
    assertThat(asked[0]).isEqualTo(3);
    ida.close();
    ida = new Home(killed).open();
    asItWas();
  }

  private static Edit<CaseFile> named(CaseFile file, ContactCard card) {
    return OwnerEdits.newKeys(
        file.owner(),
        new Owner("Ida Holm", "", card.fingerprint().digits(), file.owner().handovers() + 1));
  }

  private void asItWas() {
    assertThat(ida.identity().fingerprint()).isEqualTo(first);
    assertThat(ida.keys().keys()).hasSize(1);
    for (CaseFile each : List.of(thomas, second, bos)) {
      assertThat(owner(each)).isEqualTo(each.owner());
    }
    assertThat(ida.audit().entries())
        .extracting(AuditEntry::action)
        .doesNotContain(AuditAction.KEYS_RENEWED);
    assertThat(ida.check()).isInstanceOf(CheckReport.Sound.class);
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.list(from)) {
      Files.createDirectory(to);
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aSecondChangeKeepsBothEarlierKeys() {
    new RenewKeys(ida).because("");
    Fingerprint middle = ida.identity().fingerprint();
    new RenewKeys(ida).because("");
    assertThat(ida.keys().keys()).hasSize(3);
    assertThat(ida.keys().isOwn(first)).isTrue();
    assertThat(ida.keys().isOwn(middle)).isTrue();
    assertThat(owner(thomas).handovers()).isEqualTo(2);
    assertThat(ida.caseFiles().history(thomas.id())).allMatch(HistoryEntry::ownDevice);
  }

  @Test
  void anEarlierRowThatIsGoneIsMissed() throws Exception {
    new RenewKeys(ida).because("");
    ida.close();
    BehindTheBack.change(home, "DELETE FROM identities WHERE until IS NOT NULL");
    try (Vault vault = home.open()) {
      assertThat(vault.check())
          .isInstanceOfSatisfying(
              CheckReport.Unsound.class,
              unsound ->
                  assertThat(unsound.findings())
                      .extracting(CheckReport.Finding::failure)
                      .contains(CheckReport.Failure.REVISION));
    }
    home = new Home(temp.resolve("another"));
    ida = home.create();
  }

  /** Bo does not know of the change yet: what he gives, he gives to the earlier key. */
  @Test
  void aCaseGivenToTheEarlierKeyIsMineAndCanBeGivenOn() {
    ContactCard old = ida.identity().card();
    Vault bo = new Home(temp.resolve("bo")).create(Home.BO);
    try (bo) {
      bo.contacts().add(old);
      bo.contacts().confirm(old.fingerprint());
      CaseFile sara = FiveSteps.open("Sara Lind", new Owner("Bo Lund", ""), Home.DAY);
      bo.caseFiles().add(sara, "case.new");
      new HandOver(bo).to(sara.id(), old);
      new RenewKeys(ida).because("");
      CaseFileId id = sara.id();
      ida.contacts().add(bo.identity().card());
      ida.contacts().confirm(bo.identity().fingerprint());
      ida.histories().importAll(List.of(bo.histories().export(DocumentKey.of(id))));
      assertThat(HandOver.owns(ida, ida.caseFiles().get(id))).isTrue();
      assertThat(new HandOver(ida).to(id, bo.identity().card()))
          .isInstanceOf(HandOver.HandOverOutcome.Done.class);
      assertThat(new HandOver(ida).takeBack(id)).isInstanceOf(HandOver.HandOverOutcome.Done.class);
      assertThat(HandOver.owns(ida, ida.caseFiles().get(id))).isTrue();
    }
  }
}
