package brobygger.guide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Packs for tests: the program's own, and small changes of it. */
public final class Packs {
  private static final ContentPacks OWN = new ContentPacks(new ContentPackReader());

  private static final String[] NAMES = {
    "Prøver",
    "Følger med",
    "Hjælper til",
    "Klarer dele",
    "Klarer opgaven",
    "Planlægger selv",
    "Lærer andre",
    "Leder andre",
    "Udvikler faget"
  };

  private Packs() {}

  /** The program's own in a language. */
  public static ContentPack in(brobygger.texts.Language language) {
    return OWN.builtIn(Language.valueOf(language.name()));
  }

  /**
   * The Danish pack with other steps, {@code LEVEL_1} and on; each has a name, a meaning and a
   * sign, and no more.
   */
  public static ContentPack withSteps(int count) {
    return danishWith(
        pack -> {
          ArrayNode steps = pack.putArray("steps");
          for (int i = 0; i < count; i++) {
            steps
                .addObject()
                .put("code", "LEVEL_" + (i + 1))
                .put("name", NAMES[i])
                .put("meaning", "Får hjælp til " + (count - 1 - i) + " af opgavens dele.")
                .put("sign", "Kan vise " + (i + 1) + " dele af opgaven.");
          }
        });
  }

  /** The Danish pack with a change. */
  public static ContentPack danishWith(Consumer<ObjectNode> change) {
    byte[] changed = JsonMapper.shared().writeValueAsBytes(changed(change));
    return switch (new ContentPackReader().read(new ByteArrayInputStream(changed))) {
      case ContentPackOutcome.Loaded(ContentPack pack) -> pack;
      case ContentPackOutcome.Refused refused ->
          throw new IllegalStateException(refused.problems().toString());
    };
  }

  /** The Danish pack as a tree with a change, whether or not it is a pack then. */
  public static ObjectNode changed(Consumer<ObjectNode> change) {
    ObjectNode pack = (ObjectNode) JsonMapper.shared().readTree(text());
    change.accept(pack);
    return pack;
  }

  /** The text of the Danish pack. */
  public static String text() {
    try (InputStream in = Packs.class.getResourceAsStream("/brobygger/content/pack_da.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
