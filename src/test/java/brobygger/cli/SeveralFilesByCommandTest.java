package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.People.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Several bundles at once: named one by one, or as the folder they lie in. */
class SeveralFilesByCommandTest {
  @TempDir Path folder;
  People people;
  Path sent;
  List<String> ids;

  @BeforeEach
  void threeFilesInAFolder() throws IOException {
    people = new People(folder);
    people.init("anna");
    people.init("bo");
    sent = Files.createDirectory(folder.resolve("sendt"));
    ids = List.of("Søren", "Ida", "Maja").stream().map(n -> people.newCase("anna", n)).toList();
    for (int i = 0; i < ids.size(); i++) {
      export("fil-" + (i + 1) + ".json", ids.get(i));
    }
  }

  private void export(String name, String id) {
    Result result =
        people.in(
            "anna", "export", "--plain", "--out", sent.resolve(name).toString(), "--case", id);
    assertThat(result.exitCode()).as(result.err()).isZero();
  }

  private int casesAtBo() {
    return people.in("bo", "case", "list", "--json").json().size();
  }

  @Test
  void aWholeFolderComesInAndIsUndoneAsOne() throws IOException {
    Files.writeString(sent.resolve("kort.json"), "{\"noget\":\"andet\"}");
    Files.writeString(sent.resolve(".skjult.json"), "skjult");
    Files.writeString(sent.resolve("laes.txt"), "tekst");
    Result result = people.in("bo", "import", sent.toString());
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("fil-1.json:", "fil-2.json:", "fil-3.json:", "kort.json:\nFilen er ikke en")
        .doesNotContain("skjult", "laes");
    assertThat(casesAtBo()).isEqualTo(3);
    assertThat(people.in("bo", "import", sent.toString()).out()).contains("Intet er ændret.");
    Result undone = people.in("bo", "import", "undo");
    assertThat(undone.out()).contains("3 sager");
    assertThat(casesAtBo()).isZero();
    assertThat(people.in("bo", "import", "undo").exitCode()).isEqualTo(1);
  }

  @Test
  void whatIsWrongWithOneFileDoesNotKeepTheOthersOut() throws IOException {
    Path cut = sent.resolve("fil-2.json");
    byte[] whole = Files.readAllBytes(cut);
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
    Result result =
        people.in(
            "bo",
            "import",
            sent.resolve("fil-1.json").toString(),
            cut.toString(),
            sent.resolve("fil-3.json").toString(),
            folder.resolve("findes-ikke.json").toString());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).contains("fil-2.json:\n  ", "findes-ikke.json:\n  ");
    assertThat(result.err()).contains("2 af 4 filer");
    assertThat(casesAtBo()).isEqualTo(2);
  }

  @Test
  void programsReadWhatCameOfEachFile() {
    Result preview = people.in("bo", "import", sent.toString(), "--preview", "--json");
    assertThat(casesAtBo()).isZero();
    assertThat(preview.json().get("files")).hasSize(3);
    JsonNode first =
        people.in("bo", "import", sent.toString(), "--json").json().get("files").get(0);
    assertThat(first.get("file").stringValue()).isEqualTo("fil-1.json");
    assertThat(first.get("report").get("changed").booleanValue()).isTrue();
    assertThat(first.get("report").get("cases").get(0).get("outcome").stringValue())
        .isEqualTo("ACCEPTED");
  }

  @Test
  void aNamedCaseIsFoundInWhicheverFileItIs() {
    Result taken = people.in("bo", "import", sent.toString(), "--accept", ids.get(1));
    assertThat(taken.exitCode()).as(taken.err()).isZero();
    assertThat(people.in("bo", "case", "list").out()).contains("Ida").doesNotContain("Maja");
    Result parked = people.in("bo", "import", sent.toString(), "--park", ids.get(0), ids.get(2));
    assertThat(parked.exitCode()).as(parked.err()).isZero();
    assertThat(people.in("bo", "inbox").out()).contains("Søren", "Maja");
    assertThat(casesAtBo()).isEqualTo(1);
  }

  @Test
  void aCaseThatIsInNoneOfThemStopsEverything() {
    String other = "00000000-0000-4000-8000-000000000000";
    Result result =
        people.in("bo", "import", sent.toString(), "--accept", ids.get(0), "--accept", other);
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains(other, "Intet er importeret");
    Result known = people.in("bo", "import", sent.toString(), "--accept", ids.get(0));
    assertThat(known.exitCode()).isZero();
    Result here = people.in("bo", "import", sent.toString(), "--park", ids.get(0));
    assertThat(here.err()).contains("kan ikke lægges i indbakken");
    assertThat(casesAtBo()).isEqualTo(1);
  }

  @Test
  void aReceiptHoldsWhatCameOfEveryFile() throws IOException {
    Path receipt = folder.resolve("kvittering.txt");
    Result taken = people.in("bo", "import", sent.toString(), "--report", receipt.toString());
    assertThat(taken.out()).contains("Kvittering: " + receipt);
    assertThat(Files.readString(receipt))
        .contains("fil-1.json", "fil-3.json", "Søren", "Ida", "Maja");
    Result again = people.in("bo", "import", sent.toString(), "--report", receipt.toString());
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("allerede en fil med det navn", "Intet er importeret");
    Path nowhere = folder.resolve("findes-ikke").resolve("k.txt");
    Result not = people.in("bo", "import", sent.toString(), "--report", nowhere.toString());
    assertThat(not.err()).contains("Kvitteringen kunne ikke skrives");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void aReceiptAlsoNamesTheFilesThatBroughtNothing() throws IOException {
    byte[] whole = Files.readAllBytes(sent.resolve("fil-2.json"));
    Files.write(sent.resolve("fil-2.json"), java.util.Arrays.copyOf(whole, whole.length / 2));
    Result copy =
        people.in(
            "anna",
            "export",
            "--plain",
            "--view",
            "pseudonymised",
            "--out",
            sent.resolve("fil-4.json").toString(),
            "--case",
            ids.getFirst());
    assertThat(copy.exitCode()).as(copy.err()).isZero();
    Result looked =
        people.in(
            "bo", "import", sent.resolve("fil-4.json").toString(), sent.toString(), "--preview");
    assertThat(looked.out()).contains("Borgerens navn: P1");
    assertThat(looked.err()).contains("1 af 5 filer kan ikke tages ind.");
    Path receipt = folder.resolve("kvittering.txt");
    Result taken = people.in("bo", "import", sent.toString(), "--report", receipt.toString());
    assertThat(taken.err()).contains("2 af 4 filer blev ikke importeret helt.");
    assertThat(Files.readString(receipt))
        .contains("Fil: fil-2.json\nSagspakken er beskadiget", "Fil: fil-4.json\nDet er en kopi");
  }

  @Test
  void anEmptyFolderIsSaid() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("tom"));
    Result result = people.in("bo", "import", empty.toString());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("ingen sagspakker", empty.toString());
  }
}
