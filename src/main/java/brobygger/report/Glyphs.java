package brobygger.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the font of the documents can show; others become a small box. */
final class Glyphs {
  private static final String BOX = "□";

  private final CmapLookup lookup;

  private Glyphs(CmapLookup lookup) {
    this.lookup = lookup;
  }

  /** The glyphs of a bundled TrueType font. */
  static Glyphs of(String resource) {
    try (InputStream in = Objects.requireNonNull(Glyphs.class.getResourceAsStream(resource));
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      return new Glyphs(font.getUnicodeCmapLookup());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with every unknown run of characters replaced by one box. */
  String printable(String text) {
    StringBuilder result = new StringBuilder();
    boolean boxed = false;
    for (int codePoint : text.codePoints().toArray()) {
      boolean known = codePoint == ' ' || lookup.getGlyphId(codePoint) != 0;
      if (known) {
        result.appendCodePoint(codePoint);
      } else if (codePoint == '\t') {
        result.append(' ');
      } else if (!boxed) {
        result.append(BOX);
      }
      boxed = !known;
    }
    return result.toString();
  }
}
