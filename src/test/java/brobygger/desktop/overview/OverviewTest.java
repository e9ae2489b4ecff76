package brobygger.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.description.Criteria;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.placement.PlacementForm;
import brobygger.desktop.staircase.CompaniesInMemory;
import brobygger.desktop.staircase.InWindow;
import brobygger.desktop.staircase.Jonas;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class OverviewTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  @Test
  void showsARichAnEmptyAndAnAwkwardCase() {
    assertThat(screen.take("overview-rich", () -> inFrame(rich()))).hasSize(4);
    assertThat(screen.take("overview-empty", () -> inFrame(Jonas.empty()))).hasSize(4);
    CaseFile awkward =
        Jonas.awkward()
            .withAgreements(
                List.of(
                    new Agreement(
                        ElementId.random(),
                        "x".repeat(200),
                        "🌱 " + "langt ".repeat(90),
                        null,
                        AgreementState.OPEN,
                        null)));
    assertThat(screen.take("overview-awkward", () -> inFrame(awkward))).hasSize(4);
  }

  @Test
  void tickingAnAgreementKeepsIt() {
    CaseInMemory open = new CaseInMemory(rich(), Jonas.NURSERY);
    ElementId id = open.now().agreements().getFirst().id();
    try (InWindow window = window(open)) {
      window.click("#keep-" + id);
    }
    assertThat(open.now().agreements().getFirst().state()).isEqualTo(AgreementState.KEPT);
  }

  @Test
  void theNextMeetingIsTheFirstPlannedFromToday() {
    OverviewViewModel model = model(new CaseInMemory(rich(), Jonas.NURSERY));
    assertThat(model.next()).map(FollowUp::on).contains(LocalDate.of(2026, 12, 8));
  }

  @Test
  void agreementsWithADayComeFirstAndTheLateAreMarked() {
    OverviewViewModel model = model(new CaseInMemory(rich(), Jonas.NURSERY));
    assertThat(model.agreements()).hasSize(2);
    assertThat(model.isLate(model.agreements().getFirst())).isTrue();
    assertThat(model.isLate(model.agreements().getLast())).isFalse();
  }

  @Test
  void aClosedCaseCanBeOpenedAgain() {
    CaseInMemory open = new CaseInMemory(rich(), Jonas.NURSERY);
    try (InWindow window = window(open)) {
      assertThat(window.shows("#close-case")).isTrue();
      screen.onScreen(
          () -> {
            ((javafx.scene.control.Button) window.find("#close-case")).fire();
            return true;
          });
      window.click("#confirm");
      assertThat(open.now().closure()).isNotNull();
      screen.onScreen(
          () -> {
            ((javafx.scene.control.Button) window.find("#reopen-case")).fire();
            return true;
          });
    }
    assertThat(open.now().closure()).isNull();
  }

  private static InWindow window(CaseInMemory open) {
    return new InWindow(screen, () -> view(open).node());
  }

  private static Parent inFrame(CaseFile file) {
    StackPane room = new StackPane(view(new CaseInMemory(file, Jonas.NURSERY)).node());
    room.setStyle("-fx-padding: 150px 30px 22px 238px;");
    return new StackPane(room);
  }

  private static OverviewViewModel model(CaseInMemory open) {
    return new OverviewViewModel(open, () -> Jonas.TODAY);
  }

  private static OverviewView view(CaseInMemory open) {
    Texts texts = new Texts(Language.DANISH);
    return new OverviewView(
        model(open),
        texts,
        new ContentPacks(new ContentPackReader()).builtIn(brobygger.guide.Language.DANISH),
        new PlacementForm(texts, Jonas.TODAY, open, new CompaniesInMemory(Jonas.NURSERY)),
        facts -> Criteria.of(facts.description(), List.of()),
        tab -> {},
        company -> {},
        () -> {},
        () -> {},
        new Pane());
  }

  private static CaseFile rich() {
    CaseFile file = Jonas.rich();
    ElementId placement = file.placements().getFirst().id();
    HybridPhase first =
        new HybridPhase(
            ElementId.random(),
            LocalDate.of(2026, 11, 2),
            "Kom godt i gang",
            List.of(block(HourKind.INTERNSHIP, 3, 3)));
    HybridPhase second =
        new HybridPhase(
            ElementId.random(),
            LocalDate.of(2026, 12, 14),
            "",
            List.of(block(HourKind.INTERNSHIP, 4, 2), block(HourKind.PAID, 5, 1)));
    List<Agreement> agreements = new ArrayList<>();
    agreements.add(agreement("Grethe", "skriver tavlen hver aften", null));
    agreements.add(agreement("Jonas", "prøver fredag uden tavle", LocalDate.of(2026, 11, 20)));
    return file.withAgreements(agreements)
        .withFollowUps(
            List.of(
                FollowUp.planned(FollowUpKind.PHONE, LocalDate.of(2026, 12, 15)),
                FollowUp.planned(FollowUpKind.COMPANY_VISIT, LocalDate.of(2026, 12, 8))
                    .withAt(LocalTime.of(10, 0))
                    .withPurpose("Se på bordene sammen og aftale fredagene.")))
        .withNotes(
            List.of(
                new JournalNote(
                    ElementId.random(),
                    Instant.parse("2026-11-17T12:00:00Z"),
                    "Anna Vind",
                    "Jonas mærkede 40 potter uden at spørge. Grethe siger: “Han går i gang, når"
                        + " tavlen er skrevet.”",
                    "",
                    null,
                    List.of())))
        .withCitizen(
            file.citizen()
                .withBorn(LocalDate.of(1991, 4, 3))
                .withPhone("12 34 56 78")
                .withWishes("Arbejde ude, sammen med få mennesker."))
        .withPlacement(placement, p -> p.withHybrid(p.hybrid().withPhases(List.of(first, second))));
  }

  private static Agreement agreement(
      String who, String what, @org.jspecify.annotations.Nullable LocalDate by) {
    return new Agreement(ElementId.random(), who, what, by, AgreementState.OPEN, null);
  }

  private static HourBlock block(HourKind kind, int days, int hours) {
    return new HourBlock(
        ElementId.random(),
        kind,
        days,
        Duration.ofHours(hours),
        List.of(WorkTask.named(kind == HourKind.PAID ? "vande" : "ompotte")),
        "",
        "");
  }
}
