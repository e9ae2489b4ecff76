package brobygger.desktop.description;

/**
 * A system the description is pasted into, field by field. Both have a heading, wishes, working
 * time and a description (domain, section 5.5). The names are stable codes in files.
 */
enum Portal {
  /** Where the company applies for the placement. */
  VITAS(""),

  /** The citizen's own plan on Jobnet. */
  MIN_PLAN("MIN_PLAN_");

  private final String prefix;

  Portal(String prefix) {
    this.prefix = prefix;
  }

  /** The code under which copying a field to this system is remembered. */
  String code(CopyPart part) {
    return prefix + part.name();
  }
}
