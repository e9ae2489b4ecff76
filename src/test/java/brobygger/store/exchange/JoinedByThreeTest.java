package brobygger.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.field.WhatLeaves;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.order.Closure;
import brobygger.casefile.order.ExitStatus;
import brobygger.casefile.value.ElementId;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.usecase.Turns;
import brobygger.usecase.exchange.SettleConflict;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that three people worked on apart from each other: what is listed waits for a choice. */
class JoinedByThreeTest {
  private static final Profile CARL = new Profile("Carl Friis", ProfileRole.CONSULTANT, "Solby");

  @TempDir Path temp;
  Vault ida;
  Vault bo;
  Vault carl;
  CaseFile thomas;
  Agreement agreement;
  DocumentKey key;

  @BeforeEach
  void allHaveTheCase() {
    ida = new Home(temp.resolve("ida")).create(Home.IDA);
    bo = new Home(temp.resolve("bo")).create(Home.BO);
    carl = new Home(temp.resolve("carl")).create(CARL);
    agreement = new Agreement(ElementId.random(), "Ida", "Ringer", null, AgreementState.OPEN, null);
    thomas = Home.thomas().withAgreements(List.of(agreement));
    key = DocumentKey.of(thomas.id());
    ida.caseFiles().add(thomas, "case.new");
    give(ida, bo);
    give(ida, carl);
  }

  @AfterEach
  void allAreSound() {
    for (Vault vault : List.of(ida, bo, carl)) {
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
      vault.close();
    }
  }

  private void give(Vault from, Vault to) {
    take(to, from.histories().export(key));
  }

  private static void take(Vault to, DocumentHistory history) {
    to.histories().importAll(List.of(history));
  }

  private CaseFile of(Vault vault) {
    return vault.caseFiles().get(thomas.id());
  }

  private void edit(Vault vault, UnaryOperator<CaseFile> change) {
    vault.caseFiles().edit(thomas.id(), MadeEdit.of("edit", change));
  }

  private static UnaryOperator<CaseFile> closed(int day, ExitStatus status, String remark) {
    return file -> file.withClosure(new Closure(LocalDate.of(2026, 3, day), status, remark));
  }

  private static UnaryOperator<CaseFile> agreed(String what) {
    return file ->
        file.withAgreements(file.agreements().stream().map(each -> each.withWhat(what)).toList());
  }

  private static UnaryOperator<CaseFile> phone(String number) {
    return file -> file.withCitizen(file.citizen().withPhone(number));
  }

  private static Set<String> values(CaseFile file) {
    Set<String> values = new TreeSet<>();
    for (Conflict conflict : file.conflicts()) {
      conflict.candidates().forEach(each -> values.add(conflict.place() + " " + each.value()));
    }
    return values;
  }

  private static List<String> values(CaseFile file, String place) {
    return file.conflicts().stream()
        .filter(each -> each.place().equals(place))
        .flatMap(each -> each.candidates().stream())
        .map(Candidate::value)
        .map(String::valueOf)
        .sorted()
        .toList();
  }

  /** Everybody gives everybody everything, until nobody has anything new. */
  private void exchangeAll() {
    for (int round = 0; round < 3; round++) {
      for (Vault from : List.of(carl, ida, bo)) {
        for (Vault to : List.of(bo, carl, ida)) {
          if (from != to) {
            give(from, to);
          }
        }
      }
    }
    assertThat(of(bo)).isEqualTo(of(ida));
    assertThat(of(carl)).isEqualTo(of(ida));
    assertThat(bo.caseFiles().head(thomas.id())).isEqualTo(ida.caseFiles().head(thomas.id()));
  }

  /** Bo writes more than Carl, so that Bo's values stand meanwhile; and fewer the other time. */
  private void bothWrite(boolean boWritesMore) {
    UnaryOperator<CaseFile> much =
        file ->
            agreed("Ringer til virksomheden hver mandag")
                .apply(closed(14, ExitStatus.EMPLOYMENT, "Fast arbejde på lageret").apply(file));
    UnaryOperator<CaseFile> little =
        file -> agreed("Skriver").apply(closed(9, ExitStatus.EDUCATION, "Skole").apply(file));
    edit(bo, boWritesMore ? much : little);
    edit(carl, boWritesMore ? little : much);
  }

  private void boTakesHisWorkBackAfterItWasJoined(boolean boWritesMore) {
    bothWrite(boWritesMore);
    give(bo, ida);
    give(carl, ida);
    Set<String> listed = values(of(ida));
    assertThat(of(ida).conflicts()).hasSize(4);
    edit(bo, file -> file.withClosure(null).withAgreements(List.of()));
    give(bo, ida);
    Set<String> after = values(of(ida));
    assertThat(of(ida).conflicts())
        .extracting(Conflict::place)
        .contains("/closure", "/agreements/" + agreement.id());
    assertThat(after).containsAll(listed);
  }

  @Test
  void whatAThirdPersonWroteStaysListedWhenTheSecondTakesTheirsBack() {
    boTakesHisWorkBackAfterItWasJoined(true);
    exchangeAll();
  }

  @Test
  void itStaysListedAlsoWhenTheThirdPersonsValuesStoodMeanwhile() {
    boTakesHisWorkBackAfterItWasJoined(false);
    exchangeAll();
  }

  @Test
  void itDoesNotMatterInWhichOrderTheOthersAreTakenIn() {
    bothWrite(true);
    give(carl, ida);
    edit(bo, file -> file.withClosure(null).withAgreements(List.of()));
    give(bo, ida);
    assertThat(of(ida).closure()).isNotNull();
    assertThat(of(ida).agreements()).hasSize(1);
    exchangeAll();
    assertThat(of(ida).agreements()).extracting(Agreement::what).containsExactly("Skriver");
  }

  @Test
  void whoeverWritesOnTheirOwnValueReplacesThatOneAndNotTheThirdPersons() {
    for (boolean longer : List.of(true, false)) {
      String mine = longer ? "11 11 11 11 11" : "1";
      edit(bo, phone(mine));
      edit(carl, phone("22 22 22"));
      give(bo, ida);
      give(carl, ida);
      edit(bo, phone("33 33"));
      give(bo, ida);
      assertThat(values(of(ida), "/citizen/phone")).containsExactly("\"22 22 22\"", "\"33 33\"");
      exchangeAll();
      assertThat(values(of(carl), "/citizen/phone")).containsExactly("\"22 22 22\"", "\"33 33\"");
      new SettleConflict(carl).settle(key, "/citizen/phone", "\"33 33\"");
      exchangeAll();
      assertThat(of(ida).conflicts()).isEmpty();
    }
  }

  @Test
  void keepingWhatSomebodyTookAwayLeavesTheConflictsInsideItOpen() {
    boTakesHisWorkBackAfterItWasJoined(true);
    Conflict kept =
        of(ida).conflicts().stream()
            .filter(each -> each.place().equals("/agreements/" + agreement.id()))
            .findFirst()
            .orElseThrow();
    new SettleConflict(ida).settle(key, kept.place(), kept.candidates().getFirst().value());
    assertThat(values(of(ida), kept.place())).isEmpty();
    assertThat(values(of(ida), kept.place() + "/what"))
        .contains("\"Skriver\"", "\"Ringer til virksomheden hver mandag\"");
    exchangeAll();
    assertThat(values(of(bo), kept.place() + "/what")).contains("\"Skriver\"");
  }

  @Test
  void whoTakesAwayWhatAConflictIsAboutHasChosenAndCanTakeThatBack() {
    bothWrite(true);
    give(bo, ida);
    give(carl, ida);
    Set<String> listed = values(of(ida));
    edit(ida, file -> file.withAgreements(List.of()));
    assertThat(of(ida).conflicts())
        .extracting(Conflict::place)
        .allMatch(place -> place.startsWith("/closure/"));
    Turns.undo(ida.caseFiles(), thomas.id());
    assertThat(values(of(ida))).isEqualTo(listed);
    Turns.redo(ida.caseFiles(), thomas.id());
    exchangeAll();
    assertThat(of(bo).agreements()).isEmpty();
    assertThat(of(bo).conflicts())
        .extracting(Conflict::place)
        .allMatch(place -> place.startsWith("/closure/"));
  }

  @Test
  void whatAnEarlierVersionKeptListedOfSomethingGoneCanBeSettled() {
    Candidate one = new Candidate(ElementId.random(), "\"a\"", "Bo Lund", Home.CLOCK.instant());
    Candidate two = new Candidate(ElementId.random(), "\"b\"", "Carl Friis", Home.CLOCK.instant());
    CaseFile left =
        Home.thomas()
            .withConflicts(
                List.of(
                    new Conflict(
                        ElementId.random(),
                        "/agreements/" + ElementId.random() + "/what",
                        null,
                        List.of(one, two))));
    ida.caseFiles().add(left, "case.new");
    new SettleConflict(ida)
        .settle(DocumentKey.of(left.id()), left.conflicts().getFirst().place(), "\"b\"");
    assertThat(ida.caseFiles().get(left.id()).conflicts()).isEmpty();
  }

  private static UnaryOperator<CaseFile> shared(Sharing sharing, String handling) {
    return file ->
        file.withAccommodations(
            file.accommodations().stream()
                .map(each -> each.withSharing(sharing).withHandling(handling))
                .toList());
  }

  private static Accommodation pauses() {
    return new Accommodation(
        ElementId.random(), "Pauser", "", "", "", "", Sharing.UNDECIDED, null, List.of());
  }

  @Test
  void whileTheyDisagreeWhetherTheCompanyIsToldItIsNot() {
    edit(ida, file -> file.withAccommodations(List.of(pauses())));
    give(ida, bo);
    give(ida, carl);
    edit(bo, shared(Sharing.KEEP_PRIVATE, "Kort"));
    edit(carl, shared(Sharing.TELL_COMPANY, "Pauser aftales med lederen hver morgen"));
    give(bo, ida);
    give(carl, ida);
    assertThat(of(ida).accommodations())
        .extracting(Accommodation::sharing)
        .containsExactly(Sharing.KEEP_PRIVATE);
    assertThat(WhatLeaves.isUnsettled(of(ida))).isTrue();
    exchangeAll();
    new SettleConflict(bo)
        .settle(
            key,
            "/accommodations/" + of(bo).accommodations().getFirst().id() + "/sharing",
            "\"TELL_COMPANY\"");
    exchangeAll();
    assertThat(WhatLeaves.isUnsettled(of(carl))).isFalse();
    assertThat(of(carl).accommodations())
        .extracting(Accommodation::sharing)
        .containsExactly(Sharing.TELL_COMPANY);
  }

  /** Nobody can choose inside a closing that cannot stand while the case is opened after it. */
  @Test
  void whatIsListedInsideIsListedAsTheWholeWhenTheWholeCannotStand() {
    edit(bo, closed(10, ExitStatus.EMPLOYMENT, "fra Bo"));
    edit(ida, closed(18, ExitStatus.EMPLOYMENT, "fra Ida"));
    // The fuller of the two stands, which is the one without a closing.
    edit(
        carl,
        file ->
            file.withOpened(LocalDate.of(2026, 3, 30))
                .withCitizen(file.citizen().withWishes("Et sted med ro. ".repeat(60))));
    give(bo, ida);
    assertThat(values(of(ida), "/closure/remark")).hasSize(2);
    give(carl, ida);
    assertThat(of(ida).closure()).isNull();
    assertThat(values(of(ida)).toString())
        .contains("fra Bo", "fra Ida", "2026-03-10", "2026-03-18");
    exchangeAll();
    assertThat(values(of(carl)) + " " + of(carl).closure())
        .contains("fra Bo", "fra Ida", "2026-03-10", "2026-03-18");
  }

  /** Ida opens the case after Carl ends it; hers is the fuller, and what she has stands. */
  private void idaAndCarlDoNotGoTogether() {
    edit(carl, closed(9, ExitStatus.EDUCATION, "Skole"));
    edit(
        ida,
        file ->
            file.withOpened(LocalDate.of(2026, 3, 30))
                .withCitizen(file.citizen().withWishes("Et sted med ro. ".repeat(60))));
  }

  @Test
  void whatHasNoPartInWhatDoesNotGoTogetherIsNotListed() {
    edit(carl, file -> file.withAgreements(List.of()));
    idaAndCarlDoNotGoTogether();
    give(ida, carl);
    assertThat(of(carl).conflicts()).extracting(Conflict::place).containsExactly("/closure");
    assertThat(of(carl).agreements()).isEmpty();
    exchangeAll();
  }

  /** Bo joins the same as Carl and is not asked about agreements: that is no choice of Bo's. */
  @Test
  void whoeverIsNotAskedHasNotChosen() {
    edit(carl, file -> file.withAgreements(List.of()));
    idaAndCarlDoNotGoTogether();
    give(carl, bo);
    give(ida, carl);
    edit(carl, file -> file.withAgreements(List.of(agreement)));
    edit(carl, file -> file.withAgreements(List.of()));
    Turns.undo(carl.caseFiles(), thomas.id());
    assertThat(of(carl).agreements()).containsExactly(agreement);
    // With as much as that, what came from Carl stands at Bo.
    edit(bo, file -> file.withCitizen(file.citizen().withBackground("Kan lide dyr. ".repeat(90))));
    give(ida, bo);
    assertThat(of(bo).closure()).isNotNull();
    exchangeAll();
    assertThat(of(ida).agreements()).containsExactly(agreement);
  }

  @Test
  void theMorePrivateValueStandsAlsoWhereOtherFieldsDoNotGoTogether() {
    edit(ida, file -> file.withAccommodations(List.of(pauses())));
    give(ida, carl);
    edit(ida, shared(Sharing.TELL_COMPANY, "Pauser aftales med lederen hver morgen"));
    edit(carl, shared(Sharing.KEEP_PRIVATE, "Kort"));
    idaAndCarlDoNotGoTogether();
    give(ida, carl);
    assertThat(of(carl).closure()).isNull();
    assertThat(of(carl).accommodations())
        .extracting(Accommodation::sharing)
        .containsExactly(Sharing.KEEP_PRIVATE);
    exchangeAll();
  }

  @Test
  void whatWasTakenAwayStaysListedWhenSomebodyAddsToWhatWasLeft() {
    edit(carl, file -> file.withAgreements(List.of()));
    give(carl, ida);
    give(carl, bo);
    // An earlier version of the program listed a whole list where other fields did not go together.
    String whole =
        "[{\"id\":\"%s\",\"state\":\"OPEN\",\"what\":\"Skriver\",\"who\":\"Ida\"}]"
            .formatted(agreement.id());
    edit(
        bo,
        file ->
            file.withAgreements(List.of(agreement.withWhat("Skriver")))
                .withConflicts(
                    List.of(
                        new Conflict(
                            ElementId.random(),
                            "/agreements",
                            null,
                            List.of(candidate(whole), candidate("[]"))))));
    Agreement another =
        new Agreement(ElementId.random(), "Bo", "Kører", null, AgreementState.OPEN, null);
    edit(ida, file -> file.withAgreements(List.of(another)));
    exchangeAll();
    List<String> left = values(of(ida), "/agreements");
    assertThat(left).hasSize(2).allMatch(value -> value.contains("Kører"));
    assertThat(left).filteredOn(value -> value.contains("Skriver")).hasSize(1);
  }

  private static Candidate candidate(String value) {
    UUID id = UUID.nameUUIDFromBytes(("/agreements " + value).getBytes(StandardCharsets.UTF_8));
    return new Candidate(new ElementId(id), value, "Carl Friis", Home.CLOCK.instant());
  }

  @Test
  void whatOneListsAsAWholeAndAnotherInsideStaysListed() {
    edit(carl, closed(20, ExitStatus.EMPLOYMENT, "Fast arbejde på lageret fra april"));
    give(carl, ida);
    edit(
        ida,
        file ->
            agreed("Skriver til virksomheden hver mandag morgen")
                .apply(file)
                .withOpened(LocalDate.of(2026, 3, 13)));
    edit(carl, file -> agreed("Ringer").apply(closed(9, ExitStatus.EMPLOYMENT, "Job").apply(file)));
    edit(bo, closed(25, ExitStatus.EMPLOYMENT, "Arbejde i kantinen"));
    give(carl, bo);
    give(carl, ida);
    assertThat(values(of(bo), "/closure/on")).contains("\"2026-03-09\"");
    assertThat(values(of(ida), "/closure")).anyMatch(value -> value.contains("2026-03-09"));
    exchangeAll();
    assertThat(values(of(ida))).anyMatch(value -> value.contains("2026-03-09"));
    assertThat(values(of(ida))).anyMatch(value -> value.contains("Job"));
  }

  /** Somebody took the agreement away, while others wrote in it: it goes as a whole, or stays. */
  @Test
  void whereWordsWereTakenAwayWithTheirAgreementItGoesAsAWhole() {
    String whole = "/agreements/" + agreement.id();
    Conflict around = listed(whole, "{\"id\":\"" + agreement.id() + "\"}", null);
    Conflict inside = listed(whole + "/what", "\"Ringer\"", null);
    Conflict elsewhere = listed("/citizen/phone", "\"\"", "\"11\"");
    edit(ida, file -> file.withConflicts(List.of(around, inside, elsewhere)));
    new SettleConflict(ida).settle(key, inside.place(), null);
    assertThat(of(ida).agreements()).isEmpty();
    assertThat(of(ida).conflicts()).containsExactly(elsewhere);

    edit(bo, file -> file.withConflicts(List.of(around, inside)));
    new SettleConflict(bo).settle(key, inside.place(), "\"Ringer\"");
    assertThat(of(bo).agreements()).containsExactly(agreement);
    assertThat(of(bo).conflicts()).as("the other question stands").containsExactly(around);
  }

  private static Conflict listed(String place, String first, @Nullable String second) {
    Instant at = Home.CLOCK.instant();
    return new Conflict(
        ElementId.random(),
        place,
        first,
        List.of(
            new Candidate(ElementId.random(), first, "Ida Holm", at),
            new Candidate(ElementId.random(), second, "Bo Lund", at)));
  }
}
