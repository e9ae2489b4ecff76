package brobygger.desktop.cards;

/** Where the cards lie when there is no room beside the screen: away from the field in use. */
enum CardSpot {
  LEFT,
  RIGHT;

  /**
   * The side where the cards hide least of a field; the right when it makes no difference.
   *
   * @param width the window's width in pixels
   * @param panel the width of the cards
   * @param from the field's left edge
   * @param to the field's right edge
   */
  static CardSpot beside(double width, double panel, double from, double to) {
    double hiddenAtTheRight = Math.max(0, to - Math.max(from, width - panel));
    double hiddenAtTheLeft = Math.max(0, Math.min(to, panel) - from);
    return hiddenAtTheLeft < hiddenAtTheRight ? LEFT : RIGHT;
  }
}
