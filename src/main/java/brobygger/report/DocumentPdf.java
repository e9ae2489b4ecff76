package brobygger.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The document as a tagged PDF, PDF/UA-1 for screen readers and PDF/A-3u for keeping. Fonts and
 * colours are inside the file; nothing is fetched from anywhere.
 */
final class DocumentPdf {
  private static final String REGULAR = "/brobygger/report/Inter-Regular.ttf";
  private static final String SEMI_BOLD = "/brobygger/report/Inter-SemiBold.ttf";

  static {
    // Its log would carry what stands in the document.
    XRLog.setLoggingEnabled(false);
  }

  private final Glyphs glyphs = Glyphs.of(REGULAR);

  byte[] of(PlacementDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useFont(() -> font(REGULAR), "Inter", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> font(SEMI_BOLD), "Inter", 600, FontStyle.NORMAL, true);
    builder.useUriResolver((base, uri) -> null);
    builder.withProducer("Brobygger");
    builder.withW3cDocument(DocumentPage.of(document, glyphs::printable), null);
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static InputStream font(String resource) {
    return Objects.requireNonNull(DocumentPdf.class.getResourceAsStream(resource), resource);
  }
}
