package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.placement.Attendance;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Period;
import java.util.List;
import java.util.stream.Stream;

/** Hours attended at one placement, one number for each period between follow-ups. */
public final class AttendanceEdits {
  private static final Label REGISTERED = new Label("followup.attendance");

  private final ElementId placement;

  /** Of this placement. */
  public AttendanceEdits(ElementId placement) {
    this.placement = placement;
  }

  /** Registers the hours of a period; what stood for it gives way. */
  public Edit<CaseFile> register(Attendance there) {
    return of(there.period(), List.of(there));
  }

  /** Nothing is known of a period after all. */
  public Edit<CaseFile> forget(Period period) {
    return of(period, List.of());
  }

  private Edit<CaseFile> of(Period period, List<Attendance> there) {
    return Edit.of(
        REGISTERED,
        file ->
            file.withPlacement(
                placement,
                p ->
                    p.withAttendance(
                        Stream.concat(
                                p.attendance().stream().filter(a -> !a.period().equals(period)),
                                there.stream())
                            .toList())));
  }
}
