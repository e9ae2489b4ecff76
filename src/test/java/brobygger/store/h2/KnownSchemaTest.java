package brobygger.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.store.engine.SchemaVersions;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownSchemaTest {
  /** A new script, and a new H2 that writes statements down in another way, need a new number. */
  @Test
  void theNumberOfTheNewestVersionIsWhatTheScriptsMake() {
    assertThat(KnownSchema.versions()).hasSize(SchemaVersions.SCRIPTS.size());
    assertThat(KnownSchema.digest(KnownSchema.versions().getLast())).isEqualTo(KnownSchema.NEWEST);
    List<String> made = KnownSchema.versions().stream().map(KnownSchema::digest).toList();
    for (int version = 1; version < made.size(); version++) {
      boolean makes =
          H2Dialect.INSTANCE.script(SchemaVersions.SCRIPTS.get(version)).contains("CREATE");
      assertThat(made.subList(0, version).contains(made.get(version))).isNotEqualTo(makes);
    }
  }
}
