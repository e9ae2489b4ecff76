package brobygger.desktop.citizen;

import brobygger.casefile.citizen.Citizen;
import brobygger.casefile.citizen.CprNumber;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Masked;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.CitizenEdits;
import brobygger.edit.FormField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields about the person and the caseworker, by their codes. */
final class PersonFields {
  private final OpenCase open;
  private final Mistakes mistakes;
  private final Masked cpr;
  private final Map<String, Kept> fields = new LinkedHashMap<>();

  PersonFields(OpenCase open, Mistakes mistakes, LocalDate today) {
    this.open = open;
    this.mistakes = mistakes;
    fields.put(
        CitizenEdits.BORN.code(),
        Kept.onLeave(
            () -> Mistakes.written(citizen().born()),
            mistakes.pastDate(today, day -> open.edit(CitizenEdits.set(CitizenEdits.BORN, day)))));
    cpr =
        new Masked(
            () -> number().map(CprNumber::written).orElse(""),
            () -> number().map(CprNumber::masked).orElse(""),
            mistakes.text(
                typed ->
                    open.edit(CitizenEdits.set(CitizenEdits.CPR, CprNumber.ofOptional(typed)))));
    fields.put(CitizenEdits.CPR.code(), cpr.kept());
    CitizenEdits.TEXTS.forEach(this::text);
  }

  Kept field(String code) {
    Kept field = fields.get(code);
    if (field == null) {
      throw new IllegalArgumentException("no field " + code);
    }
    return field;
  }

  /** The CPR number, masked until it is asked for. */
  Masked cpr() {
    return cpr;
  }

  private Optional<CprNumber> number() {
    return Optional.ofNullable(citizen().cpr());
  }

  void refresh() {
    fields.values().forEach(Kept::refresh);
  }

  private Citizen citizen() {
    return open.file().getValue().citizen();
  }

  private void text(FormField<Citizen, String> field) {
    fields.put(
        field.code(),
        Kept.whileTyping(
            () -> field.of(citizen()),
            mistakes.text(typed -> open.edit(CitizenEdits.set(field, typed)))));
  }
}
