package brobygger.usecase.people;

/**
 * The person a vault belongs to.
 *
 * @param name the person's name, 1 to 200 characters; the author of every revision
 * @param role consultant or supervisor
 * @param organisation workplace, may be empty, at most 200 characters
 */
public record Profile(String name, ProfileRole role, String organisation) {
  private static final int LONGEST = 200;

  /** Refuses a blank or overlong name and line breaks. */
  public Profile {
    name = line("name", name);
    organisation = line("organisation", organisation);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("Profile.name: BLANK");
    }
  }

  private static String line(String field, String value) {
    String stripped = value.strip();
    if (stripped.length() > LONGEST) {
      throw new IllegalArgumentException("Profile." + field + ": TOO_LONG");
    }
    if (stripped.chars().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFE || c == 0xFFFF)
        || stripped.codePoints().anyMatch(Profile::isHalfCharacter)) {
      throw new IllegalArgumentException("Profile." + field + ": UNREADABLE_CHARACTER");
    }
    return stripped;
  }

  private static boolean isHalfCharacter(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
