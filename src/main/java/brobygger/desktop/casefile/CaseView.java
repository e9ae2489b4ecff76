package brobygger.desktop.casefile;

import brobygger.casefile.CaseFile;
import brobygger.casefile.placement.CasePhase;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.SavedLabel;
import brobygger.desktop.SavedState;
import brobygger.desktop.field.Sight;
import brobygger.desktop.layout.LeftAndRight;
import brobygger.guide.GuidePhase;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** An open case: who it is about, how far it is, and its tabs. */
@Lives(Lifetime.CASE)
public final class CaseView extends VBox {
  private final CaseSession session;
  private final CaseTabStrip strip;
  private final Map<String, CaseTab> tabs = new HashMap<>();
  private final Map<String, Node> built = new HashMap<>();
  private final StackPane content = new StackPane();
  private final Map<String, Node> actions = new HashMap<>();

  private final Label name = new Label();
  private final Label crumb = new Label();
  private final Label phase = new Label();
  private final Map<CasePhase, ProgressBar> meters = new EnumMap<>(CasePhase.class);
  private final Map<CasePhase, Label> phaseNames = new EnumMap<>(CasePhase.class);

  /** Shows the session's case on the tab of its place. */
  public CaseView(CaseSession session, List<CaseTab> tabs, List<CaseBand> bands, SavedState saved) {
    this.session = session;
    getStyleClass().add("case");
    tabs.forEach(tab -> this.tabs.put(tab.key(), tab));
    strip =
        new CaseTabStrip(
            tabs.stream().map(CaseTab::key).toList(),
            session.texts(),
            key -> session.goTo(key, null));
    VBox.setVgrow(content, Priority.ALWAYS);
    content.setMinHeight(0);
    getChildren().add(header(saved));
    for (CaseBand band : bands) {
      Node line = band.build(session);
      VBox.setMargin(line, new Insets(8, 0, 0, 0));
      getChildren().add(line);
    }
    getChildren().addAll(strip, content);
    session.caseFile().subscribe(this::follow);
    session.place().subscribe(this::show);
  }

  /** The row of tabs, where the keyboard can go. */
  public Node tabStrip() {
    return strip;
  }

  /** What the tab shows. */
  public Node tabContent() {
    return content;
  }

  /** Goes to the next tab, or with a negative step to the one before. */
  public void step(int by) {
    strip.step(by);
  }

  private Node header(SavedState saved) {
    Texts texts = session.texts();
    Hyperlink cases = new Hyperlink(texts.of("case.crumb"));
    cases.getStyleClass().add("crumb-link");
    cases.setOnAction(event -> session.desk().openScreen("cases"));
    crumb.getStyleClass().add("soft");
    crumb.setMinWidth(0);
    name.getStyleClass().add("title");
    name.setId("case-name");
    name.setMinWidth(60);
    phase.getStyleClass().add("chip");
    phase.setMinWidth(Region.USE_PREF_SIZE);
    Label slash = new Label("/");
    slash.getStyleClass().add("soft");
    HBox crumbs = new HBox(5, cases, slash, crumb);
    crumbs.setAlignment(Pos.CENTER_LEFT);
    SavedLabel state = new SavedLabel(saved, texts);
    state.getStyleClass().add("small");
    LeftAndRight top = new LeftAndRight(crumbs, state);
    HBox person = new HBox(10, name, phase);
    person.setAlignment(Pos.CENTER_LEFT);
    person.setMinWidth(0);
    return new VBox(top, new LeftAndRight(person, new LeftAndRight(stepper(texts), actions())));
  }

  /** What each tab offers, on the same place: room for the widest, so that nothing ever moves. */
  private Node actions() {
    StackPane all = new StackPane();
    all.setAlignment(Pos.CENTER_RIGHT);
    tabs.forEach(
        (key, tab) -> {
          HBox row = new HBox(10);
          row.setAlignment(Pos.CENTER_RIGHT);
          row.getChildren().addAll(tab.headerActions(session));
          row.setVisible(false);
          actions.put(key, row);
          all.getChildren().add(row);
        });
    return all;
  }

  private Node stepper(Texts texts) {
    HBox row = new HBox(8);
    row.getStyleClass().add("stepper");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(Region.USE_PREF_SIZE);
    for (CasePhase each : CasePhase.values()) {
      Label label = new Label(phaseName(texts, each));
      ProgressBar meter = new ProgressBar(0);
      meter.getStyleClass().addAll("meter", "phase-meter");
      meter.setTooltip(new Tooltip());
      phaseNames.put(each, label);
      meters.put(each, meter);
      row.getChildren().addAll(label, meter);
    }
    return row;
  }

  private void follow(CaseFile caseFile) {
    Texts texts = session.texts();
    CasePhase now = caseFile.phaseOn(session.today());
    name.setText(BidiMarks.without(caseFile.citizen().name()));
    name.setTooltip(new Tooltip(BidiMarks.without(caseFile.citizen().name())));
    crumb.setText(BidiMarks.without(caseFile.citizen().name()));
    phase.setText(phaseName(texts, now));
    for (CasePhase each : CasePhase.values()) {
      double share =
          PhaseProgress.share(
              caseFile, session.pack(), GuidePhase.valueOf(each.name()), session.today());
      Label label = Objects.requireNonNull(phaseNames.get(each));
      label.getStyleClass().removeAll("strong", "soft");
      label.getStyleClass().add(each == now ? "strong" : "soft");
      ProgressBar meter = Objects.requireNonNull(meters.get(each));
      meter.setProgress(share);
      String words =
          texts.of(
              "case.progress",
              phaseName(texts, each),
              texts.amounts().percent(Math.round(share * 100)));
      meter.setAccessibleText(words);
      meter.getTooltip().setText(words);
    }
  }

  private void show(CasePlace place) {
    CaseTab tab = tabs.get(place.shownTab());
    if (tab == null) {
      if (!tabs.isEmpty()) {
        strip.first().ifPresent(key -> session.goTo(key, null));
      }
      return;
    }
    strip.mark(tab.key());
    Node page = built.computeIfAbsent(tab.key(), key -> tab.build(session));
    if (!content.getChildren().contains(page)) {
      content.getChildren().setAll(page);
      Sight.toTop(page);
    }
    actions.forEach((key, row) -> row.setVisible(key.equals(tab.key())));
    if (place.element() != null && !place.isVisit()) {
      Sight.bring(page, place.element().toString());
    }
  }

  private static String phaseName(Texts texts, CasePhase phase) {
    return switch (phase) {
      case BEFORE -> texts.of("case.phase.before");
      case DURING -> texts.of("case.phase.during");
      case AFTER -> texts.of("case.phase.after");
    };
  }
}
