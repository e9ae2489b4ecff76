package brobygger.store.documents;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.JsonBundleFiles;
import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentShape;
import brobygger.document.JsonDiff;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.store.history.Revisions;
import brobygger.usecase.bundle.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.bundle.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.exchange.GatherBundle;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A case that was worked on for long can be sent, and the file stays small. */
class LongHistoryTest {
  private static final int MIB = 1024 * 1024;

  @TempDir Path temp;
  private Vault ida;
  private Vault bo;
  private final JsonBundleFiles files = new JsonBundleFiles();

  @BeforeEach
  void two() {
    ida = new Home(temp.resolve("ida")).create(Home.IDA);
    bo = new Home(temp.resolve("bo")).create(Home.BO);
  }

  @AfterEach
  void bothAreSound() {
    assertThat(ida.check()).isInstanceOf(CheckReport.Sound.class);
    assertThat(bo.check()).isInstanceOf(CheckReport.Sound.class);
    ida.close();
    bo.close();
  }

  private Path sealed(CaseFileId id) {
    GatherBundle gather =
        new GatherBundle(
            ida, files, Clock.fixed(Home.CLOCK.instant(), ZoneOffset.UTC), UUID::randomUUID);
    Path file = temp.resolve("pakke.json");
    CaseBundle bundle = gather.gather(List.of(id), "");
    WriteBundleOutcome outcome =
        files.write(bundle, file, ida.identity(), List.of(bo.identity().card()));
    assertThat(outcome).isInstanceOf(WriteBundleOutcome.Written.class);
    return file;
  }

  /** Taken in by Bo, who then has the very same history. */
  private void takenIn(Path file, CaseFileId id) {
    bo.contacts().add(ida.identity().card());
    bo.contacts().confirm(ida.identity().fingerprint());
    ReadBundleOutcome outcome = files.read(file, bo.keys(), bo.contacts());
    assertThat(outcome).isInstanceOf(ReadBundleOutcome.Read.class);
    CaseBundle bundle = ((ReadBundleOutcome.Read) outcome).bundle();
    List<DocumentHistory> histories = new ArrayList<>();
    bundle.companies().forEach(each -> histories.add(each.history()));
    bundle.cases().forEach(each -> histories.add(each.history()));
    bo.histories().importAll(histories);
    DocumentKey key = DocumentKey.of(id);
    assertThat(bo.histories().export(key).equals(ida.histories().export(key))).isTrue();
  }

  @Test
  void aYearOfOneCaseIsAFileOfThreeHundredKilobytes() {
    YearOfACase year = new YearOfACase(ida, 5);
    assertThat(ida.caseFiles().history(year.id())).hasSizeBetween(400, 500);
    Path file = sealed(year.id());
    assertThat(file.toFile().length()).isLessThanOrEqualTo(300 * 1000);
    takenIn(file, year.id());
  }

  @Test
  void nineHundredSavesOfALongTextAreAFileOfTwoMegabytes() {
    SomeText words = new SomeText(new Random(6));
    CaseFile file = Home.thomas();
    String text = words.text(4_000).substring(0, 18_000).strip();
    ida.caseFiles().add(file, "case.new");
    for (int save = 0; save < 900; save++) {
      String next = text;
      ida.caseFiles()
          .edit(
              file.id(),
              MadeEdit.of(
                  "citizen.background", f -> f.withCitizen(f.citizen().withBackground(next))));
      String mended = words.mended(text);
      text = mended.length() > 19_900 ? mended.substring(0, 18_000).strip() : mended;
    }
    assertThat(ida.caseFiles().history(file.id())).hasSize(901);
    Path sealed = sealed(file.id());
    assertThat(sealed.toFile().length()).isLessThanOrEqualTo(2 * MIB);
    takenIn(sealed, file.id());
  }

  /** As an earlier program kept every save: with the whole text, once more. */
  @ParameterizedTest
  @ValueSource(ints = {900, 2_000})
  void whatAnEarlierProgramWroteIsAFileOfTwoMegabytesAsWell(int saves) {
    SomeText words = new SomeText(new Random(7));
    CaseFile file = Home.thomas();
    DocumentKey key = DocumentKey.of(file.id());
    String text = words.text(4_000).substring(0, 18_000).strip();
    List<Revision> revisions = new ArrayList<>();
    JsonNode before = DocumentShape.ofCase().write(file);
    JsonNode change = JsonDiff.whole(before);
    for (int save = 0; save <= saves; save++) {
      revisions.add(
          Revisions.make(
              key,
              save == 0 ? List.of() : List.of(revisions.getLast().id()),
              "Ida Holm",
              ida.device(),
              Home.CLOCK.instant().plusSeconds(save),
              save == 0 ? RevisionKind.CREATE : RevisionKind.EDIT,
              "citizen.background",
              null,
              CanonicalJson.text(change)));
      if (save < saves) {
        file = file.withCitizen(file.citizen().withBackground(text));
        JsonNode after = DocumentShape.ofCase().write(file);
        change = JsonDiff.between(before, after);
        before = after;
        String mended = words.mended(text);
        text = mended.length() > 18_500 ? mended.substring(0, 18_000).strip() : mended;
      }
    }
    RevisionId head = revisions.getLast().id();
    ida.histories()
        .importAll(List.of(new DocumentHistory(key, CanonicalJson.text(before), head, revisions)));
    Path sealed = sealed(file.id());
    assertThat(sealed.toFile().length()).isLessThanOrEqualTo(2 * MIB);
    takenIn(sealed, file.id());
  }
}
