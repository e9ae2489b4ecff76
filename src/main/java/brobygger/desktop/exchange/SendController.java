package brobygger.desktop.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.placement.CasePhase;
import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Passing;
import brobygger.desktop.field.Segments;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.history.CaseSummary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The choice of cases at the left; at the right for whom, what of them, and what leaves. */
@Lives(Lifetime.LANGUAGE)
final class SendController extends HBox {
  private final SendViewModel model;
  private final Texts texts;
  private final ListView<CaseSummary> cases = new ListView<>();
  private final Button all;

  SendController(SendViewModel model, ExchangeFiles files, Desk desk, Consumer<String> copy) {
    super(16);
    this.model = model;
    this.texts = desk.texts();
    setMinHeight(0);
    all = Parts.button("", "link", model::chooseShown);
    all.setId("exchange-all");
    all.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(side(desk), Parts.growing(new LeavingCard(model, files, desk, copy)));
    desk.whileOpen(model.chosenProperty().subscribe(this::follow));
    desk.whileOpen(model.cases().shown().subscribe(() -> follow(model.chosenProperty().get())));
  }

  private VBox side(Desk desk) {
    TextField words = Passing.search();
    words.setId("exchange-words");
    words.setPromptText(texts.of("exchange.send.words"));
    words.setAccessibleText(texts.of("exchange.send.words"));
    words.textProperty().bindBidirectional(model.cases().wordsProperty());
    Segments<Optional<CasePhase>> phases =
        new Segments<>(
            "exchange-phase",
            List.of(
                Optional.empty(),
                Optional.of(CasePhase.BEFORE),
                Optional.of(CasePhase.DURING),
                Optional.of(CasePhase.AFTER)),
            this::phaseName,
            model.cases().phaseProperty()::set);
    desk.whileOpen(model.cases().phaseProperty().subscribe(phases::show));
    CheckBox unsent = new CheckBox(texts.of("exchange.send.unsent"));
    unsent.setId("exchange-unsent");
    brobygger.desktop.field.Wrapping.of(unsent);
    unsent.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    unsent.selectedProperty().bindBidirectional(model.cases().unsentProperty());
    cases.setId("exchange-cases");
    cases.setAccessibleText(texts.of("exchange.send.which"));
    cases.getStyleClass().add("plain-list");
    cases.setItems(model.cases().shown());
    cases.setCellFactory(view -> new CaseCell());
    cases.setPlaceholder(Parts.words(texts.of("exchange.send.none"), "soft"));
    VBox side =
        new VBox(
            10,
            Parts.beside(
                8, Parts.words(texts.of("exchange.send.which"), "heading"), Parts.room(), all),
            words,
            phases,
            unsent,
            Parts.growing(cases));
    side.getStyleClass().addAll("card", "company-side");
    return side;
  }

  private String phaseName(Optional<CasePhase> phase) {
    return phase
        .map(
            each ->
                switch (each) {
                  case BEFORE -> texts.of("case.phase.before");
                  case DURING -> texts.of("case.phase.during");
                  case AFTER -> texts.of("case.phase.after");
                })
        .orElse(texts.of("exchange.send.every"));
  }

  private void follow(Set<CaseFileId> chosen) {
    List<CaseSummary> shown = model.cases().shown();
    boolean every = !shown.isEmpty() && shown.stream().allMatch(line -> chosen.contains(line.id()));
    all.setText(texts.of(every ? "exchange.send.nobody" : "exchange.send.all"));
    all.setDisable(shown.isEmpty());
    cases.refresh();
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
      along.setText(BidiMarks.without(line.name()));
      along.setSelected(model.chosenProperty().get().contains(line.id()));
      along.setOnAction(event -> model.choose(line.id(), along.isSelected()));
      setGraphic(along);
    }
  }
}
