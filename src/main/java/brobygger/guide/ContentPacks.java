package brobygger.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The packs in use, in each language one: those that come with Brobygger, each read once when first
 * asked for, unless a team has its own.
 */
public final class ContentPacks {
  private final ContentPackReader reader;
  private final Map<Language, ContentPack> loaded = new ConcurrentHashMap<>();

  /** Packs read with this reader; nothing is read yet. */
  public ContentPacks(ContentPackReader reader) {
    this.reader = reader;
  }

  /** A team's own packs; in other languages those that come with Brobygger. */
  public ContentPacks(ContentPackReader reader, List<ContentPack> own) {
    this(reader);
    own.forEach(pack -> loaded.put(pack.language(), pack));
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
