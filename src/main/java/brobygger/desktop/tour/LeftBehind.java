package brobygger.desktop.tour;

import brobygger.casefile.CaseFile;
import brobygger.casefile.placement.Placement;
import brobygger.file.PrivateFiles;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.home.Vaults;
import brobygger.usecase.paper.PlacementDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads what the tour left in its vaults: the documents, and whether both hold the same. */
final class LeftBehind {
  private final Vaults vaults;
  private final PlacementDocuments documents;
  private final Clock clock;

  LeftBehind(Vaults vaults, PlacementDocuments documents, Clock clock) {
    this.vaults = vaults;
    this.documents = documents;
    this.clock = clock;
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
          PrivateFiles.write(pdf, documents.pdf(file, placement, company, today));
          PrivateFiles.write(
              text,
              documents.text(file, placement, company, today).getBytes(StandardCharsets.UTF_8));
          files.add(pdf);
          files.add(text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
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
