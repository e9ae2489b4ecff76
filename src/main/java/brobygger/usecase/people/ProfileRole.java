package brobygger.usecase.people;

/** Who works with a vault. The names are stable: files refer to them. */
public enum ProfileRole {
  /** Follows citizens from first talk to paid hours. */
  CONSULTANT,
  /** Receives cases, checks quality, gives feedback. */
  SUPERVISOR
}
