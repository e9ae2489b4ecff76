package brobygger.desktop.cards;

import brobygger.desktop.Following;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.guide.Screen;
import brobygger.texts.Texts;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The screen with the question cards at its side. Where there is room the screen makes place for
 * them; else they lie over it, away from the field one writes in.
 */
@Lives(Lifetime.LANGUAGE)
public final class CardSide extends Region {
  /**
   * What is left for the screen beside the cards, in pixels: the width every screen is made for.
   */
  private static final double LEAST_BESIDE = 1024;

  /** The cards never take more of the window than this share. */
  private static final double MOST = 0.46;

  /** They are this much narrower when they lie over the screen. */
  private static final double OVER = 0.9;

  private final CardsViewModel model;
  private final CardPanel panel;
  private Node content;
  private @Nullable Node before;
  private @Nullable TextInputControl field;

  /** Shows the content alone; the cards come when they are asked for. */
  public CardSide(Node content, CardsViewModel model, Texts texts) {
    this.content = content;
    this.model = model;
    panel = new CardPanel(model, texts, this::close);
    panel.setVisible(false);
    panel.setManaged(false);
    getChildren().addAll(content, panel);
    Following.whileInWindow(this, () -> getScene().focusOwnerProperty().subscribe(this::focused));
  }

  /** The screen beside the cards. */
  public Node content() {
    return content;
  }

  /** Puts another screen beside the cards, which stay as they are. */
  public void show(Node another) {
    content = another;
    getChildren().set(0, another);
  }

  /** What the screen is about from now on; null for everything. */
  public void about(@Nullable Screen topic) {
    model.topicProperty().set(topic);
  }

  /** Whether the cards are in sight. */
  public boolean isOpen() {
    return panel.isVisible();
  }

  /** Brings the cards out, or puts them away. */
  public void toggle() {
    if (isOpen()) {
      close();
    } else {
      open();
    }
  }

  /**
   * The cards by themselves, to lie over what has no side.
   *
   * @param node what to show
   * @param search where the keyboard starts
   */
  public record Panel(Node node, Node search) {}

  /** Cards of the model, by themselves. */
  public static Panel panel(CardsViewModel model, Texts texts, Runnable close) {
    CardPanel alone = new CardPanel(model, texts, close);
    alone.getStyleClass().add("alone");
    return new Panel(alone, alone.search());
  }

  private void open() {
    before = owner();
    panel.setVisible(true);
    requestLayout();
    panel.applyCss();
    panel.search().requestFocus();
    panel.search().selectAll();
  }

  private void close() {
    boolean inside = isInside(owner(), panel);
    panel.setVisible(false);
    requestLayout();
    Node back = before;
    if (inside && back != null && back.getScene() == getScene()) {
      back.requestFocus();
    }
    before = null;
  }

  private @Nullable Node owner() {
    Scene scene = getScene();
    return scene == null ? null : scene.getFocusOwner();
  }

  private void focused(@Nullable Node owner) {
    if (owner instanceof TextInputControl input && isInside(input, content)) {
      field = input;
      requestLayout();
    }
  }

  private static boolean isInside(@Nullable Node node, Node parent) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == parent) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected double computeMinWidth(double height) {
    return content.minWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return content.minHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double wanted = panel.prefWidth(-1);
    boolean beside = isOpen() && width - wanted >= LEAST_BESIDE;
    double cards = snapSizeX(Math.min(beside ? wanted : wanted * OVER, width * MOST));
    content.resizeRelocate(0, 0, beside ? width - cards : width, getHeight());
    if (isOpen()) {
      CardSpot spot = beside ? CardSpot.RIGHT : spot(width, cards);
      panel.resizeRelocate(spot == CardSpot.LEFT ? 0 : width - cards, 0, cards, getHeight());
      panel.pseudoClassStateChanged(
          javafx.css.PseudoClass.getPseudoClass("left"), spot == CardSpot.LEFT);
    }
  }

  private CardSpot spot(double width, double cards) {
    TextInputControl used = field;
    if (used == null || used.getScene() != getScene() || !isInside(used, content)) {
      return CardSpot.RIGHT;
    }
    Bounds place = sceneToLocal(used.localToScene(used.getBoundsInLocal()));
    return CardSpot.beside(width, cards, place.getMinX(), place.getMaxX());
  }
}
