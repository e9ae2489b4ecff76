package brobygger.report;

import java.util.List;

/**
 * What the document about a placement says, before it has any form.
 *
 * @param language code of the language it is written in
 * @param title heading of the whole document
 * @param subtitle whose placement, where and when
 * @param sections in reading order; none is empty
 * @param closing when and by whom it was made
 */
record PlacementDocument(
    String language, String title, String subtitle, List<Section> sections, String closing) {
  PlacementDocument {
    sections = List.copyOf(sections);
  }

  /** A headed part of the document. */
  sealed interface Section {
    /** The heading. */
    String title();
  }

  /**
   * Running text.
   *
   * @param paragraphs each without line breaks
   */
  record Prose(String title, List<String> paragraphs) implements Section {
    Prose {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * A table.
   *
   * @param columns headings of the columns
   * @param rows as many cells in each as there are columns
   */
  record Table(String title, List<String> columns, List<List<String>> rows) implements Section {
    Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<String> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(title + ": a row has " + row.size() + " cells");
        }
      }
    }
  }
}
