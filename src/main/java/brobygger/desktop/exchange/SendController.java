package brobygger.desktop.exchange;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.CprNumber;
import brobygger.desktop.Desk;
import brobygger.desktop.exchange.SendViewModel.Leaving;
import brobygger.desktop.exchange.SendViewModel.Sent;
import brobygger.desktop.field.Wrapping;
import brobygger.problem.ProblemText;
import brobygger.texts.Texts;
import brobygger.usecase.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.BundleHeader;
import brobygger.usecase.CaseBundle.BundledCase;
import brobygger.usecase.CaseSummary;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds the choice of cases and the preview of what leaves. */
final class SendController {
  private final SendViewModel model;
  private final ExchangeFiles files;
  private final Desk desk;
  private final Texts texts;

  @FXML private TextField words;
  @FXML private ListView<CaseSummary> cases;
  @FXML private Button all;
  @FXML private VBox empty;
  @FXML private VBox preview;
  @FXML private Label summary;
  @FXML private VBox contents;
  @FXML private ToggleButton whole;
  @FXML private ListView<String> lines;
  @FXML private TextField purpose;
  @FXML private Label result;
  @FXML private Button write;

  SendController(SendViewModel model, ExchangeFiles files, Desk desk) {
    this.model = model;
    this.files = files;
    this.desk = desk;
    this.texts = desk.texts();
  }

  @FXML
  private void initialize() {
    Wrapping.of(result);
    words.textProperty().bindBidirectional(model.wordsProperty());
    purpose.textProperty().bindBidirectional(model.purposeProperty());
    cases.setItems(model.shown());
    cases.setCellFactory(view -> new CaseCell());
    Label none = new Label(texts.of("exchange.send.none"));
    none.getStyleClass().add("soft");
    Wrapping.of(none);
    cases.setPlaceholder(none);
    lines.visibleProperty().bind(whole.selectedProperty());
    lines.managedProperty().bind(whole.selectedProperty());
    contents.visibleProperty().bind(whole.selectedProperty().not());
    contents.managedProperty().bind(whole.selectedProperty().not());
    model.chosenProperty().subscribe(this::follow);
    model.shown().subscribe(() -> follow(model.chosenProperty().get()));
    model.leavingProperty().subscribe(this::show);
    model.sentProperty().subscribe(this::say);
    purpose.setTextFormatter(
        new TextFormatter<>(
            change ->
                change.getControlNewText().length() <= BundleHeader.LONGEST_PURPOSE
                    ? change
                    : null));
    model.busyProperty().subscribe(this::enable);
    model.leavingProperty().subscribe(leaving -> enable());
  }

  private void enable() {
    write.setDisable(model.busyProperty().get() || model.leavingProperty().get().isEmpty());
  }

  @FXML
  private void chooseAll() {
    model.chooseShown();
  }

  @FXML
  private void write() {
    String day = LocalDate.now(desk.clock()).toString();
    files.toWrite(write, texts.of("exchange.send.file", day)).ifPresent(model::write);
  }

  private void follow(Set<CaseFileId> chosen) {
    boolean every =
        !model.shown().isEmpty()
            && model.shown().stream().allMatch(line -> chosen.contains(line.id()));
    all.setText(texts.of(every ? "exchange.send.nobody" : "exchange.send.all"));
    all.setDisable(model.shown().isEmpty());
    cases.refresh();
  }

  private void show(Optional<Leaving> leaving) {
    empty.setVisible(leaving.isEmpty());
    preview.setVisible(leaving.isPresent());
    leaving.ifPresent(
        shown -> {
          summary.setText(
              texts.of(
                  "exchange.send.summary",
                  shown.bundle().cases().size(),
                  shown.bundle().companies().size()));
          contents.getChildren().clear();
          shown.bundle().cases().forEach(this::add);
          String companies =
              shown.bundle().companies().stream()
                  .map(bundled -> bundled.company().name())
                  .collect(Collectors.joining(", "));
          if (!companies.isEmpty()) {
            line(texts.of("exchange.send.companies"), companies);
          }
          lines.getItems().setAll(shown.lines().stream().map(CprNumber::maskedIn).toList());
        });
  }

  private void add(BundledCase bundled) {
    CaseFile file = bundled.caseFile();
    String parts =
        texts.of(
            "exchange.send.case",
            file.placements().size(),
            file.followUps().size(),
            file.agreements().size(),
            file.accommodations().size(),
            file.notes().size(),
            bundled.history().revisions().size());
    line(
        file.citizen().name(),
        bundled.carriesCpr() ? texts.of("exchange.send.case.cpr", parts) : parts);
  }

  private void line(String title, String text) {
    Label name = new Label(title);
    name.getStyleClass().add("strong");
    Label about = new Label(text);
    about.getStyleClass().addAll("soft", "small");
    Wrapping.of(about);
    about.setMinHeight(Label.USE_PREF_SIZE);
    contents.getChildren().add(new VBox(2, name, about));
  }

  private void say(Optional<Sent> sent) {
    result.setVisible(sent.isPresent());
    result.setManaged(sent.isPresent());
    result.getStyleClass().removeAll("good-text", "danger-text");
    sent.ifPresent(
        done -> {
          switch (done.outcome()) {
            case WriteBundleOutcome.Written written -> {
              result.getStyleClass().add("good-text");
              result.setText(texts.of("exchange.send.done", done.file().toString()));
            }
            case WriteBundleOutcome.NotWritten(var problem) -> {
              result.getStyleClass().add("danger-text");
              result.setText(new ProblemText(texts).of(problem, done.file()));
            }
          }
        });
  }

  private final class CaseCell extends ListCell<CaseSummary> {
    private final CheckBox along = new CheckBox();

    CaseCell() {
      setPrefWidth(0);
      along.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void updateItem(@Nullable CaseSummary line, boolean none) {
      super.updateItem(line, none);
      if (none || line == null) {
        setGraphic(null);
        return;
      }
      along.setText(line.name());
      along.setSelected(model.chosenProperty().get().contains(line.id()));
      along.setOnAction(event -> model.choose(line.id(), along.isSelected()));
      setGraphic(along);
    }
  }
}
