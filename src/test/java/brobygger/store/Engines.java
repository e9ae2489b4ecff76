package brobygger.store;

import brobygger.store.engine.Engine;
import brobygger.store.h2.H2Engine;
import java.util.Locale;

/** The engines that the tests of the store run on; another one is one more line. */
public enum Engines {
  H2(new H2Engine()),
  POSTGRES_MODE(new PostgresMode());

  private final Engine engine;

  Engines(Engine engine) {
    this.engine = engine;
  }

  public Engine engine() {
    return engine;
  }

  /** The one that all tests of the store take which name none. */
  public static Engines chosen() {
    return valueOf(System.getProperty("brobygger.engine", "h2").toUpperCase(Locale.ROOT));
  }
}
