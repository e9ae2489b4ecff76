package brobygger.store;

import brobygger.casefile.CaseFile;
import brobygger.edit.Edit;
import brobygger.edit.Fields;
import brobygger.merge.JsonFields;
import brobygger.store.database.Database;
import brobygger.store.database.Ledger;
import brobygger.store.documents.DocumentType;
import brobygger.store.documents.DocumentTypes;
import brobygger.store.documents.StoredCaseFiles;
import brobygger.store.documents.StoredCompanies;
import brobygger.store.erasure.StoredDrafts;
import brobygger.store.erasure.StoredErasures;
import brobygger.store.exchange.ImportSteps;
import brobygger.store.exchange.StoredHistories;
import brobygger.store.exchange.StoredImports;
import brobygger.store.history.DocumentRows;
import brobygger.store.history.Signature;
import brobygger.store.history.StoredAuditLog;
import brobygger.store.inbox.StoredDispatches;
import brobygger.store.inbox.StoredInbox;
import brobygger.store.lists.CaseProjection;
import brobygger.store.lists.CompanyProjection;
import brobygger.store.people.IdentityRows;
import brobygger.store.people.StoredContacts;
import brobygger.store.people.StoredIdentities;
import brobygger.store.witness.Watch;
import brobygger.store.witness.Witness;
import brobygger.store.witness.Witnesses;
import brobygger.usecase.Progress;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditLog;
import brobygger.usecase.bundle.Dispatches;
import brobygger.usecase.bundle.Imports;
import brobygger.usecase.bundle.Inbox;
import brobygger.usecase.history.CaseFiles;
import brobygger.usecase.history.Companies;
import brobygger.usecase.history.Drafts;
import brobygger.usecase.history.Histories;
import brobygger.usecase.home.Backups;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.Erasures;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contacts;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.Profile;
import brobygger.vault.UnlockedVault;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;

/** An open vault: its keys, its database and what is in it. */
final class StoredVault implements Vault {
  private final UnlockedVault unlocked;
  private final Database database;
  private final DocumentRows rows;
  private final DocumentTypes types;
  private final StoredCaseFiles caseFiles;
  private final Companies companies;
  private final StoredHistories histories;
  private final Imports imports;
  private final Exchanged exchanged;
  private final StoredAuditLog audit;
  private final StoredErasures erasures;
  private final StoredDrafts drafts;
  private final StoredBackups backups;
  private final StoredIdentities identities;
  private final Fields fields = new JsonFields();
  private final InstantSource clock;
  private Optional<Watch> watch = Optional.empty();
  private final AtomicBoolean closed = new AtomicBoolean();

  StoredVault(UnlockedVault unlocked, Database database, Databases databases, InstantSource clock) {
    this.unlocked = unlocked;
    this.database = database;
    this.rows = new DocumentRows(unlocked.keys().documents(), database.dialect());
    this.identities = new StoredIdentities(database, unlocked.keys(), unlocked::profile, clock);
    CaseProjection cases = new CaseProjection(database.dialect());
    CompanyProjection companyRows = new CompanyProjection(database.dialect());
    this.types = new DocumentTypes(DocumentType.cases(cases), DocumentType.companies(companyRows));
    Signature signature =
        new Signature(
            () -> unlocked.profile().name(), unlocked.device(), clock, identities::signing);
    this.caseFiles = new StoredCaseFiles(database, rows, cases, signature);
    this.companies = new StoredCompanies(database, rows, companyRows, signature);
    this.audit = new StoredAuditLog(database, unlocked.keys(), signature);
    this.erasures = new StoredErasures(database, rows, audit, unlocked.keys(), signature);
    this.drafts = new StoredDrafts(database, unlocked.keys(), erasures);
    this.histories = new StoredHistories(database, rows, types, erasures, signature);
    ImportSteps steps = new ImportSteps(unlocked.keys());
    StoredInbox waiting = new StoredInbox(database, unlocked.keys().documents(), signature, audit);
    StoredContacts contacts =
        new StoredContacts(database, unlocked.keys(), signature, this::keys, audit);
    this.exchanged =
        new Exchanged(
            steps,
            waiting,
            new StoredDispatches(database, unlocked.keys()),
            contacts,
            new IdentityRows(unlocked.keys()));
    this.clock = clock;
    this.imports =
        new StoredImports(database, rows, types, histories, steps, waiting, audit, signature);
    this.backups = new StoredBackups(unlocked, database, databases, clock);
  }

  @Override
  public UUID device() {
    return unlocked.device();
  }

  @Override
  public Profile profile() {
    return unlocked.profile();
  }

  @Override
  public void change(Profile changed) {
    try {
      unlocked.change(changed);
    } catch (IOException e) {
      throw new StoreProblemException(
          new StoreProblem.NotWritable(e.getClass().getSimpleName()), e);
    }
  }

  @Override
  public CaseFiles caseFiles() {
    return caseFiles;
  }

  @Override
  public Companies companies() {
    return companies;
  }

  @Override
  public Histories histories() {
    return histories;
  }

  @Override
  public Imports imports() {
    return imports;
  }

  @Override
  public Inbox inbox() {
    return exchanged.inbox();
  }

  @Override
  public Dispatches dispatches() {
    return exchanged.dispatches();
  }

  @Override
  public Identity identity() {
    return identities.present();
  }

  @Override
  public KeyRing keys() {
    return identities.ring();
  }

  @Override
  public int renewKeys(
      BiFunction<CaseFile, Identity, Optional<Edit<CaseFile>>> handed, String reason) {
    String before = identities.present().fingerprint().toString();
    return identities.renew(
        new SecureRandom(),
        (connection, now) -> {
          int cases = caseFiles.editAll(connection, file -> handed.apply(file, now));
          String numbers = before + " → " + now.fingerprint();
          audit.append(connection, AuditAction.KEYS_RENEWED, null, numbers, reason);
          return cases;
        });
  }

  @Override
  public Contacts contacts() {
    return exchanged.contacts();
  }

  @Override
  public Drafts drafts() {
    return drafts;
  }

  @Override
  public Fields fields() {
    return fields;
  }

  @Override
  public AuditLog audit() {
    return audit;
  }

  @Override
  public Erasures erasures() {
    return erasures;
  }

  /** Ends an erasure that a stop came between, and what an earlier version did not keep. */
  StoredVault settled() {
    erasures.finish();
    caseFiles.fillIn();
    return this;
  }

  /** Compares with what this computer remembers, and goes on remembering; this vault. */
  StoredVault watched(Witnesses witnesses) {
    Watch begun = new Watch(witnesses, unlocked, database, erasures, clock);
    begun.begin();
    erasures.onErased(begun::keep);
    backups.onTaken(begun::keep);
    watch = Optional.of(begun);
    return this;
  }

  @Override
  public Optional<Instant> missingSince() {
    return watch.flatMap(Watch::missing);
  }

  @Override
  public void acceptMissing() {
    watch.ifPresent(Watch::accept);
  }

  @Override
  public Backups backups() {
    return backups;
  }

  @Override
  public CheckReport check() {
    return check(Progress.UNSEEN);
  }

  /** The same, telling how far it is with the documents. */
  CheckReport check(Progress progress) {
    return check(VaultCheck.KnownProofs.NONE, progress);
  }

  /** The same, without trying these signatures again. */
  CheckReport check(VaultCheck.KnownProofs known) {
    return check(known, Progress.UNSEEN);
  }

  private CheckReport check(VaultCheck.KnownProofs known, Progress progress) {
    return VaultCheck.of(
        database, rows, types, audit, erasures, exchanged, drafts, known, progress);
  }

  /** Erases what was erased in another copy of the vault; how many cases were here. */
  int eraseAgain(Set<String> tokens) {
    return erasures.eraseAgain(tokens);
  }

  /** What there is to remember of this vault now. */
  Witness witness() {
    return Witness.of(
        database.read(Ledger::newest),
        clock.instant(),
        database.read(erasures::tokens),
        unlocked.generation());
  }

  /** Makes the file as small as its content; nothing in it changes. */
  void compact() {
    database.compact();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      backups.finish();
      watch.ifPresent(Watch::keep);
      // The database first: it needs its keys to close.
      database.close();
      unlocked.close();
    }
  }
}
