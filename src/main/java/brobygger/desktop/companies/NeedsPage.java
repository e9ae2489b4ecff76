package brobygger.desktop.companies;

import brobygger.casefile.company.CompanyTopic;
import brobygger.casefile.company.CompanyTopic.Part;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Where tasks hide: the value chain as a map, and the four steps of substitution. */
final class NeedsPage implements CompanyPages.Page {
  private final TopicFields fields;
  private final VBox page;

  NeedsPage(CompaniesViewModel model, Texts texts) {
    fields = new TopicFields(model, texts);
    TileRows chain = new TileRows(5);
    CompanyTopic.of(Part.CHAIN).forEach(topic -> chain.add(cell(topic, "chain-cell")));
    TileRows support = new TileRows(4);
    CompanyTopic.of(Part.SUPPORT).forEach(topic -> support.add(cell(topic, "support-cell")));
    TileRows steps = new TileRows(2);
    CompanyTopic.of(Part.SUBSTITUTION).forEach(topic -> steps.add(fields.area(topic, 2)));
    page =
        Parts.below(
            14,
            fields.card(
                "chain",
                Parts.words(texts.of("companies.chain.core"), "field-label", "small"),
                chain,
                Parts.words(texts.of("companies.chain.support"), "field-label", "small"),
                support),
            fields.card("substitution", steps));
    page.getStyleClass().add("company-page");
    follow();
  }

  private VBox cell(CompanyTopic topic, String style) {
    KeptField field = fields.area(topic, 2);
    VBox cell = new VBox(field);
    cell.getStyleClass().addAll("value-cell", style);
    return cell;
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void follow() {
    fields.follow();
  }
}
