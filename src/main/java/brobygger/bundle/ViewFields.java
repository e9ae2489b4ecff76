package brobygger.bundle;

import brobygger.casefile.field.FieldPolicies;
import brobygger.casefile.field.FieldPolicy;
import brobygger.casefile.field.Leaves;
import brobygger.usecase.bundle.BundleView;
import java.util.Optional;

/** Which fields of a case leave in a copy to read, by what is decided about each. */
final class ViewFields {
  private final FieldPolicies fields = FieldPolicies.ofCase();

  /** What nobody decided about does not leave. */
  Leaves of(BundleView view, String place) {
    Optional<FieldPolicy> decided = fields.at(place);
    return switch (view) {
      case FULL -> throw new IllegalArgumentException("the whole case is no copy");
      case EMPLOYER -> decided.map(FieldPolicy::employer).orElse(Leaves.WITHHELD);
      case PSEUDONYMISED -> decided.map(FieldPolicy::pseudonymised).orElse(Leaves.WITHHELD);
    };
  }
}
