package brobygger.desktop.companies;

import brobygger.casefile.company.CompanyTopic;
import brobygger.casefile.company.CompanyTopic.Part;
import brobygger.desktop.field.Disclosure;
import brobygger.desktop.field.Parts;
import brobygger.guide.CardPair;
import brobygger.guide.ContentPack;
import brobygger.guide.QuestionCard;
import brobygger.texts.Texts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The call: its aim, the script, what they may object, and what can be offered. */
final class CallPage implements CompanyPages.Page {
  private final TopicFields fields;
  private final VBox page;

  CallPage(CompaniesViewModel model, Texts texts, ContentPack pack) {
    fields = new TopicFields(model, texts);
    VBox likely = Parts.below(6);
    for (QuestionCard card : pack.cardsOf("OBJECTIONS")) {
      for (CardPair pair : card.pairs()) {
        likely.getChildren().add(new Disclosure(pair.text(), Parts.words(pair.reply()), false));
      }
    }
    VBox objections = fields.card("objections", likely, fields.area(CompanyTopic.OBJECTIONS, 2));
    if (likely.getChildren().isEmpty()) {
      objections.getChildren().remove(likely);
    }
    page =
        Parts.below(
            14,
            fields.card(
                "call",
                fields.area(CompanyTopic.AIM, 1),
                fields.area(CompanyTopic.SCRIPT, 4),
                fields.area(CompanyTopic.WHY_PERSON, 2)),
            fields.card("motives", fields.choices(Part.MOTIVE)),
            fields.card("offers", fields.choices(Part.OFFER)),
            objections);
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
  }
}
