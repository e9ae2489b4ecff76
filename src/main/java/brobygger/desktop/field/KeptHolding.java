package brobygger.desktop.field;

/** A box bound to a value that is kept by itself or by its form. */
record KeptHolding(Kept kept) implements TypedBox.Holding {
  @Override
  public boolean isKept() {
    return kept.keptProperty().get();
  }

  @Override
  public String wrong() {
    return kept.problemProperty().get();
  }

  @Override
  public boolean isShowing() {
    return kept.isShowing();
  }

  @Override
  public boolean isHeldElsewhere() {
    return kept.isJotted();
  }

  @Override
  public boolean empties() {
    return false;
  }

  @Override
  public void leave() {
    kept.leave();
  }

  @Override
  public void offer(String draft, String wrong) {
    kept.offer(draft, wrong);
  }

  @Override
  public void forget() {
    kept.forget();
  }

  /** A box for the value; bind its text first. */
  static TypedBox box(javafx.scene.control.TextInputControl input, Kept kept, boolean concealed) {
    TypedBox box = new TypedBox(input, new KeptHolding(kept), concealed);
    kept.keptProperty().addListener((property, before, now) -> box.changed());
    kept.problemProperty().addListener((property, before, now) -> box.changed());
    return box;
  }
}
