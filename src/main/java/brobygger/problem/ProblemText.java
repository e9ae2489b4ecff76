package brobygger.problem;

import brobygger.casefile.Owner;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.value.InvalidValueException;
import brobygger.edit.EditProblem;
import brobygger.edit.FieldProblemException;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.EntryProblem;
import brobygger.usecase.bundle.SealedEnvelope;
import brobygger.usecase.bundle.WriteBundleProblem;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.EncryptAnewOutcome;
import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKeyReading;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.Vaults;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.NameClaim;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One sentence or two per problem: what, why, and what to do. Never a code, never a trace. */
public final class ProblemText {
  private static final long MEGABYTE = 1024L * 1024;

  private final Texts texts;
  private final ValueDetail details;

  /** In the language of the texts. */
  public ProblemText(Texts texts) {
    this.texts = texts;
    this.details = new ValueDetail(texts);
  }

  /** Why a value is impossible, with the field's name. */
  public String of(InvalidValueException invalid) {
    String key = "casefile.field." + invalid.field();
    String field = texts.has(key) ? texts.of(key) : invalid.field();
    // An example of how something is written must stay as it is written.
    boolean example = invalid.reason() == InvalidValueException.Reason.WRONG_FORM;
    Object[] arguments =
        Stream.concat(
                Stream.of(field),
                invalid.details().stream().map(d -> example ? d : fieldOr(details.say(d))))
            .toArray();
    return texts.of("casefile.reason." + invalid.reason().name(), arguments);
  }

  /** Another field by its name. */
  private String fieldOr(String detail) {
    String key = "casefile.field." + detail;
    return texts.has(key) ? texts.of(key) : detail;
  }

  /** Why an edit is refused, and what to do instead. */
  public String of(EditProblem problem) {
    return switch (problem) {
      case EditProblem.Impossible(InvalidValueException why) -> of(why);
      case EditProblem.Field(FieldProblemException why) -> of(why);
      case EditProblem.Sealed(String field, LocalDate day, String author) ->
          texts.of(
              "edit.problem.sealed",
              fieldOr(field),
              details.say(day.toString()),
              BidiMarks.without(author));
      case EditProblem.Decided(Agreement agreement) ->
          texts.of(
              "edit.problem.decided." + agreement.state(), BidiMarks.without(agreement.what()));
      case EditProblem.NotYours(Owner owner) ->
          texts.of("edit.problem.owner", BidiMarks.without(owner.name()));
      case EditProblem.Gone(String id) -> texts.of("edit.problem.gone", id);
    };
  }

  /** Why a single field cannot be set so. */
  public String of(FieldProblemException problem) {
    return problem
        .invalid()
        .map(this::of)
        .orElseGet(
            () ->
                expected(problem.expected())
                    .map(what -> texts.of("field.problem.expected", what))
                    .orElseGet(() -> texts.of("field.problem." + problem.reason().name())));
  }

  /** What belongs into a field, with an example. */
  private Optional<String> expected(String what) {
    return switch (what) {
      case "" -> Optional.empty();
      case "LocalDate" -> Optional.of(texts.of("field.expected.day"));
      case "LocalTime" -> Optional.of(texts.of("field.expected.clock"));
      case "Duration" -> Optional.of(texts.of("field.expected.hours"));
      case "whole number" -> Optional.of(texts.of("field.expected.number"));
      case "true or false" -> Optional.of(texts.of("field.expected.truth"));
      default ->
          what.matches("[A-Z0-9_]+(, [A-Z0-9_]+)*")
              ? Optional.of(texts.of("field.expected.codes", what))
              : Optional.empty();
    };
  }

  /** Why the vault could not do it. */
  public String of(StoreProblem problem) {
    return switch (problem) {
      case StoreProblem.Unknown(String what) -> texts.of("store.problem.unknown", bare(what));
      case StoreProblem.AlreadyHere here -> texts.of("store.problem.here");
      case StoreProblem.TooLarge large -> texts.of("store.problem.large");
      case StoreProblem.BadHistory bad -> texts.of("store.problem.history");
      case StoreProblem.ForgedAuthor forged -> texts.of("store.problem.forged");
      case StoreProblem.ErasedBefore erased -> texts.of("store.problem.erased");
      case StoreProblem.Newer(String format, String field) ->
          texts.of(
              "store.problem.newer",
              format.isEmpty() && field.isEmpty() ? "" : " (" + newer(format, field) + ")");
      case StoreProblem.Damaged damaged -> texts.of("store.problem.damaged");
      case StoreProblem.NoSpace space -> texts.of("store.problem.space");
      case StoreProblem.HeldByAnother held -> texts.of("store.problem.held");
      case StoreProblem.NotWritable not -> texts.of("store.problem.writable", not.reason());
      case StoreProblem.Closed closed -> texts.of("store.problem.closed");
    };
  }

  /** What tells that it is newer. */
  private String newer(String format, String field) {
    return field.isEmpty()
        ? texts.of("store.newer.format", format)
        : texts.of("store.newer.field", place(field));
  }

  /** {@code CASE:<uuid>} as the user knows it: the identity alone. */
  private static String bare(String what) {
    return what.substring(what.indexOf(':') + 1);
  }

  /** Why a vault did not open; empty when it did. */
  public String of(OpenVaultOutcome outcome, Path home) {
    return switch (outcome) {
      case OpenVaultOutcome.Opened opened -> "";
      case OpenVaultOutcome.WrongPassphrase wrong -> texts.of("store.open.passphrase");
      case OpenVaultOutcome.InUse inUse -> texts.of("store.open.inuse");
      case OpenVaultOutcome.NotAVault not -> texts.of("store.open.none", home.toString());
      case OpenVaultOutcome.Damaged damaged ->
          texts.of("store.open.damaged", texts.of("store.damaged." + damaged.kind()));
      case OpenVaultOutcome.EarlierKey(boolean opens) ->
          texts.of("store.open.earlierkey")
              + " "
              + texts.of(opens ? "store.open.earlierkey.on" : "store.open.earlierkey.off");
      case OpenVaultOutcome.NotWritable not ->
          texts.of("store.open.writable", home.toString(), not.reason());
      case OpenVaultOutcome.NewerVersion newer -> texts.of("store.open.newer");
      case OpenVaultOutcome.NoSpace space -> texts.of("store.open.space");
    };
  }

  /** Why a vault was not encrypted anew; empty when it was. */
  public String of(EncryptAnewOutcome outcome, Path home) {
    return switch (outcome) {
      case EncryptAnewOutcome.Done done -> "";
      case EncryptAnewOutcome.WrongRecoveryKey wrong -> texts.of("recovery.problem.other");
      case EncryptAnewOutcome.NotSound not -> texts.of("store.anew.unsound");
      case EncryptAnewOutcome.NoSpace(long needed, long free) ->
          texts.of("store.anew.space", megabytes(needed), megabytes(free));
      case EncryptAnewOutcome.Refused(OpenVaultOutcome why) -> of(why, home);
    };
  }

  /** Why a vault was not made; empty when it was. */
  public String of(CreateVaultOutcome outcome, Path home) {
    return switch (outcome) {
      case CreateVaultOutcome.Created created -> "";
      case CreateVaultOutcome.AlreadyThere there -> texts.of("store.create.there", home.toString());
      case CreateVaultOutcome.TooShort tooShort ->
          texts.of("store.create.short", Vaults.SHORTEST_PASSPHRASE);
      case CreateVaultOutcome.NotWritable not -> texts.of("store.create.writable", home.toString());
      case CreateVaultOutcome.NoSpace space -> texts.of("store.create.space");
      case CreateVaultOutcome.InUse inUse -> texts.of("store.create.inuse");
    };
  }

  /** Why no backup was taken; empty when it was. */
  public String of(BackupOutcome outcome, Path folder) {
    return switch (outcome) {
      case BackupOutcome.Taken taken -> "";
      case BackupOutcome.NotSound not -> texts.of("backup.take.unsound");
      case BackupOutcome.Newer newer -> texts.of("backup.take.newer");
      case BackupOutcome.NotWritable not -> texts.of("backup.take.writable", folder.toString());
      case BackupOutcome.NoSpace space -> texts.of("backup.take.space", folder.toString());
      case BackupOutcome.NothingToKeep nothing -> texts.of("backup.take.nothing");
    };
  }

  /** Why a backup was not restored; empty when it was. */
  public String of(RestoreOutcome outcome, Path file, Path home) {
    return switch (outcome) {
      case RestoreOutcome.Restored restored -> "";
      case RestoreOutcome.NoSuchFile none -> texts.of("backup.restore.nofile", file.toString());
      case RestoreOutcome.NotABackup not -> texts.of("backup.restore.other", file.toString());
      case RestoreOutcome.Damaged damaged -> texts.of("backup.restore.damaged", file.toString());
      case RestoreOutcome.NewerVersion newer -> texts.of("backup.restore.newer");
      case RestoreOutcome.WrongPassphrase wrong -> texts.of("backup.restore.passphrase");
      case RestoreOutcome.WrongRecoveryKey wrong -> texts.of("recovery.problem.other");
      case RestoreOutcome.NotEmpty not -> texts.of("backup.restore.notempty", home.toString());
      case RestoreOutcome.InUse inUse -> texts.of("backup.restore.inuse", home.toString());
      case RestoreOutcome.NotWritable not -> texts.of("backup.restore.writable", home.toString());
      case RestoreOutcome.NoSpace space -> texts.of("backup.restore.space");
    };
  }

  /** Why the way a vault is opened was not changed; empty when it was. */
  public String of(KeyChangeOutcome outcome, Path home) {
    return switch (outcome) {
      case KeyChangeOutcome.Changed changed -> "";
      case KeyChangeOutcome.TooShort tooShort -> of(new CreateVaultOutcome.TooShort(), home);
      case KeyChangeOutcome.WrongRecoveryKey wrong -> texts.of("recovery.problem.other");
      case KeyChangeOutcome.NoRecoveryKey none -> texts.of("recovery.problem.none");
      case KeyChangeOutcome.Refused(OpenVaultOutcome why) -> of(why, home);
    };
  }

  /** What is wrong with a recovery key as it was written; empty when nothing is. */
  public String of(RecoveryKeyReading reading) {
    return switch (reading) {
      case RecoveryKeyReading.Read read -> "";
      case RecoveryKeyReading.WrongLength(int found, int expected) ->
          texts.of("recovery.problem.length", found, expected);
      case RecoveryKeyReading.UnknownSign(int group, char sign) ->
          texts.of(
              "recovery.problem.sign",
              group,
              Character.isISOControl(sign) || Character.isSurrogate(sign) ? "?" : sign);
      case RecoveryKeyReading.WrongGroup(int group) -> texts.of("recovery.problem.group", group);
    };
  }

  /** Why a file was not taken as a bundle. */
  public String of(BundleProblem problem, Path file) {
    return switch (problem) {
      case BundleProblem.NoSuchFile none -> texts.of("bundle.read.nofile", file.toString());
      case BundleProblem.EmptyFolder empty -> texts.of("bundle.read.empty", file.toString());
      case BundleProblem.NotReadable not -> texts.of("bundle.read.notreadable", file.toString());
      case BundleProblem.TooLarge(long bytes, long limit) ->
          texts.of("bundle.read.large", megabytes(bytes), megabytes(limit));
      case BundleProblem.NotABundle not -> texts.of("bundle.read.other");
      case BundleProblem.Damaged(int line, int column) ->
          line == 0
              ? texts.of("bundle.read.damaged.somewhere")
              : texts.of("bundle.read.damaged", line, column);
      case BundleProblem.OverLimit(String what, int line, int column) ->
          texts.of("bundle.read.limit." + what, line, column);
      case BundleProblem.NewerFormat(String format) ->
          texts.of("bundle.read.newer", newer(format, ""));
      case BundleProblem.NewerField(String pointer) ->
          texts.of("bundle.read.newer", newer("", pointer));
      case BundleProblem.WrongShape(String pointer, String rule) ->
          texts.of("bundle.read.shape", place(pointer));
      case BundleProblem.ChangedOnTheWay changed -> texts.of("bundle.read.changed");
      case BundleProblem.Sealed sealed -> texts.of("bundle.sealed.closed");
      case BundleProblem.ForbiddenSeal forbidden -> texts.of("bundle.sealed.forbidden");
      case BundleProblem.TooManyRecipients(int found) ->
          texts.of("bundle.sealed.recipients", found, SealedEnvelope.MOST_RECIPIENTS);
      case BundleProblem.NotForMe other -> texts.of("bundle.sealed.other");
      case BundleProblem.BrokenSeal broken -> texts.of("bundle.sealed.broken");
      case BundleProblem.NotSigned not -> texts.of("bundle.sealed.notsigned");
      case BundleProblem.BadSignature bad -> texts.of("bundle.sealed.signature");
      case BundleProblem.SenderMismatch other -> texts.of("bundle.sealed.sender");
      case BundleProblem.Resealed resealed -> texts.of("bundle.sealed.resealed");
      case BundleProblem.UnknownSigner(ContactCard card, NameClaim claim, var signed) ->
          of(claim, card)
              + texts.of(
                  "bundle.sealed.unknown",
                  BidiMarks.without(card.profile().name()),
                  card.fingerprint().toString());
      case BundleProblem.RevokedSigner(var signer, String name) ->
          texts.of("bundle.sealed.revoked", BidiMarks.without(name));
    };
  }

  /** A warning in front, when a key nobody has compared comes with a name that is taken. */
  private String of(NameClaim claim, ContactCard card) {
    return claim == NameClaim.FREE
        ? ""
        : texts.of("contact.claim." + claim, BidiMarks.without(card.profile().name())) + " ";
  }

  /** Why one case or company of a bundle is not taken in. */
  public String of(EntryProblem problem, DocumentKind kind) {
    return switch (problem) {
      case EntryProblem.WrongShape(String pointer, String rule) ->
          texts.of("bundle.entry.shape", place(pointer));
      case EntryProblem.ImpossibleValue(InvalidValueException invalid) ->
          texts.of("bundle.entry.value", of(invalid));
      case EntryProblem.NewerDocument(String format, String field) ->
          texts.of("bundle.entry.newer", newer(format, field));
      case EntryProblem.BrokenHistory broken -> texts.of("bundle.entry.history");
      case EntryProblem.Twice twice -> texts.of("bundle.entry.twice");
      case EntryProblem.ErasedBefore erased -> texts.of("bundle.entry.erased");
      case EntryProblem.ForgedAuthor(String author) ->
          texts.of("bundle.entry.forged", BidiMarks.without(author));
      case EntryProblem.OwnerTaken(String owner, String other) ->
          texts.of("bundle.entry.owner", BidiMarks.without(owner), BidiMarks.without(other));
      case EntryProblem.UnknownCompany(var companies) ->
          texts.of(
              "bundle.entry.company",
              companies.stream().map(Object::toString).collect(Collectors.joining(", ")));
    };
  }

  /** Why no bundle was written. */
  public String of(WriteBundleProblem problem, Path file) {
    return switch (problem) {
      case WriteBundleProblem.NoSuchFolder none -> texts.of("bundle.write.nofolder", folder(file));
      case WriteBundleProblem.NameTaken taken -> texts.of("bundle.write.taken", file.toString());
      case WriteBundleProblem.NotWritable not -> texts.of("bundle.write.writable", folder(file));
      case WriteBundleProblem.Stopped stopped -> texts.of("bundle.write.stopped");
      case WriteBundleProblem.NoSpace space -> texts.of("bundle.write.space");
      case WriteBundleProblem.TooLarge(long limit) ->
          texts.of("bundle.write.large", megabytes(limit));
      case WriteBundleProblem.NotAsWritten not -> texts.of("bundle.write.different");
      case WriteBundleProblem.TooManyCases(int fit, int chosen) ->
          texts.of("bundle.write.many", fit, chosen);
      case WriteBundleProblem.NotAtTheCompany(String name) ->
          texts.of("bundle.write.notthere", BidiMarks.without(name));
      case WriteBundleProblem.SeveralCompanies(String names) ->
          texts.of("bundle.write.companies", BidiMarks.without(names));
      case WriteBundleProblem.TooManyRecipients(int most) ->
          texts.of("bundle.write.recipients", most);
      case WriteBundleProblem.Unsettled(String name) ->
          texts.of("bundle.write.unsettled", BidiMarks.without(name));
      case WriteBundleProblem.SaysWho(var place, String said) ->
          texts.of("bundle.write.who", said(place), BidiMarks.without(said));
      case WriteBundleProblem.SaysOther(var place, String said) ->
          texts.of("bundle.write.other", said(place), BidiMarks.without(said));
      case WriteBundleProblem.SaysCpr(var place) -> texts.of("bundle.write.cpr", said(place));
    };
  }

  private String said(WriteBundleProblem.Place place) {
    return texts.of("bundle.write.place." + place);
  }

  private String place(String pointer) {
    return pointer.isEmpty() ? texts.of("bundle.read.top") : BidiMarks.without(pointer);
  }

  private static String folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return String.valueOf(parent == null ? file : parent);
  }

  private static long megabytes(long bytes) {
    return Math.ceilDiv(bytes, MEGABYTE);
  }
}
