package brobygger.report;

import brobygger.report.PlacementDocument.Prose;
import brobygger.report.PlacementDocument.Table;
import java.util.stream.Collectors;

/** The document as plain text: headings on lines of their own, a row of a table on one line. */
final class DocumentText {
  private DocumentText() {}

  static String of(PlacementDocument document) {
    StringBuilder text = new StringBuilder();
    text.append(document.title()).append('\n').append(document.subtitle()).append('\n');
    for (PlacementDocument.Section section : document.sections()) {
      text.append('\n').append(section.title()).append('\n');
      text.append(
          switch (section) {
            case Prose prose -> String.join("\n", prose.paragraphs());
            case Table table ->
                table.rows().stream()
                    .map(
                        row ->
                            row.stream()
                                .filter(cell -> !cell.isEmpty())
                                .collect(Collectors.joining(" · ")))
                    .collect(Collectors.joining("\n"));
          });
      text.append('\n');
    }
    return text.append('\n').append(document.closing()).append('\n').toString();
  }
}
