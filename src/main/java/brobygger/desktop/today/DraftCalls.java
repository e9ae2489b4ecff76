package brobygger.desktop.today;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.desktop.Desk;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Reminds of what was typed and is in no case and no company yet. */
public final class DraftCalls implements Calls {
  private final Calls others;
  private final IntSupplier unkept;

  /**
   * @param others what concerns the cases
   * @param unkept how many fields hold what is not kept, as the window sees it now: a draft stays
   *     in the store for a moment after its text was kept; asked in the background
   */
  public DraftCalls(Calls others, IntSupplier unkept) {
    this.others = others;
    this.unkept = unkept;
  }

  @Override
  public List<Call> of(
      List<CaseFile> cases, List<Company> companies, LocalDate today, Texts texts) {
    List<Call> all = others.of(cases, companies, today, texts);
    int number = unkept.getAsInt();
    return number == 0
        ? all
        : Stream.concat(
                Stream.of(
                    new Call(
                        Call.Weight.SOON,
                        texts.of("drafts.call", number),
                        texts.of("drafts.call.why"),
                        texts.of("drafts.call.go"),
                        null,
                        Desk::showDrafts)),
                all.stream())
            .toList();
  }
}
