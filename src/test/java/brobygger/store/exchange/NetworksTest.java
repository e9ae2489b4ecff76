package brobygger.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.SubGoal;
import brobygger.casefile.order.Closure;
import brobygger.casefile.order.ExitStatus;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.casefile.value.InvalidValueException;
import brobygger.edit.EditRefusedException;
import brobygger.edit.FieldProblemException;
import brobygger.edit.MadeEdit;
import brobygger.store.FaultTable;
import brobygger.store.Home;
import brobygger.store.StoredVaults;
import brobygger.usecase.Turns;
import brobygger.usecase.exchange.SettleConflict;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three and four people work on one case apart from each other and exchange it in any order: they
 * edit, take away, undo, and settle what is open or leave it. In the end all have the same, and
 * nothing that somebody wrote is gone unless somebody who had seen it changed it or chose.
 */
@Tag("faults")
class NetworksTest {
  private static final int STEPS = 14;

  @TempDir static Path temp;
  private static final List<Vault> HOMES = new ArrayList<>();

  @BeforeAll
  static void open() {
    for (String name : List.of("Ida Holm", "Bo Lund", "Carl Friis", "Dorte Vad")) {
      CreateVaultOutcome outcome =
          new StoredVaults(Home.engine(), Home.CLOCK, Home.CHEAP)
              .ephemeral(temp.resolve(name), new Profile(name, ProfileRole.CONSULTANT, "Solby"));
      HOMES.add(((CreateVaultOutcome.Created) outcome).vault());
    }
  }

  @AfterAll
  static void close() {
    HOMES.forEach(Vault::close);
    HOMES.clear();
  }

  private Random chance = new Random(0);
  private CaseFileId id = CaseFileId.random();
  private int written;

  @Test
  void whatNobodyChoseAboutIsThereOrListedAtEverybody(TestInfo test) throws IOException {
    FaultTable row = new FaultTable(test);
    Random seeds = FaultTable.random();
    for (int network = 0; network < FaultTable.times(2_000, 100); network++) {
      long seed = seeds.nextLong();
      chance = new Random(seed);
      List<Vault> homes = HOMES.subList(0, 3 + network % 2);
      work(homes);
      exchangeAll(homes, row, seed);
      SeenHistory history = new SeenHistory(homes.getFirst().histories().export(key()));
      history.lost().forEach(lost -> row.lost(seed + ": " + lost));
      row.tried();
      for (long join = 0; join < history.joins(); join++) {
        row.detected();
      }
    }
    for (Vault home : HOMES) {
      assertThat(home.check()).isInstanceOf(CheckReport.Sound.class);
    }
    assertThat(row.detections()).as("joins").isGreaterThan(FaultTable.times(2_000, 100));
    row.end();
  }

  private DocumentKey key() {
    return DocumentKey.of(id);
  }

  private void work(List<Vault> homes) {
    CaseFile first = Home.thomas();
    first =
        first
            .withCitizen(first.citizen().withPhone("00"))
            .withAgreements(List.of(agreement()))
            .withGoals(List.of(goal()))
            .withAccommodations(List.of(accommodation()));
    id = first.id();
    homes.getFirst().caseFiles().add(first, "case.new");
    for (Vault home : homes.subList(1, homes.size())) {
      give(homes.getFirst(), home);
    }
    // Everybody begins apart from the others: what they write is what they do not agree on.
    homes.forEach(this::edit);
    homes.forEach(this::edit);
    for (int step = 0; step < STEPS; step++) {
      Vault home = any(homes);
      switch (chance.nextInt(10)) {
        case 0 -> Turns.undo(home.caseFiles(), id);
        case 1 -> Turns.redo(home.caseFiles(), id);
        case 2 -> settle(home);
        case 3, 4, 5 -> give(any(homes), home);
        default -> edit(home);
      }
    }
  }

  private <T> T any(List<T> list) {
    return list.get(chance.nextInt(list.size()));
  }

  private void give(Vault from, Vault to) {
    if (from != to) {
      to.histories().importAll(List.of(from.histories().export(key())));
    }
  }

  private void settle(Vault home) {
    List<Conflict> open = home.caseFiles().get(id).conflicts();
    if (!open.isEmpty()) {
      Conflict conflict = any(open);
      Candidate chosen = any(conflict.candidates());
      try {
        new SettleConflict(home).settle(key(), conflict.place(), chosen.value());
      } catch (FieldProblemException e) {
        // The document cannot be with it, as when something else ends before it begins.
        assertThat(e.reason()).isEqualTo(FieldProblemException.Reason.IMPOSSIBLE_VALUE);
      }
    }
  }

  private void edit(Vault home) {
    try {
      home.caseFiles().edit(id, MadeEdit.of("edit", change()));
    } catch (InvalidValueException | EditRefusedException e) {
      // Refused at the field, as in the window.
    }
  }

  /** Texts of different lengths: which of two stands meanwhile is not always the later one. */
  private String text() {
    return "w" + ++written + "x".repeat(chance.nextInt(6));
  }

  private LocalDate day() {
    return Home.DAY.plusDays(chance.nextInt(60));
  }

  private UnaryOperator<CaseFile> change() {
    String text = text();
    // Often the same few things: most networks are to disagree, and to take away what others need.
    return switch (chance.nextInt(20)) {
      case 0 -> file -> file.withCitizen(file.citizen().withPhone(text));
      case 1 -> file -> file.withCitizen(file.citizen().withWishes(text));
      case 2, 3, 4, 5 -> file -> file.withClosure(new Closure(day(), ExitStatus.EMPLOYMENT, text));
      case 6, 7 -> file -> file.withClosure(null);
      case 8 -> file -> file.withOpened(day());
      case 9 -> file -> file.withAgreements(Elements.add(file.agreements(), agreement()));
      case 10, 11 -> file -> file.withAgreements(less(file.agreements()));
      case 12, 13, 14, 15 ->
          file -> file.withAgreements(one(file.agreements(), each -> each.withWhat(text)));
      case 16 ->
          file ->
              file.withGoals(
                  one(
                      file.goals(),
                      each ->
                          each.withText(text)
                              .withSubGoals(
                                  Elements.add(
                                      each.subGoals(),
                                      new SubGoal(ElementId.random(), text, null, null)))));
      case 17 -> file -> file.withGoals(less(file.goals()));
      case 18 ->
          file ->
              file.withAccommodations(
                  one(
                      file.accommodations(),
                      each -> each.withHandling(text).withSharing(any(List.of(Sharing.values())))));
      default -> file -> file.withAccommodations(less(file.accommodations()));
    };
  }

  private <T> List<T> less(List<T> list) {
    List<T> left = new ArrayList<>(list);
    if (!left.isEmpty()) {
      left.remove(chance.nextInt(left.size()));
    }
    return left;
  }

  private <T> List<T> one(List<T> list, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(list);
    if (!changed.isEmpty()) {
      int at = chance.nextInt(changed.size());
      changed.set(at, change.apply(changed.get(at)));
    }
    return changed;
  }

  private Agreement agreement() {
    return new Agreement(ElementId.random(), "Ida", text(), null, AgreementState.OPEN, null);
  }

  private Goal goal() {
    return new Goal(ElementId.random(), text(), "", "", "", null, null, List.of());
  }

  private Accommodation accommodation() {
    return new Accommodation(
        ElementId.random(), text(), "", text(), "", "", Sharing.UNDECIDED, null, List.of());
  }

  /** In a random order, until nobody has anything new for anybody. */
  private void exchangeAll(List<Vault> homes, FaultTable row, long seed) {
    List<Vault[]> ways = new ArrayList<>();
    for (Vault from : homes) {
      for (Vault to : homes) {
        if (from != to) {
          ways.add(new Vault[] {from, to});
        }
      }
    }
    for (int round = 0; round < 6 && !areSame(homes); round++) {
      Collections.shuffle(ways, chance);
      ways.forEach(way -> give(way[0], way[1]));
    }
    if (!areSame(homes)) {
      row.silent(seed + ": they do not end with the same");
    }
  }

  private boolean areSame(List<Vault> homes) {
    return homes.stream().map(home -> home.caseFiles().head(id)).distinct().count() == 1
        && homes.stream().map(home -> home.caseFiles().get(id)).distinct().count() == 1;
  }
}
