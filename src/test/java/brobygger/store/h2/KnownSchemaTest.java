package brobygger.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.store.engine.SchemaVersions;
import org.junit.jupiter.api.Test;

class KnownSchemaTest {
  /** A new script, and a new H2 that writes statements down in another way, need a new number. */
  @Test
  void theNumberOfTheNewestVersionIsWhatTheScriptsMake() {
    assertThat(KnownSchema.versions()).hasSize(SchemaVersions.SCRIPTS.size());
    assertThat(KnownSchema.digest(KnownSchema.versions().getLast())).isEqualTo(KnownSchema.NEWEST);
    assertThat(KnownSchema.versions().stream().map(KnownSchema::digest)).doesNotHaveDuplicates();
  }
}
