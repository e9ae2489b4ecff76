package brobygger.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The packs that come with Brobygger, each read once when first asked for. */
public final class ContentPacks {
  private final ContentPackReader reader;
  private final Map<Language, ContentPack> loaded = new ConcurrentHashMap<>();

  /** Packs read with this reader; nothing is read yet. */
  public ContentPacks(ContentPackReader reader) {
    this.reader = reader;
  }

  /**
   * The pack in this language. Throws {@link IllegalStateException} when the program's own pack is
   * broken, which only a broken build can cause.
   */
  public ContentPack builtIn(Language language) {
    return loaded.computeIfAbsent(language, this::load);
  }

  private ContentPack load(Language language) {
    String resource = "/brobygger/content/pack_" + language.tag() + ".json";
    try (InputStream in = ContentPacks.class.getResourceAsStream(resource)) {
      return switch (reader.read(Objects.requireNonNull(in, resource), language)) {
        case ContentPackOutcome.Loaded(ContentPack pack) -> pack;
        case ContentPackOutcome.Refused refused ->
            throw new IllegalStateException(resource + " is broken: " + refused.problems());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
