package brobygger.desktop.field;

import brobygger.desktop.look.Look;
import brobygger.texts.BidiMarks;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small parts every tab is put together from, dressed by the style classes of the look. */
public final class Parts {
  private static final Insets BESIDE_THE_BAR = new Insets(1, 11, 4, 1);

  private Parts() {}

  /** Words that wrap. */
  public static Label words(String text, String... styles) {
    Label label = new Label(BidiMarks.without(text));
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A few words that stay on one line. */
  public static Label mark(String text, String... styles) {
    Label label = new Label(BidiMarks.without(text));
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A button named by its action. */
  public static Button button(String text, String style, Runnable action) {
    Button button = new Button(BidiMarks.without(text));
    button.getStyleClass().add(style);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A link whose words wrap in narrow columns. */
  public static Button link(String text, Runnable action) {
    Button link = button(text, "link", action);
    Wrapping.of(link);
    link.setMinHeight(Region.USE_PREF_SIZE);
    return link;
  }

  /** A small cross that takes something away, named for a screen reader. */
  public static Button cross(String name, Runnable remove) {
    Button cross = new Button("", new FontIcon(Feather.X));
    cross.getStyleClass().addAll("quiet", "cross");
    cross.setAccessibleText(name);
    cross.setTooltip(new Tooltip(name));
    cross.setOnAction(event -> remove.run());
    return cross;
  }

  /** Parts below each other. */
  public static VBox below(double gap, Node... parts) {
    VBox box = new VBox(gap, parts);
    box.setFillWidth(true);
    return box;
  }

  /** Parts beside each other. */
  public static HBox beside(double gap, Node... parts) {
    HBox box = new HBox(gap, parts);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  /** Takes the room that is left in a row. */
  public static Region room() {
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    return room;
  }

  /** Lets the part take the room that is left, across and down. */
  public static <T extends Node> T growing(T part) {
    HBox.setHgrow(part, Priority.ALWAYS);
    VBox.setVgrow(part, Priority.ALWAYS);
    return part;
  }

  /** A card whose body scrolls by itself below a head that stays. */
  public static VBox card(Node head, Node body) {
    ScrollPane scroll = scrolling(body);
    VBox card = new VBox(10, head, scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    card.getStyleClass().add("card");
    card.setMinWidth(0);
    return card;
  }

  /** The title of a sheet with the cross that closes it. */
  public static HBox sheetHead(String title, Button close) {
    Label heading = words(title, "heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox head = beside(8, growing(heading), close);
    head.setAlignment(Pos.TOP_LEFT);
    return head;
  }

  /** A body that scrolls down and never sideways. */
  public static ScrollPane scrolling(Node body) {
    if (body instanceof Region region) {
      region.setPadding(BESIDE_THE_BAR);
      region.setMinWidth(0);
    }
    return new ColumnScroll(body);
  }

  /** Gives a part the width it likes, in pixels at a text size of 100 %; it grows with the text. */
  public static void wide(Region part, double width) {
    part.setStyle(String.format(Locale.ROOT, "-fx-pref-width: %.3fem;", width / Look.BASE_SIZE));
  }

  /** Shows the part and gives it room, or does neither. */
  public static void show(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
