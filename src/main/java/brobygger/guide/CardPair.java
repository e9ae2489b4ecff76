package brobygger.guide;

/**
 * Two texts that belong together: an objection and an answer, an everyday experience and the work
 * tasks it points to, a limit and the same said positively.
 *
 * @param text what is said or known
 * @param reply what to say, ask or look for
 */
public record CardPair(String text, String reply) {
  /** Refuses blank texts. */
  public CardPair {
    Checked.text("pair.text", text);
    Checked.text("pair.reply", reply);
  }
}
