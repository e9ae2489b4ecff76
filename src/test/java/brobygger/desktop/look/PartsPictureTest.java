package brobygger.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PartsPictureTest {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();

  @Test
  void showsEveryPartInBothThemesAndSizes() {
    assertThat(pictures.take("parts", PartsPictureTest::parts))
        .hasSize(4)
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  @Test
  void interIsLoadedInFourWeights() {
    assertThat(Font.getFamilies()).contains("Inter", "Inter Semi Bold");
  }

  private static VBox parts() {
    FlowPane chips = new FlowPane(8, 8);
    for (String kind : List.of("", "warm", "good", "gold", "danger", "plain")) {
      chips.getChildren().add(styled(new Label("Chip " + kind), "chip", kind));
    }
    for (String kind : List.of("citizen", "company", "consultant", "document")) {
      chips.getChildren().add(styled(new Label("Source " + kind), "source", kind));
    }
    HBox marks = new HBox(8);
    for (String kind : List.of("", "warm", "gold", "good")) {
      marks.getChildren().add(styled(new Region(), "dot", kind));
    }
    for (String kind : List.of("", "half", "done")) {
      marks.getChildren().add(styled(new Region(), "check-circle", kind));
    }
    ProgressBar meter = new ProgressBar(0.45);
    meter.getStyleClass().add("meter");
    marks.getChildren().add(meter);
    HBox buttons = new HBox(8);
    for (String kind : List.of("primary", "ghost", "link", "quiet", "danger")) {
      buttons.getChildren().add(styled(new Button("Knap " + kind), kind, ""));
    }
    VBox finding =
        new VBox(2, styled(new Label("Finding"), "finding-title", ""), new Label("Why, and how."));
    finding.getStyleClass().add("finding");
    VBox event = new VBox(new Label("10.00 Opfølgning"), new Label("Jonas · Birkelund"));
    event.getStyleClass().add("event");
    ComboBox<String> combo = new ComboBox<>();
    combo.getItems().add("Valg");
    combo.setValue("Valg");
    TextArea area = new TextArea("Et længere felt");
    area.setPrefRowCount(2);
    VBox card =
        new VBox(
            10,
            styled(new Label("Heading"), "heading", ""),
            new Label("Regular text æøå"),
            styled(new Label("Strong text"), "strong", ""),
            styled(new Label("Soft text"), "soft", ""),
            chips,
            marks,
            buttons,
            new HBox(8, new TextField("Felt"), combo, new DatePicker()),
            area,
            new HBox(8, new CheckBox("Valgt"), new RadioButton("Mulighed")),
            finding,
            event);
    card.getStyleClass().add("card");
    VBox all = new VBox(16, styled(new Label("Titel på siden"), "title", ""), card);
    all.setStyle("-fx-padding: 24px;");
    return new VBox(all);
  }

  private static <T extends Region> T styled(T node, String style, String more) {
    node.getStyleClass().add(style);
    if (!more.isEmpty()) {
      node.getStyleClass().add(more);
    }
    return node;
  }
}
