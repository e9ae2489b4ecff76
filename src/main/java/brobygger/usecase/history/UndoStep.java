package brobygger.usecase.history;

/**
 * One change that can be taken back, or done again.
 *
 * @param revision the change
 * @param label stable code of what was done, such as {@code "staircase.observe"}
 */
public record UndoStep(RevisionId revision, String label) {}
