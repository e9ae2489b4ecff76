package brobygger.desktop.companies;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.FieldPlace;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.Prompt;
import brobygger.desktop.field.SearchField;
import brobygger.desktop.field.TypedField;
import brobygger.desktop.field.Wrapping;
import brobygger.guide.ContentPack;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds the list of companies; the details are built per company. */
@Lives(Lifetime.LANGUAGE)
final class CompaniesController {
  private final CompaniesViewModel model;
  private final Desk desk;
  private final ContentPack pack;
  private final List<CompanyBand> bands;
  private @Nullable CompanyPages details;

  @FXML private SearchField words;
  @FXML private TextField added;
  @FXML private VBox sought;
  @FXML private VBox asked;
  @FXML private VBox below;
  @FXML private ListView<Company> list;
  @FXML private ScrollPane detail;
  @FXML private VBox empty;
  @FXML private Label count;
  private Runnable adder = () -> {};

  CompaniesController(
      CompaniesViewModel model, Desk desk, ContentPack pack, List<CompanyBand> bands) {
    this.bands = bands;
    this.pack = pack;
    this.model = model;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    TypedField adding = TypedField.of(added, "company-add", desk.texts().of("companies.new"));
    sought.getChildren().add(Prompt.of(words, desk.texts().of("companies.words")));
    FieldPlace.about(added, Optional.empty());
    asked.getChildren().add(Prompt.of(added, desk.texts().of("companies.new")));
    below.getChildren().add(adding);
    adder = () -> adding.add(new Mistakes(desk.texts()).text(model::add));
    words.textProperty().bindBidirectional(model.wordsProperty());
    Label none = new Label(desk.texts().of("companies.none"));
    none.getStyleClass().add("soft");
    Wrapping.of(none);
    list.setPlaceholder(none);
    list.setItems(model.shown());
    list.setCellFactory(view -> new CompanyCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            company -> {
              if (company != null) {
                model.chosenProperty().set(company.id());
              }
            });
    desk.whileOpen(model.chosenProperty().subscribe(this::show));
    desk.whileOpen(model.shown().subscribe(this::follow));
    follow();
    if (model.chosenProperty().get() == null && !model.shown().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  @FXML
  private void add() {
    adder.run();
  }

  private void follow() {
    count.setText(desk.texts().of("companies.count", model.shown().size()));
    if (details != null) {
      details.follow();
    } else {
      show(model.chosenProperty().get());
    }
  }

  private void show(@Nullable CompanyId id) {
    boolean something = model.chosen().isPresent();
    empty.setVisible(!something);
    detail.setVisible(something);
    details = null;
    if (something) {
      CompanyPages built = new CompanyPages(model, desk, pack, bands);
      detail.setContent(built);
      detail.setVvalue(0);
      details = built;
      model.shown().stream()
          .filter(company -> company.id().equals(id))
          .findFirst()
          .ifPresent(company -> list.getSelectionModel().select(company));
    }
  }

  private final class CompanyCell extends ListCell<Company> {
    private final Label name = new Label();
    private final Label about = new Label();
    private final VBox box = new VBox(name, about);

    CompanyCell() {
      name.getStyleClass().add("strong");
      about.getStyleClass().addAll("soft", "small");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Company company, boolean none) {
      super.updateItem(company, none);
      if (none || company == null) {
        setGraphic(null);
        return;
      }
      Texts texts = desk.texts();
      name.setText(BidiMarks.without(company.name()));
      String line =
          company.branch().isEmpty() || company.town().isEmpty()
              ? company.branch() + company.town()
              : texts.of("companies.line", company.branch(), company.town());
      about.setText(BidiMarks.without(line));
      about.setManaged(!line.isEmpty());
      setGraphic(box);
    }
  }
}
