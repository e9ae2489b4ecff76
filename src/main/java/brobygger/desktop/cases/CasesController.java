package brobygger.desktop.cases;

import brobygger.casefile.placement.CasePhase;
import brobygger.casefile.value.NameOrder;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.SearchField;
import brobygger.desktop.field.Wrapping;
import brobygger.desktop.look.Look;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.history.CaseSummary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds the list of cases. */
@Lives(Lifetime.LANGUAGE)
final class CasesController {
  /** From this width on, in the text's own size, every column can be read. */
  private static final double ALL_COLUMNS_EM = 44;

  private final CasesViewModel model;
  private final Desk desk;

  @FXML private Label count;
  @FXML private SearchField words;
  @FXML private HBox phases;
  @FXML private TableView<CaseSummary> table;
  @FXML private TableColumn<CaseSummary, String> name;
  @FXML private TableColumn<CaseSummary, CasePhase> phase;
  @FXML private TableColumn<CaseSummary, String> company;
  @FXML private TableColumn<CaseSummary, @Nullable LocalDate> next;
  @FXML private TableColumn<CaseSummary, String> owner;
  @FXML private VBox empty;

  CasesController(CasesViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    words.textProperty().bindBidirectional(model.wordsProperty());
    words.setOnKeyPressed(
        event -> {
          if (Shortcut.NEXT_LINE.is(event)) {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
            event.consume();
          } else if (Shortcut.OPEN_LINE.is(event) && !model.shown().isEmpty()) {
            open(table.getItems().getFirst());
          }
        });
    columns();
    table.widthProperty().subscribe(width -> fit());
    SortedList<CaseSummary> sorted = new SortedList<>(model.shown());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.setRowFactory(view -> row());
    table.setOnKeyPressed(
        event -> {
          CaseSummary chosen = table.getSelectionModel().getSelectedItem();
          if (Shortcut.OPEN_LINE.is(event) && chosen != null) {
            open(chosen);
          }
        });
    desk.whileOpen(model.followCompanies());
    desk.whileOpen(model.shown().subscribe(this::follow));
    follow();
  }

  @FXML
  private void newCase() {
    desk.newCase();
  }

  private void follow() {
    Texts texts = desk.texts();
    count.setText(texts.of("cases.count", model.shown().size()));
    empty.setVisible(model.isEmpty());
    empty.setManaged(model.isEmpty());
    table.setVisible(!model.isEmpty());
    table.setManaged(!model.isEmpty());
    Label none = new Label(texts.of("cases.none"));
    none.getStyleClass().add("soft");
    table.setPlaceholder(none);
    filters(texts);
  }

  private void filters(Texts texts) {
    ToggleGroup group = new ToggleGroup();
    phases.getChildren().clear();
    filter(group, null, texts.of("cases.all"));
    for (CasePhase each : CasePhase.values()) {
      filter(group, each, texts.code(each));
    }
  }

  private void filter(ToggleGroup group, @Nullable CasePhase of, String words) {
    ToggleButton button = new ToggleButton(desk.texts().of("cases.filter", words, model.count(of)));
    button.setId("filter-" + (of == null ? "all" : of.name()));
    button.getStyleClass().add("filter");
    button.setToggleGroup(group);
    button.setSelected(model.phaseProperty().get() == of);
    button.setOnAction(event -> model.phaseProperty().set(of));
    phases.getChildren().add(button);
  }

  private void columns() {
    Texts texts = desk.texts();
    text(name, CaseSummary::name);
    text(company, model::companyOf);
    text(owner, CaseSummary::owner);
    phase.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(model.phaseOf(cell.getValue())));
    phase.setCellFactory(column -> new PhaseCell(texts));
    next.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().nextFollowUp()));
    next.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
    next.setCellFactory(column -> new DayCell());
  }

  /**
   * Large text leaves room for who, where and when; phase is in the filters, the owner in the case.
   */
  private void fit() {
    boolean room = table.getWidth() >= ALL_COLUMNS_EM * Look.em(table);
    phase.setVisible(room);
    owner.setVisible(room);
  }

  private static void text(
      TableColumn<CaseSummary, String> column, Function<CaseSummary, String> value) {
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
    column.setComparator(NameOrder.danish());
    column.setCellFactory(cells -> new WordsCell());
  }

  private TableRow<CaseSummary> row() {
    TableRow<CaseSummary> row = new TableRow<>();
    row.setOnMouseClicked(
        event -> {
          if (!row.isEmpty()) {
            open(row.getItem());
          }
        });
    return row;
  }

  private void open(CaseSummary line) {
    desk.openCase(CasePlace.of(line.id()));
  }

  private static final class WordsCell extends TableCell<CaseSummary, String> {
    WordsCell() {
      Wrapping.of(this);
    }

    @Override
    protected void updateItem(@Nullable String words, boolean none) {
      super.updateItem(words, none);
      setText(none || words == null ? null : BidiMarks.without(words));
    }
  }

  private static final class PhaseCell extends TableCell<CaseSummary, CasePhase> {
    private final Label chip = new Label();
    private final Texts texts;

    PhaseCell(Texts texts) {
      this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable CasePhase item, boolean none) {
      super.updateItem(item, none);
      if (none || item == null) {
        setGraphic(null);
        return;
      }
      chip.setText(texts.code(item));
      chip.getStyleClass().setAll("label", "chip");
      switch (item) {
        case BEFORE -> chip.getStyleClass().add("gold");
        case DURING -> {}
        case AFTER -> chip.getStyleClass().add("plain");
      }
      setGraphic(chip);
    }
  }

  private final class DayCell extends TableCell<CaseSummary, @Nullable LocalDate> {
    DayCell() {
      Wrapping.of(this);
    }

    @Override
    protected void updateItem(@Nullable LocalDate item, boolean none) {
      super.updateItem(item, none);
      Texts texts = desk.texts();
      getStyleClass().remove("warm-text");
      if (none || item == null) {
        setText(none ? null : texts.of("cases.nodate"));
        return;
      }
      setText(
          texts.of(
              "cases.date",
              texts.when().shortDate(item, model.today()),
              texts.when().away(item, model.today())));
      if (item.isBefore(model.today())) {
        getStyleClass().add("warm-text");
      }
    }
  }
}
