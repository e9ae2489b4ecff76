package brobygger.report;

import brobygger.texts.Texts;
import brobygger.usecase.AccessDocuments;
import brobygger.usecase.AccessFile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Writes access to file as text and as tagged PDF. */
public final class TaggedAccessDocuments implements AccessDocuments {
  private final Supplier<Texts> texts;
  private final ZoneId zone;

  /** Documents in the language that is chosen at the time, with times of a zone. */
  public TaggedAccessDocuments(Supplier<Texts> texts, ZoneId zone) {
    this.texts = texts;
    this.zone = zone;
  }

  @Override
  public String text(AccessFile content, LocalDate today) {
    return DocumentText.of(compose(content, today));
  }

  @Override
  public byte[] pdf(AccessFile content, LocalDate today) {
    return new DocumentPdf().of(compose(content, today));
  }

  private PlacementDocument compose(AccessFile content, LocalDate today) {
    return new ComposeAccessDocument(texts.get(), zone).of(content, today);
  }
}
