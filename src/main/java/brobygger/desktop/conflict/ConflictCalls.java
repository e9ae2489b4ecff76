package brobygger.desktop.conflict;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Company;
import brobygger.desktop.CasePlace;
import brobygger.desktop.today.Call;
import brobygger.desktop.today.Calls;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
    return Stream.concat(
            cases.stream()
                .filter(file -> !file.conflicts().isEmpty())
                .map(
                    file ->
                        new Call(
                            Call.Weight.SOON,
                            texts.of(
                                "conflict.call", file.citizen().name(), file.conflicts().size()),
                            texts.of("conflict.call.why"),
                            texts.of("conflict.see"),
                            CasePlace.of(file.id()))),
            others.of(cases, companies, today, texts).stream())
        .sorted(java.util.Comparator.comparing(Call::weight))
        .toList();
  }
}
