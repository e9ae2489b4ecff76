package brobygger.usecase.bundle;

import brobygger.usecase.people.Fingerprint;
import java.util.List;

/**
 * What is written on the outside of a sealed bundle, for anybody to read. It proves nothing: only
 * who opens the bundle learns whether it is true.
 *
 * @param format number of the format
 * @param senderName who sealed it, as the file says
 * @param sender that person's number, as the file says
 * @param recipients whom it is sealed for, the sender among them
 * @param cases how many cases are in it, as the file says
 */
public record SealedEnvelope(
    int format, String senderName, Fingerprint sender, List<Fingerprint> recipients, int cases) {
  /** The most recipients, the sender included. */
  public static final int MOST_RECIPIENTS = 8;

  /** Keeps an immutable copy of the recipients. */
  public SealedEnvelope {
    recipients = List.copyOf(recipients);
  }
}
