package brobygger.desktop;

/** How long something of the window lives, from short to long. See {@link Lives}. */
public enum Lifetime {
  /** As long as whoever made it; others come to it through that. */
  HOLDER,

  /** Until the case is left. */
  CASE,

  /** Until the screens are built anew, such as in another language, or the vault is locked. */
  LANGUAGE,

  /** Until the person has another name, or the vault is locked. */
  PERSON,

  /** Until the vault is locked. */
  VAULT,

  /** Until the program ends. */
  PROGRAM
}
