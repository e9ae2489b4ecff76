package brobygger.usecase.privacy;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.TypedText;
import brobygger.file.PrivateFiles;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.Leaving;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.bundle.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.exchange.SettleInbox;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes everything about one person into one document, and says so in the audit log. */
public final class DiscloseCase {
  private final Vault vault;
  private final BundleFiles files;
  private final AccessDocuments documents;
  private final Clock clock;

  /** From an opened vault; what waits in its inbox is read as files are. */
  public DiscloseCase(Vault vault, BundleFiles files, AccessDocuments documents, Clock clock) {
    this.vault = vault;
    this.files = files;
    this.documents = documents;
    this.clock = clock;
  }

  /** What came of writing. */
  public enum Outcome {
    /** Written. */
    WRITTEN,
    /** A file of that name is there already, and stays as it is. */
    NAME_TAKEN,
    /** The folder is not there. */
    NO_SUCH_FOLDER,
    /** It cannot be written there; nothing is left behind. */
    NOT_WRITABLE
  }

  /** Everything about one person. */
  public AccessFile gather(CaseFileId id) {
    CaseFile file = vault.caseFiles().get(id);
    Map<CompanyId, Company> companies = new LinkedHashMap<>();
    file.placements().stream()
        .map(Placement::company)
        .map(vault.companies()::find)
        .flatMap(Optional::stream)
        .forEach(company -> companies.put(company.id(), company));
    List<AccessFile.Waiting> waiting = new ArrayList<>();
    for (ParkedCase parked : new SettleInbox(vault, files).waiting()) {
      if (parked.caseFile().equals(id)) {
        waiting.add(waiting(parked, companies));
      }
    }
    return new AccessFile(
        file,
        List.copyOf(companies.values()),
        WhoWrote.changes(vault, id),
        vault.audit().entries(id),
        waiting,
        vault.drafts().of(id),
        (int) vault.drafts().all().stream().filter(each -> each.key().about().isEmpty()).count(),
        vault.inbox().held().size());
  }

  /** What waits is stored as well, though it is no part of the case. */
  private AccessFile.Waiting waiting(ParkedCase parked, Map<CompanyId, Company> companies) {
    if (!(files.readText(vault.inbox().bundle(parked.item()))
        instanceof ReadBundleOutcome.Read(CaseBundle bundle))) {
      return new AccessFile.Waiting(parked, Optional.empty());
    }
    bundle.companies().forEach(each -> companies.putIfAbsent(each.company().id(), each.company()));
    return new AccessFile.Waiting(
        parked,
        bundle.cases().stream()
            .map(CaseBundle.BundledCase::caseFile)
            .filter(file -> file.id().equals(parked.caseFile()))
            .findFirst());
  }

  /**
   * Writes a PDF when the name ends so, else text.
   *
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when the case is not here
   */
  public Outcome write(CaseFileId id, Path file) {
    return write(id, file, "");
  }

  /**
   * The same.
   *
   * @param why the reason for the log, may be empty
   */
  public Outcome write(CaseFileId id, Path file, String why) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Outcome.NAME_TAKEN;
    }
    AccessFile content = gather(id);
    LocalDate today = LocalDate.now(clock);
    byte[] bytes =
        file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")
            ? documents.pdf(content, today)
            : documents.text(content, today).getBytes(StandardCharsets.UTF_8);
    String name = String.valueOf(file.getFileName());
    return new Leaving(vault.audit(), List.of(id), name)
        .write(
            file,
            () -> put(file, bytes),
            Outcome.WRITTEN::equals,
            () ->
                vault.audit().note(AuditAction.DISCLOSED, List.of(id), name, TypedText.line(why)));
  }

  private static Outcome put(Path file, byte[] bytes) {
    try {
      PrivateFiles.writeNew(file, bytes);
      return Outcome.WRITTEN;
    } catch (FileAlreadyExistsException e) {
      return Outcome.NAME_TAKEN;
    } catch (NoSuchFileException e) {
      return Outcome.NO_SUCH_FOLDER;
    } catch (IOException e) {
      return Outcome.NOT_WRITABLE;
    }
  }
}
