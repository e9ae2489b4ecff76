package brobygger.desktop.description;

import brobygger.casefile.placement.PlacementDescription;
import brobygger.usecase.history.Authorship;
import brobygger.usecase.history.HistoryEntry;

/**
 * The description as it once stood.
 *
 * @param entry the last revision of the sitting that wrote it: when, and by whom
 * @param by how sure it is who that was
 * @param description the texts as that sitting left them
 */
record DescriptionVersion(HistoryEntry entry, Authorship by, PlacementDescription description) {}
