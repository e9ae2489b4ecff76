package brobygger.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextKeysTest {
  @TempDir private Path folder;

  @Test
  void everyKeyExistsInBothLanguagesAndIsUsed() {
    TextKeys keys =
        new TextKeys(
            Path.of("src/main/resources/brobygger/texts"),
            List.of(Path.of("src/main/java"), Path.of("src/main/resources/brobygger/desktop")));
    assertThat(keys.mistakes()).isEmpty();
  }

  @Test
  void findsAKeyThatHasNoText() throws IOException {
    write("area.known=Kendt", "area.known=Known", "texts.of(\"area.unknown\", \"area.known\")");
    assertThat(mistakes()).containsExactly("paste into area_da.properties and _en: area.unknown=");
  }

  @Test
  void findsATextThatIsMissingInOneLanguage() throws IOException {
    write("area.one=En", "area.two=Two", "\"area.one\" \"area.two\"");
    assertThat(mistakes())
        .contains("paste into area_en.properties: area.one=En")
        .contains("paste into area_da.properties: area.two=Two");
  }

  @Test
  void findsATextNobodyUses() throws IOException {
    write("area.one=En\narea.old=Gl", "area.one=One\narea.old=Old", "\"area.one\"");
    assertThat(mistakes()).containsExactly("unused in area_*.properties: area.old");
  }

  @Test
  void aPrefixUsesAllItsKeysAndMustHaveSome() throws IOException {
    write("area.kind.A=En", "area.kind.A=One", "\"area.kind.\" + code + \"area.sort.\"");
    assertThat(mistakes()).containsExactly("paste into area_da.properties and _en: area.sort.=");
  }

  @Test
  void findsOtherPlaceholdersAndStraightApostrophes() throws IOException {
    write("area.one={0} og {1}\narea.two=B", "area.one={0} and\narea.two=Bo's", "\"area.\"");
    assertThat(mistakes())
        .containsExactly(
            "other placeholders in the two languages: area.one",
            "use the typographic apostrophe in area.two");
  }

  @Test
  void aFindingNamesItsTextsByItsRule() throws IOException {
    write("area.finding.OLD.what=A", "area.finding.OLD.what=A", "enum Rule { NEW }");
    assertThat(mistakes()).containsExactly("unused in area_*.properties: area.finding.OLD.what");
    write("area.finding.NEW.what=A", "area.finding.NEW.what=A", "enum Rule { NEW }");
    assertThat(mistakes()).isEmpty();
  }

  @Test
  void theCodeOfAChangeNeedsItsWordsInTheHistory() throws IOException {
    write("area.one=En", "area.one=One", "\"area.one\" \"area.change\"");
    assertThat(mistakes()).containsExactly("paste into area_da.properties and _en: area.change=");
    Files.writeString(
        folder.resolve("texts/history_da.properties"), "history.label.area.change=\u00c6");
    assertThat(mistakes())
        .noneMatch(line -> line.contains("area.change=") && line.contains("_en: area"));
  }

  private void write(String danish, String english, String code) throws IOException {
    Files.createDirectories(folder.resolve("texts"));
    Files.createDirectories(folder.resolve("code"));
    Files.writeString(folder.resolve("texts/area_da.properties"), danish);
    Files.writeString(folder.resolve("texts/area_en.properties"), english);
    Files.writeString(folder.resolve("code/Code.java"), code);
  }

  private List<String> mistakes() {
    return new TextKeys(folder.resolve("texts"), List.of(folder.resolve("code"))).mistakes();
  }
}
