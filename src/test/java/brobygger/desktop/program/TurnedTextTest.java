package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Owner;
import brobygger.casefile.company.Company;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.SampleCase;
import brobygger.document.DocumentProblemException;
import brobygger.document.DocumentShape;
import brobygger.texts.BidiMarks;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Everything somebody else can write carries a sign that turns the line round; no screen shows it,
 * and looking changes nothing of what is stored.
 */
final class TurnedTextTest {
  private static final String TURN = "\u202E";
  private static final List<String> TABS =
      List.of(
          "overview",
          "guide",
          "staircase",
          "description",
          "followup",
          "hours",
          "accommodation",
          "citizen",
          "notes",
          "history");

  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path temp;

  /** Puts the sign into every text of a document that takes it: names and sentences, no codes. */
  private static <T extends Record> T turned(DocumentShape<T> shape, T document) {
    ObjectNode tree = (ObjectNode) shape.write(document);
    turn(tree, changed -> reads(shape, changed), tree);
    return shape.read(tree);
  }

  private static boolean reads(DocumentShape<?> shape, ObjectNode tree) {
    try {
      shape.read(tree);
      return true;
    } catch (DocumentProblemException e) {
      return false;
    }
  }

  private static void turn(JsonNode node, Function<ObjectNode, Boolean> reads, ObjectNode whole) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        if (worded(value)) {
          object.put(name, TURN + value.stringValue());
          if (!reads.apply(whole)) {
            object.set(name, value);
          }
        } else {
          turn(value, reads, whole);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode value = array.get(i);
        if (worded(value)) {
          array.set(i, StringNode.valueOf(TURN + value.stringValue()));
          if (!reads.apply(whole)) {
            array.set(i, value);
          }
        } else {
          turn(value, reads, whole);
        }
      }
    }
  }

  private static boolean worded(JsonNode value) {
    return value.isString()
        && (value.stringValue().contains(" ") || value.stringValue().matches("\\p{Lu}[\\p{Ll}]+"));
  }

  private static ContactCard cardOfAStranger(LiveWindow live, Path folder) {
    CreateVaultOutcome made =
        live.vaults.create(
            folder,
            new Profile("Ida " + TURN + "Holm", ProfileRole.SUPERVISOR, TURN + "Havnekøbing"),
            LiveWindow.PASSPHRASE.toCharArray(),
            Optional.empty());
    try (Vault vault = ((CreateVaultOutcome.Created) made).vault()) {
      return vault.identity().card();
    }
  }

  private void looks(LiveWindow live, String where) {
    screen.settle();
    List<String> found =
        screen.onScreen(
            () ->
                live.window.scene().getRoot().lookupAll("*").stream()
                    .flatMap(
                        node ->
                            texts(node)
                                .filter(Objects::nonNull)
                                .filter(BidiMarks::in)
                                .map(text -> node + " says " + text))
                    .distinct()
                    .toList());
    problems.addAll(found.stream().map(each -> where + ": " + each).toList());
  }

  private final List<String> problems = new java.util.ArrayList<>();

  private static Stream<String> texts(Node node) {
    Stream<String> said =
        switch (node) {
          case Labeled label -> Stream.of(label.getText());
          case TextInputControl input -> Stream.of(input.getText(), input.getPromptText());
          // What a label shows is asked of the label.
          case Text text ->
              text.getParent() instanceof Labeled ? Stream.empty() : Stream.of(text.getText());
          default -> Stream.empty();
        };
    Tooltip tip = node instanceof Control control ? control.getTooltip() : null;
    return Stream.concat(
            said, Stream.of(tip == null ? "" : tip.getText(), node.getAccessibleText()))
        .map(each -> each == null ? "" : each);
  }

  @Test
  void noScreenShowsASignThatTurnsTheLine() {
    CaseFile file =
        turned(
            DocumentShape.ofCase(),
            SampleCase.rich().now().withOwner(new Owner("Bo Krogh", "Havnekøbing")));
    assertThat(file.citizen().name()).contains(TURN);
    Company company = turned(DocumentShape.ofCompany(), SampleCase.KITCHEN);
    Path home = temp.resolve("vault");
    ContactCard[] stranger = new ContactCard[2];
    try (LiveWindow first = new LiveWindow(screen, temp.resolve("elsewhere"))) {
      stranger[0] = cardOfAStranger(first, temp.resolve("ida"));
      stranger[1] = cardOfAStranger(first, temp.resolve("ib"));
    }
    JourneyVault journey =
        new JourneyVault(screen, home, "Anna Dahl")
            .holding(
                vault -> {
                  vault.companies().add(company, "company.new");
                  vault.caseFiles().add(file, "case.new");
                  vault.contacts().add(stranger[0]);
                  vault.contacts().confirm(stranger[0].fingerprint());
                  vault.contacts().add(stranger[1]);
                });
    LiveWindow live = journey.unlocked("#nav-exchange");
    try (live) {
      live.until(() -> live.find("#open-passphrase") == null, "unlocked");
      for (String each : List.of("today", "companies", "cases")) {
        live.press("#nav-" + each);
        looks(live, each);
      }
      live.key("#cases-words", KeyCode.ENTER);
      for (String tab : TABS) {
        live.toggle("#tab-" + tab);
        looks(live, tab);
      }
      live.toggle("#tab-overview");
      live.press("#show-audit");
      live.on("#audit-close");
      looks(live, "audit");
      live.press("#audit-close");
      live.press("#nav-exchange");
      live.on("#exchange-to-1");
      live.press("#exchange-all");
      live.on("#exchange-summary");
      looks(live, "exchange");
      live.press("#nav-settings");
      live.on("#contacts-people");
      looks(live, "settings");
      live.press("#contacts-compare");
      live.on("#compare-same");
      looks(live, "compare");
      live.press("#compare-cancel");
      live.press("#contacts-revoke");
      looks(live, "revoke");
    }
    assertThat(problems).isEmpty();
    assertThat(journey.kept(live)).isEqualTo(file);
  }
}
