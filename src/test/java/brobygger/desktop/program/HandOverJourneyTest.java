package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.SampleCase;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.people.ContactCard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A case that changes hands, in the real window. */
final class HandOverJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;

  private JourneyVault vault() {
    return JourneyVault.in(screen, home, "Anna Dahl");
  }

  /** The card of somebody with a vault of their own. */
  private ContactCard card(String name) {
    ContactCard[] card = new ContactCard[1];
    new JourneyVault(screen, home.resolve(name), name)
        .holding(made -> card[0] = made.identity().card());
    return card[0];
  }

  private JourneyVault knowing(List<ContactCard> people) {
    return vault()
        .holding(
            made -> {
              made.companies().add(SampleCase.KITCHEN, "company.new");
              made.caseFiles().add(SampleCase.rich().now(), "case.new");
              for (ContactCard card : people) {
                made.contacts().add(card);
                made.contacts().confirm(card.fingerprint());
              }
            });
  }

  private static void open(ActionCounter hands) {
    hands.chord(KeyCode.CONTROL, KeyCode.K).type("samira").chord(KeyCode.ENTER);
    hands.click("#hand-over-case");
  }

  @Test
  void aCaseIsHandedOverTakenBackAndHandedOverAgainAndSent() {
    JourneyVault vault =
        knowing(List.of(card("Bo Krogh"), card("Christine Marie Østergaard-Frederiksen")));
    LiveWindow live = vault.unlocked("#nav-today");
    try (live) {
      live.folder = Optional.of(home);
      ActionCounter hands = new ActionCounter(screen, live);
      open(hands);
      live.on("#hand-over-to-1");
      hands.click("#hand-over-go");
      live.until(() -> live.isSeen("#hand-over-wrong"), "who is missing");
      live.pictures("hand-over-sheet");
      hands.click("#hand-over-to-1").click("#hand-over-go");
      assertThat(live.says("#case-owner")).startsWith("Bo Krogh ejer sagen, men har ikke fået");
      live.until(() -> !live.isSeen("#hand-over-case"), "it is not hers to give now");
      live.pictures("hand-over-unsent");
      hands.click("#case-owner-back");
      live.until(() -> !live.isSeen("#case-owner"), "it is hers again");
      live.until(() -> live.isSeen("#hand-over-case"), "it can be handed over again");
      hands.click("#hand-over-case").click("#hand-over-to-1").click("#hand-over-go");
      live.until(() -> live.isSeen("#case-owner"), "it is Bo's");
      hands.click("#case-owner-send");
      live.until(() -> !live.on("#exchange-write").isDisabled(), "ready to send");
      live.pictures("hand-over-send");
      hands.click("#exchange-write");
      assertThat(live.says("#exchange-sent")).startsWith("Gemt og kontrolleret");
      hands.chord(KeyCode.CONTROL, KeyCode.K).type("samira").chord(KeyCode.ENTER);
      live.until(
          () -> live.find("#case-owner") != null && live.isSeen("#case-owner"),
          "the case says whose it is");
      assertThat(live.says("#case-owner")).startsWith("Sagen ejes af Bo Krogh. Dine ændringer");
      assertThat(live.isSeen("#case-owner-back")).isFalse();
      live.pictures("hand-over-sent");
    }
    CaseFile file = vault.kept(live);
    assertThat(file.owner().name()).isEqualTo("Bo Krogh");
    assertThat(file.owner().handovers()).isEqualTo(3);
    List<AuditEntry> log = vault.read(live, opened -> opened.audit().entries(file.id()));
    assertThat(log).extracting(AuditEntry::what).anyMatch(what -> what.endsWith("Bo Krogh"));
    assertThat(home).isDirectoryContaining(sent -> Files.isRegularFile(sent));
  }

  @Test
  void whoKnowsNobodyIsLedToTheContacts() {
    JourneyVault vault = knowing(List.of());
    try (LiveWindow live = vault.unlocked("#nav-today")) {
      ActionCounter hands = new ActionCounter(screen, live);
      open(hands);
      live.on("#hand-over-contacts");
      live.pictures("hand-over-nobody");
      hands.chord(KeyCode.ENTER);
      live.on("#contacts-own");
    }
  }

  @Test
  void theListOfManyPeopleScrolls() {
    List<ContactCard> many =
        java.util.stream.IntStream.range(0, 9)
            .mapToObj(number -> card("Kollega nummer " + number))
            .toList();
    JourneyVault vault = knowing(many);
    try (LiveWindow live = vault.unlocked("#nav-today")) {
      open(new ActionCounter(screen, live));
      live.on("#hand-over-to-9");
      live.pictures("hand-over-many");
    }
  }
}
