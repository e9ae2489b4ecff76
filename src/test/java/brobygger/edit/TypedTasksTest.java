package brobygger.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks as they are typed or pasted. */
class TypedTasksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vasker op\nFejer gulv",
        "Vasker op, Fejer gulv",
        "• Vasker op\n• Fejer gulv",
        "·\tVasker op\n·\tFejer gulv",
        "\uF0B7\tVasker op\n\uF0B7\tFejer gulv",
        "- Vasker op\n-Fejer gulv",
        "– Vasker op\r\n– Fejer gulv\r\n",
        "* Vasker op\n\n* Fejer gulv",
        "1. Vasker op\n2. Fejer gulv",
        "1)\tVasker op\n2)\tFejer gulv",
        "a) Vasker op\nb) Fejer gulv",
        "o\tVasker op\no\tFejer gulv",
        "\tVasker op\n\tFejer gulv",
      })
  void aPastedListBecomesItsTasks(String pasted) {
    assertThat(TypedTasks.names(pasted)).containsExactly("Vasker op", "Fejer gulv");
  }

  @Test
  void aNumberOrHyphenThatIsPartOfTheTaskStays() {
    assertThat(TypedTasks.names("1. sal støvsuges\nTrappen vaskes"))
        .containsExactly("1. sal støvsuges", "Trappen vaskes");
    assertThat(TypedTasks.names("E-mails, opvask")).containsExactly("E-mails", "opvask");
    assertThat(TypedTasks.names("-18 grader tjekkes")).containsExactly("-18 grader tjekkes");
  }
}
