package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import byhand.Person;
import byhand.Recipient;
import byhand.Story;
import byhand.Story.Until;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Bundles that somebody wrote by the document alone are taken in whole. */
class BundleByHandTest {
  private final Person ida = new Person("Ida Krogh");
  private final Story story = new Story("Ida Krogh");

  @TempDir Path folder;
  private People people;

  @BeforeEach
  void aHome() {
    people = new People(folder);
    people.init("bo");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private JsonNode shown(String person) {
    return people.done(person, "case", "show", Story.CASE, "--json").json();
  }

  private void isWhole(JsonNode shown) {
    assertThat(shown.at("/citizen/name").stringValue()).isEqualTo("Mia Vang");
    assertThat(shown.at("/citizen/phone").stringValue()).isEqualTo("12 34 56 78");
    assertThat(shown.at("/citizen/wishes").stringValue()).isEqualTo("Vil gerne bage.");
    assertThat(shown.at("/citizen/background").stringValue()).isEqualTo(Story.BACKGROUND);
    assertThat(shown.get("agreements")).hasSize(2);
    assertThat(shown.at("/placements/0/weeklyHours").stringValue()).isEqualTo("PT22H30M");
    assertThat(shown.at("/notes/0/text").stringValue()).isEqualTo(Story.NOTE);
    assertThat(shown.at("/notes/0/writtenAt").stringValue()).isEqualTo("2026-11-22T10:00:00Z");
    assertThat(shown.has("conflicts")).isFalse();
  }

  private JsonNode imported(String person, Path file) {
    return people.done(person, "import", file.toString(), "--json").json();
  }

  @Test
  void aPlainOneIsTakenInWithItsJoin() throws IOException {
    Path plain = file("plain.json", story.until(Until.JOINED, ida).plain());
    JsonNode report = imported("bo", plain);
    assertThat(report.get("changed").booleanValue()).as(report.toString()).isTrue();
    isWhole(shown("bo"));
    assertThat(imported("bo", plain).get("changed").booleanValue()).isFalse();
    people.done("bo", "check");
  }

  @Test
  void whatIsWorkedOnGoesOnToOthersAsItWasSpelled() throws IOException {
    imported("bo", file("plain.json", story.until(Until.JOINED, ida).plain()));
    people.done("bo", "case", "set", Story.CASE, "/citizen/email", "mia@vang.example");
    people.done("bo", "note", "add", Story.CASE, "--text", "Set af Bo.");
    people.done("bo", "check");
    Path onward = people.export("bo", Story.CASE);
    String text = Files.readString(onward);
    assertThat(text).contains("2026-11-22T11:00:00.000+01:00");
    assertThat(text).doesNotContain("\"path\" : \"/notes/0/writtenAt\"");
    people.init("eva");
    imported("eva", onward);
    assertThat(shown("eva")).isEqualTo(shown("bo"));
    people.done("eva", "check");
  }

  @Test
  void aSignedAndSealedOneIsTakenInFromWhoIsKnown() throws IOException {
    Path card = file("ida.card.json", ida.cardFile());
    people.done("bo", "contact", "add", card.toString(), "--confirm", ida.number());
    Recipient bo = Recipient.of(Files.readString(people.card("bo")), people.number("bo"));
    Path sealed = file("sealed.json", story.until(Until.JOINED, ida).sealed(List.of(bo)));
    assertThat(Files.readString(sealed)).doesNotContain("Mia", "Vang");
    JsonNode report = imported("bo", sealed);
    assertThat(report.toString()).contains(ida.number());
    isWhole(shown("bo"));
    people.done("bo", "check");
  }

  @Test
  void theJoinIsTheOneTheProgramMakes() throws IOException {
    imported("bo", file("one.json", story.until(Until.ONE, ida).plain()));
    imported("bo", file("other.json", story.until(Until.OTHER, ida).plain()));
    isWhole(shown("bo"));
    people.done("bo", "check");
    Path joined = file("joined.json", story.until(Until.JOINED, ida).plain());
    JsonNode again = imported("bo", joined);
    assertThat(again.get("changed").booleanValue()).as(again.toString()).isFalse();
    assertThat(Files.readString(people.export("bo", Story.CASE))).contains(story.head());
  }
}
