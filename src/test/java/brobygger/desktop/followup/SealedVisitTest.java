package brobygger.desktop.followup;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.followup.AgreementOutcome;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.Scale;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.casefile.value.Source;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.Sight;
import brobygger.desktop.field.CaseFrame;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.edit.MadeEdit;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A finished visit is read; what is missing is added as a remark. */
final class SealedVisitTest {
  @RegisterExtension static final ScreenPictures fx = new ScreenPictures();
  private static final Texts TEXTS = new Texts(Language.DANISH);

  private final CaseInMemory open = sealed();
  private final HoldFollowUp hold = opened(open);

  private static HoldFollowUp opened(CaseInMemory open) {
    FollowUpViewModel all =
        new FollowUpViewModel(open, TEXTS, SampleCase.CLOCK, "Anna Dahl", MasteryStep::plain);
    open.now().followUps().stream()
        .filter(f -> f.on().equals(SampleCase.TODAY))
        .findFirst()
        .ifPresent(f -> all.open(f.id()));
    return all.openedProperty().get().orElseThrow();
  }

  static CaseInMemory sealed() {
    CaseInMemory open = SampleCase.held();
    HoldFollowUp hold = opened(open);
    hold.capturing().draftProperty().set("Jeg var træt om fredagen.");
    hold.capturing().capture(Source.CITIZEN);
    hold.agreements().add("Fatima", "skriver tavlen om torsdagen", "");
    hold.scales().answer(Scale.WELL, 6);
    hold.steps().move(hold.steps().functions().getFirst().id(), 1);
    hold.attendance().attended().textProperty().set("17");
    NoteProposal proposal = hold.closing().finish();
    hold.closing().saveNote(proposal.text(), proposal.assessment());
    return open;
  }

  @Test
  void noButtonOrKeyChangesIt() {
    CaseFile before = open.now();
    ElementId id = hold.id();
    hold.kind(FollowUpKind.CLOSING);
    hold.cancel();
    hold.addParticipant("En til");
    hold.removeParticipant(
        hold.followUp().orElseThrow().participants().stream().findFirst().orElseThrow().id());
    hold.capturing().draftProperty().set("Mere");
    assertThat(hold.capturing().capture(Source.CITIZEN)).contains("bemærkning");
    hold.capturing().removeStatement(hold.followUp().orElseThrow().statements().getFirst().id());
    hold.assessment().textProperty().set("Noget andet");
    assertThat(hold.assessment().problemProperty().get()).contains("bemærkning");
    hold.on().enter("1.11.2026");
    assertThat(hold.on().problemProperty().get()).contains("bemærkning");
    hold.attendance().attended().textProperty().set("3");
    hold.scales().answer(Scale.WELL, 1);
    hold.scales().clear(Scale.WELL);
    hold.steps().move(hold.steps().functions().getFirst().id(), 1);
    hold.agreements().remove(hold.agreements().all().getFirst().id());
    hold.asked().all().forEach(a -> hold.asked().answer(a.id(), AgreementOutcome.DONE));
    new FollowUpViewModel(open, TEXTS, SampleCase.CLOCK, "Anna Dahl", MasteryStep::plain)
        .remove(id);
    hold.closing().finish();
    assertThat(open.now()).isEqualTo(before);
  }

  @Test
  void aRemarkIsAdded() {
    assertThat(hold.closing().append("Fatima ringede.")).isEmpty();
    assertThat(hold.closing().note().orElseThrow().addenda())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.text()).isEqualTo("Fatima ringede.");
              assertThat(remark.author()).isEqualTo("Anna Dahl");
            });
    assertThat(hold.closing().append(" ")).isNotEmpty();
  }

  @Test
  void theScreenReadsInsteadOfWriting() {
    List<String> shown =
        fx.onScreen(
            () -> {
              FollowUpView view =
                  new FollowUpView(
                      open,
                      TEXTS,
                      SampleCase.CLOCK,
                      "Anna Dahl",
                      MasteryStep::plain,
                      id -> {},
                      () -> {});
              view.open(hold.id());
              Parent root = shown(view);
              return Set.of(
                      "followup-visit",
                      "followup-read",
                      "followup-sealed",
                      "followup-remark",
                      "followup-draft",
                      "followup-finish",
                      "followup-remove",
                      "agreement-who")
                  .stream()
                  .filter(id -> Sight.isSeen(root.lookup("#" + id)))
                  .toList();
            });
    assertThat(shown)
        .containsExactlyInAnyOrder("followup-read", "followup-sealed", "followup-remark");
  }

  @Test
  void itsFieldsCannotBeTypedIn() {
    List<String> typed =
        fx.onScreen(
            () -> {
              FollowUpView view =
                  new FollowUpView(
                      open,
                      TEXTS,
                      SampleCase.CLOCK,
                      "Anna Dahl",
                      MasteryStep::plain,
                      id -> {},
                      () -> {});
              view.open(hold.id());
              return shown(view).lookupAll(".text-input").stream()
                  .filter(Sight::isSeen)
                  .map(TextInputControl.class::cast)
                  .filter(TextInputControl::isEditable)
                  .map(Node::getId)
                  .toList();
            });
    assertThat(typed).containsExactly("followup-remark");
  }

  @Test
  void noArrowsAreHintedAtWhereNothingMoves() {
    assertThat(stairWords(opened(SampleCase.held()).isSealed(), SampleCase.held()))
        .anySatisfy(words -> assertThat(words).contains("← →"));
    assertThat(stairWords(hold.isSealed(), open))
        .isNotEmpty()
        .noneSatisfy(words -> assertThat(words).contains("← →"))
        .contains("Ikke placeret");
  }

  /** What is said of a work function nobody was placed on yet. */
  private static List<String> stairWords(boolean sealed, CaseInMemory held) {
    held.edit(
        MadeEdit.of(
            "test",
            file ->
                file.withPlacement(
                    file.placements().getFirst().id(),
                    placement ->
                        placement.withFunctions(
                            Elements.add(
                                placement.functions(), WorkFunction.named("Opvask i aften"))))));
    HoldFollowUp here = opened(held);
    assertThat(here.isSealed()).isEqualTo(sealed);
    return fx.onScreen(
        () -> {
          FollowUpView view =
              new FollowUpView(
                  held,
                  TEXTS,
                  SampleCase.CLOCK,
                  "Anna Dahl",
                  MasteryStep::plain,
                  id -> {},
                  () -> {});
          view.open(here.id());
          return shown(view).lookupAll(".label").stream()
              .map(Label.class::cast)
              .map(Label::getText)
              .filter(text -> text.startsWith("Ikke placeret"))
              .toList();
        });
  }

  private static Parent shown(FollowUpView view) {
    Parent root = CaseFrame.around(view.node());
    Stage window = new Stage();
    window.setScene(new Scene(root, 1440, 900));
    window.show();
    root.applyCss();
    root.layout();
    ScreenPictures.away(window);
    return root;
  }
}
