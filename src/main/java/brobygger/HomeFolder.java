package brobygger;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder a person's cases are in when none is named: where the platform keeps such things. */
final class HomeFolder {
  private HomeFolder() {}

  /**
   * The platform's folder.
   *
   * @param environment environment variables by name
   * @param system name of the operating system
   * @param person the person's own folder
   */
  static Path of(Map<String, String> environment, String system, Path person) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      Path data = absolute(environment.get("LOCALAPPDATA"));
      return (data == null ? person.resolve("AppData").resolve("Local") : data)
          .resolve("Brobygger");
    }
    if (name.startsWith("mac")) {
      return person.resolve("Library").resolve("Application Support").resolve("Brobygger");
    }
    // XDG Base Directory Specification: a path that is not absolute is to be ignored.
    Path data = absolute(environment.get("XDG_DATA_HOME"));
    return (data == null ? person.resolve(".local").resolve("share") : data).resolve("brobygger");
  }

  /**
   * Where this computer remembers how far each home was: apart from every home, so that it does not
   * go back with one. {@code BROBYGGER_STATE} names another folder.
   */
  static Path state(Map<String, String> environment, String system, Path person) {
    Path named = absolute(environment.get("BROBYGGER_STATE"));
    if (named != null) {
      return named;
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows") || name.startsWith("mac")) {
      return of(environment, system, person).resolveSibling("Brobygger-state");
    }
    Path state = absolute(environment.get("XDG_STATE_HOME"));
    return (state == null ? person.resolve(".local").resolve("state") : state).resolve("brobygger");
  }

  private static @Nullable Path absolute(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    Path path = Path.of(value);
    return path.isAbsolute() ? path : null;
  }

  /** Whether a window can be shown: on Linux it takes X or Wayland, elsewhere it is always so. */
  static boolean hasDisplay(Map<String, String> environment, String system) {
    return !system.toLowerCase(Locale.ROOT).contains("linux")
        || !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }
}
