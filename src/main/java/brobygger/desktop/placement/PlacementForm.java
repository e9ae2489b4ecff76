package brobygger.desktop.placement;

import brobygger.casefile.placement.PlacementKind;
import brobygger.casefile.value.Period;
import brobygger.desktop.field.Choice;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.OpenCase;
import brobygger.desktop.field.Parts;
import brobygger.desktop.layout.DraftBox;
import brobygger.texts.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The compact form of a placement: company, period, weekdays with clock times, hours. */
public final class PlacementForm {
  private final Texts texts;
  private final LocalDate today;
  private final OpenCase open;
  private final CompanyChoice companies;

  /** A form that keeps in this case. */
  public PlacementForm(Texts texts, LocalDate today, OpenCase open, CompanyChoice companies) {
    this.texts = texts;
    this.today = today;
    this.open = open;
    this.companies = companies;
  }

  /** The form of a draft; {@code done} runs when it has been kept. */
  public DraftBox of(PlacementDraft draft, Runnable done) {
    DraftBox box =
        new DraftBox(
            texts,
            today,
            texts.of(draft.isNew() ? "placement.new" : "placement.edit"),
            draft.isNew() ? texts.of("placement.new.text") : "");
    box.setId("placement-box");
    box.about("placement:" + draft.code());
    Parts.wide(box, 480);
    box.line(texts.of("placement.company"), "placement-company", draft.company(), draft::company);
    suggest(box, draft);
    box.line(texts.of("placement.contact"), "placement-contact", draft.contact(), draft::contact);
    Choice<PlacementKind> kind =
        new Choice<>(
            texts.of("placement.kind"),
            "placement-kind",
            List.of(PlacementKind.values()),
            k -> texts.code(k),
            draft::kind);
    kind.show(draft.kind());
    box.part(kind);
    Label until = Parts.words("", "soft", "small");
    Label sum = Parts.words("", "soft", "small");
    VBox clock = new VBox(6);
    Runnable refresh = () -> say(draft, until, sum);
    box.date(
        texts.of("placement.start"),
        "placement-start",
        draft.start(),
        day -> {
          draft.start(day);
          refresh.run();
        });
    box.number(
        texts.of("placement.weeks"),
        "placement-weeks",
        draft.weeks(),
        weeks -> {
          draft.weeks(weeks);
          refresh.run();
        });
    box.part(until);
    box.part(Parts.mark(texts.of("placement.days"), "field-label"));
    box.part(weekdays(box, draft, clock, refresh));
    box.part(clock);
    box.hours(
        texts.of("placement.hours"),
        "placement-hours",
        texts.of("placement.hours.prompt"),
        draft.writtenHours(),
        hours -> {
          hours.ifPresentOrElse(draft::hours, draft::hoursOfTheDays);
          refresh.run();
        });
    box.part(sum);
    refresh.run();
    times(box, draft, clock, refresh);
    box.action(
        texts.of(draft.isNew() ? "placement.create" : "placement.done"),
        () -> {
          draft.keep(open, companies);
          done.run();
        });
    return box;
  }

  private void suggest(DraftBox box, PlacementDraft draft) {
    KeptField field = box.field("placement-company");
    CompanySuggestions[] made = new CompanySuggestions[1];
    boolean[] choosing = {false};
    CompanySuggestions suggestions =
        new CompanySuggestions(
            texts,
            field.input(),
            companies::all,
            () -> field.input().getText(),
            company -> {
              choosing[0] = true;
              box.enter("placement-company", company.name());
              draft.choose(company);
              choosing[0] = false;
              made[0].show(Optional.of(company));
            });
    made[0] = suggestions;
    field
        .input()
        .textProperty()
        .addListener(
            (property, before, now) -> {
              if (!choosing[0]) {
                suggestions.show(draft.chosen(companies).filter(c -> c.name().equals(now)));
              }
            });
    suggestions.show(draft.chosen(companies));
    box.part(suggestions);
  }

  private FlowPane weekdays(DraftBox box, PlacementDraft draft, VBox clock, Runnable refresh) {
    FlowPane row = new FlowPane(6, 6);
    for (DayOfWeek day : DayOfWeek.values()) {
      ToggleButton choice = new ToggleButton(texts.when().shortWeekday(day));
      choice.getStyleClass().addAll("source-choice", "consultant");
      choice.setId("day-" + day);
      choice.setAccessibleText(texts.when().weekday(day));
      choice.setSelected(draft.days().containsKey(day));
      choice.setOnAction(
          event -> {
            draft.toggle(day);
            times(box, draft, clock, refresh);
            refresh.run();
          });
      row.getChildren().add(choice);
    }
    return row;
  }

  private void times(DraftBox box, PlacementDraft draft, VBox clock, Runnable refresh) {
    box.forget("time-");
    clock.getChildren().clear();
    draft
        .days()
        .forEach(
            (day, hours) -> {
              Label name = Parts.mark(texts.when().weekday(day));
              Parts.wide(name, 84);
              name.setMinWidth(Region.USE_PREF_SIZE);
              var from =
                  box.time(
                      texts.of("placement.from", texts.when().weekday(day)),
                      "time-from-" + day,
                      hours.from(),
                      time -> {
                        PlacementDraft.Hours now = draft.days().get(day);
                        LocalTime to = now == null ? hours.to() : now.to();
                        draft.day(day, time, to);
                        refresh.run();
                      });
              var to =
                  box.time(
                      texts.of("placement.to", texts.when().weekday(day)),
                      "time-to-" + day,
                      hours.to(),
                      time -> {
                        PlacementDraft.Hours now = draft.days().get(day);
                        draft.day(day, now == null ? hours.from() : now.from(), time);
                        refresh.run();
                      });
              clock.getChildren().add(Parts.beside(8, name, from, Parts.mark("–", "soft"), to));
            });
    Parts.show(clock, !draft.days().isEmpty());
  }

  private void say(PlacementDraft draft, Label until, Label sum) {
    Period period = draft.period();
    LocalDate end = period.end();
    until.setText(
        end == null
            ? texts.of("placement.open", texts.when().week(period.start()))
            : texts.of(
                "placement.until",
                texts.when().week(period.start()),
                texts.when().date(end),
                texts.when().week(end)));
    Duration days = draft.scheduled();
    boolean differ = !days.isZero() && !days.equals(draft.hours());
    sum.setText(
        differ
            ? texts.of("placement.differ", said(days), said(draft.hours()))
            : texts.of("placement.sum", said(draft.hours())));
  }

  private String said(Duration hours) {
    return texts.amounts().hoursAWeek(hours);
  }
}
