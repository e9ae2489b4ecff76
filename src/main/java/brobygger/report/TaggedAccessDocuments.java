package brobygger.report;

import brobygger.finding.StepNames;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.privacy.AccessDocuments;
import brobygger.usecase.privacy.AccessFile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes access to file as text and as tagged PDF. */
public final class TaggedAccessDocuments implements AccessDocuments {
  private final Supplier<Texts> texts;
  private final ZoneId zone;
  private final Function<Language, StepNames> steps;

  /**
   * Documents in the language that is chosen at the time, with times of a zone.
   *
   * @param steps what steps are called in a language
   */
  public TaggedAccessDocuments(
      Supplier<Texts> texts, ZoneId zone, Function<Language, StepNames> steps) {
    this.texts = texts;
    this.zone = zone;
    this.steps = steps;
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
    Texts now = texts.get();
    return new ComposeAccessDocument(now, steps.apply(now.language()), zone).of(content, today);
  }
}
