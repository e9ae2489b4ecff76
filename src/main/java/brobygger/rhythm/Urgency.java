package brobygger.rhythm;

/** How soon something wants attention, most urgent first. */
public enum Urgency {
  /** Today, or already late. */
  NOW,
  /** In the days to come. */
  SOON,
  /** An idea for when there is time. */
  IDEA
}
