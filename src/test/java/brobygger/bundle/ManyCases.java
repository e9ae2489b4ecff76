package brobygger.bundle;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.edit.MadeEdit;
import brobygger.samples.SampleCases;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.usecase.Progress;
import brobygger.usecase.bundle.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.exchange.ExportBundle;
import brobygger.usecase.exchange.GatherBundle;
import brobygger.usecase.exchange.ImportBundle;
import brobygger.usecase.exchange.PreviewBundle;
import brobygger.usecase.exchange.PreviewBundle.PreviewOutcome;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.vault.Argon2Cost;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Exports and imports many cases, sealed, and says how long each step took and how much heap was in
 * use at most. Run in a process of its own with a small heap: {@code java -Xmx256m … ManyCases
 * FOLDER CASES EDITS}. What it says at last is {@code sound}.
 */
public final class ManyCases {
  private static final String PASSPHRASE = "blåbær på tærten";
  private static final long MEGABYTE = 1024L * 1024;
  private static final int NOTE_WORDS = 60;

  private final StoredVaults vaults =
      new StoredVaults(new H2Engine(), Clock.systemDefaultZone(), new Argon2Cost(8 * 1024, 1, 1));
  private final JsonBundleFiles files = new JsonBundleFiles();
  private final Path folder;

  private ManyCases(Path folder) {
    this.folder = folder;
  }

  /** Measures; ends with another code than 0 when a step fails. */
  public static void main(String[] arguments) throws Exception {
    ManyCases run = new ManyCases(Files.createDirectories(Path.of(arguments[0])));
    int cases = Integer.parseInt(arguments[1]);
    int edits = Integer.parseInt(arguments[2]);
    measured("make", () -> run.make(cases, edits));
    run.exchange(cases);
    System.out.println("sound");
  }

  private interface Step<T> extends Callable<T> {}

  private static <T> T measured(String name, Step<T> step) throws Exception {
    System.gc();
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    T result = step.call();
    double seconds = (System.nanoTime() - start) / 1e9;
    long peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.printf("%-8s %6.1f s, at most %4d MB of heap%n", name, seconds, peak / MEGABYTE);
    return result;
  }

  private Vault create(String name) {
    Profile profile = new Profile(name, ProfileRole.CONSULTANT, "");
    return ((CreateVaultOutcome.Created)
            vaults.create(folder.resolve(name), profile, PASSPHRASE.toCharArray()))
        .vault();
  }

  private Vault open(String name) {
    return ((OpenVaultOutcome.Opened) vaults.open(folder.resolve(name), PASSPHRASE.toCharArray()))
        .vault();
  }

  private int make(int cases, int edits) {
    SampleCases samples = SampleCases.on(LocalDate.now(Clock.systemDefaultZone()));
    try (Vault anna = create("Anna")) {
      samples.companies().forEach(company -> anna.companies().add(company, "company.new"));
      for (int i = 0; i < cases; i++) {
        CaseFile sample = samples.cases().get(i % samples.cases().size());
        CaseFileId id = new CaseFileId(UUID.randomUUID());
        int number = i;
        anna.caseFiles()
            .add(
                sample
                    .withId(id)
                    .withCitizen(sample.citizen().withName(sample.citizen().name() + " " + i)),
                "case.new");
        for (int e = 0; e < edits; e++) {
          int edit = e;
          anna.caseFiles().edit(id, MadeEdit.of("note.add", old -> noted(old, number, edit)));
        }
      }
    }
    create("Bo").close();
    return cases;
  }

  private static CaseFile noted(CaseFile file, int number, int edit) {
    return file.withNotes(
        Elements.add(
            file.notes(),
            new JournalNote(
                new ElementId(UUID.randomUUID()),
                Clock.systemUTC().instant(),
                "Anna",
                ("samtale " + number + "-" + edit + " ").repeat(NOTE_WORDS / 2).strip(),
                "",
                null,
                List.of())));
  }

  private void exchange(int cases) throws Exception {
    try (Vault anna = open("Anna");
        Vault bo = open("Bo")) {
      anna.contacts().add(bo.identity().card());
      anna.contacts().confirm(bo.identity().fingerprint());
      bo.contacts().add(anna.identity().card());
      bo.contacts().confirm(anna.identity().fingerprint());
    }
    int parts = measured("export", this::export);
    int taken = 0;
    for (int part = 1; part <= parts; part++) {
      Path next = part(part);
      System.out.printf("file     %.1f MB%n", Files.size(next) / (double) MEGABYTE);
      taken += measured("import", () -> take(next));
    }
    try (Vault bo = open("Bo")) {
      if (taken != cases || !(bo.check() instanceof CheckReport.Sound)) {
        throw new IOException("only " + taken + " came in, or they are not sound");
      }
    }
  }

  private Path part(int number) {
    return folder.resolve("mange-" + number + ".json");
  }

  private int export() throws IOException {
    try (Vault anna = open("Anna")) {
      List<CaseFileId> left = anna.caseFiles().all().stream().map(line -> line.id()).toList();
      int parts = 0;
      while (!left.isEmpty()) {
        left = export(anna, left, part(++parts));
      }
      return parts;
    }
  }

  private List<CaseFileId> export(Vault anna, List<CaseFileId> cases, Path file)
      throws IOException {
    GatherBundle.Gathered gathered =
        new GatherBundle(anna, files, Clock.systemDefaultZone(), UUID::randomUUID)
            .gatherWhatFits(
                cases, "Overdragelse", BundleView.FULL, Optional.empty(), Progress.UNSEEN);
    WriteBundleOutcome outcome =
        new ExportBundle(anna, files)
            .seal(gathered.bundle(), gathered.cases(), anna.contacts().all(), file);
    if (!(outcome instanceof WriteBundleOutcome.Written)) {
      throw new IOException(outcome.toString());
    }
    return gathered.left();
  }

  private int take(Path file) throws IOException {
    try (Vault bo = open("Bo")) {
      PreviewOutcome outcome = new PreviewBundle(bo, files).preview(file);
      if (!(outcome instanceof PreviewOutcome.Ready(BundlePreview preview))) {
        throw new IOException(outcome.toString());
      }
      return new ImportBundle(bo, files).take(preview, id -> true).cases().size();
    }
  }
}
