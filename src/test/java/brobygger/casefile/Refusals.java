package brobygger.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.InvalidValueException.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says which value was refused, and why. */
final class Refusals {
  private Refusals() {}

  /** Fails unless exactly this field is refused for exactly this reason with these details. */
  static void refused(String field, Reason reason, ThrowingCallable build, String... details) {
    assertThatExceptionOfType(InvalidValueException.class)
        .as("%s must be refused as %s", field, reason)
        .isThrownBy(build)
        .satisfies(
            e -> {
              assertThat(e.field()).isEqualTo(field);
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.getMessage()).contains(field).contains(reason.name());
              if (details.length > 0) {
                assertThat(e.details()).containsExactly(details);
              }
            });
  }
}
