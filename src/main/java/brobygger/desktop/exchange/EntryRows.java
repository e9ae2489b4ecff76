package brobygger.desktop.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Desk;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Segments;
import brobygger.problem.HandoverText;
import brobygger.problem.ProblemText;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.BundlePreview.Entry;
import brobygger.usecase.bundle.Decision;
import brobygger.usecase.bundle.EntryProblem;
import brobygger.usecase.bundle.Handover;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The cases and companies of a bundle, each with what would happen, or what did. */
final class EntryRows {
  private final ReceiveViewModel model;
  private final Desk desk;
  private final Texts texts;

  EntryRows(ReceiveViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
  }

  /** A row before anything was done, with the choice of what is to happen. */
  Node before(DocumentKind kind, Entry entry, BundlePreview preview, boolean choose) {
    CaseFileId id = caseId(kind, entry);
    VBox row =
        row(
            kind,
            entry,
            chip(texts.of("bundle.state." + entry.state().name()), style(entry.state())),
            preview.unsettled(entry));
    if (choose && id != null && model.decisionsProperty().get().containsKey(id)) {
      List<Decision> possible = new ArrayList<>();
      if (entry.state().changesVault()) {
        possible.add(Decision.ACCEPT);
      }
      if (entry.canWait()) {
        possible.add(Decision.PARK);
      }
      possible.add(Decision.REJECT);
      Segments<Decision> segments =
          new Segments<>(
              "decide-" + entry.position(),
              possible,
              each -> texts.of("exchange.decide." + each),
              chosen -> model.decide(id, chosen));
      possible.forEach(
          each ->
              segments
                  .button(each)
                  .setAccessibleText(
                      texts.of(
                          "exchange.decide.said",
                          texts.of("exchange.decide." + each),
                          name(kind, entry))));
      segments.show(model.decisionsProperty().get().get(id));
      row.getChildren().add(segments);
    }
    return row;
  }

  /** A row of the report. */
  Node after(DocumentKind kind, Entry entry, Taken taken) {
    CaseFileId id = caseId(kind, entry);
    Decision did = id == null ? null : taken.done().get(id);
    if (kind == DocumentKind.COMPANY
        && entry.id() != null
        && taken.report().companies().contains(new CompanyId(entry.id()))) {
      did = Decision.ACCEPT;
    }
    Label chip =
        did == null
            ? chip(texts.of("bundle.state." + entry.state().name()), style(entry.state()))
            : chip(
                texts.of("exchange.done." + did),
                switch (did) {
                  case ACCEPT -> "good";
                  case PARK -> "gold";
                  case REJECT -> "plain";
                });
    VBox row = row(kind, entry, chip, 0);
    UUID document = entry.id();
    int unsettled =
        document == null ? 0 : taken.unsettled().getOrDefault(new DocumentKey(kind, document), 0);
    if (document != null && unsettled > 0) {
      Button settle =
          Parts.link(
              texts.of("exchange.take.unsettled", unsettled),
              () -> {
                switch (kind) {
                  case CASE -> desk.openCase(CasePlace.of(new CaseFileId(document)));
                  case COMPANY -> desk.openCompany(new CompanyId(document));
                }
              });
      settle.setId(kind == DocumentKind.CASE ? "exchange-settle" : "exchange-settle-company");
      row.getChildren().add(settle);
    }
    return row;
  }

  private VBox row(DocumentKind kind, Entry entry, Label chip, int unsettled) {
    Label name = Parts.words(name(kind, entry), "strong");
    FlowPane head = new FlowPane(8, 4, name, chip);
    VBox row = Parts.below(4, head);
    String about = about(kind, entry, unsettled);
    if (!about.isEmpty()) {
      row.getChildren().add(Parts.words(about, "soft", "small"));
    }
    Handover handover = entry.handover();
    if (handover != null) {
      Label told =
          Parts.words(
              new HandoverText(texts).of(handover), handover.proved() ? "strong" : "warm-text");
      told.setId("exchange-handover");
      row.getChildren().add(told);
    }
    row.getStyleClass().add("item");
    return row;
  }

  private static @Nullable CaseFileId caseId(DocumentKind kind, Entry entry) {
    UUID id = entry.id();
    return kind == DocumentKind.CASE && id != null ? new CaseFileId(id) : null;
  }

  private String name(DocumentKind kind, Entry entry) {
    return entry.name().isEmpty()
        ? switch (kind) {
          case CASE -> texts.of("bundle.unnamed.case", entry.position());
          case COMPANY -> texts.of("bundle.unnamed.company", entry.position());
        }
        : BidiMarks.without(entry.name());
  }

  private String about(DocumentKind kind, Entry entry, int unsettled) {
    EntryProblem problem = entry.problem();
    if (problem != null) {
      return new ProblemText(texts).of(problem, kind);
    }
    String what =
        switch (kind) {
          case CASE -> texts.of("exchange.take.case");
          case COMPANY -> texts.of("exchange.take.company");
        };
    String news =
        entry.news() == 0
            ? what
            : texts.of("exchange.take.news", what, texts.of("bundle.news.some", entry.news()));
    return unsettled == 0
        ? news
        : texts.of("exchange.take.news", news, texts.of("bundle.news.unsettled", unsettled));
  }

  private static Label chip(String words, String style) {
    Label chip = Parts.mark(words, "chip", style);
    chip.setMinWidth(Label.USE_PREF_SIZE);
    return chip;
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
}
