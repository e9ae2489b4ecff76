package brobygger.casefile.field;

/** What of a field leaves in a copy to read (decision 36). */
public enum Leaves {
  /** It leaves as it is. */
  KEEP,
  /** Of a day or moment only the month leaves. */
  MONTH,
  /** A pseudonym leaves in its place. */
  NAME,
  /** It does not leave. */
  WITHHELD
}
