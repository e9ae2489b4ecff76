package brobygger.usecase.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.Progress;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.Leaving;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.Dispatches;
import brobygger.usecase.bundle.WriteBundleProblem;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.ContactCard;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Hands cases over: writes a gathered bundle to a file. */
public final class ExportBundle {
  private final Vault vault;
  private final BundleFiles files;

  /** Out of an opened vault, into files. */
  public ExportBundle(Vault vault, BundleFiles files) {
    this.vault = vault;
    this.files = files;
  }

  /** Writes whole cases unsealed, for anybody who gets the file. */
  public BundleFiles.WriteBundleOutcome export(CaseBundle bundle, Path file) {
    return export(
        bundle,
        bundle.cases().stream().map(each -> each.caseFile().id()).toList(),
        List.of(Dispatches.ANYBODY),
        file);
  }

  /**
   * Writes the bundle, reads it back, and says whether it is there; then the vault remembers who
   * was sent what, and the audit log says where each case went and what for.
   *
   * @param cases the cases whose content is in the bundle, also as copies to read
   * @param recipients whom it is for, as {@link Dispatches} names them
   */
  public BundleFiles.WriteBundleOutcome export(
      CaseBundle bundle, Collection<CaseFileId> cases, Collection<String> recipients, Path file) {
    return export(bundle, cases, recipients, file, Progress.UNSEEN);
  }

  /** The same, watched; stopped in time it leaves no file, and nobody was sent anything. */
  public BundleFiles.WriteBundleOutcome export(
      CaseBundle bundle,
      Collection<CaseFileId> cases,
      Collection<String> recipients,
      Path file,
      Progress progress) {
    return export(
        bundle,
        cases,
        recipients,
        file,
        String.valueOf(file.getFileName()),
        () -> files.write(bundle, file, progress));
  }

  /**
   * The same, signed and sealed for contacts.
   *
   * @throws IllegalArgumentException when there is none, or one that is not trusted
   */
  public BundleFiles.WriteBundleOutcome seal(
      CaseBundle bundle, Collection<CaseFileId> cases, List<Contact> contacts, Path file) {
    return seal(bundle, cases, contacts, file, Progress.UNSEEN);
  }

  /** The same, watched; stopped in time it leaves no file, and nobody was sent anything. */
  public BundleFiles.WriteBundleOutcome seal(
      CaseBundle bundle,
      Collection<CaseFileId> cases,
      List<Contact> contacts,
      Path file,
      Progress progress) {
    if (contacts.isEmpty() || !contacts.stream().allMatch(Contact::isInUse)) {
      throw new IllegalArgumentException("a bundle is sealed for people who are known");
    }
    String names =
        contacts.stream()
            .map(contact -> contact.card().profile().name())
            .collect(Collectors.joining(", "));
    List<ContactCard> cards = contacts.stream().map(Contact::card).toList();
    return export(
        bundle,
        cases,
        recipients(contacts),
        file,
        file.getFileName() + " → " + names,
        () -> files.write(bundle, file, vault.keys(), cards, progress));
  }

  /** Contacts as {@link Dispatches} names them: by their numbers. */
  public static List<String> recipients(List<Contact> contacts) {
    return contacts.stream().map(contact -> contact.fingerprint().digits()).toList();
  }

  private BundleFiles.WriteBundleOutcome export(
      CaseBundle bundle,
      Collection<CaseFileId> cases,
      Collection<String> recipients,
      Path file,
      String what,
      Supplier<BundleFiles.WriteBundleOutcome> writing) {
    if (bundle.size() == 0 || cases.isEmpty()) {
      throw new IllegalArgumentException("a bundle holds at least one case");
    }
    Optional<WriteBundleProblem> said = said(bundle, cases, file);
    if (said.isPresent()) {
      return new BundleFiles.WriteBundleOutcome.NotWritten(said.get());
    }
    Map<DocumentKey, RevisionId> heads = heads(bundle, cases);
    try {
      return new Leaving(vault.audit(), cases, what)
          .write(
              file,
              writing,
              BundleFiles.WriteBundleOutcome.Written.class::isInstance,
              () -> {
                vault.audit().note(AuditAction.EXPORTED, cases, what, bundle.header().purpose());
                vault.dispatches().note(recipients, bundle.header().view(), heads);
              });
    } catch (CancellationException e) {
      return new BundleFiles.WriteBundleOutcome.NotWritten(new WriteBundleProblem.Stopped());
    }
  }

  /** The name of the file leaves as well, also where its content is sealed. */
  private Optional<WriteBundleProblem> said(
      CaseBundle bundle, Collection<CaseFileId> cases, Path file) {
    BundleView view = bundle.header().view();
    String name = String.valueOf(file.getFileName()).replace('_', ' ');
    return view.isCopy()
        ? new SaysWho(vault, view, cases).problem(WriteBundleProblem.Place.FILE_NAME, name)
        : Optional.empty();
  }

  /** What is sent is what was gathered, even when somebody writes on meanwhile. */
  private Map<DocumentKey, RevisionId> heads(CaseBundle bundle, Collection<CaseFileId> cases) {
    Map<DocumentKey, RevisionId> heads = new LinkedHashMap<>();
    cases.forEach(id -> heads.put(DocumentKey.of(id), vault.caseFiles().head(id)));
    bundle.cases().forEach(each -> heads.put(each.history().key(), each.history().head()));
    bundle.companies().forEach(each -> heads.put(each.history().key(), each.history().head()));
    return heads;
  }
}
