package brobygger.desktop.companies;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyTopic;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.CasePlace;
import brobygger.desktop.MemoryVault;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.SavedState;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.look.Theme;
import brobygger.edit.MadeEdit;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.guide.Language;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of a company, with much and with nothing written on it. */
final class CompanyPagesPictureTest {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();

  private static final String LONG =
      "Fylde køleskabe op, tørre borde af og dække buffeten op til frokost i kantinen";

  @ParameterizedTest
  @EnumSource(CompanyPage.class)
  void looksRightWithMuchWritten(CompanyPage page) {
    assertThat(pictures.take("company-" + page, () -> screen(page, true)))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  @ParameterizedTest
  @EnumSource(CompanyPage.class)
  void staysReadableAtTwiceTheSize(CompanyPage page) {
    String name = "company-" + page + "-200-1024";
    assertThat(pictures.take(name, Theme.LIGHT, 200, 1024, 700, () -> screen(page, true)))
        .isNotEmptyFile();
  }

  @Test
  void looksRightWithNothingWritten() {
    assertThat(pictures.take("company-nothing", () -> screen(CompanyPage.NEEDS, false)))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  private static Parent screen(CompanyPage page, boolean much) {
    MemoryVault vault = MemoryVault.withSamples(LocalDate.of(2026, 11, 24));
    BackgroundWork work = BackgroundWork.onThisThread();
    CompanyBook book =
        new CompanyBook(
            vault.companies(),
            work,
            (delay, action) -> {
              action.run();
              return () -> {};
            },
            new SavedState());
    book.load(() -> {});
    Company company =
        book.all().stream().filter(c -> c.name().contains("Havblik")).findFirst().orElseThrow();
    CompaniesViewModel model = new CompaniesViewModel(book, vault.caseFiles(), work);
    model.chosenProperty().set(company.id());
    if (much) {
      CaseFile from = vault.caseFiles().documents().getFirst();
      book.cameFromProperty().set(CasePlace.of(from.id()));
      book.edit(company.id(), MadeEdit.of("test", CompanyPagesPictureTest::written));
    }
    model.pageProperty().set(page);
    CompaniesScreen screen =
        new CompaniesScreen(
            model,
            language -> new ContentPacks(new ContentPackReader()).builtIn(Language.DANISH),
            List.of());
    StackPane main =
        new StackPane(
            screen.build(new RecordingDesk(brobygger.texts.Language.DANISH, RecordingDesk.CLOCK)));
    screen.shown();
    main.getStyleClass().add("main");
    return main;
  }

  private static Company written(Company company) {
    Company full = company;
    for (CompanyTopic topic : CompanyTopic.values()) {
      boolean choice =
          topic.part() == CompanyTopic.Part.OFFER || topic.part() == CompanyTopic.Part.MOTIVE;
      if (choice) {
        full = full.choosing(topic, topic.ordinal() % 3 == 0);
      } else if (topic == CompanyTopic.YEARLY_PAY) {
        full = full.answering(topic, "364.000");
      } else if (topic.ordinal() % 2 == 0) {
        full = full.answering(topic, LONG);
      }
    }
    return full;
  }
}
