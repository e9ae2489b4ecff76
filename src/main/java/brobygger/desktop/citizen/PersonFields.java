package brobygger.desktop.citizen;

import brobygger.casefile.Caseworker;
import brobygger.casefile.CaseworkerBuilder;
import brobygger.casefile.Citizen;
import brobygger.casefile.CitizenBuilder;
import brobygger.casefile.CprNumber;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Masked;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** The fields about the person and the caseworker, by their codes. */
final class PersonFields {
  private final OpenCase open;
  private final Mistakes mistakes;
  private final Masked cpr;
  private final Map<String, Kept> fields = new LinkedHashMap<>();

  PersonFields(OpenCase open, Mistakes mistakes, LocalDate today) {
    this.open = open;
    this.mistakes = mistakes;
    person("name", Citizen::name, CitizenBuilder::name);
    fields.put(
        "born",
        Kept.onLeave(
            () -> Mistakes.written(citizen().born()),
            mistakes.date(today, day -> change("born", citizen -> citizen.born(day)))));
    cpr =
        new Masked(
            () -> number().map(CprNumber::written).orElse(""),
            () -> number().map(CprNumber::masked).orElse(""),
            mistakes.text(
                typed -> {
                  CprNumber number = CprNumber.ofOptional(typed);
                  change("cpr", citizen -> citizen.cpr(number));
                }));
    fields.put("cpr", cpr.kept());
    person("phone", Citizen::phone, CitizenBuilder::phone);
    person("email", Citizen::email, CitizenBuilder::email);
    person("background", Citizen::background, CitizenBuilder::background);
    person("wishes", Citizen::wishes, CitizenBuilder::wishes);
    caseworker("caseworker.name", Caseworker::name, CaseworkerBuilder::name);
    caseworker(
        "caseworker.municipality", Caseworker::municipality, CaseworkerBuilder::municipality);
    caseworker("caseworker.phone", Caseworker::phone, CaseworkerBuilder::phone);
    caseworker("caseworker.email", Caseworker::email, CaseworkerBuilder::email);
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

  private void person(
      String code, Function<Citizen, String> read, BiConsumer<CitizenBuilder, String> write) {
    fields.put(
        code,
        Kept.whileTyping(
            () -> read.apply(citizen()),
            mistakes.text(typed -> change(code, citizen -> write.accept(citizen, typed)))));
  }

  private void caseworker(
      String code, Function<Caseworker, String> read, BiConsumer<CaseworkerBuilder, String> write) {
    fields.put(
        code,
        Kept.whileTyping(
            () -> read.apply(citizen().caseworker()),
            mistakes.text(
                typed ->
                    change(
                        code,
                        citizen ->
                            citizen.caseworker(
                                citizen
                                    .caseworker()
                                    .with(worker -> write.accept(worker, typed)))))));
  }

  private void change(String code, Consumer<CitizenBuilder> change) {
    open.edit("citizen." + code, file -> file.withCitizen(file.citizen().with(change)));
  }
}
