package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.card.RosterJson;
import brobygger.document.CanonicalJson;
import brobygger.usecase.people.ContactFiles.ContactFileProblem;
import brobygger.usecase.people.ContactFiles.ReadContactOutcome;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.OwnKeys;
import brobygger.usecase.people.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

class LargeRosterTest {
  @TempDir Path folder;
  private final SignedContactFiles files = new SignedContactFiles();

  /** An organisation of three thousand: every card signed by its owner, every signature checked. */
  @Test
  void threeThousandSignedCardsAreRead() throws IOException {
    Identity signer = TestPeople.anna();
    Path file = folder.resolve("liste.json");
    Identity[] people =
        IntStream.range(0, 3_000)
            .mapToObj(i -> TestPeople.person("Konsulent Nummer " + i, "Jobcenter Havnekøbing"))
            .toArray(Identity[]::new);
    Roster roster = ListFiles.of(1, signer, people);
    assertThat(files.writeRoster(roster, signer, file))
        .isEqualTo(new ReadContactOutcome.People(roster));
    assertThat(Files.size(file)).isLessThan(5 * 1024 * 1024);
    assertThat(RosterJson.read(RosterJson.write(roster))).isEqualTo(roster);
  }

  /** The most there can be, of names and workplaces of ordinary length, fits into a file. */
  @Test
  void tenThousandFitIntoAFileAndOneMoreIsSaidToBeTooMany() {
    Identity signer = TestPeople.anna();
    String text = ListFiles.card(TestPeople.person("Anne-Margrethe Nørregård", "Jobcenter Øst"));
    Path file = folder.resolve("liste.json");
    ListFiles.of(1, signer, Collections.nCopies(Roster.MOST + 1, text), file);
    assertThat(files.read(file))
        .isEqualTo(new ReadContactOutcome.Refused(ContactFileProblem.TOO_LARGE));
    // Read without checking ten thousand times what is the same: what counts here is the size.
    ListFiles.of(1, signer, Collections.nCopies(Roster.MOST, text), file);
    assertThat(file).satisfies(each -> assertThat(Files.size(each)).isLessThan(MOST_BYTES));
    Roster kept = ListFiles.of(1, signer);
    ArrayNode cards = JsonNodeFactory.instance.arrayNode();
    Collections.nCopies(Roster.MOST, text).forEach(cards::add);
    assertThat(CanonicalJson.bytes(RosterJson.write(kept).set("cards", cards)).length)
        .isLessThan(MOST_BYTES);
  }

  private static final int MOST_BYTES = 16 * 1024 * 1024;

  @Test
  void aCardWithTheLongestNamesAndTenEarlierKeysIsRead() {
    Identity now = TestPeople.person("ø".repeat(200), "å".repeat(200));
    List<OwnKeys> keys =
        IntStream.rangeClosed(0, 10)
            .mapToObj(
                i ->
                    i == 0
                        ? new OwnKeys(now, Instant.EPOCH, Optional.empty())
                        : new OwnKeys(TestPeople.anna(), Instant.EPOCH, Optional.of(Instant.EPOCH)))
            .toList();
    Path file = folder.resolve("kort.json");
    assertThat(files.writeCard(new KeyRing(keys), file))
        .isInstanceOfSatisfying(
            ReadContactOutcome.Card.class, read -> assertThat(read.previous()).hasSize(10));
  }

  @Test
  void whatIsTooLargeIsNotCalledDamaged() throws IOException {
    Path file = folder.resolve("stor.json");
    Files.write(file, new byte[MOST_BYTES + 1]);
    assertThat(files.read(file))
        .isEqualTo(new ReadContactOutcome.Refused(ContactFileProblem.TOO_LARGE));
  }
}
