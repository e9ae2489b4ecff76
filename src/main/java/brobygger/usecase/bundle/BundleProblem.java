package brobygger.usecase.bundle;

import brobygger.usecase.StableCode;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Contacts;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.NameClaim;
import brobygger.usecase.people.SignedCard;
import java.util.Optional;

/** Why a file as a whole is not taken as a case bundle. Nothing was changed, in file or vault. */
public sealed interface BundleProblem extends StableCode {
  /** There is no file of that name. */
  record NoSuchFile() implements BundleProblem {}

  /** It is a folder in which no bundle lies. */
  record EmptyFolder() implements BundleProblem {}

  /** The file cannot be read; the reason is for support, not for the user. */
  record NotReadable(String reason) implements BundleProblem {}

  /**
   * The file is larger than a bundle can be; it was not read.
   *
   * @param bytes its size
   * @param limit the largest size
   */
  record TooLarge(long bytes, long limit) implements BundleProblem {}

  /** The file is something else. */
  record NotABundle() implements BundleProblem {}

  /**
   * The file starts as a bundle and is cut off, or its text is damaged.
   *
   * @param line where reading stopped, from 1; 0 when not known
   * @param column where in the line, from 1; 0 when not known
   */
  record Damaged(int line, int column) implements BundleProblem {}

  /**
   * It is JSON, but more, deeper or longer than any bundle is, or has a field twice.
   *
   * @param what stable code of the broken limit, such as {@code TOO_DEEP}
   * @param line where, from 1; 0 when not known
   * @param column where in the line, from 1; 0 when not known
   */
  record OverLimit(String what, int line, int column) implements BundleProblem {
    @Override
    public String code() {
      return what;
    }
  }

  /**
   * A newer Brobygger wrote it.
   *
   * @param format the format's number in the file
   */
  record NewerFormat(String format) implements BundleProblem {}

  /**
   * It has a field that this Brobygger does not know: a newer one wrote it.
   *
   * @param pointer JSON pointer of the field
   */
  record NewerField(String pointer) implements BundleProblem {}

  /**
   * It does not have the published form.
   *
   * @param pointer JSON pointer of the place
   * @param rule the rule of the schema that is broken; for support
   */
  record WrongShape(String pointer, String rule) implements BundleProblem {}

  /** What is in the file is not what the sender's check sum was made of. */
  record ChangedOnTheWay() implements BundleProblem {}

  /** The file is sealed, and was looked at without anybody's keys. */
  record Sealed() implements BundleProblem {}

  /**
   * It asks for another way of sealing or signing than the one there is.
   *
   * @param place the field, such as {@code alg} or {@code crit}; for support
   */
  record ForbiddenSeal(String place) implements BundleProblem {}

  /** It is sealed for more people than can be. */
  record TooManyRecipients(int found) implements BundleProblem {}

  /** It is sealed for others. */
  record NotForMe() implements BundleProblem {}

  /** The seal does not open although it is addressed here: something in the file was changed. */
  record BrokenSeal() implements BundleProblem {}

  /** It is sealed, but nobody signed what is in it. */
  record NotSigned() implements BundleProblem {}

  /** The signature does not fit what is in it. */
  record BadSignature() implements BundleProblem {}

  /** It says it is from somebody else than the one who signed it. */
  record SenderMismatch() implements BundleProblem {}

  /** It was signed for other people than it is sealed for: a third person passed it on. */
  record Resealed() implements BundleProblem {}

  /**
   * Nobody has compared the signer's number yet. Nothing more of it is shown or taken in.
   *
   * @param card who the signer says to be
   * @param claim whose name that is here
   * @param signed the same card as they signed it; empty in bundles of older programs
   */
  record UnknownSigner(ContactCard card, NameClaim claim, Optional<SignedCard> signed)
      implements BundleProblem {
    /** Keeps the card, not confirmed; as it was signed, where it came so. */
    public Contact addTo(Contacts contacts) {
      return signed.map(contacts::add).orElseGet(() -> contacts.add(card));
    }
  }

  /**
   * The signer's key is revoked.
   *
   * @param signer the number of the key
   * @param name whose key it was, as known here
   */
  record RevokedSigner(Fingerprint signer, String name) implements BundleProblem {}
}
