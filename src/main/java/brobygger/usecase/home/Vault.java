package brobygger.usecase.home;

import brobygger.casefile.CaseFile;
import brobygger.edit.Edit;
import brobygger.edit.Fields;
import brobygger.usecase.audit.AuditLog;
import brobygger.usecase.bundle.Dispatches;
import brobygger.usecase.bundle.Imports;
import brobygger.usecase.bundle.Inbox;
import brobygger.usecase.history.CaseFiles;
import brobygger.usecase.history.Companies;
import brobygger.usecase.history.Drafts;
import brobygger.usecase.history.Histories;
import brobygger.usecase.people.Contacts;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.Profile;
import brobygger.usecase.trust.ChangeProfile;
import brobygger.usecase.trust.RenewKeys;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** An opened vault. Closing it locks it: the keys are wiped and the folder is free for others. */
public interface Vault extends AutoCloseable {
  /** Identity of the vault; the device in the revisions made here. */
  UUID device();

  /** Whose vault it is. */
  Profile profile();

  /**
   * Says who the person is from now on; what was written before keeps the name it was written
   * under. {@link ChangeProfile} is how to do it.
   *
   * @throws StoreProblemException when it cannot be kept; then nothing is changed
   */
  void change(Profile changed);

  /** The cases. */
  CaseFiles caseFiles();

  /** The companies. */
  Companies companies();

  /** Documents with their histories, for export and import. */
  Histories histories();

  /** Taking in what others sent, and the way back. */
  Imports imports();

  /** What others sent and waits for a decision. */
  Inbox inbox();

  /** What was last sent to whom. */
  Dispatches dispatches();

  /** The keys of the person it belongs to; the card in it is made now. */
  Identity identity();

  /** All keys that person has had here; {@link #identity} is the present ones. */
  KeyRing keys();

  /**
   * Gives that person new keys; the earlier ones stay. {@link RenewKeys} is how to do it.
   *
   * @param handed what is to be done to each case for the new keys; empty when it stays as it is
   * @param reason for the audit log
   * @return how many cases are changed
   * @throws StoreProblemException when it cannot be kept; then nothing of it is
   */
  int renewKeys(BiFunction<CaseFile, Identity, Optional<Edit<CaseFile>>> handed, String reason);

  /** The people it knows. */
  Contacts contacts();

  /** What was typed and is kept nowhere else yet. */
  Drafts drafts();

  /** Single fields of the documents, by their place. */
  Fields fields();

  /** Who did what with whose data. */
  AuditLog audit();

  /** Erasing for good. */
  Erasures erasures();

  /** Backups of this vault. */
  Backups backups();

  /**
   * When something was saved in this home that it no longer holds, as far as this computer
   * remembers: the folder is probably one from an earlier day. Empty when nothing is missing.
   */
  Optional<Instant> missingSince();

  /** Goes on from the state that is here: {@link #missingSince} is empty from now on. */
  void acceptMissing();

  /** Reads everything and compares it with its hashes; changes nothing. */
  CheckReport check();

  /** Locks the vault. A second call does nothing. */
  @Override
  void close();
}
