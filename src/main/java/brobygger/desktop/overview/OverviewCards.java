package brobygger.desktop.overview;

import brobygger.casefile.citizen.Citizen;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.placement.Placement;
import brobygger.description.Criteria;
import brobygger.desktop.field.AgreementWords;
import brobygger.desktop.field.Parts;
import brobygger.desktop.staircase.MiniStairs;
import brobygger.guide.ContentPack;
import brobygger.progression.Staircase;
import brobygger.progression.TargetState;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The cards of the overview that read the case and lead on to its other tabs. */
final class OverviewCards {
  private static final int NOTE_LENGTH = 160;

  private final OverviewViewModel model;
  private final Texts texts;
  private final ContentPack pack;
  private final OverviewView.Ways ways;

  OverviewCards(OverviewViewModel model, Texts texts, ContentPack pack, OverviewView.Ways ways) {
    this.model = model;
    this.texts = texts;
    this.pack = pack;
    this.ways = ways;
  }

  Node person() {
    Citizen citizen = model.caseFile().citizen();
    VBox card = card("overview.person", "overview.person.more", "citizen");
    LocalDate born = citizen.born();
    if (born != null) {
      int age = java.time.Period.between(born, model.today()).getYears();
      card.getChildren()
          .add(
              new FactPair(
                  texts.of("overview.born"),
                  texts.of("overview.born.age", texts.when().date(born), age)));
    }
    addPair(card, "overview.phone", citizen.phone());
    addPair(card, "overview.email", citizen.email());
    addPair(card, "overview.caseworker", citizen.caseworker().name());
    if (!citizen.wishes().isBlank()) {
      card.getChildren()
          .add(new FactPair(texts.of("overview.wishes"), shortened(citizen.wishes())));
    }
    if (card.getChildren().size() == 1) {
      card.getChildren().add(Parts.words(texts.of("overview.person.empty"), "soft"));
    }
    return card;
  }

  Node placement(Placement placement, boolean current) {
    return new PlacementCard(placement, model.company(placement), current, texts, ways);
  }

  Node next() {
    VBox card = card("overview.next", "overview.next.more", "followup");
    Optional<FollowUp> next = model.next();
    if (next.isEmpty()) {
      card.getChildren().add(Parts.words(texts.of("overview.next.none"), "soft"));
      return card;
    }
    FollowUp meeting = next.get();
    LocalTime at = meeting.at();
    String when =
        at == null
            ? texts.when().weekdayAndDate(meeting.on())
            : texts.when().weekdayDateAndClock(meeting.on(), at);
    card.getChildren()
        .addAll(
            Parts.words(texts.amounts().capitalised(when), "strong"),
            Parts.words(
                texts.amounts().capitalised(texts.when().week(meeting.on()))
                    + " · "
                    + texts.when().away(meeting.on(), model.today())
                    + " · "
                    + texts.code(meeting.kind()),
                "soft"));
    if (!meeting.purpose().isBlank()) {
      card.getChildren().add(Parts.words(shortened(meeting.purpose())));
    }
    return card;
  }

  Node progress() {
    VBox card = card("overview.progress", "overview.progress.more", "staircase");
    if (model.stairs().isEmpty()) {
      card.getChildren().add(Parts.words(texts.of("overview.progress.none"), "soft"));
    }
    VBox rows = new VBox();
    for (Staircase stairs : model.stairs()) {
      String at =
          stairs.current().map(pack::stepName).orElse(texts.of("overview.progress.unplaced"));
      Label name = Parts.words(stairs.function().name(), "strong");
      VBox titles = Parts.below(1, name, Parts.words(at, "soft"));
      titles.setMinWidth(0);
      HBox.setHgrow(titles, Priority.ALWAYS);
      HBox row = Parts.beside(14, new MiniStairs(stairs, at), titles);
      stairs
          .next()
          .filter(t -> t.state() instanceof TargetState.Passed)
          .ifPresent(
              t -> {
                Label late =
                    Parts.mark(
                        texts.of("overview.progress.late", texts.when().shortDate(t.target().by())),
                        "chip",
                        "warm");
                late.setMinWidth(Region.USE_PREF_SIZE);
                row.getChildren().add(late);
              });
      item(row, rows);
    }
    card.getChildren().add(rows);
    return card;
  }

  Node agreements() {
    VBox card = card("overview.agreements", "overview.agreements.more", "followup");
    VBox rows = new VBox();
    for (Agreement agreement : model.agreements()) {
      CheckBox tick = new CheckBox();
      tick.setId("keep-" + agreement.id());
      tick.setAccessibleText(
          texts.of("overview.agreements.tick", agreement.who(), agreement.what()));
      tick.setOnAction(event -> ways.keep(agreement));
      LocalDate by = agreement.by();
      VBox said = Parts.below(1, Parts.words(shortened(AgreementWords.line(texts, agreement))));
      if (by != null) {
        Button undated =
            Parts.cross(
                texts.of("overview.agreements.undated", agreement.who(), agreement.what()),
                () -> model.undated(agreement.id()));
        undated.setId("undated-" + agreement.id());
        Label day =
            Parts.mark(
                texts.of("overview.agreements.by", texts.when().shortDate(by)),
                model.isLate(agreement) ? "warm-text" : "soft");
        said.getChildren().add(Parts.beside(4, day, undated));
      }
      said.setMinWidth(0);
      HBox.setHgrow(said, Priority.ALWAYS);
      item(Parts.beside(12, tick, said), rows);
    }
    if (model.agreements().isEmpty()) {
      card.getChildren().add(Parts.words(texts.of("overview.agreements.none"), "soft"));
    }
    card.getChildren().add(rows);
    return card;
  }

  Node description(Criteria criteria) {
    VBox card = card("overview.description", "overview.description.more", "description");
    ProgressBar meter = new ProgressBar((double) criteria.complete() / criteria.total());
    meter.getStyleClass().addAll("meter", criteria.isComplete() ? "good" : "plain");
    meter.setMaxWidth(Double.MAX_VALUE);
    String text =
        criteria.isComplete()
            ? texts.of("overview.description.complete")
            : texts.of("overview.description.open", criteria.complete(), criteria.total());
    meter.setAccessibleText(text);
    card.getChildren().addAll(Parts.words(text), meter);
    if (!criteria.isComplete()) {
      String open =
          criteria.open().stream()
              .limit(3)
              .map(code -> pack.criterion(code).title())
              .collect(Collectors.joining(" · "));
      card.getChildren().add(Parts.words(texts.of("overview.description.missing", open), "soft"));
    }
    return card;
  }

  Node notes() {
    VBox card = card("overview.notes", "overview.notes.more", "notes");
    if (model.notes().isEmpty()) {
      card.getChildren().add(Parts.words(texts.of("overview.notes.none"), "soft"));
    }
    VBox rows = new VBox();
    for (JournalNote note : model.notes()) {
      LocalDate day = note.writtenAt().atZone(ZoneId.systemDefault()).toLocalDate();
      item(
          Parts.below(
              2,
              Parts.words(
                  texts.when().shortDate(day, model.today()) + " · " + note.author(),
                  "soft",
                  "small"),
              Parts.words(shortened(note.text()))),
          rows);
    }
    card.getChildren().add(rows);
    return card;
  }

  private VBox card(String heading, String more, String tab) {
    Label title = Parts.words(texts.of(heading), "heading");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button link = Parts.button(texts.of(more), "link", () -> ways.goTo(tab));
    link.setMinWidth(Region.USE_PREF_SIZE);
    VBox card = new VBox(8, Parts.beside(10, title, link));
    card.getStyleClass().add("card");
    return card;
  }

  private void addPair(VBox card, String key, String value) {
    if (!value.isBlank()) {
      card.getChildren().add(new FactPair(texts.of(key), value));
    }
  }

  private static void item(Region row, VBox rows) {
    row.getStyleClass().add("item");
    if (rows.getChildren().isEmpty()) {
      row.getStyleClass().add("first");
    }
    rows.getChildren().add(row);
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= NOTE_LENGTH
        ? line
        : line.substring(
                0,
                line.offsetByCodePoints(
                    0, Math.min(NOTE_LENGTH, line.codePointCount(0, line.length()))))
            + " …";
  }
}
