package brobygger.casefile;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * The one consultant or supervisor whose case it is.
 *
 * @param name name of the owner's profile
 * @param organisation workplace, may be empty
 * @param key fingerprint of the owner's contact card; empty until the case is handed over for the
 *     first time: it belongs to whoever has the name
 * @param handovers how often the case was handed over: the higher number wins, so that two owners
 *     cannot come about unseen
 */
@RecordBuilder
public record Owner(
    String name, String organisation, @AddedLater String key, @AddedLater int handovers)
    implements OwnerBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Owner {
    name = Check.name("Owner.name", name);
    organisation = Check.line("Owner.organisation", organisation);
    key = Check.line("Owner.key", key);
    handovers = Check.range("Owner.handovers", handovers, 0, 1_000_000);
  }

  /** The owner of a case that was never handed over. */
  public Owner(String name, String organisation) {
    this(name, organisation, "", 0);
  }
}
