package brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where things lie when nothing is named; on this system's own paths. */
class HomeFolderTest {
  private static final Path PERSON = Path.of("person").toAbsolutePath();

  private static Path state(Map<String, String> environment, String system) {
    return HomeFolder.state(environment, system, PERSON);
  }

  @Test
  void whatIsRememberedLiesApartFromEveryHome() {
    for (String system : new String[] {"Linux", "Windows 11", "Mac OS X"}) {
      Path home = HomeFolder.of(Map.of(), system, PERSON);
      assertThat(state(Map.of(), system).startsWith(PERSON)).as(system).isTrue();
      assertThat(state(Map.of(), system).startsWith(home)).as(system).isFalse();
      assertThat(home.startsWith(state(Map.of(), system))).as(system).isFalse();
    }
  }

  @Test
  void itFollowsThePlatformAndCanBeNamed() {
    Path named = PERSON.resolve("andet");
    assertThat(state(Map.of(), "Linux")).isEqualTo(PERSON.resolve(".local/state/brobygger"));
    assertThat(state(Map.of("XDG_STATE_HOME", named.toString()), "Linux"))
        .isEqualTo(named.resolve("brobygger"));
    assertThat(state(Map.of("LOCALAPPDATA", named.toString()), "Windows 11"))
        .isEqualTo(named.resolve("Brobygger-state"));
    assertThat(state(Map.of("BROBYGGER_STATE", named.toString()), "Mac OS X")).isEqualTo(named);
    assertThat(state(Map.of("BROBYGGER_STATE", "relativ"), "Linux"))
        .isEqualTo(PERSON.resolve(".local/state/brobygger"));
  }
}
