package brobygger.desktop.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.ConsideredScheme;
import brobygger.casefile.accommodation.Scheme;
import brobygger.casefile.accommodation.Sharing;
import brobygger.description.AccommodationPart;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import org.junit.jupiter.api.Test;

final class AccommodationViewModelTest {
  private final CaseInMemory open = SampleCase.rich();
  private final AccommodationViewModel model =
      new AccommodationViewModel(open, new Texts(Language.DANISH), SampleCase.TODAY);

  private AccommodationFields opened() {
    return model.openedProperty().get().orElseThrow();
  }

  @Test
  void opensTheFirstAndCountsTheConcreteOnes() {
    assertThat(opened().need().textProperty().get()).isEqualTo("Løft");
    assertThat(model.concrete()).isEqualTo(2);
    assertThat(model.gaps()).isEmpty();
  }

  @Test
  void aNewOneIsOpenedAndSaysEverythingThatIsMissing() {
    assertThat(model.add("Larm")).isEmpty();
    assertThat(opened().need().textProperty().get()).isEqualTo("Larm");
    assertThat(model.gaps())
        .containsExactly(
            Gap.EXTENT_MISSING, Gap.HANDLING_MISSING, Gap.CAN_DO_MISSING, Gap.SHARING_OPEN);
    opened().extent().textProperty().set("Når der er mange");
    assertThat(model.gaps()).contains(Gap.EXTENT_VAGUE).doesNotContain(Gap.EXTENT_MISSING);
    opened().extent().textProperty().set("Højst to timer ad gangen");
    assertThat(model.gaps()).doesNotContain(Gap.EXTENT_VAGUE);
  }

  @Test
  void aNeedThatIsTooLongIsRefusedWithTheReason() {
    assertThat(model.add("x".repeat(20_001))).contains("20001");
    assertThat(open.now().accommodations()).hasSize(3);
  }

  @Test
  void sharingAndTasksAreKept() {
    opened().share(Sharing.KEEP_PRIVATE);
    opened().touch(SampleCase.SALAD.id(), false);
    Accommodation now = open.now().accommodations().getFirst();
    assertThat(now.sharing()).isEqualTo(Sharing.KEEP_PRIVATE);
    assertThat(now.tasks()).isEmpty();
    opened().touch(SampleCase.SALAD.id(), true);
    assertThat(opened().touches(SampleCase.SALAD.id())).isTrue();
  }

  @Test
  void removingCanBeUndone() {
    model.remove();
    assertThat(open.now().accommodations()).hasSize(2);
    assertThat(opened().need().textProperty().get()).startsWith("Uro");
    open.undo();
    assertThat(model.all()).hasSize(3);
  }

  @Test
  void schemesAndMendsAreKeptAndUndoneOneByOne() {
    opened().consider(Scheme.AIDS, true);
    opened().consider(Scheme.MENTOR, true);
    opened().consider(Scheme.AIDS, true);
    assertThat(open.now().accommodations().getFirst().schemes())
        .extracting(ConsideredScheme::scheme)
        .containsExactly(Scheme.MENTOR, Scheme.AIDS);
    opened().consider(Scheme.MENTOR, false);
    assertThat(opened().considers(Scheme.MENTOR)).isFalse();
    assertThat(opened().rewrite(AccommodationPart.CAN_DO, "Løfter 5 kg.")).isEmpty();
    assertThat(opened().canDo().textProperty().get()).isEqualTo("Løfter 5 kg.");
    open.undo();
    assertThat(opened().canDo().textProperty().get()).startsWith("Kan bære bakker");
    assertThat(opened().considers(Scheme.AIDS)).isTrue();
    open.undo();
    assertThat(opened().considers(Scheme.MENTOR)).isTrue();
  }

  @Test
  void aMendThatCannotBeKeptIsRefusedWithTheReason() {
    assertThat(opened().rewrite(AccommodationPart.NEED, " ")).isNotEmpty();
    assertThat(open.now().accommodations().getFirst().need()).isEqualTo("Løft");
  }
}
