package brobygger.desktop.description;

import brobygger.casefile.PlacementDescription;
import brobygger.usecase.HistoryEntry;

/**
 * The description as it once stood.
 *
 * @param entry the last revision of the sitting that wrote it: when, and by whom
 * @param description the texts as that sitting left them
 */
record DescriptionVersion(HistoryEntry entry, PlacementDescription description) {}
