package brobygger.desktop.today;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.desktop.Desk;
import brobygger.texts.Texts;
import brobygger.usecase.home.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says first of all that the folder seems to be from an earlier day, until the user knows. */
public final class EarlierDayCalls implements Calls {
  private final Calls others;
  private final Vault vault;
  private final ZoneId zone;

  /**
   * @param others what concerns the cases
   * @param zone in which the time of the last save is said
   */
  public EarlierDayCalls(Calls others, Vault vault, ZoneId zone) {
    this.others = others;
    this.vault = vault;
    this.zone = zone;
  }

  @Override
  public List<Call> of(
      List<CaseFile> cases, List<Company> companies, LocalDate today, Texts texts) {
    List<Call> all = others.of(cases, companies, today, texts);
    Optional<Instant> missing = vault.missingSince();
    if (missing.isEmpty()) {
      return all;
    }
    LocalDateTime at = LocalDateTime.ofInstant(missing.get(), zone);
    List<Call> first = new ArrayList<>();
    first.add(
        new Call(
            Call.Weight.NOW,
            texts.of("today.earlier"),
            texts.of(
                "today.earlier.why",
                texts.when().date(at.toLocalDate()),
                texts.when().clock(at.toLocalTime())),
            texts.of("today.earlier.go"),
            null,
            this::accept));
    first.addAll(all);
    return List.copyOf(first);
  }

  private void accept(Desk desk) {
    desk.work()
        .of(
            running -> {
              vault.acceptMissing();
              return true;
            })
        .onDone(done -> desk.dialogs().notice(desk.texts().of("today.earlier.done")))
        .start();
  }
}
