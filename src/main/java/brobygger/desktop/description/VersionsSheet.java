package brobygger.desktop.description;

import brobygger.description.DescriptionField;
import brobygger.desktop.Desk;
import brobygger.desktop.Following;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.OpenCase;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.UndoNotice;
import brobygger.desktop.picture.ClippedText;
import brobygger.problem.AuthorText;
import brobygger.texts.Texts;
import brobygger.usecase.history.HistoryEntry;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Earlier versions of the description at the side; below, what was changed since the chosen. */
final class VersionsSheet extends VBox {
  private static final double WIDTH = 620;
  private static final double LIST_HEIGHT = 148;
  private static final double LEAST_LIST = 60;

  /** As high as the window lets it be. */
  private static final double TALL = 4_000;

  private final VersionsViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final WordsCompared words;
  private final UndoNotice notice;
  private final ListView<DescriptionVersion> list;
  private final VBox fields = Parts.below(0);
  private final Label none;
  private final Node legend;
  private final Button close;

  VersionsSheet(VersionsViewModel model, OpenCase open, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    this.words = new WordsCompared(texts);
    this.notice = new UndoNotice(texts, open);
    this.list = new ListView<>(model.versions);
    this.none = Parts.words(texts.of("descriptionversions.reading"), "soft");
    this.legend = words.legend();
    this.close = Parts.cross(texts.of("descriptionversions.close"), () -> desk.dialogs().close());
    close.setId("versions-close");
    none.setId("versions-none");
    list.setId("versions-list");
    list.getStyleClass().add("plain-list");
    list.setAccessibleText(texts.of("descriptionversions.title"));
    list.setPrefHeight(LIST_HEIGHT);
    list.setMinHeight(LEAST_LIST);
    list.setCellFactory(view -> new Line());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            version -> {
              if (version != null) {
                model.chosen.set(version);
                notice.hide();
                compare();
              }
            });
    setSpacing(12);
    setPrefSize(WIDTH, TALL);
    setMinHeight(0);
    getChildren()
        .addAll(
            Parts.sheetHead(texts.of("descriptionversions.title"), close),
            Parts.words(texts.of("descriptionversions.how"), "soft"),
            list,
            none,
            legend,
            Parts.growing(Parts.scrolling(fields)),
            notice);
    Parts.show(list, false);
    Parts.show(legend, false);
    Following.whileInWindow(this, () -> open.file().subscribe(file -> compare()));
    desk.work().of(progress -> model.read()).onDone(this::read).start();
  }

  void show() {
    desk.dialogs().beside(texts.of("descriptionversions.title"), this, close);
  }

  private void read(List<DescriptionVersion> versions) {
    model.show(versions);
    Parts.show(list, !versions.isEmpty());
    Parts.show(none, versions.isEmpty());
    none.setText(texts.of("descriptionversions.none"));
    if (!versions.isEmpty()) {
      list.getSelectionModel().selectFirst();
      if (Keyboard.isAt(close)) {
        list.requestFocus();
      }
    }
  }

  private void compare() {
    DescriptionVersion version = model.chosen.get();
    if (version != null) {
      desk.work()
          .of(progress -> model.differences(version))
          .onDone(
              found -> {
                if (version.equals(model.chosen.get())) {
                  show(found, version);
                }
              })
          .start();
    }
  }

  private void show(List<FieldDifference> differences, DescriptionVersion version) {
    Parts.show(legend, !differences.isEmpty());
    Parts.show(none, differences.isEmpty());
    none.setText(texts.of("descriptionversions.same"));
    fields.getChildren().clear();
    differences.forEach(each -> fields.getChildren().add(field(each, version)));
    if (!differences.isEmpty()) {
      fields.getChildren().getFirst().getStyleClass().add("first");
    }
  }

  private Node field(FieldDifference each, DescriptionVersion version) {
    DescriptionField field = each.field();
    String name = texts.of("descriptiontab.field." + field);
    boolean wasEmpty = field.in(version.description()).isBlank();
    Button back =
        Parts.link(
            texts.of(wasEmpty ? "descriptionversions.back.empty" : "descriptionversions.back"),
            () -> takeBack(field, name));
    back.setId("back-" + field);
    back.setAccessibleText(texts.of("descriptionversions.back.field", name));
    VBox box = Parts.below(6, Parts.words(name, "strong"));
    if (wasEmpty) {
      box.getChildren().add(Parts.words(texts.of("descriptionversions.was.empty"), "soft"));
    } else if (each.difference().later().isBlank()) {
      box.getChildren().add(Parts.words(texts.of("descriptionversions.is.empty"), "soft"));
    }
    box.getChildren().addAll(words.of(each.difference()), back);
    box.getStyleClass().add("item");
    return box;
  }

  private void takeBack(DescriptionField field, String name) {
    model.takeBack(field);
    notice.say(texts.of("descriptionversions.returned", name));
    list.requestFocus();
  }

  private String line(DescriptionVersion version) {
    HistoryEntry entry = version.entry();
    ZonedDateTime at = entry.time().atZone(desk.clock().getZone());
    String when =
        texts.when().shortDate(at.toLocalDate(), desk.today())
            + " "
            + texts.when().clock(at.toLocalTime());
    String who =
        texts.of(
            entry.ownDevice() ? "descriptionversions.line" : "descriptionversions.elsewhere",
            when,
            entry.author());
    return who + " · " + new AuthorText(texts).brief(version.by());
  }

  private final class Line extends ListCell<DescriptionVersion> {
    private final Label who = Parts.mark("", ClippedText.SHORTENED);

    Line() {
      who.setMinWidth(0);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DescriptionVersion version, boolean empty) {
      super.updateItem(version, empty);
      if (empty || version == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      who.setText(line(version));
      setAccessibleText(who.getText());
      setGraphic(who);
    }
  }
}
