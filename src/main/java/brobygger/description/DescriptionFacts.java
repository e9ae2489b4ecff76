package brobygger.description;

import brobygger.casefile.CaseFile;
import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementDescription;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a description is checked against and composed from.
 *
 * @param caseFile the case
 * @param placement the placement the description belongs to
 * @param company its company, or null when it is not known here
 */
public record DescriptionFacts(CaseFile caseFile, Placement placement, @Nullable Company company) {
  /** The description itself. */
  public PlacementDescription description() {
    return placement.description();
  }

  /** The citizen's name as used in the text. */
  public String firstName() {
    return caseFile.citizen().firstName();
  }

  /** The chosen contact person. */
  public Optional<ContactPerson> contactPerson() {
    return Optional.ofNullable(company).flatMap(c -> c.contact(placement.contactPerson()));
  }

  /** Everybody known at the company. */
  public List<ContactPerson> contacts() {
    return company == null ? List.of() : company.contacts();
  }

  /** Meetings of this placement that are not cancelled, by date. */
  public List<FollowUp> followUps() {
    return caseFile.followUps().stream()
        .filter(f -> placement.id().equals(f.placement()))
        .filter(f -> f.state() != FollowUpState.CANCELLED)
        .sorted(Comparator.comparing(FollowUp::on))
        .toList();
  }

  /** What the company is told. */
  public List<Accommodation> shared() {
    return accommodations(Sharing.TELL_COMPANY);
  }

  /** What stays with citizen and consultant. */
  public List<Accommodation> kept() {
    return accommodations(Sharing.KEEP_PRIVATE);
  }

  private List<Accommodation> accommodations(Sharing sharing) {
    return caseFile.accommodations().stream().filter(a -> a.sharing() == sharing).toList();
  }
}
