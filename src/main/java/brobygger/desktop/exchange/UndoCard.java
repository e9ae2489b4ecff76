package brobygger.desktop.exchange;

import brobygger.desktop.Desk;
import brobygger.desktop.Dialogs;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.MomentWords;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.LastImport;
import brobygger.usecase.bundle.UndoImportOutcome;
import brobygger.usecase.history.DocumentKind;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The last import with the way back; nothing when there is none. */
@Lives(Lifetime.LANGUAGE)
final class UndoCard extends VBox {
  private final UndoViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final Label last = Parts.words("", "soft");
  private final Label said = Parts.words("");
  private final VBox obstacles = Parts.below(2);
  private final Button undo;
  private final Button rest;

  UndoCard(UndoViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    getStyleClass().add("card");
    setSpacing(8);
    last.setId("exchange-last");
    said.setId("exchange-undone");
    undo = Parts.button(texts.of("exchange.undo"), "ghost", this::ask);
    undo.setId("exchange-undo");
    rest = Parts.button(texts.of("exchange.undo.rest"), "ghost", model::undoTheRest);
    rest.setId("exchange-undo-rest");
    getChildren()
        .addAll(
            Parts.words(texts.of("exchange.last"), "heading"), last, said, obstacles, undo, rest);
    desk.whileOpen(model.lastProperty().subscribe(now -> follow()));
    desk.whileOpen(model.outcomeProperty().subscribe(now -> follow()));
  }

  private void follow() {
    Optional<LastImport> now = model.lastProperty().get();
    Optional<UndoImportOutcome> came = model.outcomeProperty().get();
    now.ifPresent(
        each ->
            last.setText(
                texts.of(
                    "exchange.last.what",
                    each.sender(),
                    MomentWords.at(each.at(), desk.clock(), texts),
                    each.cases(),
                    each.companies())));
    Parts.show(last, now.isPresent());
    boolean blocked = came.filter(UndoImportOutcome.Blocked.class::isInstance).isPresent();
    Parts.show(undo, now.isPresent() && !blocked);
    Parts.show(
        rest,
        came.filter(c -> c instanceof UndoImportOutcome.Blocked all && all.rest()).isPresent());
    obstacles.getChildren().clear();
    said.setText("");
    came.ifPresent(this::say);
    Parts.show(said, !said.getText().isEmpty());
    Parts.show(obstacles, !obstacles.getChildren().isEmpty());
    Parts.show(this, now.isPresent() || came.isPresent());
  }

  private void say(UndoImportOutcome came) {
    said.getStyleClass().removeAll("good-text", "warm-text");
    switch (came) {
      case UndoImportOutcome.Nothing nothing -> said.setText(texts.of("exchange.undo.nothing"));
      case UndoImportOutcome.Blocked(var all, boolean more) -> {
        said.getStyleClass().add("warm-text");
        said.setText(texts.of("exchange.undo.blocked"));
        all.forEach(this::add);
      }
      case UndoImportOutcome.Undone undone -> {
        said.getStyleClass().add("good-text");
        said.setText(
            texts.of(
                "exchange.undo.done",
                undone.removed(DocumentKind.CASE) + undone.restored(DocumentKind.CASE),
                undone.removed(DocumentKind.COMPANY) + undone.restored(DocumentKind.COMPANY)));
        undone.left().forEach(this::add);
      }
    }
  }

  private void add(UndoImportOutcome.Obstacle obstacle) {
    obstacles
        .getChildren()
        .add(
            Parts.words(
                texts.of("exchange.undo.reason." + obstacle.reason(), obstacle.name()), "soft"));
  }

  private void ask() {
    desk.dialogs()
        .ask(
            new Dialogs.Question(
                texts.of("exchange.undo.ask"),
                texts.of("exchange.undo.means"),
                texts.of("exchange.undo"),
                false),
            model::undo);
  }
}
