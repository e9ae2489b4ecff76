package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.bundle.HostileFiles.Hostile;
import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.citizen.CprNumber;
import brobygger.edit.MadeEdit;
import brobygger.problem.ProblemText;
import brobygger.samples.SampleCases;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.EntryProblem;
import brobygger.usecase.exchange.GatherBundle;
import brobygger.usecase.exchange.ImportBundle;
import brobygger.usecase.exchange.PreviewBundle;
import brobygger.usecase.exchange.PreviewBundle.PreviewOutcome;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.vault.Argon2Cost;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Hands every hostile file to a vault: each is turned down for its own reason in plain Danish, the
 * vault stays as it was to the last byte of its ledger, and no word of the file stands in a log.
 * The counts go to {@code target/hostile.json}.
 */
class HostileImportTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T08:30:00Z"), ZoneId.of("Europe/Copenhagen"));
  private static final String PASSPHRASE = "blåbær på tærten";
  private static final CprNumber CPR = CprNumber.of("770981-4012");

  /** What the message must say, in Danish. */
  private static final Map<String, String> SAID =
      Map.ofEntries(
          Map.entry("NOT_A_BUNDLE", "ikke en sagspakke fra Brobygger"),
          Map.entry("DAMAGED", "beskadiget eller skåret over"),
          Map.entry("TOO_LARGE", "fylder højst 32 MB"),
          Map.entry("BROKEN_SEAL", "Forseglingen passer ikke"),
          Map.entry("WRONG_SHAPE", "ikke bygget rigtigt op"),
          Map.entry("CHANGED_ON_THE_WAY", "passer ikke med afsenderens kontrolsum"),
          Map.entry("FORBIDDEN_SEAL", "forseglet på en måde, Brobygger ikke bruger"),
          Map.entry("TOO_LONG", "længere, end nogen sagspakke har"),
          Map.entry("TOO_DEEP", "for mange lag"),
          Map.entry("TOO_MANY", "flere dele, end nogen sagspakke har"),
          Map.entry("DUPLICATE_FIELD", "det samme felt to gange"),
          Map.entry("NEWER_FORMAT", "Opdatér Brobygger"),
          Map.entry("NEWER_FIELD", "Opdatér Brobygger"),
          Map.entry("NEWER_DOCUMENT", "Opdatér Brobygger"),
          Map.entry("NOT_SIGNED", "ingen har underskrevet den"),
          Map.entry("BAD_SIGNATURE", "Underskriften passer ikke"),
          Map.entry("TOO_MANY_RECIPIENTS", "modtagere, og der kan højst være 8"),
          Map.entry("NOT_FOR_ME", "forseglet til andre end dig"),
          Map.entry("UNKNOWN_SIGNER", "ikke bekræftet nøglenummeret"),
          Map.entry("REVOKED_SIGNER", "er trukket tilbage"),
          Map.entry("SENDER_MISMATCH", "fra en anden end den, der har underskrevet"),
          Map.entry("RESEALED", "en tredje person har sendt den videre"),
          Map.entry("IMPOSSIBLE_VALUE", "en oplysning, der ikke kan passe"),
          Map.entry("BROKEN_HISTORY", "historik hænger ikke sammen"),
          Map.entry("TWICE", "flere gange i samme sagspakke"),
          Map.entry("UNKNOWN_COMPANY", "en virksomhed, der hverken er"));

  private final ProblemText words = new ProblemText(new Texts(Language.DANISH));
  private final JsonBundleFiles files = new JsonBundleFiles();
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Map<String, Row> table = new LinkedHashMap<>();
  private Level level = Level.INFO;
  @TempDir Path folder;
  private Vault anna;
  private Vault bo;
  private CaseFile subject;
  private CaseBundle first;
  private CaseBundle second;

  /** A line of the table. */
  private record Row(Set<String> codes, Set<String> said, int[] tried) {}

  private Vault vault(String name) {
    CreateVaultOutcome made =
        new StoredVaults(new H2Engine(), CLOCK, new Argon2Cost(8 * 1024, 1, 1))
            .create(
                folder.resolve(name),
                new Profile(name, ProfileRole.CONSULTANT, ""),
                PASSPHRASE.toCharArray());
    return ((CreateVaultOutcome.Created) made).vault();
  }

  @BeforeEach
  void twoVaults() {
    anna = vault("Anna Lund");
    bo = vault("Bo Krogh");
    SampleCases samples = SampleCases.on(LocalDate.now(CLOCK));
    samples.addTo(anna);
    bo.caseFiles().add(samples.cases().getLast().withId(CaseFileId.random()), "case.new");
    subject =
        samples.cases().stream()
            .filter(file -> !file.placements().isEmpty() && !file.notes().isEmpty())
            .findFirst()
            .orElseThrow();
    first = gathered();
    edit(file -> file.withCitizen(file.citizen().withCpr(CPR)));
    second = gathered();
    bo.contacts().add(anna.identity().card());
    bo.contacts().confirm(anna.identity().fingerprint());
    level = root.getLevel();
    root.setLevel(Level.ALL);
    logged.start();
    root.addAppender(logged);
  }

  @AfterEach
  void close() {
    root.detachAppender(logged);
    root.setLevel(level);
    anna.close();
    bo.close();
  }

  private void edit(java.util.function.UnaryOperator<CaseFile> change) {
    anna.caseFiles().edit(subject.id(), MadeEdit.of("citizen.cpr", change));
  }

  private CaseBundle gathered() {
    return new GatherBundle(anna, files, CLOCK, UUID::randomUUID)
        .gather(List.of(subject.id()), "Til gennemsyn");
  }

  @Test
  void everyHostileFileIsTurnedDownInDanishAndLeavesNoTrace() throws IOException {
    Identity eva = TestPeople.person("Eva Holm", "");
    Identity gone = TestPeople.person("Gustav Dam", "");
    bo.contacts().add(gone.card());
    bo.contacts().revoke(gone.fingerprint());
    byte[] database = Files.readAllBytes(folder.resolve("Anna Lund").resolve("cases.mv.db"));
    List<Hostile> all =
        new HostileFiles(second, anna.identity(), bo.identity(), eva, gone).all(database);
    String before = state();
    List<String> wrong = new ArrayList<>();
    for (Hostile hostile : all) {
      String found = tried(hostile);
      if (!found.isEmpty()) {
        wrong.add(hostile + ": " + found);
      }
      if (!state().equals(before)) {
        wrong.add(hostile + ": the vault was changed");
        before = state();
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(table).hasSizeGreaterThanOrEqualTo(38);
    assertThat(bo.check()).isInstanceOf(CheckReport.Sound.class);
    write();
  }

  @Test
  void anOlderBundlePlayedAgainChangesNothingAndSaysSo() throws IOException {
    new ImportBundle(bo, files).take(ready(second), id -> true);
    String before = state();
    for (boolean sealed : new boolean[] {false, true}) {
      Path older = sealed ? sealed(first) : open(first);
      PreviewOutcome outcome = new PreviewBundle(bo, files).preview(older);
      assertThat(outcome).isInstanceOf(PreviewOutcome.Ready.class);
      BundlePreview preview = ((PreviewOutcome.Ready) outcome).preview();
      assertThat(preview.cases())
          .extracting(BundlePreview.Entry::state)
          .containsExactly(BundlePreview.State.OLDER);
      assertThat(new ImportBundle(bo, files).take(preview, id -> true).changedVault()).isFalse();
      assertThat(state()).isEqualTo(before);
      assertThat(ready(second).changesVault()).isFalse();
    }
    assertThat(new Texts(Language.DANISH).of("bundle.state.OLDER")).isEqualTo("ældre end din");
  }

  private BundlePreview ready(CaseBundle bundle) throws IOException {
    return ((PreviewOutcome.Ready) new PreviewBundle(bo, files).preview(open(bundle))).preview();
  }

  private Path open(CaseBundle bundle) throws IOException {
    return Files.writeString(folder.resolve("aaben.json"), files.text(bundle));
  }

  private Path sealed(CaseBundle bundle) {
    Path file = folder.resolve("forseglet.json");
    files.write(bundle, file, anna.identity(), List.of(bo.identity().card()));
    return file;
  }

  /** Empty when all is as it must be. */
  private String tried(Hostile hostile) throws IOException {
    logged.list.clear();
    Path file = Files.write(folder.resolve("fra-en-fremmed.json"), hostile.bytes());
    String code;
    String said;
    PreviewOutcome outcome;
    try {
      outcome = new PreviewBundle(bo, files).preview(file);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return "threw " + e;
    }
    switch (outcome) {
      case PreviewOutcome.Refused(var problem) -> {
        code = problem.code();
        said = words.of(problem, file);
      }
      case PreviewOutcome.Copies copies -> {
        return "taken for copies to read";
      }
      case PreviewOutcome.Ready(BundlePreview preview) -> {
        EntryProblem problem = preview.cases().getFirst().problem();
        if (problem == null) {
          return "would come in";
        }
        code = problem.code();
        said = words.of(problem, DocumentKind.CASE);
        // Even somebody who says yes to everything gets nothing of it but the companies beside it.
        BundlePreview withoutCompanies =
            new BundlePreview(preview.bundle(), preview.cases(), List.of());
        if (new ImportBundle(bo, files).take(withoutCompanies, id -> true).changedVault()) {
          return "came in";
        }
      }
    }
    Row row =
        table.computeIfAbsent(
            hostile.entry(), entry -> new Row(new TreeSet<>(), new TreeSet<>(), new int[1]));
    row.tried()[0]++;
    row.codes().add(code);
    row.said().add(SAID.getOrDefault(code, ""));
    if (!hostile.codes().contains(code)) {
      return code;
    }
    if (!said.contains(SAID.getOrDefault(code, "\0")) || said.contains(code)) {
      return "said: " + said;
    }
    return leaked();
  }

  private String leaked() {
    String log =
        logged.list.stream()
            .map(
                event ->
                    event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                            ? ""
                            : ThrowableProxyUtil.asString(event.getThrowableProxy())))
            .collect(Collectors.joining("\n"));
    String note = subject.notes().getFirst().text();
    List<String> personal =
        List.of(
            subject.citizen().name(),
            subject.citizen().name().split(" ")[0],
            CPR.toString().substring(0, 6),
            note.substring(0, Math.min(12, note.length())),
            "Til gennemsyn",
            "Eva Holm",
            "Gustav Dam");
    return personal.stream()
        .filter(log::contains)
        .map(word -> "logged: " + word)
        .collect(Collectors.joining("; "));
  }

  /** Everything in the vault that could be changed, with the end of its ledger. */
  private String state() throws IOException {
    StringBuilder state = new StringBuilder();
    bo.caseFiles()
        .all()
        .forEach(line -> state.append(bo.histories().export(DocumentKey.of(line.id()))));
    bo.companies()
        .all()
        .forEach(line -> state.append(bo.histories().export(DocumentKey.of(line.id()))));
    state.append(bo.audit().entries()).append(bo.inbox().waiting()).append(bo.imports().last());
    state.append(bo.contacts().all());
    state.append(Files.readString(folder.resolve("Bo Krogh").resolve("cases.anchor")));
    return state.toString();
  }

  private void write() throws IOException {
    ArrayNode rows = JsonMapper.shared().createArrayNode();
    table.forEach(
        (entry, row) -> {
          ObjectNode node = rows.addObject().put("entry", entry).put("tried", row.tried()[0]);
          node.put("codes", String.join(", ", row.codes()));
          node.put("said", String.join(" / ", row.said()));
        });
    Files.createDirectories(Path.of("target"));
    Files.writeString(
        Path.of("target", "hostile.json"),
        JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(rows) + "\n");
  }
}
