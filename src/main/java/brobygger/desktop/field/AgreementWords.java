package brobygger.desktop.field;

import brobygger.casefile.followup.Agreement;
import brobygger.texts.Texts;

/** An agreement on one line: who, and what they do. */
public final class AgreementWords {
  private AgreementWords() {}

  /** "Leif: skriver tavlen", or the sentence alone when it names Leif itself. */
  public static String line(Texts texts, Agreement agreement) {
    return agreement.isWholeSentence()
        ? agreement.what()
        : texts.of("field.agreement", agreement.who(), agreement.what());
  }
}
