package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.SampleCase;
import brobygger.merge.JsonFields;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What two people changed differently, settled with words of one's own, in the real window. */
final class ConflictsJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static final CaseFile CASE = SampleCase.rich().now();
  private static final String PURPOSE =
      "/placements/" + CASE.placements().getFirst().id() + "/description/purpose";
  private static final String MINE = CASE.placements().getFirst().description().purpose();
  private static final JsonFields FIELDS = new JsonFields();

  @TempDir private Path home;

  private static Conflict conflict(String place, String before, String anna, @Nullable String bo) {
    return new Conflict(
        ElementId.random(),
        place,
        FIELDS.quoted(before),
        List.of(
            candidate("Anna Dahl", FIELDS.quoted(anna)),
            candidate("Bo Krogh", bo == null ? null : FIELDS.quoted(bo))));
  }

  private static Candidate candidate(String author, @Nullable String json) {
    return new Candidate(ElementId.random(), json, author, RecordingDesk.CLOCK.instant());
  }

  private JourneyVault holding(CaseFile file, Company company) {
    return JourneyVault.in(screen, home, "Anna Dahl")
        .holding(
            vault -> {
              vault.companies().add(company, "company.new");
              vault.caseFiles().add(file, "case.new");
            });
  }

  private static void open(ActionCounter hands) {
    hands.chord(KeyCode.CONTROL, KeyCode.K).type("samira").chord(KeyCode.ENTER);
    hands.click("#case-conflicts-see");
  }

  @Test
  void aConflictIsSettledWithOnesOwnWords() {
    CaseFile file =
        CASE.withConflicts(
            List.of(
                conflict(
                    PURPOSE,
                    "Samira vil prøve at arbejde i et køkken.",
                    "Samira træner morgenens faste opgaver.",
                    "Samira vil arbejde med mad igen."),
                conflict("/citizen/name", "Samira", "Samira Aziz", "Samira Bro"),
                conflict("/opened", "2026-09-01", CASE.opened().toString(), "2026-09-02")));
    JourneyVault vault = holding(file, SampleCase.KITCHEN);
    LiveWindow live = vault.unlocked("#nav-today");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      open(hands);
      live.on("#conflict-own-1");
      hands.click("#conflict-own-1");
      assertThat(hands.focused()).isEqualTo("conflict-own-1-text");
      hands.type(" Hun vil stå alene.");
      hands.click("#conflict-own-2");
      hands.chord(KeyCode.CONTROL, KeyCode.A).chord(KeyCode.BACK_SPACE);
      assertThat(live.says("#conflict-own-2-text-problem")).contains("kan ikke stå tomt");
      hands.click("#conflict-own-2-use");
      live.pictures("conflict-own");
      // Neither Esc nor another way away from the sheet loses what was begun.
      hands.chord(KeyCode.ESCAPE).click("#case-conflicts-see");
      assertThat(((TextInputControl) live.on("#conflict-own-1-text")).getText())
          .isEqualTo(MINE + " Hun vil stå alene.");
      hands.click("#conflict-own-2-cancel").click("#conflict-use-2-1");
      live.until(() -> live.find("#conflict-use-2-1") == null, "one is settled");
      hands.click("#conflict-own-1-text").chord(KeyCode.CONTROL, KeyCode.ENTER);
      live.until(() -> live.find("#conflict-use-1-1") == null, "two are settled");
      hands.click("#conflict-own-3").chord(KeyCode.CONTROL, KeyCode.A).type("31/2");
      hands.click("#conflict-own-3-use");
      assertThat(live.says("#conflict-own-3-text-problem")).contains("findes ikke i kalenderen");
      live.pictures("conflict-own-day");
      hands.click("#conflict-own-3-text").chord(KeyCode.CONTROL, KeyCode.A).type("3.9.2026");
      hands.chord(KeyCode.CONTROL, KeyCode.ENTER);
      live.until(() -> live.isSeen("#conflicts-none"), "all is settled");
      hands.chord(KeyCode.ESCAPE).chord(KeyCode.CONTROL, KeyCode.Z);
      live.on("#question-cancel");
      hands.chord(KeyCode.ENTER);
      live.until(() -> live.isSeen("#case-conflicts"), "taken back");
      hands.chord(KeyCode.CONTROL, KeyCode.Y);
      live.on("#question-cancel");
      hands.chord(KeyCode.ENTER);
      live.until(() -> !live.isSeen("#case-conflicts"), "done again");
      live.toggle("#tab-history");
      live.on("#history-list");
      live.pictures("conflict-own-history");
    }
    CaseFile kept = vault.kept(live);
    assertThat(kept.conflicts()).isEmpty();
    assertThat(kept.opened()).hasToString("2026-09-03");
    assertThat(kept.citizen().name()).isEqualTo("Samira Aziz");
    assertThat(kept.placements().getFirst().description().purpose())
        .isEqualTo(MINE + " Hun vil stå alene.");
  }

  @Test
  void aCompanyIsSettledOnItsOwnScreen() {
    Company company =
        SampleCase.KITCHEN.withConflicts(
            List.of(
                conflict("/about", "", "", "Køkken med fire ansatte og fast morgenrytme."),
                conflict("/registrationNumber", "", "", "12345678"),
                conflict(
                    "/contacts/" + SampleCase.FATIMA.id() + "/email", "", "", "fl@fjord.example")));
    JourneyVault vault = holding(CASE, company);
    LiveWindow live = vault.unlocked("#nav-today");
    try (live) {
      live.until(
          () -> live.words().contains("Fjordkøkkenet: 3 uafklarede ændringer"), "Today says so");
      live.pictures("conflict-company-today");
      live.pressWords("Se dem");
      assertThat(live.says("#company-conflicts")).startsWith("3 uafklarede ændringer");
      live.pictures("conflict-company-band");
      ActionCounter hands = new ActionCounter(screen, live);
      hands.click("#company-conflicts-see").click("#conflict-own-2").type("1234");
      hands.chord(KeyCode.CONTROL, KeyCode.ENTER);
      live.until(() -> live.isSeen("#conflict-own-2-text-problem"), "said beside it");
      live.pictures("conflict-company-sheet");
      hands.type("5670").chord(KeyCode.CONTROL, KeyCode.ENTER);
      live.until(() -> live.find("#conflict-use-2-1") == null, "one is settled");
      hands.click("#conflict-use-1-2");
      live.until(() -> live.find("#conflict-use-1-1") == null, "two are settled");
      hands.click("#conflict-use-3-2");
      live.until(() -> live.isSeen("#conflicts-none"), "all is settled");
      // The notice is gone after some seconds, and pictures take longer than a hand.
      Button undo = screen.onScreen(() -> live.button("Fortryd").orElseThrow());
      live.pictures("conflict-company-settled");
      hands.chord(KeyCode.ESCAPE);
      live.until(() -> !live.isSeen("#company-conflicts"), "nothing open");
      screen.onScreen(
          () -> {
            undo.fire();
            return true;
          });
      live.until(() -> live.isSeen("#company-conflicts"), "by the notice");
      hands.click("#nav-companies").chord(KeyCode.CONTROL, KeyCode.Y).chord(KeyCode.ENTER);
      live.until(() -> !live.isSeen("#company-conflicts"), "done again");
      hands.chord(KeyCode.CONTROL, KeyCode.Z).chord(KeyCode.ENTER);
      live.until(() -> live.isSeen("#company-conflicts"), "taken back");
    }
    Company kept = vault.read(live, opened -> opened.companies().get(company.id()));
    assertThat(kept.about()).isEqualTo("Køkken med fire ansatte og fast morgenrytme.");
    assertThat(kept.registrationNumber()).isEqualTo("12345670");
    assertThat(kept.conflicts()).hasSize(1);
  }

  @Test
  void awkwardValuesStayReadable() {
    String longText = "Et meget langt formål uden ende, som fylder linje efter linje. ".repeat(30);
    CaseFile file =
        CASE.withConflicts(
            List.of(
                conflict(PURPOSE, "", longText, "مساعد مطبخ 🧑‍🍳 " + "uden-mellemrum".repeat(20)),
                conflict("/citizen/phone", "1", "Ring ".repeat(18), null)));
    JourneyVault vault = holding(file, SampleCase.KITCHEN);
    try (LiveWindow live = vault.unlocked("#nav-today")) {
      ActionCounter hands = new ActionCounter(screen, live);
      open(hands);
      hands.click("#conflict-own-1");
      live.pictures("conflict-own-awkward");
    }
  }

  @Test
  void whatASealRefusesIsNotOfferedAndSaysWhy() {
    FollowUp visit = CASE.followUps().getFirst();
    JournalNote sealing =
        new JournalNote(
            ElementId.random(),
            RecordingDesk.CLOCK.instant(),
            "Anna Dahl",
            "Besøget gik godt.",
            "",
            visit.id(),
            List.of());
    CaseFile file =
        CASE.withNotes(Elements.add(CASE.notes(), sealing))
            .withConflicts(
                List.of(
                    conflict(
                        "/followUps/" + visit.id() + "/on",
                        "2026-09-01",
                        visit.on().toString(),
                        "2026-09-02"),
                    conflict("/citizen/name", "Samira", "Samira Aziz", "Samira Bro")));
    LiveWindow live = holding(file, SampleCase.KITCHEN).unlocked("#nav-today");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      open(hands);
      assertThat(live.says("#conflict-sealed-1")).isNotBlank();
      assertThat(live.isSeen("#conflict-use-1-1")).isTrue();
      assertThat(live.isSeen("#conflict-use-1-2")).isFalse();
      assertThat(live.find("#conflict-own-1")).isNull();
      assertThat(live.isSeen("#conflict-use-2-2")).isTrue();
      assertThat(live.find("#conflict-sealed-2")).isNull();
      live.pictures("conflict-sealed");
      hands.click("#conflict-use-1-1");
      live.until(() -> live.find("#conflict-use-1-1") == null, "what stands is confirmed");
    }
  }
}
