package brobygger.desktop.backup;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.staircase.InWindow;
import brobygger.desktop.today.DueWays;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.usecase.work.Due;
import brobygger.usecase.work.FindDue;
import brobygger.usecase.work.HomeFacts;
import brobygger.usecase.work.TeamRules;
import brobygger.vault.Argon2Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Backups in the settings and the reminder on Today, over a real vault. */
final class BackupsCardTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir Path temp;

  private final Ticking clock = new Ticking();
  private Path usb;
  private static final TeamRules RULES = new TeamRules(new ContentPacks(new ContentPackReader()));

  private Vault vault;
  private BackupsViewModel model;

  /** A clock that a test moves. */
  private static final class Ticking extends Clock {
    Instant now = Instant.parse("2026-11-24T07:30:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/Copenhagen");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }
  }

  @BeforeEach
  void aVault() throws IOException {
    usb = Files.createDirectory(temp.resolve("usb"));
    CreateVaultOutcome made =
        new StoredVaults(new H2Engine(), clock, new Argon2Cost(8 * 1024, 1, 1))
            .create(
                temp.resolve("home"),
                new Profile("Anna Lund", ProfileRole.CONSULTANT, ""),
                "fire heste".toCharArray());
    vault = ((CreateVaultOutcome.Created) made).vault();
    vault
        .caseFiles()
        .add(
            FiveSteps.open("Jonas Nielsen", new Owner("Anna Lund", ""), LocalDate.of(2026, 11, 2)),
            "case.new");
    model = new BackupsViewModel(vault, clock, BackgroundWork.onThisThread());
  }

  @AfterEach
  void close() {
    vault.close();
  }

  @Test
  void saysThatThereIsNoneTakesOneAndSaysSo() {
    try (InWindow window = window()) {
      assertThat(text(window, "#backups-newest")).contains("ingen sikkerhedskopi endnu");
      window.click("#backups-now");
      assertThat(text(window, "#backups-newest"))
          .isEqualTo("Den nyeste blev taget i dag kl.\u00a08.30.");
      assertThat(text(window, "#backups-good")).contains("læst igennem og hel: 1 sag");
      assertThat(text(window, "#backups-count")).contains("1 sikkerhedskopi ");
    }
    assertThat(vault.backups().present()).hasSize(1);
  }

  @Test
  void putsOneOnAStickAndSaysWhere() throws IOException {
    try (InWindow window = window()) {
      window.click("#backups-into");
      assertThat(text(window, "#backups-good")).contains(usb.toString());
    }
    try (Stream<Path> there = Files.list(usb)) {
      assertThat(there).hasSize(1);
    }
    assertThat(vault.backups().present()).isEmpty();
  }

  @Test
  void saysThatAStickIsNotThere() throws IOException {
    Files.delete(usb);
    Files.writeString(usb, "not a folder");
    try (InWindow window = window()) {
      window.click("#backups-into");
      assertThat(text(window, "#backups-problem")).contains(usb.toString(), "USB-stikket");
      assertThat(text(window, "#backups-good")).isEmpty();
    }
  }

  @Test
  void everyOutcomeHasItsOwnWordsInBothLanguages() {
    List<BackupOutcome> outcomes =
        List.of(
            new BackupOutcome.NotSound("x"),
            new BackupOutcome.NotWritable("x"),
            new BackupOutcome.NoSpace(),
            new BackupOutcome.NothingToKeep());
    for (Language language : Language.values()) {
      Texts texts = new Texts(language);
      assertThat(outcomes)
          .extracting(outcome -> BackupWords.of(outcome, Optional.empty()).in(texts))
          .doesNotContain("")
          .doesNotHaveDuplicates();
      assertThat(outcomes)
          .extracting(outcome -> BackupWords.of(outcome, Optional.of(usb)).in(texts))
          .doesNotContain("")
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void takesOneADayAlsoWhenTheProgramStaysOpenPastMidnight() {
    model.daily();
    model.daily();
    assertThat(vault.backups().present()).hasSize(1);
    clock.pass(Duration.ofHours(18));
    model.daily();
    assertThat(vault.backups().present()).hasSize(2);
    clock.pass(Duration.ofHours(20));
    model.daily();
    assertThat(vault.backups().present()).hasSize(2);
  }

  @Test
  void aDailyOneThatFailsIsToldAndTriedAgainAfterAnHour() throws IOException {
    Path folder = vault.backups().folder();
    Files.writeString(folder, "in the way");
    model.daily();
    String told = model.problemProperty().get().in(new Texts(Language.DANISH));
    assertThat(told).startsWith("Dagens sikkerhedskopi blev ikke taget.");
    Files.delete(folder);
    model.daily();
    assertThat(vault.backups().present()).isEmpty();
    clock.pass(BackupsViewModel.AGAIN);
    model.daily();
    assertThat(vault.backups().present()).hasSize(1);
    assertThat(model.problemProperty().get().in(new Texts(Language.DANISH))).isEmpty();
  }

  @Test
  void theReminderTakesOneAndGoesAway() {
    assertThat(remind()).as("nothing before today's was tried").isEmpty();
    model.daily();
    assertThat(remind()).isEmpty();
    clock.pass(Duration.ofDays(9));
    List<Due> reminded = remind();
    assertThat(reminded)
        .extracting(BackupsCardTest::what)
        .containsExactly("Din seneste sikkerhedskopi er over en uge gammel");
    RecordingDesk desk = new RecordingDesk(Language.DANISH, clock);
    new DueWays(vault, model).go(reminded.getFirst(), desk);
    assertThat(desk.said.getLast()).contains("læst igennem og hel");
    assertThat(remind()).isEmpty();
  }

  @Test
  void theReminderSaysWhyNoneWasTaken() throws IOException {
    Files.writeString(vault.backups().folder(), "in the way");
    model.daily();
    List<Due> reminded = remind();
    assertThat(reminded)
        .extracting(BackupsCardTest::what)
        .containsExactly("Du har ingen sikkerhedskopi af dine sager");
    RecordingDesk desk = new RecordingDesk(Language.DANISH, clock);
    new DueWays(vault, model).go(reminded.getFirst(), desk);
    assertThat(desk.said.getLast()).contains("skrives til");
    assertThat(remind()).hasSize(1);
  }

  @Test
  void aBackupFromTheFutureDoesNotKeepTheReminder() {
    clock.pass(Duration.ofDays(40));
    model.takeNow();
    clock.pass(Duration.ofDays(-40));
    assertThat(remind()).hasSize(1);
    model.takeNow();
    assertThat(remind()).isEmpty();
  }

  @Test
  void looksCalmInEveryStateAndLanguage() {
    assertThat(screen.take("backups-none", () -> frame(Language.DANISH))).hasSize(4);
    model.takeNow();
    assertThat(screen.take("backups-taken", () -> frame(Language.DANISH))).hasSize(4);
    clock.pass(Duration.ofDays(9));
    model.takeInto(temp.resolve("usb").resolve("x".repeat(120)));
    assertThat(screen.take("backups-old-en", () -> frame(Language.ENGLISH))).hasSize(4);
    assertThat(screen.take("backups-200", 200, () -> frame(Language.DANISH))).hasSize(4);
  }

  private List<Due> remind() {
    HomeFacts facts = HomeFacts.CALM.withBackup(model.reminder());
    return new FindDue(vault, RULES.due(Language.DANISH), facts)
        .on(LocalDate.now(clock)).stream().filter(due -> due.rule().equals("BACKUP")).toList();
  }

  private static String what(Due due) {
    return RULES.words(new Texts(Language.DANISH)).of(due.finding()).what();
  }

  private InWindow window() {
    return new InWindow(screen, () -> card(Language.DANISH));
  }

  private Parent frame(Language language) {
    VBox column = new VBox(card(language));
    column.getStyleClass().add("settings");
    StackPane frame = new StackPane(column);
    frame.setStyle("-fx-padding: 90px 30px 22px 238px;");
    return frame;
  }

  private BackupsCard card(Language language) {
    return new BackupsCard(
        model,
        new BackupPlaces() {
          @Override
          public Optional<Path> folder(Node asking) {
            return Optional.of(usb);
          }

          @Override
          public Optional<Path> file(Node asking) {
            return Optional.empty();
          }
        },
        new RecordingDesk(language, clock),
        () -> {});
  }

  private static String text(InWindow window, String where) {
    Node node = window.find(where);
    return node instanceof TextField field ? field.getText() : ((Labeled) node).getText();
  }
}
