package brobygger.desktop.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.desktop.Desk;
import brobygger.desktop.exchange.ReceiveViewModel.Arrived;
import brobygger.desktop.field.Wrapping;
import brobygger.problem.ProblemText;
import brobygger.texts.Texts;
import brobygger.usecase.BundleHeader;
import brobygger.usecase.BundlePreview;
import brobygger.usecase.BundlePreview.Entry;
import brobygger.usecase.CaseBundle;
import brobygger.usecase.DocumentKind;
import brobygger.usecase.EntryProblem;
import brobygger.usecase.ImportBundle.ImportReport;
import brobygger.usecase.PreviewBundle.PreviewOutcome;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Binds the file that arrived: what it would bring, and the choice of what to take in. */
final class ReceiveController {
  private final ReceiveViewModel model;
  private final ExchangeFiles files;
  private final Desk desk;
  private final Texts texts;

  @FXML private VBox drop;
  @FXML private Label refused;
  @FXML private VBox arrived;
  @FXML private Label from;
  @FXML private Label sender;
  @FXML private VBox entries;
  @FXML private Label result;
  @FXML private Button take;

  ReceiveController(ReceiveViewModel model, ExchangeFiles files, Desk desk) {
    this.model = model;
    this.files = files;
    this.desk = desk;
    this.texts = desk.texts();
  }

  @FXML
  private void initialize() {
    Wrapping.of(refused);
    Wrapping.of(sender);
    Wrapping.of(result);
    model.arrivedProperty().subscribe(now -> show(now));
    model.acceptedProperty().subscribe(this::follow);
    model.reportProperty().subscribe(this::say);
    model.busyProperty().subscribe(busy -> follow(model.acceptedProperty().get()));
    drop.setOnDragOver(this::over);
    drop.setOnDragDropped(this::dropped);
  }

  @FXML
  private void choose() {
    files.toRead(drop).ifPresent(model::look);
  }

  @FXML
  private void take() {
    model.take();
  }

  @FXML
  private void putAway() {
    model.putAway();
  }

  private void over(DragEvent event) {
    if (event.getDragboard().getFiles().size() == 1) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    List<File> dropped = event.getDragboard().getFiles();
    if (dropped.size() == 1) {
      model.look(dropped.getFirst().toPath());
    }
    event.setDropCompleted(dropped.size() == 1);
    event.consume();
  }

  private void show(Optional<Arrived> now) {
    refused.setVisible(false);
    refused.setManaged(false);
    boolean ready = now.isPresent() && now.get().outcome() instanceof PreviewOutcome.Ready;
    drop.setVisible(!ready);
    arrived.setVisible(ready);
    now.ifPresent(
        file -> {
          switch (file.outcome()) {
            case PreviewOutcome.Refused(var problem) -> {
              refused.setText(new ProblemText(texts).of(problem, file.file()));
              refused.setVisible(true);
              refused.setManaged(true);
            }
            case PreviewOutcome.Copies(CaseBundle copies) -> {
              refused.setText(texts.of("exchange.take.copy." + copies.header().view()));
              refused.setVisible(true);
              refused.setManaged(true);
            }
            case PreviewOutcome.Ready(BundlePreview preview) -> show(preview, file.file());
          }
        });
  }

  private void show(BundlePreview preview, Path file) {
    BundleHeader header = preview.bundle().header();
    Path name = file.getFileName();
    from.setText(String.valueOf(name == null ? file : name));
    sender.setText(
        texts.of(
            "exchange.take.sender",
            header.sender().profile().name(),
            texts.of(
                "cli.role." + header.sender().profile().role().name().toLowerCase(Locale.ROOT)),
            texts.when().date(header.created().atZone(desk.clock().getZone()).toLocalDate()),
            header.purpose().isEmpty() ? "" : texts.of("exchange.take.purpose", header.purpose())));
    entries.getChildren().clear();
    preview.cases().forEach(entry -> entries.getChildren().add(row(DocumentKind.CASE, entry)));
    preview
        .companies()
        .forEach(entry -> entries.getChildren().add(row(DocumentKind.COMPANY, entry)));
    follow(model.acceptedProperty().get());
  }

  private Node row(DocumentKind kind, Entry entry) {
    Label state = new Label(texts.of("bundle.state." + entry.state().name()));
    state.getStyleClass().addAll("chip", style(entry.state()));
    state.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = new VBox(2, name(kind, entry));
    HBox.setHgrow(words, Priority.ALWAYS);
    String about = about(kind, entry);
    if (!about.isEmpty()) {
      Label text = new Label(about);
      text.getStyleClass().addAll("soft", "small");
      Wrapping.of(text);
      text.setMinHeight(Region.USE_PREF_SIZE);
      words.getChildren().add(text);
    }
    HBox row = new HBox(12, words, state);
    row.getStyleClass().add("item");
    return row;
  }

  private Node name(DocumentKind kind, Entry entry) {
    String name =
        entry.name().isEmpty()
            ? switch (kind) {
              case CASE -> texts.of("bundle.unnamed.case", entry.position());
              case COMPANY -> texts.of("bundle.unnamed.company", entry.position());
            }
            : entry.name();
    UUID id = entry.id();
    if (kind == DocumentKind.CASE && entry.state().changesVault() && id != null) {
      CheckBox accept = new CheckBox(name);
      accept.setSelected(model.acceptedProperty().get().contains(new CaseFileId(id)));
      accept.setOnAction(event -> model.accept(new CaseFileId(id), accept.isSelected()));
      accept.disableProperty().bind(model.reportProperty().map(Optional::isPresent));
      return accept;
    }
    Label label = new Label(name);
    label.getStyleClass().add("strong");
    Wrapping.of(label);
    return label;
  }

  private String about(DocumentKind kind, Entry entry) {
    EntryProblem problem = entry.problem();
    if (problem != null) {
      return new ProblemText(texts).of(problem, kind);
    }
    String what =
        switch (kind) {
          case CASE -> texts.of("exchange.take.case");
          case COMPANY -> texts.of("exchange.take.company");
        };
    return entry.news() == 0
        ? what
        : texts.of("exchange.take.news", what, texts.of("bundle.news.some", entry.news()));
  }

  private static String style(BundlePreview.State state) {
    return switch (state) {
      case NEW -> "good";
      case CHANGED, MERGE -> "gold";
      case NOTHING_NEW, OLDER -> "plain";
      case CONFLICT -> "warm";
      case REFUSED -> "danger";
    };
  }

  private void follow(Set<CaseFileId> accepted) {
    boolean done = model.reportProperty().get().isPresent();
    take.setText(texts.of("exchange.take.do", accepted.size()));
    take.setDisable(accepted.isEmpty() || done || model.busyProperty().get());
    take.setVisible(!done);
    take.setManaged(!done);
    if (!done && model.arrivedProperty().get().isPresent()) {
      boolean nothing = nothingNew();
      result.setText(nothing ? texts.of("exchange.take.nothing") : "");
      result.setVisible(nothing);
      result.setManaged(nothing);
    }
  }

  private boolean nothingNew() {
    return model
        .arrivedProperty()
        .get()
        .map(Arrived::outcome)
        .filter(PreviewOutcome.Ready.class::isInstance)
        .map(PreviewOutcome.Ready.class::cast)
        .map(ready -> !ready.preview().changesVault())
        .orElse(false);
  }

  private void say(Optional<ImportReport> report) {
    follow(model.acceptedProperty().get());
    report.ifPresent(
        done -> {
          result.setText(
              texts.of("exchange.take.done", done.cases().size(), done.companies().size()));
          result.setVisible(true);
          result.setManaged(true);
        });
  }
}
