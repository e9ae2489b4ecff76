package brobygger.desktop.companies;

import brobygger.casefile.company.CompanyTopic;
import brobygger.casefile.company.CompanyTopic.Part;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What to know before any contact, and what it costs a company to hire. */
final class PreparePage implements CompanyPages.Page {
  private final CompaniesViewModel model;
  private final Texts texts;
  private final TopicFields fields;
  private final Label cost = Parts.words("");
  private final VBox page;

  PreparePage(CompaniesViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    fields = new TopicFields(model, texts);
    TileRows tiles = new TileRows(2);
    CompanyTopic.of(Part.PREPARATION).forEach(topic -> tiles.add(fields.area(topic, 2)));
    cost.setId("company-cost");
    page =
        Parts.below(
            14,
            fields.card("prepare", tiles),
            fields.card("cost", fields.line(CompanyTopic.YEARLY_PAY).wide(220), cost));
    page.getStyleClass().add("company-page");
    follow();
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void follow() {
    fields.follow();
    cost.setText(
        model
            .cost()
            .map(
                rule ->
                    texts.of(
                        "companies.cost.is",
                        rule.lowestShare(),
                        rule.highestShare(),
                        rule.lowestWeeks(),
                        rule.highestWeeks()))
            .orElse(texts.of("companies.cost.none")));
  }
}
