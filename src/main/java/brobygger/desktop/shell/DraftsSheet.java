package brobygger.desktop.shell;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Desk;
import brobygger.desktop.MomentWords;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.TypingWindow;
import brobygger.desktop.picture.ClippedText;
import brobygger.texts.Texts;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Draft;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Everything that was typed and is not kept, also where its field is no longer there: to go to the
 * field, to copy, or to throw away.
 */
final class DraftsSheet extends VBox {
  private static final double WIDTH = 560;
  private static final double HEIGHT = 420;

  /** As much of a text as is shown here, in characters; it is copied whole. */
  private static final int SHOWN = 300;

  private final TypingWindow fields;
  private final Workbench workbench;
  private final Desk desk;
  private final Consumer<String> copy;
  private final Texts texts;
  private final Runnable changed;
  private final VBox lines = new VBox(14);
  private final Button close;

  /**
   * @param changed something was thrown away
   */
  DraftsSheet(
      TypingWindow fields,
      Workbench workbench,
      Desk desk,
      Consumer<String> copy,
      Runnable changed) {
    super(12);
    this.changed = changed;
    this.fields = fields;
    this.workbench = workbench;
    this.desk = desk;
    this.copy = copy;
    this.texts = desk.texts();
    setId("drafts");
    setPrefWidth(WIDTH);
    close = Parts.button(texts.of("drafts.close"), "ghost", () -> desk.dialogs().close());
    close.setId("drafts-close");
    ScrollPane scroll = Parts.scrolling(lines);
    scroll.setMaxHeight(HEIGHT);
    HBox row = Parts.beside(10, Parts.room(), close);
    getChildren()
        .addAll(
            Parts.words(texts.of("drafts.title"), "heading"),
            Parts.words(texts.of("drafts.how"), "soft"),
            scroll,
            row);
    follow();
  }

  /** What gets the keyboard. */
  Node first() {
    return close;
  }

  private void follow() {
    List<Node> shown = fields.typing().all().stream().<Node>map(this::line).toList();
    lines
        .getChildren()
        .setAll(shown.isEmpty() ? List.of(Parts.words(texts.of("drafts.none"), "soft")) : shown);
  }

  private Node line(Draft draft) {
    String owner = owner(draft.key().about());
    String title =
        Stream.of(draft.label(), owner)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    Button go = small("drafts.go", () -> go(draft));
    Button copied =
        small(
            "drafts.copy",
            () -> {
              copy.accept(draft.text());
              desk.dialogs().notice(texts.of("drafts.copied"));
            });
    Button away =
        small(
            "drafts.away",
            () -> {
              fields.throwAway(draft.key());
              follow();
              changed.run();
            });
    List.of(go, copied, away)
        .forEach(button -> button.setAccessibleText(button.getText() + ": " + title));
    Parts.show(copied, !draft.concealed());
    // Its case or company may be gone: then there is nowhere to go.
    Parts.show(go, draft.key().about().isEmpty() || !owner.isEmpty());
    FlowPane actions = new FlowPane(14, 4, go, copied, away);
    VBox line =
        Parts.below(
            3,
            Parts.words(title, "strong"),
            Parts.words(MomentWords.at(draft.at(), desk.clock(), texts), "soft", "small"),
            words(draft));
    if (!draft.wrong().isEmpty()) {
      line.getChildren().add(Parts.words(draft.wrong(), "danger-text", "small"));
    }
    line.getChildren().add(actions);
    line.getStyleClass().add("inset");
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }

  private Node words(Draft draft) {
    String text = draft.text().strip();
    String said =
        draft.concealed()
            ? texts.of("drafts.concealed")
            : text.isEmpty()
                ? texts.of("drafts.emptied")
                : text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    Node words = Parts.words(said);
    words.getStyleClass().add(ClippedText.SHORTENED);
    return words;
  }

  private Button small(String key, Runnable action) {
    Button button = Parts.link(texts.of(key), action);
    button.getStyleClass().add("small");
    return button;
  }

  private String owner(Optional<DocumentKey> about) {
    return about
        .flatMap(
            key ->
                switch (key.kind()) {
                  case CASE ->
                      workbench.cases().all().stream()
                          .filter(line -> line.id().value().equals(key.id()))
                          .map(line -> line.name())
                          .findFirst();
                  case COMPANY ->
                      workbench.companies().find(new CompanyId(key.id())).map(c -> c.name());
                })
        .orElse("");
  }

  private void go(Draft draft) {
    desk.dialogs().close();
    fields.await(draft.key());
    draft
        .key()
        .about()
        .ifPresentOrElse(key -> open(key, draft.place()), () -> desk.openScreen(draft.place()));
  }

  private void open(DocumentKey key, String place) {
    switch (key.kind()) {
      case CASE -> {
        CaseFileId id = new CaseFileId(key.id());
        desk.openCase(place.isEmpty() ? CasePlace.of(id) : CasePlace.of(id, place));
      }
      case COMPANY -> desk.openCompany(new CompanyId(key.id()));
    }
  }
}
