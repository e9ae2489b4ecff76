package brobygger.desktop.audit;

import brobygger.desktop.Desk;
import brobygger.desktop.MomentWords;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Segments;
import brobygger.desktop.field.TypedField;
import brobygger.desktop.keys.KeyParts;
import brobygger.texts.Texts;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The log of one case on a sheet; below it, everything about the person as a document. */
final class AuditSheet extends VBox {
  private static final double WIDTH = 620;
  private static final double LIST_HEIGHT = 250;
  private static final String EVERYTHING = "ALL";

  private final AuditViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final SaveAs files;
  private final ListView<AuditEntry> list;
  private Segments<String> segments;

  AuditSheet(AuditViewModel model, Desk desk, SaveAs files) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    this.files = files;
    this.list = new ListView<>(model.shown());
    this.segments = filters(List.of());
    KeyParts parts = new KeyParts(texts);
    setSpacing(12);
    Parts.wide(this, WIDTH);
    list.setId("audit-list");
    list.getStyleClass().add("plain-list");
    list.setAccessibleText(texts.of("audit.title"));
    list.setPlaceholder(Parts.words(texts.of("audit.none"), "soft"));
    list.setPrefHeight(LIST_HEIGHT);
    list.setCellFactory(view -> new Line());
    VBox filters = new VBox();
    model
        .actionsProperty()
        .subscribe(
            actions -> {
              segments = filters(actions);
              filters.getChildren().setAll(segments);
            });
    model
        .filterProperty()
        .subscribe(only -> segments.show(only.map(AuditAction::name).orElse(EVERYTHING)));
    TypedField reason =
        TypedField.line("audit-reason", texts.of("audit.reason"), texts.of("audit.reason.prompt"));
    reason.input().textProperty().bindBidirectional(model.reasonProperty());
    reason.onEnter(this::write);
    Button write = parts.button("audit-access", "audit.access", "primary", this::write);
    write.disableProperty().bind(model.busyProperty());
    HBox row =
        new HBox(
            10, parts.button("audit-close", "audit.close", "ghost", desk.dialogs()::close), write);
    row.setAlignment(Pos.CENTER_RIGHT);
    Region divider = new Region();
    divider.getStyleClass().add("divider");
    getChildren()
        .addAll(
            new VBox(
                4,
                parts.words(texts.of("audit.title"), "heading"),
                parts.words(texts.of("audit.how"), "soft")),
            filters,
            list,
            divider,
            parts.standing(
                "audit.reason",
                reason.input(),
                reason,
                parts.words(texts.of("audit.reason.how"), "soft", "small")),
            parts.saying("audit-good", "good-text", model.goodProperty()),
            parts.saying("audit-problem", "danger-text", model.problemProperty()),
            row);
    model.refresh();
  }

  void show() {
    desk.dialogs().show(texts.of("audit.title"), this, list);
  }

  private Segments<String> filters(List<AuditAction> actions) {
    List<String> codes = new ArrayList<>(List.of(EVERYTHING));
    actions.forEach(action -> codes.add(action.name()));
    Segments<String> made =
        new Segments<>(
            "audit-filter",
            codes,
            code -> texts.of("audit.filter." + code),
            code ->
                model.filter(
                    code.equals(EVERYTHING)
                        ? Optional.empty()
                        : Optional.of(AuditAction.valueOf(code))));
    made.show(model.filterProperty().get().map(AuditAction::name).orElse(EVERYTHING));
    return made;
  }

  private void write() {
    if (model.hasReason()) {
      files
          .where(this, texts.of("audit.access.file", desk.today().toString()))
          .ifPresent(model::write);
    }
  }

  private final class Line extends ListCell<AuditEntry> {
    private final Label what = Parts.mark("", "strong");
    private final Label details = Parts.words("", "soft", "small");
    private final VBox box = new VBox(1, what, details);

    Line() {
      what.setMinWidth(0);
      details.setMinWidth(0);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable AuditEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      what.setText(
          texts.of("audit.line", entry.who(), texts.of("audit.action." + entry.action().name())));
      details.setText(
          Stream.of(
                  texts.amounts().capitalised(MomentWords.at(entry.at(), desk.clock(), texts)),
                  entry.what(),
                  entry.why().isEmpty() ? "" : texts.of("audit.why", entry.why()))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" · ")));
      setAccessibleText(what.getText() + ". " + details.getText());
      setGraphic(box);
    }
  }
}
