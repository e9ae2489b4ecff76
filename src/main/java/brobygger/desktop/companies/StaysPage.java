package brobygger.desktop.companies;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyTopic;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Desk;
import brobygger.desktop.field.Parts;
import brobygger.guide.ContentPack;
import brobygger.texts.Texts;
import brobygger.usecase.work.ReviewCompany;
import brobygger.usecase.work.ReviewCompany.Stay;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Who has been there, how far they came, and what was learned. */
final class StaysPage implements CompanyPages.Page {

  private final CompaniesViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final ContentPack pack;
  private final ReviewCompany review;
  private final TopicFields fields;
  private final VBox stays = new VBox(12);
  private final VBox page;
  private List<Stay> shown = List.of();

  StaysPage(CompaniesViewModel model, Desk desk, ContentPack pack) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    this.pack = pack;
    review = new ReviewCompany(pack);
    fields = new TopicFields(model, texts);
    page =
        Parts.below(
            14,
            fields.card("stays", stays),
            fields.card("learned", fields.area(CompanyTopic.LEARNED, 3)));
    page.getStyleClass().add("company-page");
    none();
    follow();
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void follow() {
    fields.follow();
    List<Stay> now =
        model
            .chosen()
            .map(Company::id)
            .map(id -> review.of(id, model.casesProperty().get(), desk.today()))
            .orElse(List.of());
    if (!now.equals(shown)) {
      shown = now;
      stays.getChildren().setAll(now.stream().map(this::stay).toList());
      if (now.isEmpty()) {
        none();
      }
    }
  }

  private void none() {
    stays.getChildren().setAll(Parts.words(texts.of("companies.stays.none"), "soft"));
  }

  private Node stay(Stay stay) {
    LocalDate end = stay.period().end();
    String from = texts.when().date(stay.period().start());
    String when =
        end == null
            ? texts.of("companies.stay.from", from)
            : texts.of("companies.stay.period", from, texts.when().date(end));
    Button open = Parts.link(stay.citizen(), () -> desk.openCase(CasePlace.of(stay.caseFile())));
    open.setId("stay-" + stay.placement().id());
    open.setAccessibleText(texts.of("companies.stay.open", stay.citizen()));
    VBox box =
        Parts.below(
            4,
            new FlowPane(
                10,
                4,
                open,
                Parts.mark(texts.code(stay.kind()), "chip", "plain"),
                Parts.mark(outcome(stay), "chip", stay.paid().isZero() ? "plain" : "good")),
            Parts.words(when, "soft", "small"));
    for (ReviewCompany.Reached function : stay.functions()) {
      box.getChildren()
          .add(
              Parts.words(
                  function.step() == null
                      ? function.function()
                      : texts.of(
                          "companies.stay.function",
                          function.function(),
                          pack.stepName(function.step()))));
    }
    for (ReviewCompany.Learned learned : stay.learned()) {
      box.getChildren().add(Parts.words(learned.point(), "field-label", "small"));
      box.getChildren().add(Parts.words(learned.text()));
    }
    box.getStyleClass().add("inset");
    return box;
  }

  private String outcome(Stay stay) {
    if (stay.paid().isZero()) {
      return texts.of(stay.over() ? "companies.stay.unpaid" : "companies.stay.running");
    }
    return texts.of(
        stay.over() ? "companies.stay.paid" : "companies.stay.paid.now",
        texts.amounts().hours(stay.paid()));
  }
}
