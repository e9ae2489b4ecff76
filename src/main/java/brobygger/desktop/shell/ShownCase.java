package brobygger.desktop.shell;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.desktop.CasePlace;
import brobygger.desktop.LiveDocument;

/**
 * The case that is open, and where in it the user came in.
 *
 * @param document the live case
 * @param place the tab and element to show first
 */
record ShownCase(LiveDocument<CaseFileId, CaseFile> document, CasePlace place) {}
