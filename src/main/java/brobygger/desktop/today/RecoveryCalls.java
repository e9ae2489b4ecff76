package brobygger.desktop.today;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.texts.Texts;
import brobygger.usecase.home.RecoveryState;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reminds of a recovery key that nobody has written down, after all that concerns people. */
public final class RecoveryCalls implements Calls {
  private final Calls others;
  private final Supplier<RecoveryState> state;

  /**
   * @param others what concerns the cases
   * @param state asked in the background
   */
  public RecoveryCalls(Calls others, Supplier<RecoveryState> state) {
    this.others = others;
    this.state = state;
  }

  @Override
  public List<Call> of(
      List<CaseFile> cases, List<Company> companies, LocalDate today, Texts texts) {
    List<Call> all = others.of(cases, companies, today, texts);
    return switch (state.get()) {
      case CONFIRMED -> all;
      case NONE, UNCONFIRMED ->
          Stream.concat(
                  all.stream(),
                  Stream.of(
                      new Call(
                          Call.Weight.NOTE,
                          texts.of("keys.call"),
                          texts.of("keys.call.why"),
                          texts.of("keys.call.go"),
                          null)))
              .toList();
    };
  }
}
