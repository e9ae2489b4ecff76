package brobygger.problem;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.history.Authorship;
import brobygger.usecase.people.Fingerprint;
import org.junit.jupiter.api.Test;

class AuthorTextTest {
  private static final Fingerprint KEY = new Fingerprint("12345".repeat(6));
  private static final String NUMBER = KEY.toString();

  private final AuthorText danish = new AuthorText(new Texts(Language.DANISH));
  private final AuthorText english = new AuthorText(new Texts(Language.ENGLISH));

  @Test
  void anotherNameThanTheKnownOneIsSaid() {
    assertThat(danish.brief(new Authorship.Known(KEY, "Bo Lund", true))).isEqualTo("bevist");
    assertThat(danish.brief(new Authorship.Known(KEY, "Bo Lund", false)))
        .isEqualTo("bevist af Bo Lund");
    assertThat(danish.whole(new Authorship.Known(KEY, "Bo Lund", false)))
        .isEqualTo("bevist af nøgle " + NUMBER + " (Bo Lund)");
    assertThat(english.whole(new Authorship.Known(KEY, "Bo Lund", false)))
        .isEqualTo("proved by key " + NUMBER + " (Bo Lund)");
  }

  @Test
  void whatNobodyVouchesForSaysSo() {
    assertThat(danish.brief(new Authorship.Unproved())).isEqualTo("ikke bevist");
    assertThat(english.whole(new Authorship.Unproved())).isEqualTo("not proved");
    assertThat(danish.explained(new Authorship.Unproved())).startsWith("ikke bevist: ");
    assertThat(danish.explained(new Authorship.Stranger(KEY)))
        .isEqualTo("bevist af nøgle " + NUMBER + ", som ikke er kendt her");
  }
}
