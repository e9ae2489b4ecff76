package brobygger.desktop.companies;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Desk;
import brobygger.desktop.Following;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Segments;
import brobygger.guide.ContentPack;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One company, a page at a time. */
@Lives(Lifetime.LANGUAGE)
final class CompanyPages extends VBox {
  /** As the pages stand. */
  private static final Insets BESIDE_THE_BAR = new Insets(0, 10, 0, 0);

  private final CompaniesViewModel model;
  private final Desk desk;
  private final ContentPack pack;
  private final Label title = Parts.words("", "title");
  private final Button back;
  private final Segments<CompanyPage> strip;
  private final StackPane place = new StackPane();
  private final Map<CompanyPage, Page> built = new EnumMap<>(CompanyPage.class);

  /** One page, which is told when the company has changed. */
  interface Page {
    /** What is shown. */
    Node node();

    /** Shows the company as it is now, without disturbing the field that is being typed in. */
    void follow();
  }

  CompanyPages(CompaniesViewModel model, Desk desk, ContentPack pack, List<CompanyBand> bands) {
    this.model = model;
    this.desk = desk;
    this.pack = pack;
    Texts texts = desk.texts();
    getStyleClass().add("company-details");
    back = Parts.link("", this::goBack);
    back.setId("company-back");
    strip =
        new Segments<>(
            "company-page",
            List.of(CompanyPage.values()),
            page -> texts.of("companies.page." + page),
            model.pageProperty()::set);
    place.setMinWidth(0);
    getChildren().addAll(back, title);
    model
        .chosen()
        .ifPresent(
            company ->
                bands.stream().map(band -> band.build(company.id(), desk)).forEach(this::addBand));
    getChildren().addAll(strip, place);
    turn(model.pageProperty().get());
    came(model.cameFromProperty().get());
    follow();
    // Built anew for each company that is looked at.
    Following.whileInWindow(
        this,
        () ->
            Subscription.combine(
                model.pageProperty().subscribe(this::turn),
                model.cameFromProperty().subscribe(this::came),
                model
                    .casesProperty()
                    .subscribe(
                        cases -> {
                          came(model.cameFromProperty().get());
                          follow();
                        })));
  }

  private void addBand(Node band) {
    setMargin(band, BESIDE_THE_BAR);
    getChildren().add(band);
  }

  /** The company has changed. */
  void follow() {
    title.setText(BidiMarks.without(model.chosen().map(Company::name).orElse("")));
    built.values().forEach(Page::follow);
  }

  private void turn(CompanyPage page) {
    strip.show(page);
    place.getChildren().setAll(built.computeIfAbsent(page, this::build).node());
  }

  private Page build(CompanyPage page) {
    Texts texts = desk.texts();
    return switch (page) {
      case FACTS -> new CompanyFacts(model, texts);
      case PREPARE -> new PreparePage(model, texts);
      case CALL -> new CallPage(model, texts, pack);
      case NEEDS -> new NeedsPage(model, texts);
      case HISTORY -> new StaysPage(model, desk, pack);
    };
  }

  private void came(@Nullable CasePlace from) {
    Parts.show(back, from != null);
    if (from != null) {
      String name =
          model.casesProperty().get().stream()
              .filter(file -> file.id().equals(from.caseFile()))
              .findFirst()
              .map(CaseFile::citizen)
              .map(citizen -> citizen.firstName())
              .orElse("");
      back.setText(
          name.isEmpty()
              ? desk.texts().of("companies.back.case")
              : desk.texts().of("companies.back", name));
    }
  }

  private void goBack() {
    CasePlace from = model.cameFromProperty().get();
    if (from != null) {
      desk.openCase(from);
    }
  }
}
