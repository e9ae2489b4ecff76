package brobygger.desktop.today;

import brobygger.casefile.CaseFile;
import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.desktop.Desk;
import brobygger.desktop.field.AgreementWords;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What to have in mind before the next meeting. */
final class NextVisitCard extends VBox {
  private static final int MOST_LINES = 4;

  private final Texts texts;

  NextVisitCard(Day day, Desk desk) {
    texts = desk.texts();
    getStyleClass().addAll("card", "next-visit");
    setMinWidth(0);
    setPrefWidth(380);
    HBox.setHgrow(this, Priority.SOMETIMES);
    Label heading = new Label(texts.of("today.next"));
    heading.getStyleClass().add("heading");
    getChildren().add(heading);
    if (day.next().isEmpty()) {
      say("today.next.none", "soft");
      return;
    }
    Meeting meeting = day.next().getFirst();
    CaseFile file = meeting.caseFile();
    Label who =
        line(
            meeting.company().isEmpty()
                ? file.citizen().name()
                : texts.of("today.who", file.citizen().name(), meeting.company()),
            "strong");
    Label when = line(when(day, meeting), "soft");
    getChildren().add(new VBox(who, when));
    agreed(file);
    watch(file);
    Region grow = new Region();
    VBox.setVgrow(grow, Priority.ALWAYS);
    Button start = new Button(texts.of("today.next.open"));
    start.setId("next-visit");
    start.getStyleClass().add("primary");
    start.setMaxWidth(Double.MAX_VALUE);
    start.setMinHeight(Region.USE_PREF_SIZE);
    start.setOnAction(event -> desk.openCase(meeting.visit()));
    getChildren().addAll(grow, start);
  }

  private String when(Day day, Meeting meeting) {
    List<String> parts = new ArrayList<>();
    if (!meeting.isOn(day.today())) {
      parts.add(texts.amounts().capitalised(texts.when().weekdayAndDate(meeting.followUp().on())));
    }
    LocalTime at = meeting.followUp().at();
    if (at != null) {
      String clock = texts.when().clock(at);
      parts.add(parts.isEmpty() ? texts.amounts().capitalised(clock) : clock);
    }
    String kind = texts.code(meeting.followUp().kind());
    parts.add(
        meeting.followUp().kind() == FollowUpKind.COMPANY_VISIT
            ? texts.of("today.next.number", meeting.number())
            : kind);
    return String.join(" · ", parts);
  }

  private void agreed(CaseFile file) {
    List<Agreement> open =
        file.agreements().stream().filter(a -> a.state() == AgreementState.OPEN).toList();
    if (open.isEmpty()) {
      return;
    }
    say("today.next.agreed", "soft");
    VBox lines = new VBox(2);
    open.stream()
        .skip(Math.max(0, open.size() - MOST_LINES))
        .forEach(
            a ->
                lines
                    .getChildren()
                    .add(
                        line(
                            texts.of("today.next.agreement", AgreementWords.line(texts, a)),
                            "next-line")));
    getChildren().add(lines);
  }

  private void watch(CaseFile file) {
    List<String> names =
        file.accommodations().stream().map(Accommodation::need).limit(MOST_LINES).toList();
    if (!names.isEmpty()) {
      say("today.next.watch", "soft");
      getChildren().add(line(String.join(" · ", names), "next-line"));
    }
  }

  private void say(String key, String style) {
    getChildren().add(line(texts.of(key), style));
  }

  private static Label line(String words, String style) {
    Label label = new Label(BidiMarks.without(words));
    label.getStyleClass().add(style);
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
