package brobygger.desktop.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.usecase.Progress;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.BundlePreview.Entry;
import brobygger.usecase.bundle.Decision;
import brobygger.usecase.bundle.HeldBundle;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.exchange.ImportBundle;
import brobygger.usecase.exchange.ImportBundle.ImportReport;
import brobygger.usecase.exchange.PreviewBundle;
import brobygger.usecase.exchange.SettleInbox;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Looks at what arrives and takes it in, from wherever it lies; off the screen's thread. */
final class Arrivals {
  private final Vault vault;
  private final PreviewBundle preview;
  private final BundleFiles files;
  private final SettleInbox settle;

  Arrivals(Vault vault, BundleFiles files) {
    this.vault = vault;
    this.preview = new PreviewBundle(vault, files);
    this.files = files;
    this.settle = new SettleInbox(vault, files);
  }

  Arrived look(Path file, Progress progress) {
    return new Arrived(preview.preview(file, progress), file);
  }

  Arrived look(ParkedCase parked) {
    return new Arrived(
        settle.preview(parked),
        Path.of(parked.item().toString()),
        Optional.of(parked),
        Optional.empty());
  }

  Arrived look(HeldBundle held, Progress progress) {
    return new Arrived(
        settle.preview(held, progress),
        Path.of(held.item().toString()),
        Optional.empty(),
        Optional.of(held));
  }

  /** Everything that can come in is accepted at first. */
  static Map<CaseFileId, Decision> first(BundlePreview ready) {
    Map<CaseFileId, Decision> first = new LinkedHashMap<>();
    for (Entry entry : ready.cases()) {
      UUID id = entry.id();
      if (id != null && (entry.state().changesVault() || entry.canWait())) {
        first.put(
            new CaseFileId(id), entry.state().changesVault() ? Decision.ACCEPT : Decision.REJECT);
      }
    }
    return Map.copyOf(first);
  }

  Taken take(
      Arrived now,
      BundlePreview ready,
      Map<CaseFileId, Decision> wanted,
      Optional<UUID> set,
      Progress progress) {
    ImportReport report = report(now, ready, wanted, set, progress);
    Map<DocumentKey, Integer> unsettled = new HashMap<>();
    for (CaseFileId id : report.cases()) {
      vault
          .caseFiles()
          .find(id)
          .ifPresent(file -> unsettled.put(DocumentKey.of(id), file.conflicts().size()));
    }
    for (CompanyId id : report.companies()) {
      vault
          .companies()
          .find(id)
          .ifPresent(company -> unsettled.put(DocumentKey.of(id), company.conflicts().size()));
    }
    return new Taken(report, Map.copyOf(unsettled));
  }

  private ImportReport report(
      Arrived now,
      BundlePreview ready,
      Map<CaseFileId, Decision> wanted,
      Optional<UUID> set,
      Progress progress) {
    Function<CaseFileId, Decision> decisions = id -> wanted.getOrDefault(id, Decision.ACCEPT);
    if (now.parked().isPresent()) {
      return settle.accept(now.parked().get(), ready);
    }
    return now.held().isPresent()
        ? settle.decide(now.held().get(), ready, decisions, progress)
        : new ImportBundle(vault, files, set.orElse(null)).decide(ready, decisions, progress);
  }
}
