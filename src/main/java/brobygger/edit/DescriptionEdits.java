package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.placement.Copied;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementDescription;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.description.DescriptionCheck;
import brobygger.description.DescriptionFacts;
import brobygger.description.DescriptionField;
import brobygger.description.DescriptionRule;
import brobygger.description.Mend;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The description of one placement, as the job centre gets it. */
public final class DescriptionEdits {
  /** Label of a text that was fetched from an earlier version. */
  public static final Label TAKEN_BACK = new Label("description.back");

  private static final Label PROPOSED = new Label("description.propose");
  private static final Label MENDED = new Label("description.mend");
  private static final Label COPIED = new Label("description.copied");

  private final ElementId placement;

  /** Of this placement. */
  public DescriptionEdits(ElementId placement) {
    this.placement = placement;
  }

  /** Writes a field. */
  public Edit<CaseFile> write(DescriptionField field, String text) {
    String code = field.name().toLowerCase(Locale.ROOT).replace("_", "");
    return of(new Label("description." + code), described -> field.put(described, text));
  }

  /** Puts proposals into their fields; a blank one leaves its field. */
  public Edit<CaseFile> propose(Map<DescriptionField, String> proposals) {
    return of(
        PROPOSED,
        described -> {
          PlacementDescription filled = described;
          for (Map.Entry<DescriptionField, String> each : proposals.entrySet()) {
            if (!each.getValue().isBlank()) {
              filled = each.getKey().put(filled, each.getValue());
            }
          }
          return filled;
        });
  }

  /** Does what the button of a finding says. */
  public Edit<CaseFile> mend(Mend.TextMend mend) {
    return of(MENDED, mend::apply);
  }

  /** Puts the text of an earlier version back into a field. */
  public Edit<CaseFile> takeBack(DescriptionField field, String text) {
    return of(TAKEN_BACK, described -> field.put(described, text));
  }

  /** Notes that a text was copied into another system. */
  public Edit<CaseFile> copied(Copied copied) {
    return of(COPIED, described -> described.withCopies(Elements.add(described.copies(), copied)));
  }

  /**
   * Plans the follow-ups that the description lacks, and names their days in it.
   *
   * @param company where the placement is, if that is known
   */
  public Edit<CaseFile> plan(
      List<FollowUp> meetings, DescriptionCheck check, @Nullable Company company) {
    return Edit.of(
        MENDED,
        file -> {
          CaseFile planned =
              file.withFollowUps(
                  Stream.concat(file.followUps().stream(), meetings.stream()).toList());
          return planned
              .placement(placement)
              .flatMap(
                  here ->
                      check.findings(new DescriptionFacts(planned, here, company)).stream()
                          .filter(f -> f.rule() == DescriptionRule.FOLLOW_UPS_NOT_DATED)
                          .flatMap(f -> f.mends().stream())
                          .filter(Mend.TextMend.class::isInstance)
                          .map(Mend.TextMend.class::cast)
                          .findFirst())
              .map(mend -> described(planned, mend::apply))
              .orElse(planned);
        });
  }

  private Edit<CaseFile> of(Label label, UnaryOperator<PlacementDescription> change) {
    return Edit.of(label, file -> described(file, change));
  }

  private CaseFile described(CaseFile file, UnaryOperator<PlacementDescription> change) {
    UnaryOperator<Placement> described = p -> p.withDescription(change.apply(p.description()));
    return file.withPlacement(placement, described);
  }
}
