package brobygger.desktop.exchange;

import brobygger.desktop.Desk;
import brobygger.desktop.field.Parts;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.CaseCopy;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Copies to read: who they are from, and one of them at a time, word for word. */
final class CopiesCard extends VBox {
  private static final double NAMES_WIDTH = 180;

  private final ReceiveViewModel model;
  private final Texts texts;
  private final CopyLines words;
  private final FromWhom from;
  private final Label kind = Parts.words("", "soft");
  private final ListView<CaseCopy> names = new ListView<>();
  private final VBox content = Parts.below(8);
  private final ScrollPane scroll;
  private final Button away;

  CopiesCard(ReceiveViewModel model, Desk desk) {
    super(10);
    this.model = model;
    this.texts = desk.texts();
    this.words = new CopyLines(desk);
    this.from = new FromWhom(model, desk);
    getStyleClass().add("card");
    setMinHeight(0);
    kind.setId("copies-kind");
    content.setId("copies-content");
    names.setId("copies-names");
    names.setAccessibleText(texts.of("exchange.copies.names"));
    names.getStyleClass().add("plain-list");
    Parts.wide(names, NAMES_WIDTH);
    names.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    names.setCellFactory(list -> new NameCell());
    scroll = Parts.scrolling(content);
    names.getSelectionModel().selectedItemProperty().subscribe(this::read);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    away = Parts.button("", "primary", model::putAway);
    away.setId("copies-away");
    FlowPane end = new FlowPane(away);
    end.setAlignment(Pos.CENTER_RIGHT);
    HBox both = Parts.beside(16, names, scroll);
    both.setAlignment(Pos.TOP_LEFT);
    both.setMinHeight(0);
    getChildren().addAll(from, kind, Parts.growing(both), end);
  }

  void show(CaseBundle bundle, Arrived arrived) {
    from.show(bundle.header(), arrived);
    kind.setText(texts.of("exchange.take.copy." + bundle.header().view()));
    names.getItems().setAll(bundle.copies());
    Parts.show(names, bundle.copies().size() > 1);
    names.getSelectionModel().selectFirst();
    away.setText(
        texts.of(
            model.queueProperty().get().hasNext() ? "exchange.take.next" : "exchange.take.away"));
  }

  private void read(@Nullable CaseCopy copy) {
    content.getChildren().clear();
    scroll.setVvalue(0);
    if (copy != null) {
      content.getChildren().addAll(words.of(copy));
    }
  }

  private static final class NameCell extends ListCell<CaseCopy> {
    @Override
    protected void updateItem(@Nullable CaseCopy copy, boolean empty) {
      super.updateItem(copy, empty);
      setText(copy == null || empty ? null : BidiMarks.without(copy.name()));
    }
  }
}
