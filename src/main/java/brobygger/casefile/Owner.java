package brobygger.casefile;

import brobygger.casefile.journal.AddedLater;
import brobygger.casefile.value.Check;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.regex.Pattern;

/**
 * The one consultant or supervisor whose case it is.
 *
 * @param name name of the owner's profile
 * @param organisation workplace, may be empty
 * @param key fingerprint of the owner's contact card; empty until the case is handed over for the
 *     first time: it belongs to whoever has the name
 * @param handovers how often the case was handed over: the higher number wins, so that two owners
 *     cannot come about unseen
 * @param proof what the one who gave the case signed, with their keys; empty in cases that were
 *     never handed over, and where it was done before there were proofs
 */
@RecordBuilder
public record Owner(
    String name,
    String organisation,
    @AddedLater String key,
    @AddedLater int handovers,
    @AddedLater String proof)
    implements OwnerBuilder.With {
  private static final Pattern PROOF = Pattern.compile("[A-Za-z0-9_-]{0,256}");

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Owner {
    name = Check.name("Owner.name", name);
    organisation = Check.line("Owner.organisation", organisation);
    key = Check.line("Owner.key", key);
    handovers = Check.range("Owner.handovers", handovers, 0, 1_000_000);
    if (!PROOF.matcher(proof).matches()) {
      throw new InvalidValueException(
          "Owner.proof", InvalidValueException.Reason.WRONG_FORM, "A-Z");
    }
  }

  /** An owner whom nothing proves. */
  public Owner(String name, String organisation, String key, int handovers) {
    this(name, organisation, key, handovers, "");
  }

  /** The owner of a case that was never handed over. */
  public Owner(String name, String organisation) {
    this(name, organisation, "", 0);
  }
}
