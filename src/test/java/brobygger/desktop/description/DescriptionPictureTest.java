package brobygger.desktop.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.placement.Placement;
import brobygger.description.DescriptionField;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseFrame;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.edit.MadeEdit;
import brobygger.guide.ContentPack;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.samples.SampleCases;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class DescriptionPictureTest {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();

  static final ContentPack PACK =
      new ContentPacks(new ContentPackReader()).builtIn(brobygger.guide.Language.DANISH);

  @Test
  void looksRightWithRichEmptyAndAwkwardCases() {
    picture("description-rich", () -> view(SampleCase.rich()));
    picture("description-awkward", () -> view(SampleCase.awkward()));
    picture("description-empty", () -> DescriptionTab.empty(new Texts(Language.DANISH), () -> {}));
  }

  @Test
  void looksRightWithAPlanOfHoursAndTextsChangedSinceTheyWereCopied() {
    picture("description-copied", () -> copied(SampleCase.rich()));
    assertThat(
            pictures.take(
                "description-copied-200", 200, () -> CaseFrame.around(copied(SampleCase.rich()))))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  private static Node copied(CaseInMemory open) {
    withPlan(open);
    DescriptionViewModel model =
        new DescriptionViewModel(
            open, desk(new StringBuilder()), open.now().placements().getFirst());
    model.copy(CopyPart.HEADING);
    model.copy(CopyPart.WORKING_TIME);
    model.copy(CopyPart.BODY);
    model.field(DescriptionField.WORKING_TIME).textProperty().set("Tirsdag og torsdag kl. 9–12.");
    return view(open);
  }

  /** Gives the placement Niels' plan: 8 hours, then 5 + 10, then 10 + 10. */
  static void withPlan(CaseInMemory open) {
    HybridPlan plan =
        SampleCases.on(SampleCase.TODAY).cases().stream()
            .flatMap(file -> file.placements().stream())
            .map(Placement::hybrid)
            .filter(hybrid -> hybrid.phases().size() == 3)
            .findFirst()
            .orElseThrow();
    open.edit(
        MadeEdit.of(
            "test",
            file ->
                file.withPlacement(
                    file.placements().getFirst().id(), placement -> placement.withHybrid(plan))));
  }

  private static void picture(String name, Supplier<Node> tab) {
    assertThat(pictures.take(name, () -> CaseFrame.around(tab.get())))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  static Node view(CaseInMemory open) {
    Placement placement = open.now().currentPlacement(SampleCase.TODAY).orElseThrow();
    return new DescriptionView(open, desk(new StringBuilder()), placement).node();
  }

  static DescriptionDesk desk(StringBuilder clipboard) {
    return desk(clipboard, new Reviewer("Anna Lund", file -> true));
  }

  static DescriptionDesk desk(StringBuilder clipboard, Reviewer reviewer) {
    return DescriptionDesk.of(
        new Texts(Language.DANISH),
        SampleCase.CLOCK,
        PACK,
        text -> {
          clipboard.setLength(0);
          clipboard.append(text);
        },
        (place, element) -> clipboard.append("→").append(place),
        facts -> clipboard.append("PDF"),
        placement -> clipboard.append("→compare"),
        reviewer);
  }
}
