package brobygger.problem;

import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.Handover;

/** A handover that comes in, in one plain sentence. */
public final class HandoverText {
  private final Texts texts;

  /** In the language of the texts. */
  public HandoverText(Texts texts) {
    this.texts = texts;
  }

  /** Who gave the case to whom, or that nothing proves it. */
  public String of(Handover handover) {
    return texts.of(
        "bundle.handover." + key(handover),
        BidiMarks.without(handover.giver()),
        BidiMarks.without(handover.taker()));
  }

  private static String key(Handover handover) {
    if (!handover.proved()) {
      return "unproved";
    }
    if (handover.newKey()) {
      return handover.known() ? "newkey" : "newkey.unknown";
    }
    return handover.mine() ? "mine" : "other";
  }
}
