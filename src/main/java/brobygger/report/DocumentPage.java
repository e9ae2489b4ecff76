package brobygger.report;

import brobygger.report.PlacementDocument.Prose;
import brobygger.report.PlacementDocument.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The document as a page tree. Everything a person wrote goes in as a text node, so nothing of it
 * can be read as markup.
 */
final class DocumentPage {
  private static final String TEMPLATE = "/brobygger/report/placement.html";

  private final Document page;
  private final UnaryOperator<String> printable;

  private DocumentPage(Document page, UnaryOperator<String> printable) {
    this.page = page;
    this.printable = printable;
  }

  /**
   * @param printable leaves only the characters that the fonts can show
   */
  static Document of(PlacementDocument document, UnaryOperator<String> printable) {
    DocumentPage page = new DocumentPage(template(), printable);
    page.fill(document);
    return page.page;
  }

  private static Document template() {
    try (InputStream in = DocumentPage.class.getResourceAsStream(TEMPLATE)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(Objects.requireNonNull(in, TEMPLATE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(TEMPLATE, e);
    }
  }

  private void fill(PlacementDocument document) {
    page.getDocumentElement().setAttribute("lang", document.language());
    first("title").setTextContent(printable.apply(document.title()));
    first("meta").setAttribute("content", printable.apply(document.subtitle()));
    Element body = first("body");
    add(body, "h1", document.title());
    add(body, "p", document.subtitle()).setAttribute("class", "subtitle");
    for (PlacementDocument.Section section : document.sections()) {
      add(body, "h2", section.title());
      switch (section) {
        case Prose prose -> prose.paragraphs().forEach(paragraph -> add(body, "p", paragraph));
        case Table table -> table(body, table);
      }
    }
    add(body, "p", document.closing()).setAttribute("class", "closing");
  }

  private void table(Element body, Table table) {
    Element grid = add(body, "table", "");
    Element head = add(add(grid, "thead", ""), "tr", "");
    for (String column : table.columns()) {
      add(head, "th", column).setAttribute("scope", "col");
    }
    Element rows = add(grid, "tbody", "");
    for (List<String> row : table.rows()) {
      Element line = add(rows, "tr", "");
      row.forEach(cell -> add(line, "td", cell));
    }
  }

  private Element first(String tag) {
    return (Element) page.getElementsByTagName(tag).item(0);
  }

  private Element add(Element parent, String tag, String text) {
    Element element = page.createElement(tag);
    if (!text.isEmpty()) {
      element.appendChild(page.createTextNode(printable.apply(text)));
    }
    parent.appendChild(element);
    return element;
  }
}
