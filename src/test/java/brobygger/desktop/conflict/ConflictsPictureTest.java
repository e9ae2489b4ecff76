package brobygger.desktop.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.Desk;
import brobygger.desktop.MemoryVault;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.SampleCase;
import brobygger.desktop.history.ChangeWords;
import brobygger.desktop.look.Theme;
import brobygger.merge.JsonFields;
import brobygger.texts.Language;
import brobygger.usecase.exchange.SettleConflict;
import brobygger.usecase.history.DocumentKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheet with an open field in both languages, at twice the size. */
final class ConflictsPictureTest {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();

  private static final JsonFields FIELDS = new JsonFields();

  @ParameterizedTest
  @EnumSource(Language.class)
  void staysReadableAtTwiceTheSize(Language language) {
    String name = "conflict-own-200-" + language;
    assertThat(pictures.take(name, Theme.LIGHT, 200, 1024, 700, () -> sheet(language)))
        .isNotEmptyFile();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void looksRightWithADayToWrite(Language language) {
    assertThat(pictures.take("conflict-own-" + language, () -> sheet(language)))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  private static Parent sheet(Language language) {
    Conflict opened =
        new Conflict(
            ElementId.random(),
            "/opened",
            "\"2026-09-01\"",
            List.of(candidate("Anna Lund", "2026-09-01"), candidate("Bo Krogh", "2026-09-02")));
    CaseFile file = SampleCase.rich().now().withConflicts(List.of(opened));
    Map<ElementId, String> begun = new HashMap<>(Map.of(opened.id(), "31/2"));
    MemoryVault vault = new MemoryVault();
    ConflictsSheet sheet =
        new ConflictsSheet(
            new Shown(file, new RecordingDesk(language, RecordingDesk.CLOCK)),
            FIELDS,
            new SettleConflict(vault),
            begun);
    StackPane main = new StackPane(sheet);
    main.getStyleClass().addAll("main", "card");
    return main;
  }

  private static Candidate candidate(String author, String day) {
    return new Candidate(
        ElementId.random(), FIELDS.quoted(day), author, RecordingDesk.CLOCK.instant());
  }

  private record Shown(CaseFile file, Desk desk) implements Disputed {
    @Override
    public DocumentKey key() {
      return DocumentKey.of(file.id());
    }

    @Override
    public Optional<CaseFile> document() {
      return Optional.of(file);
    }

    @Override
    public List<Conflict> conflicts() {
      return file.conflicts();
    }

    @Override
    public Subscription follow(Runnable changed) {
      return Subscription.EMPTY;
    }

    @Override
    public void flush(Runnable whenDone) {
      whenDone.run();
    }

    @Override
    public void settle(Runnable atTheStore) {
      throw new AssertionError("nothing is settled in a picture");
    }

    @Override
    public Runnable takingBack() {
      throw new AssertionError("nothing is taken back in a picture");
    }

    @Override
    public ChangeWords words() {
      return new ChangeWords(
          desk.texts(), desk.clock().getZone(), id -> "", point -> point, desk.pack()::stepName);
    }

    @Override
    public String done() {
      return "conflict.chosen";
    }
  }
}
