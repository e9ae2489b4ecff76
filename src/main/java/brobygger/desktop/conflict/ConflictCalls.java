package brobygger.desktop.conflict;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.desktop.CasePlace;
import brobygger.desktop.today.Call;
import brobygger.desktop.today.Calls;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reminds of what two people changed differently and nobody has settled. */
public final class ConflictCalls implements Calls {
  private final Calls others;

  /**
   * @param others what else calls
   */
  public ConflictCalls(Calls others) {
    this.others = others;
  }

  @Override
  public List<Call> of(
      List<CaseFile> cases, List<Company> companies, LocalDate today, Texts texts) {
    Stream<Call> ofCases =
        cases.stream()
            .filter(file -> !file.conflicts().isEmpty())
            .map(
                file ->
                    call(
                        file.citizen().name(),
                        file.conflicts().size(),
                        texts,
                        CasePlace.of(file.id()),
                        null));
    Stream<Call> ofCompanies =
        companies.stream()
            .filter(company -> !company.conflicts().isEmpty())
            .map(
                company ->
                    call(
                        company.name(),
                        company.conflicts().size(),
                        texts,
                        null,
                        desk -> desk.openCompany(company.id())));
    return Stream.of(ofCases, ofCompanies, others.of(cases, companies, today, texts).stream())
        .flatMap(calls -> calls)
        .sorted(Comparator.comparing(Call::weight))
        .toList();
  }

  private static Call call(
      String name, int count, Texts texts, @Nullable CasePlace place, Call.@Nullable Doing doing) {
    return new Call(
        Call.Weight.SOON,
        texts.of("conflict.call", name, count),
        texts.of("conflict.call.why"),
        texts.of("conflict.see"),
        place,
        doing);
  }
}
