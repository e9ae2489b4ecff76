package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.usecase.ContactCard;
import brobygger.usecase.ContactFiles.ContactFileProblem;
import brobygger.usecase.ContactFiles.ReadContactOutcome;
import brobygger.usecase.Identity;
import brobygger.usecase.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeRosterTest {
  @TempDir Path folder;

  private static Roster of(int people, Identity signer) {
    List<ContactCard> cards = Collections.nCopies(people, signer.card());
    return new Roster(1, Instant.EPOCH, signer.card(), cards, List.of());
  }

  @Test
  void threeThousandPeopleAreRead() {
    Identity signer = TestPeople.anna();
    Path file = folder.resolve("liste.json");
    assertThat(new SignedContactFiles().writeRoster(of(3_000, signer), signer, file))
        .isEqualTo(new ReadContactOutcome.People(of(3_000, signer)));
    assertThat(new SignedContactFiles().read(file)).isInstanceOf(ReadContactOutcome.People.class);
  }

  @Test
  void whatIsTooLargeIsNotCalledDamaged() throws IOException {
    Path file = folder.resolve("stor.json");
    Files.write(file, new byte[8 * 1024 * 1024 + 1]);
    assertThat(new SignedContactFiles().read(file))
        .isEqualTo(new ReadContactOutcome.Refused(ContactFileProblem.TOO_LARGE));
  }
}
