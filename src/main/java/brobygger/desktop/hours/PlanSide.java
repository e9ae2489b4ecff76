package brobygger.desktop.hours;

import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.Placement;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Parts;
import brobygger.desktop.layout.LeftAndRight;
import brobygger.progression.HybridFinding;
import brobygger.progression.HybridRule;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Beside the phases: the weeks as a chart, the two documents, and the text for rising hours. */
final class PlanSide {
  private final HoursViewModel model;
  private final HoursWords words;
  private final WeekChart chart;
  private final FindingsBox findings;
  private final Label rising = Parts.words("");
  private final Label copied;
  private final HBox thisWeek = Parts.beside(6);
  private final Consumer<String> clipboard;
  private final VBox charted;
  private final VBox documents;
  private final VBox text;
  private final Node root;

  PlanSide(HoursViewModel model, HoursWords words, Consumer<String> clipboard) {
    this.model = model;
    this.words = words;
    this.clipboard = clipboard;
    Texts texts = words.texts();
    chart = new WeekChart(words);
    findings = new FindingsBox(words, this::mends);
    copied = Parts.words(texts.of("hours.rising.copied"), "soft", "small");
    copied.setId("hours-copied");
    Parts.show(copied, false);
    rising.setId("hours-rising");
    charted = card(Parts.words(texts.of("hours.chart"), "heading"), chart, legend());
    documents =
        card(
            Parts.words(texts.of("hours.documents"), "heading"),
            Parts.words(texts.of("hours.documents.why"), "soft"),
            KeptField.line(
                texts.of("hours.document.internship"),
                "document-internship",
                texts.of("hours.document.internship.usual"),
                model.internshipDocument()),
            KeptField.line(
                texts.of("hours.document.employment"),
                "document-employment",
                texts.of("hours.document.employment.usual"),
                model.employmentDocument()),
            findings);
    Button copy = Parts.button(texts.of("hours.rising.copy"), "ghost", this::copy);
    copy.setId("hours-copy");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    text =
        card(
            new LeftAndRight(Parts.mark(texts.of("hours.rising"), "heading"), copy),
            Parts.words(texts.of("hours.rising.why"), "soft"),
            rising,
            copied);
    root = Parts.scrolling(Parts.below(16, charted, documents, text));
  }

  Node node() {
    return root;
  }

  private static VBox card(Node... parts) {
    VBox card = Parts.below(10, parts);
    card.getStyleClass().add("card");
    card.setMinWidth(0);
    return card;
  }

  private Node legend() {
    FlowPane legend = new FlowPane(16, 4);
    legend.setMinWidth(0);
    for (HourKind kind : HourKind.values()) {
      Region dot = new Region();
      dot.getStyleClass().addAll("hours-dot", BlockRow.dot(kind));
      Label name = Parts.mark(words.texts().code(kind), "small");
      legend.getChildren().add(Parts.beside(6, dot, name));
    }
    Region now = new Region();
    now.getStyleClass().addAll("hours-dot", "hours-today");
    thisWeek.getChildren().setAll(now, Parts.mark(words.texts().of("hours.chart.now"), "small"));
    legend.getChildren().add(thisWeek);
    return legend;
  }

  private List<Button> mends(HybridFinding finding) {
    if (finding.rule() != HybridRule.DOCUMENTS_NOT_NAMED) {
      return List.of();
    }
    Button name = Parts.link(words.texts().of("hours.documents.name"), model::nameDocuments);
    name.setId("name-documents");
    return List.of(name);
  }

  private void copy() {
    clipboard.accept(rising.getText());
    Parts.show(copied, true);
  }

  /** Shows the plan as it is now. */
  void refresh() {
    boolean any = !model.phases().isEmpty();
    Parts.show(charted, any);
    Parts.show(text, any);
    chart.show(model.weeks());
    Parts.show(thisWeek, model.weeks().stream().anyMatch(words::isNow));
    model.refresh();
    findings.show(model.findings(null, null));
    Optional<LocalDate> end =
        model.placement().map(Placement::period).flatMap(p -> Optional.ofNullable(p.end()));
    String said = words.rising(model.firstName(), model.phases(), end);
    if (!said.equals(rising.getText())) {
      rising.setText(said);
      Parts.show(copied, false);
    }
  }
}
