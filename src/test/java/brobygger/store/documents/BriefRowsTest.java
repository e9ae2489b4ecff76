package brobygger.store.documents;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.order.Closure;
import brobygger.casefile.order.ExitStatus;
import brobygger.casefile.value.NameOrder;
import brobygger.document.RandomDocuments;
import brobygger.edit.MadeEdit;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.rhythm.DueItems;
import brobygger.samples.SampleCases;
import brobygger.store.Home;
import brobygger.store.backup.BackupsTest;
import brobygger.store.h2.BehindTheBack;
import brobygger.store.lists.CaseProjection;
import brobygger.texts.Language;
import brobygger.usecase.Turns;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.Imports.Arrival;
import brobygger.usecase.bundle.UndoImportOutcome;
import brobygger.usecase.history.CaseInBrief;
import brobygger.usecase.history.CaseSummary;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.work.Due;
import brobygger.usecase.work.FindDue;
import brobygger.usecase.work.HomeFacts;
import brobygger.usecase.work.TeamRules;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and what is due say what the documents say, whatever has happened to them. */
class BriefRowsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final DueItems RULES =
      new TeamRules(new ContentPacks(new ContentPackReader())).due(Language.DANISH);

  @TempDir Path temp;

  private static void same(Vault vault) {
    List<CaseFile> whole = vault.caseFiles().documents();
    assertThat(vault.caseFiles().all())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("updated")
        .containsExactlyElementsOf(
            whole.stream()
                .map(file -> CaseProjection.summary(file, Instant.EPOCH))
                .sorted(NameOrder.by(CaseSummary::name).thenComparing(line -> line.id().toString()))
                .toList());
    for (LocalDate day : List.of(TODAY.minusYears(1), TODAY, TODAY.plusMonths(3))) {
      List<CaseFile> open =
          whole.stream()
              .filter(file -> file.closure() == null || day.isBefore(file.closure().on()))
              .toList();
      assertThat(vault.caseFiles().openOn(day))
          .containsExactlyInAnyOrderElementsOf(open.stream().map(CaseInBrief::of).toList());
      assertThat(
              new FindDue(vault, RULES, HomeFacts.CALM)
                  .on(day).stream()
                      .flatMap(
                          due -> due instanceof Due.OfCase of ? Stream.of(of.item()) : Stream.of())
                      .collect(Collectors.toSet()))
          .isEqualTo(
              RULES.of(whole, vault.companies()::find, day).stream()
                  .filter(item -> !item.rule().isForOwnerOnly() || owned(whole, item.caseId()))
                  .collect(Collectors.toSet()));
    }
    assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
  }

  private static boolean owned(List<CaseFile> cases, CaseFileId id) {
    return cases.stream()
        .anyMatch(file -> file.id().equals(id) && file.owner().name().equals(Home.IDA.name()));
  }

  /** Without notes: what they seal is not undone. */
  private static CaseFile generated(RandomDocuments documents) {
    return documents.caseFile().withNotes(List.of());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void afterEditsUndoRestoringImportsErasureAndABackup(long seed) {
    Random random = new Random(seed);
    RandomDocuments documents = new RandomDocuments(seed);
    Home home = new Home(temp.resolve("home"));
    Path backup;
    try (Vault vault = home.create()) {
      SampleCases samples = SampleCases.on(TODAY);
      samples.companies().forEach(each -> vault.companies().add(each, "sample"));
      samples.cases().forEach(each -> vault.caseFiles().add(each, "sample"));
      List<CaseFile> added = Stream.generate(() -> generated(documents)).limit(8).toList();
      added.forEach(each -> vault.caseFiles().add(each, "case.new"));
      same(vault);
      List<CaseFileId> ids = added.stream().map(CaseFile::id).toList();
      for (int i = 0; i < 40; i++) {
        CaseFileId id = ids.get(random.nextInt(ids.size()));
        switch (random.nextInt(5)) {
          case 0 -> Turns.undo(vault.caseFiles(), id);
          case 1 -> Turns.redo(vault.caseFiles(), id);
          default ->
              vault
                  .caseFiles()
                  .edit(
                      id,
                      MadeEdit.of("edit", file -> documents.edited(file).withNotes(file.notes())));
        }
      }
      same(vault);
      CaseFileId first = ids.getFirst();
      vault.caseFiles().restore(first, vault.caseFiles().history(first).getLast().id());
      vault.caseFiles().edit(ids.get(1), MadeEdit.of("close", BriefRowsTest::closed));
      same(vault);
      takeFromBo(vault, documents);
      vault.erasures().erase(ids.get(2), "");
      same(vault);
      backup = BackupsTest.taken(vault.backups().takeInto(temp.resolve("usb")));
    }
    Path to = temp.resolve("restored");
    assertThat(home.vaults.restore(backup, to, Home.passphrase()))
        .isInstanceOf(RestoreOutcome.Restored.class);
    try (Vault vault = new Home(to).open()) {
      same(vault);
    }
  }

  private static CaseFile closed(CaseFile file) {
    LocalDate day = file.opened().isAfter(TODAY) ? file.opened() : TODAY;
    return file.withClosure(new Closure(day, ExitStatus.values()[0], ""));
  }

  private void takeFromBo(Vault vault, RandomDocuments documents) {
    CaseFile theirs = generated(documents).withPlacements(List.of()).withFollowUps(List.of());
    DocumentKey key = DocumentKey.of(theirs.id());
    try (Vault bo = new Home(temp.resolve("bo")).create(Home.BO)) {
      bo.caseFiles().add(theirs.withGuide(List.of()), "case.new");
      take(vault, bo, key);
      same(vault);
      bo.caseFiles().edit(theirs.id(), MadeEdit.of("edit", Home.named("Bos Navn")));
      vault.caseFiles().edit(theirs.id(), MadeEdit.of("edit", Home.named("Idas Navn")));
      take(vault, bo, key);
      same(vault);
      assertThat(vault.imports().undo(false)).isInstanceOf(UndoImportOutcome.Undone.class);
      same(vault);
    }
  }

  private static void take(Vault to, Vault from, DocumentKey key) {
    to.imports()
        .take(
            new Arrival(
                new BundleHeader(
                    UUID.randomUUID(),
                    Instant.parse("2026-03-01T10:00:00Z"),
                    new BundleHeader.Sender(Home.BO, new UUID(3, 4)),
                    ""),
                List.of(from.histories().export(key)),
                List.of(),
                Set.of()));
  }

  /** As 34fcd3a and all before it left it. */
  @Test
  void aHomeOfAnEarlierVersionIsFilledInAtItsFirstOpening() throws SQLException {
    Home home = new Home(temp.resolve("home"));
    try (Vault vault = home.create()) {
      SampleCases.on(TODAY).addTo(vault);
    }
    BehindTheBack.run(
        home,
        "DROP TABLE brief_row; DROP TABLE revision_proof; DROP TABLE author_key; DROP TABLE"
            + " made_before; DROP TABLE identities; DROP TABLE placement_row; DELETE FROM"
            + " schema_version WHERE version >= 7");
    try (Vault vault = home.open()) {
      assertThat(rows(vault)).hasSize(10);
      same(vault);
    }
  }

  @Test
  void aCaseWithoutARowIsReadAsAWholeAndGetsOne() {
    Home home = new Home(temp.resolve("home"));
    try (Vault vault = home.create()) {
      SampleCases.on(TODAY).addTo(vault);
      StoredCaseFiles cases = (StoredCaseFiles) vault.caseFiles();
      cases.database.write(
          connection ->
              connection.prepareStatement("DELETE FROM brief_row LIMIT 4").executeUpdate());
      same(vault);
      cases.database.write(
          connection ->
              connection.prepareStatement("UPDATE brief_row SET brief = NULL").executeUpdate());
      assertThat(cases.openOn(TODAY))
          .containsExactlyInAnyOrderElementsOf(
              cases.documents().stream()
                  .filter(file -> file.closure() == null || TODAY.isBefore(file.closure().on()))
                  .map(CaseInBrief::of)
                  .toList());
      cases.database.write(
          connection -> connection.prepareStatement("DELETE FROM brief_row").executeUpdate());
    }
    try (Vault vault = home.open()) {
      assertThat(rows(vault)).hasSize(10);
      same(vault);
    }
  }

  @Test
  void anErasedPersonIsInNoRow() {
    CaseFile thomas = Home.thomas();
    CaseFile other = Home.thomas();
    try (Vault vault = new Home(temp.resolve("home")).create()) {
      vault.caseFiles().add(thomas, "case.new");
      vault.caseFiles().add(other, "case.new");
      assertThat(rows(vault))
          .containsExactlyInAnyOrder(thomas.id().toString(), other.id().toString());
      vault.erasures().erase(thomas.id(), "");
      assertThat(rows(vault)).containsExactly(other.id().toString());
      same(vault);
    }
  }

  private static List<String> rows(Vault vault) {
    return ((StoredCaseFiles) vault.caseFiles())
        .database.read(
            connection -> {
              List<String> ids = new ArrayList<>();
              try (Statement statement = connection.createStatement();
                  ResultSet row = statement.executeQuery("SELECT case_id FROM brief_row")) {
                while (row.next()) {
                  ids.add(row.getString(1));
                }
              }
              return ids;
            });
  }
}
