package brobygger.report;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.placement.Placement;
import brobygger.texts.Texts;
import brobygger.usecase.paper.PlacementDocuments;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes the description of a placement as text and as tagged PDF. */
public final class TaggedPlacementDocuments implements PlacementDocuments {
  private final Supplier<Texts> texts;

  /** Documents in the language that is chosen at the time. */
  public TaggedPlacementDocuments(Supplier<Texts> texts) {
    this.texts = texts;
  }

  @Override
  public String text(
      CaseFile file, Placement placement, @Nullable Company company, LocalDate today) {
    return DocumentText.of(compose(file, placement, company, today));
  }

  @Override
  public byte[] pdf(
      CaseFile file, Placement placement, @Nullable Company company, LocalDate today) {
    return new DocumentPdf().of(compose(file, placement, company, today));
  }

  private PlacementDocument compose(
      CaseFile file, Placement placement, @Nullable Company company, LocalDate today) {
    return new ComposePlacementDocument(texts.get()).of(file, placement, company, today);
  }
}
