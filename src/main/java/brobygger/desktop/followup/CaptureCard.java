package brobygger.desktop.followup;

import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.Statement;
import brobygger.casefile.followup.Theme;
import brobygger.casefile.value.Source;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.GrowingArea;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Rows;
import brobygger.desktop.field.Segments;
import brobygger.desktop.field.UndoNotice;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is said and seen, kept with its source by one key; the assessment in its own place. */
final class CaptureCard {
  private final HoldFollowUp hold;
  private final Texts texts;
  private final UndoNotice notice;
  private final Rows<Statement> rows;
  private final GrowingArea draft = new GrowingArea(2);
  private final Label problem = Parts.words("", "danger-text", "small");
  private final Segments<Theme> themes;
  private final KeptField typed;
  private final KeptField assessment;
  private final List<Node> capturing;
  private final VBox card;
  private Runnable toAgreement = () -> {};

  /**
   * @param visit whether it stands in the visit's window, where the agenda chooses the theme, the
   *     keys work everywhere and the head has the button that finishes
   */
  CaptureCard(HoldFollowUp hold, Texts texts, UndoNotice notice, NoteCard note, boolean visit) {
    this.hold = hold;
    this.texts = texts;
    this.notice = notice;
    rows = new Rows<>(0, Statement::id, this::row);
    draft.input().setPromptText(texts.of("followup.capture.prompt"));
    typed = KeptField.area("", "followup-draft", draft, hold.typing().statement());
    draft.input().setAccessibleText(texts.of("followup.capture.prompt"));
    themes =
        new Segments<>(
            "followup-theme",
            List.of(Theme.values()),
            theme -> texts.code(theme),
            theme -> {
              hold.capturing().themeProperty().set(theme);
              draft.input().requestFocus();
            });
    themes.show(hold.capturing().themeProperty().get());
    FlowPane keys = new FlowPane(8, 6);
    keys.setAlignment(Pos.CENTER_LEFT);
    keys.getChildren()
        .addAll(
            key(Source.CITIZEN, "citizen"),
            key(Source.COMPANY, "company"),
            key(Source.CONSULTANT, "consultant"),
            Parts.link(texts.of("followup.key.assessment"), this::assess));
    if (visit) {
      keys.getChildren().add(Parts.link(texts.of("followup.key.agreement"), this::agree));
    }
    assessment =
        KeptField.area(
            texts.of("followup.assessment"),
            "followup-assessment",
            texts.of("followup.assessment.prompt"),
            1,
            hold.assessment());
    Button finish = Parts.button(texts.of("followup.finish"), "ghost", note::propose);
    finish.setId("followup-finish");
    card =
        Parts.below(
            10,
            Parts.mark(texts.of("followup.captured"), "heading"),
            rows,
            themes,
            typed,
            problem,
            keys,
            assessment,
            Parts.beside(8, Parts.room(), finish));
    card.getStyleClass().add("card");
    capturing = visit ? List.of(draft, keys) : List.of(themes, draft, keys, finish);
    if (visit) {
      Parts.show(themes, false);
      Parts.show(finish, false);
    } else {
      card.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    }
    say("");
  }

  Node node() {
    return card;
  }

  void refresh(FollowUp followUp) {
    rows.show(followUp.statements());
    Parts.show(rows, !followUp.statements().isEmpty());
    boolean sealed = hold.isSealed();
    capturing.forEach(part -> Parts.show(part, !sealed));
    assessment.reading(sealed);
  }

  private Button key(Source source, String style) {
    Button button =
        Parts.button(texts.of("followup.key." + source), "source-key", () -> capture(source));
    button.getStyleClass().addAll("source", style);
    button.setId("capture-" + source);
    return button;
  }

  /** Where the words being typed stand. */
  Node draft() {
    return draft.input();
  }

  /** The keyboard goes to the words being typed. */
  void focus() {
    draft.input().requestFocus();
  }

  private void assess() {
    if (draft.input().getText().isBlank()) {
      assessment.input().requestFocus();
    } else {
      say(hold.capturing().assess());
      focus();
    }
  }

  private void agree() {
    if (draft.input().getText().isBlank()) {
      toAgreement.run();
    } else {
      say(hold.agreements().add(draft.input().getText()));
      hold.refresh();
      focus();
    }
  }

  /** Where the key of an agreement goes when nothing is typed. */
  void onAgree(Runnable go) {
    toAgreement = go;
  }

  private void capture(Source source) {
    say(hold.capturing().capture(source));
    draft.input().requestFocus();
  }

  /** Files what is typed by its key; call as an event filter. */
  void keyed(KeyEvent event) {
    if (hold.isSealed()) {
      return;
    }
    if (Shortcut.SAYS_CITIZEN.is(event)) {
      capture(Source.CITIZEN);
    } else if (Shortcut.SAYS_COMPANY.is(event)) {
      capture(Source.COMPANY);
    } else if (Shortcut.I_SAW.is(event)) {
      capture(Source.CONSULTANT);
    } else if (Shortcut.ASSESSMENT.is(event)) {
      assess();
    } else if (Shortcut.AGREEMENT.is(event)) {
      agree();
    } else {
      return;
    }
    event.consume();
  }

  private void say(String wrong) {
    problem.setText(wrong);
    Parts.show(problem, !wrong.isEmpty());
  }

  private Rows.Row<Statement> row(Statement statement) {
    Label source = Parts.mark(said(statement.source()), "source", style(statement.source()));
    source.setMinWidth(Region.USE_PREF_SIZE);
    source.setMaxWidth(150);
    Label words = Parts.words(statement.text());
    Label theme = Parts.words(texts.code(statement.theme()), "soft", "small");
    VBox text = Parts.below(1, words, theme);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button away =
        Parts.cross(
            texts.of("followup.statement.remove"),
            () -> {
              hold.capturing().removeStatement(statement.id());
              notice.say(texts.of("followup.statement.removed"));
            });
    away.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = Parts.beside(12, source, text, away);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("item");
    return Rows.Row.of(
        row,
        now -> {
          words.setText(BidiMarks.without(now.text()));
          Parts.show(away, !hold.isSealed());
        });
  }

  private String said(Source source) {
    return switch (source) {
      case CITIZEN -> texts.of("followup.says", hold.file().citizen().firstName());
      case COMPANY ->
          texts.of(
              "followup.says",
              hold.contactFirstName().orElseGet(() -> texts.of("codes.Source.COMPANY")));
      case CONSULTANT -> texts.of("followup.saw");
      case DOCUMENT -> texts.of("codes.Source.DOCUMENT");
    };
  }

  private static String style(Source source) {
    return switch (source) {
      case CITIZEN -> "citizen";
      case COMPANY -> "company";
      case CONSULTANT -> "consultant";
      case DOCUMENT -> "document";
    };
  }
}
