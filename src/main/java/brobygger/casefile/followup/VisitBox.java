package brobygger.casefile.followup;

/**
 * A box of a visit whose words are typed and filed nowhere yet. Such words belong to the one who
 * types them and to no case: they lie beside the case until they are filed (decision 87). The names
 * are stable codes in files.
 */
public enum VisitBox {
  /** Words whose source is not chosen. */
  STATEMENT,

  /** Who an agreement is with. */
  WHO,

  /** What it is about. */
  WHAT,

  /** Its day as typed. */
  BY,

  /** Hours attended, while they cannot be read. */
  ATTENDED,

  /** The proposed note. */
  NOTE,

  /** Its assessment. */
  NOTE_ASSESSMENT
}
