package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.desktop.ScreenPictures;
import brobygger.edit.MadeEdit;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The history says quietly, at each step, whether it is proved who made it. */
final class ProvedHistoryJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path temp;

  private Vault made(LiveWindow live, String folder, String name) {
    CreateVaultOutcome made =
        live.vaults.create(
            temp.resolve(folder),
            new Profile(name, ProfileRole.CONSULTANT, ""),
            LiveWindow.PASSPHRASE.toCharArray());
    return ((CreateVaultOutcome.Created) made).vault();
  }

  /** Anna's case, to which Bo wrote twice; his last signature was lost on the way. */
  private void exchange(LiveWindow live) {
    CaseFile file =
        FiveSteps.open("Jonas Nielsen", new Owner("Anna Lund", ""), LocalDate.of(2026, 11, 2));
    DocumentKey key = DocumentKey.of(file.id());
    try (Vault anna = made(live, "home", "Anna Lund");
        Vault bo = made(live, "bo", "Bo Lund")) {
      anna.caseFiles().add(file, "case.new");
      bo.histories().importAll(List.of(anna.histories().export(key)));
      bo.caseFiles().edit(file.id(), MadeEdit.of("case.close", each -> each.withOpened(day(3))));
      bo.caseFiles().edit(file.id(), MadeEdit.of("case.reopen", each -> each.withOpened(day(4))));
      DocumentHistory from = bo.histories().export(key);
      DocumentHistory lost =
          new DocumentHistory(
              key,
              from.document(),
              from.head(),
              from.revisions().stream()
                  .map(each -> each.id().equals(from.head()) ? each.with(null) : each)
                  .toList());
      anna.histories().importAll(List.of(lost));
    }
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 11, day);
  }

  private static List<String> spoken(ListView<?> list) {
    return list.lookupAll(".list-cell").stream()
        .map(Node::getAccessibleText)
        .filter(Objects::nonNull)
        .toList();
  }

  private static void select(ListView<?> list, int step) {
    screen.onScreen(
        () -> {
          list.getSelectionModel().select(step);
          return step;
        });
  }

  @Test
  void eachStepSaysWhetherItIsProvedWhoMadeIt() {
    try (LiveWindow first = new LiveWindow(screen, temp.resolve("elsewhere"))) {
      exchange(first);
    }
    try (LiveWindow live = new LiveWindow(screen, temp.resolve("home"))) {
      live.write("#open-passphrase", LiveWindow.PASSPHRASE);
      live.press("#open-go");
      live.press("#nav-cases");
      live.key("#cases-words", KeyCode.ENTER);
      live.on("#case-name");
      live.toggle("#tab-history");
      ListView<?> list = (ListView<?>) live.on("#history-list");
      live.until(() -> spoken(list).size() == 3, "three steps");
      assertThat(spoken(list))
          .anySatisfy(line -> assertThat(line).contains("Bo Lund. ikke bevist · fra en anden"))
          .anySatisfy(line -> assertThat(line).contains("Bo Lund. bevist af en ukendt nøgle"))
          .anySatisfy(line -> assertThat(line).endsWith("Anna Lund. bevist"));
      live.until(() -> live.says("#history-who").contains("ikke bevist: der er"), "the newest");
      live.pictures("proved-history-none");
      select(list, 1);
      live.until(() -> live.says("#history-who").contains("som ikke er kendt her"), "a stranger");
      select(list, 2);
      live.until(() -> live.says("#history-who").contains("(din egen)"), "one's own");
      live.pictures("proved-history-own");
    }
  }
}
