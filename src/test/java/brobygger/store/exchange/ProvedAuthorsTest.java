package brobygger.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brobygger.casefile.CaseFile;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentShape;
import brobygger.document.JsonDiff;
import brobygger.document.StrictJson;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.store.backup.BackupsTest;
import brobygger.store.engine.SchemaVersions;
import brobygger.store.h2.BehindTheBack;
import brobygger.store.history.DocumentRows;
import brobygger.store.history.Revisions;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.Relation;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import brobygger.usecase.history.RevisionProof;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.AuthorKey;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.vault.UnlockedVault;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who wrote something is what a key proves, and not what a file says. */
class ProvedAuthorsTest {
  /** Makes a home what it was before there were signatures. */
  private static final String[] BEFORE = {
    "DROP TABLE revision_proof",
    "DROP TABLE author_key",
    "DROP TABLE made_before",
    "DROP TABLE identities",
    "DROP TABLE placement_row",
    "DELETE FROM schema_version WHERE version >= " + SchemaVersions.PROOFS,
  };

  private static final String ZEROS = "X'" + "00".repeat(64) + "'";

  @TempDir Path temp;
  private Vault ida;
  private Vault bo;
  private CaseFile thomas;
  private DocumentKey key;

  @BeforeEach
  void idaSentHerCaseToBo() {
    ida = new Home(temp.resolve("ida")).create(Home.IDA);
    bo = new Home(temp.resolve("bo")).create(Home.BO);
    thomas = Home.thomas();
    key = DocumentKey.of(thomas.id());
    ida.caseFiles().add(thomas, "case.new");
    ida.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Kom til tiden")));
    give(ida, bo);
  }

  @AfterEach
  void allIsSound() {
    assertThat(ida.check()).isInstanceOf(CheckReport.Sound.class);
    assertThat(bo.check()).isInstanceOf(CheckReport.Sound.class);
    ida.close();
    bo.close();
  }

  private Vault cleo() {
    Profile profile = new Profile("Cleo Vang", ProfileRole.CONSULTANT, "Solby");
    return new Home(temp.resolve("cleo" + UUID.randomUUID())).create(profile);
  }

  private Relation give(Vault from, Vault to) {
    return take(to, from.histories().export(key));
  }

  private Relation take(Vault to, DocumentHistory history) {
    Map<DocumentKey, Relation> taken = to.histories().importAll(List.of(history));
    return Objects.requireNonNull(taken.get(key));
  }

  private List<HistoryEntry> history(Vault vault) {
    return vault.caseFiles().history(thomas.id());
  }

  private static String number(Vault vault) {
    return vault.identity().fingerprint().digits();
  }

  private static String provedBy(HistoryEntry entry) {
    return entry.provedBy() == null ? "nobody" : entry.provedBy().digits();
  }

  private String newestProvedBy(Vault vault) {
    return provedBy(history(vault).getFirst());
  }

  private StoreProblem refused(Vault vault, DocumentHistory forged) {
    var before = Home.unproved(vault, key);
    StoreProblemException seen =
        catchThrowableOfType(StoreProblemException.class, () -> vault.histories().relation(forged));
    StoreProblemException taken =
        catchThrowableOfType(StoreProblemException.class, () -> take(vault, forged));
    assertThat(taken.problem()).isEqualTo(seen.problem());
    assertThat(Home.unproved(vault, key)).isEqualTo(before);
    return taken.problem();
  }

  /** A change as somebody would make it by hand, in anybody's name. */
  private Revision written(DocumentHistory on, CaseFile after, String author, UUID device) {
    var tree = DocumentShape.ofCase().write(after);
    var before = new StrictJson(DocumentRows.CHANGE).read(on.document());
    return Revisions.make(
        key,
        List.of(on.head()),
        author,
        device,
        Home.CLOCK.instant(),
        RevisionKind.EDIT,
        "note.add",
        null,
        CanonicalJson.text(JsonDiff.between(before, tree)));
  }

  private DocumentHistory with(DocumentHistory on, CaseFile after, Revision more) {
    List<Revision> all = new ArrayList<>(on.revisions());
    all.add(more);
    return new DocumentHistory(
        key, CanonicalJson.text(DocumentShape.ofCase().write(after)), more.id(), all);
  }

  private DocumentHistory changed(DocumentHistory history, UnaryOperator<Revision> change) {
    return new DocumentHistory(
        key, history.document(), history.head(), history.revisions().stream().map(change).toList());
  }

  /** What Bo writes in the name of Ida, who never wrote it. */
  private DocumentHistory inIdasName(UnaryOperator<Revision> signed) {
    DocumentHistory here = bo.histories().export(key);
    CaseFile after = Home.noted("Det har jeg aldrig skrevet").apply(of(bo));
    return with(here, after, signed.apply(written(here, after, "Ida Holm", ida.device())));
  }

  private CaseFile of(Vault vault) {
    return vault.caseFiles().get(thomas.id());
  }

  private static Revision signed(Revision revision, Identity by) {
    return revision.with(RevisionProof.of(revision.id(), by));
  }

  @Test
  void whatIsWrittenIsProvedHereAndWhereverItGoes() {
    bo.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Læst af Bo")));
    give(bo, ida);
    try (Vault cleo = cleo()) {
      give(ida, cleo);
      for (Vault each : List.of(ida, bo, cleo)) {
        assertThat(history(each).stream().map(ProvedAuthorsTest::provedBy))
            .containsExactly(number(bo), number(ida), number(ida));
      }
      assertThat(history(cleo)).noneMatch(HistoryEntry::ownDevice);
    }
    assertThat(history(ida).stream().map(HistoryEntry::ownDevice))
        .containsExactly(false, true, true);
  }

  @Test
  void whoJoinsTwoStatesSignsThatAndTheRestStays() {
    ida.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Idas")));
    bo.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Bos")));
    assertThat(give(bo, ida)).isEqualTo(Relation.MERGE);
    assertThat(newestProvedBy(ida)).isEqualTo(number(ida));
    assertThat(history(ida).getFirst().ownDevice()).isFalse();
    try (Vault cleo = cleo()) {
      give(ida, cleo);
      assertThat(history(cleo).stream().map(ProvedAuthorsTest::provedBy).toList())
          .isEqualTo(history(ida).stream().map(ProvedAuthorsTest::provedBy).toList())
          .doesNotContain("nobody")
          .contains(number(bo));
    }
  }

  @Test
  void anotherKeysSignatureInMyNameIsRefusedByMe() {
    DocumentHistory forged = inIdasName(each -> signed(each, bo.identity()));
    assertThat(refused(ida, forged)).isEqualTo(new StoreProblem.ForgedAuthor(key, forged.head()));
    try (Vault cleo = cleo()) {
      take(cleo, forged);
      assertThat(newestProvedBy(cleo)).isEqualTo(number(bo));
    }
  }

  @Test
  void unsignedInMyNameIsRefusedByMeAndProvedNowhere() {
    DocumentHistory forged = inIdasName(each -> each);
    assertThat(refused(ida, forged)).isEqualTo(new StoreProblem.ForgedAuthor(key, forged.head()));
    take(bo, forged);
    assertThat(newestProvedBy(bo)).isEqualTo("nobody");
    // Nor when what Ida signed before it was stripped on the way.
    DocumentHistory stripped = changed(forged, each -> each.with(null));
    assertThat(refused(ida, stripped)).isEqualTo(new StoreProblem.ForgedAuthor(key, forged.head()));
  }

  @Test
  void aSignatureThatIsNotTheKeysIsRefusedByEverybody() {
    DocumentHistory good = ida.histories().export(key);
    RevisionProof other = Objects.requireNonNull(good.revisions().getFirst().proof());
    RevisionId last = good.head();
    for (UnaryOperator<RevisionProof> tampering :
        List.<UnaryOperator<RevisionProof>>of(
            proof -> other,
            proof -> flipped(proof, 0),
            proof -> flipped(proof, 63),
            proof -> RevisionProof.read(proof.key(), new byte[64]),
            proof -> new RevisionProof(AuthorKey.of(bo.identity().card()), proof.signature()))) {
      DocumentHistory tampered =
          changed(
              good,
              each ->
                  each.id().equals(last)
                      ? each.with(tampering.apply(Objects.requireNonNull(each.proof())))
                      : each);
      try (Vault cleo = cleo()) {
        assertThat(
                catchThrowableOfType(StoreProblemException.class, () -> take(cleo, tampered))
                    .problem())
            .isEqualTo(new StoreProblem.ForgedAuthor(key, last));
        assertThat(cleo.caseFiles().all()).isEmpty();
      }
      assertThat(refused(bo, tampered)).isEqualTo(new StoreProblem.ForgedAuthor(key, last));
    }
  }

  private static RevisionProof flipped(RevisionProof proof, int at) {
    byte[] bytes = proof.bytes();
    bytes[at] ^= 1;
    return RevisionProof.read(proof.key(), bytes);
  }

  @Test
  void whatIsProvedStaysSoWhenItComesAgainWithoutAndIsProvedWhenItComesWith() {
    DocumentHistory whole = ida.histories().export(key);
    DocumentHistory stripped = changed(whole, each -> each.with(null));
    take(bo, stripped);
    take(ida, stripped);
    assertThat(newestProvedBy(bo)).isEqualTo(number(ida));
    assertThat(newestProvedBy(ida)).isEqualTo(number(ida));
    try (Vault cleo = cleo()) {
      take(cleo, stripped);
      assertThat(newestProvedBy(cleo)).isEqualTo("nobody");
      assertThat(take(cleo, whole)).isEqualTo(Relation.SAME);
      assertThat(history(cleo)).allMatch(each -> provedBy(each).equals(number(ida)));
      assertThat(cleo.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  /** A case that this home lost, from before there were signatures: it is read, and nobody's. */
  @Test
  void whatNamesMeWithoutASignatureIsNeitherMineNorMineToTakeBack() {
    Vault late = new Home(temp.resolve("late")).create(Home.IDA);
    try (late) {
      DocumentHistory here = Home.unproved(ida, key);
      CaseFile after = Home.noted("Fra dengang").apply(of(ida));
      take(late, with(here, after, written(here, after, "Ida Holm", late.device())));
      assertThat(newestProvedBy(late)).isEqualTo("nobody");
      assertThat(history(late)).noneMatch(HistoryEntry::ownDevice);
      assertThat(late.caseFiles().undoState(thomas.id()).undo()).isNull();
      assertThat(late.caseFiles().turn(thomas.id(), history(late).getFirst().id())).isEmpty();
      // What is written on top is one's own again.
      late.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Min egen")));
      assertThat(late.caseFiles().undoState(thomas.id()).undo()).isNotNull();
    }
  }

  @Test
  void whatIWroteAndLostComesBackAsMyOwn() {
    ida.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Siden tabt")));
    give(ida, bo);
    assertThat(ida.erasures().erased(key)).isFalse();
    Home copy = new Home(temp.resolve("copy"));
    Path earlier = BackupsTest.taken(ida.backups().takeInto(temp.resolve("usb")));
    ida.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Efter kopien")));
    give(ida, bo);
    copy.vaults.restore(earlier, copy.folder, Home.passphrase());
    try (Vault restored = copy.open()) {
      assertThat(history(restored)).hasSize(3).allMatch(HistoryEntry::ownDevice);
      give(bo, restored);
      assertThat(history(restored)).hasSize(4).allMatch(HistoryEntry::ownDevice);
      assertThat(history(restored)).allMatch(each -> provedBy(each).equals(number(ida)));
      assertThat(restored.caseFiles().undoState(thomas.id()).undo()).isNotNull();
    }
  }

  @Test
  void nothingOfWhoWroteStaysWhenThePersonIsErased() throws Exception {
    Home home = new Home(temp.resolve("bo"));
    bo.erasures().erase(thomas.id(), "");
    bo.close();
    assertThat(count(home, "SELECT COUNT(*) FROM revision_proof")).isZero();
    assertThat(count(home, "SELECT COUNT(*) FROM author_key")).isZero();
    bo = home.open();
  }

  /** A home from before there were signatures: what was written in it is still one's own. */
  @Test
  void whatWasWrittenHereBeforeThereWereSignaturesIsMineAndNotProved() throws Exception {
    DocumentHistory forged = inIdasName(each -> each);
    Home home = new Home(temp.resolve("ida"));
    ida.close();
    BehindTheBack.run(home, BEFORE);
    // What names this home and came with an import, as it could at that time.
    ida = home.open();
    assertThat(history(ida)).allMatch(each -> provedBy(each).equals("nobody"));
    assertThat(history(ida)).allMatch(HistoryEntry::ownDevice);
    ida.imports().take(UndoImportTest.arrival(List.of(changed(forged, each -> each.with(null)))));
    ida.close();
    BehindTheBack.run(home, BEFORE);
    ida = home.open();
    assertThat(history(ida).stream().map(HistoryEntry::ownDevice))
        .containsExactly(false, true, true);
    assertThat(ida.caseFiles().undoState(thomas.id()).undo()).isNull();
    ida.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Fra nu af")));
    assertThat(newestProvedBy(ida)).isEqualTo(number(ida));
    assertThat(ida.caseFiles().undoState(thomas.id()).undo()).isNotNull();
  }

  @Test
  void aProofThatWasChangedInTheHomeIsFound() throws Exception {
    Home home = new Home(temp.resolve("ida"));
    ida.close();
    BehindTheBack.run(home, "UPDATE revision_proof SET signature = " + ZEROS);
    try (Vault opened = home.open()) {
      assertThat(opened.check()).isInstanceOf(CheckReport.Unsound.class);
    }
    BehindTheBack.run(home, BEFORE);
    ida = home.open();
  }

  private static long count(Home home, String sql) throws Exception {
    try (UnlockedVault vault = BehindTheBack.unlocked(home);
        Connection connection = BehindTheBack.connection(vault);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
