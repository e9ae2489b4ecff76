package brobygger.desktop.tour;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Placement;
import brobygger.usecase.BundleFiles;
import brobygger.usecase.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.ExportBundle;
import brobygger.usecase.GatherBundle;
import brobygger.usecase.ImportBundle;
import brobygger.usecase.OpenVaultOutcome;
import brobygger.usecase.PlacementDocuments;
import brobygger.usecase.PreviewBundle;
import brobygger.usecase.PreviewBundle.PreviewOutcome;
import brobygger.usecase.Vault;
import brobygger.usecase.Vaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Carries the tour's cases from one vault to another, and holds the two against each other. */
final class HandOver {
  private final Vaults vaults;
  private final BundleFiles bundles;
  private final PlacementDocuments documents;
  private final Clock clock;

  HandOver(Vaults vaults, BundleFiles bundles, PlacementDocuments documents, Clock clock) {
    this.vaults = vaults;
    this.bundles = bundles;
    this.documents = documents;
    this.clock = clock;
  }

  /** Writes every case of the vault to a bundle. */
  void export(Path home, Path bundle) {
    try (Vault vault = open(home)) {
      List<CaseFile> cases = vault.caseFiles().documents();
      var gathered =
          new GatherBundle(vault, clock, UUID::randomUUID)
              .gather(cases.stream().map(CaseFile::id).toList(), "");
      if (new ExportBundle(bundles).export(gathered, bundle)
          instanceof WriteBundleOutcome.NotWritten problem) {
        throw new TourStoppedException("export: " + problem.problem().code());
      }
    }
  }

  /** Writes the documents of every placement; returns the files. */
  List<Path> documents(Path home, Path folder) {
    List<Path> files = new ArrayList<>();
    LocalDate today = LocalDate.now(clock);
    try (Vault vault = open(home)) {
      for (CaseFile file : vault.caseFiles().documents()) {
        for (Placement placement : file.placements()) {
          var company = vault.companies().find(placement.company()).orElse(null);
          String name = "description-" + (files.size() / 2 + 1);
          Path pdf = folder.resolve(name + ".pdf");
          Path text = folder.resolve(name + ".txt");
          Files.write(pdf, documents.pdf(file, placement, company, today));
          Files.writeString(
              text, documents.text(file, placement, company, today), StandardCharsets.UTF_8);
          files.add(pdf);
          files.add(text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Takes every case of the bundle into the vault; the second time it must change nothing. */
  void take(Path bundle, Path home) {
    try (Vault vault = open(home)) {
      if (!imported(vault, bundle)) {
        throw new TourStoppedException("import: nothing was taken in");
      }
      if (imported(vault, bundle)) {
        throw new TourStoppedException("import: the same bundle twice changed the vault");
      }
    }
  }

  private boolean imported(Vault vault, Path bundle) {
    return switch (new PreviewBundle(vault, bundles).preview(bundle)) {
      case PreviewOutcome.Ready ready ->
          new ImportBundle(vault).take(ready.preview(), id -> true).changedVault();
      case PreviewOutcome.Refused refused ->
          throw new TourStoppedException("import: " + refused.problem());
    };
  }

  /** Stops the tour unless both vaults hold the same cases. */
  void same(Path one, Path other) {
    if (!cases(one).equals(cases(other))) {
      throw new TourStoppedException("the two vaults hold different cases after the hand-over");
    }
  }

  private List<CaseFile> cases(Path home) {
    try (Vault vault = open(home)) {
      return vault.caseFiles().documents().stream()
          .sorted((a, b) -> a.id().toString().compareTo(b.id().toString()))
          .toList();
    }
  }

  private Vault open(Path home) {
    return switch (vaults.open(home, MainJob.PASSPHRASE.toCharArray())) {
      case OpenVaultOutcome.Opened opened -> opened.vault();
      case OpenVaultOutcome other -> throw new TourStoppedException("vault " + home + ": " + other);
    };
  }
}
