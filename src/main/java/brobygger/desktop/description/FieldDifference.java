package brobygger.desktop.description;

import brobygger.description.DescriptionField;
import brobygger.description.WordDifference;

/**
 * What happened to one field of the description since a version.
 *
 * @param field the field
 * @param difference from the text of that time to the present one
 */
record FieldDifference(DescriptionField field, WordDifference difference) {}
