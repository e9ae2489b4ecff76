package brobygger.document;

/**
 * How much a JSON text from outside may ask of this computer.
 *
 * @param bytes most bytes in UTF-8
 * @param depth deepest nesting of objects and lists
 * @param textLength longest text, in characters
 */
public record JsonLimits(int bytes, int depth, int textLength) {
  /** One case or company: 8 MiB, 50 deep, texts of 100,000 characters. */
  public static final JsonLimits DOCUMENT = new JsonLimits(8 * 1024 * 1024, 50, 100_000);
}
