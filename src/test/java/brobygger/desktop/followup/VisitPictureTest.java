package brobygger.desktop.followup;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementOutcome;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.Scale;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.SampleCase;
import brobygger.edit.MadeEdit;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class VisitPictureTest {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();
  private static final Texts TEXTS = new Texts(Language.DANISH);

  @Test
  void looksRightBeforeDuringAfterAndWithAwkwardData() {
    picture("visit-begun", SampleCase::rich, hold -> {});
    picture("visit-under-way", VisitPictureTest::underWay, VisitPictureTest::answered);
    picture(
        "visit-finished",
        VisitPictureTest::underWay,
        hold -> {
          answered(hold);
          hold.closing().finish();
        });
    picture(
        "visit-sealed",
        VisitPictureTest::underWay,
        hold -> {
          answered(hold);
          NoteProposal note = hold.closing().finish();
          hold.closing().saveNote(note.text(), "Det går den rigtige vej.");
          hold.closing().append("Fatima ringede bagefter.");
        });
    picture("visit-awkward", SampleCase::crowded, hold -> {});
  }

  private static CaseInMemory underWay() {
    CaseInMemory open = SampleCase.held();
    Agreement asked =
        new Agreement(
            ElementId.random(),
            "Samira",
            "prøver fredag uden tavle",
            SampleCase.TODAY.minusDays(3),
            AgreementState.OPEN,
            open.now().followUps().getFirst().id());
    open.edit(MadeEdit.of("test", f -> f.withAgreements(Elements.add(f.agreements(), asked))));
    return open;
  }

  private static void answered(HoldFollowUp hold) {
    hold.capturing().draftProperty().set("Hun vil gerne prøve kassen, når der er");
    hold.scales().answer(Scale.WELL, 6);
    hold.steps().move(hold.steps().functions().getFirst().id(), 1);
    hold.asked().answer(hold.asked().all().getFirst().id(), AgreementOutcome.DONE);
  }

  private static void picture(
      String name, Supplier<CaseInMemory> cases, Consumer<HoldFollowUp> during) {
    assertThat(pictures.take(name, () -> visit(cases.get(), during)))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  private static Parent visit(CaseInMemory open, Consumer<HoldFollowUp> during) {
    HoldFollowUp hold =
        new FollowUpViewModel(open, TEXTS, SampleCase.CLOCK, "Anna Dahl", MasteryStep::plain)
            .openedProperty()
            .get()
            .orElseThrow();
    during.accept(hold);
    VisitView view =
        new VisitView(
            hold,
            open,
            TEXTS,
            SampleCase.TODAY,
            new ContentPacks(new ContentPackReader()).builtIn(brobygger.guide.Language.DANISH),
            Parts.mark("Gemt", "soft", "small"),
            () -> {},
            () -> {});
    Platform.runLater(view::focus);
    return view.node();
  }
}
