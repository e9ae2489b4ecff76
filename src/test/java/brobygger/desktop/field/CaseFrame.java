package brobygger.desktop.field;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The room a tab has in the window: rail, header and tabs are left blank. */
public final class CaseFrame {
  private CaseFrame() {}

  public static Parent around(Node tab) {
    Region rail = new Region();
    rail.setPrefWidth(208);
    rail.setStyle("-fx-background-color: -bb-panel;");
    Label header = new Label("");
    header.setMinHeight(92);
    VBox main = new VBox(16, header, tab);
    main.setPadding(new Insets(22, 30, 22, 30));
    VBox.setVgrow(tab, javafx.scene.layout.Priority.ALWAYS);
    BorderPane window = new BorderPane(main);
    window.setLeft(rail);
    return window;
  }
}
