package brobygger.usecase.bundle;

/** How much of a case leaves in a bundle. The names are stable: files refer to them. */
public enum BundleView {
  /** The whole case with its history: can be taken in and worked on. */
  FULL,
  /** What the employer needs to know, to read. */
  EMPLOYER,
  /** Without names and without what tells who it is, to read. */
  PSEUDONYMISED;

  /** Whether it is a copy to read, which never becomes a case. */
  public boolean isCopy() {
    return this != FULL;
  }
}
