package brobygger.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.EntryProblem;
import brobygger.usecase.bundle.WriteBundleProblem;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codes others rely on. A code may be added; one that is here stays as it is. */
final class StableCodeTest {
  @Test
  void aWholeFileIsRefusedWithTheseCodes() {
    assertThat(codes(BundleProblem.class))
        .containsExactlyInAnyOrder(
            "NO_SUCH_FILE",
            "EMPTY_FOLDER",
            "NOT_READABLE",
            "TOO_LARGE",
            "NOT_A_BUNDLE",
            "DAMAGED",
            "OVER_LIMIT",
            "NEWER_FORMAT",
            "NEWER_FIELD",
            "WRONG_SHAPE",
            "CHANGED_ON_THE_WAY",
            "SEALED",
            "FORBIDDEN_SEAL",
            "TOO_MANY_RECIPIENTS",
            "NOT_FOR_ME",
            "BROKEN_SEAL",
            "NOT_SIGNED",
            "BAD_SIGNATURE",
            "SENDER_MISMATCH",
            "RESEALED",
            "UNKNOWN_SIGNER",
            "REVOKED_SIGNER");
  }

  @Test
  void aFileIsNotWrittenWithTheseCodes() {
    assertThat(codes(WriteBundleProblem.class))
        .containsExactlyInAnyOrder(
            "NO_SUCH_FOLDER",
            "STOPPED",
            "NAME_TAKEN",
            "NOT_WRITABLE",
            "NO_SPACE",
            "TOO_LARGE",
            "NOT_AS_WRITTEN",
            "TOO_MANY_RECIPIENTS",
            "TOO_MANY_CASES",
            "NOT_AT_THE_COMPANY",
            "SEVERAL_COMPANIES",
            "UNSETTLED",
            "SAYS_WHO",
            "SAYS_OTHER",
            "SAYS_CPR");
  }

  @Test
  void anEntryIsRefusedWithTheseCodes() {
    assertThat(codes(EntryProblem.class))
        .containsExactlyInAnyOrder(
            "WRONG_SHAPE",
            "IMPOSSIBLE_VALUE",
            "NEWER_DOCUMENT",
            "BROKEN_HISTORY",
            "TWICE",
            "UNKNOWN_COMPANY",
            "OWNER_TAKEN",
            "FORGED_AUTHOR",
            "ERASED_BEFORE");
  }

  @Test
  void aProblemSaysItsOwnCodeAndALimitWhichOneItIs() {
    assertThat(new BundleProblem.NotABundle().code()).isEqualTo("NOT_A_BUNDLE");
    assertThat(new BundleProblem.OverLimit("TOO_DEEP", 0, 0).code()).isEqualTo("TOO_DEEP");
  }

  private static Stream<String> codes(Class<? extends StableCode> family) {
    return Arrays.stream(family.getPermittedSubclasses()).map(StableCode::of);
  }
}
