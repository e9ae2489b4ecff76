package brobygger.bundle;

import brobygger.document.JsonLimits;

/** The fixed parts of the bundle file. Field names are written out once, here. */
final class BundleFormat {
  /** The value of {@link #MARK}: signed and sealed bundles carry other values. */
  static final String NAME = "bundle";

  /** The newest format, which is written; every earlier one is read. */
  static final int NUMBER = 2;

  /** From this format on a change may say what changed inside a text. */
  static final int WITH_SPLICES = 2;

  /** 32 MiB; what this program writes is smaller, see {@code GatherBundle.MOST_TEXT}. */
  static final int MOST_BYTES = 32 * 1024 * 1024;

  /**
   * How much text the changes of a bundle may have that are carried short, in UTF-16 units: some
   * 3,500 texts of 18,000 characters. A file of a few bytes is not to fill the memory.
   */
  static final long MOST_WHOLE = 64L * 1024 * 1024;

  /** The deepest document in a change in a revision in a case in a bundle is about 20 deep. */
  static final JsonLimits LIMITS = new JsonLimits(MOST_BYTES, 60, 100_000);

  static final String MARK = "brobygger";
  static final String FORMAT = "format";
  static final String ID = "id";
  static final String CREATED = "created";
  static final String SENDER = "sender";
  static final String PURPOSE = "purpose";
  static final String VIEW = "view";
  static final String COPIES = "copies";
  static final String CONTENTS = "contents";
  static final String CASES = "cases";
  static final String COMPANIES = "companies";
  static final String DIGEST = "digest";
  static final String DOCUMENT = "document";
  static final String HEAD = "head";
  static final String REVISIONS = "revisions";
  static final String KEYS = "keys";

  private BundleFormat() {}
}
