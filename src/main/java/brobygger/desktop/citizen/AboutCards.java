package brobygger.desktop.citizen;

import brobygger.casefile.order.Order;
import brobygger.casefile.order.Track;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Choice;
import brobygger.desktop.field.DateWords;
import brobygger.desktop.field.Disclosure;
import brobygger.desktop.field.FindingBox;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.MaskedInput;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.UndoNotice;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The cards about the person, the rhythm of contact, the wishes and the order. */
@Lives(Lifetime.CASE)
final class AboutCards {
  private final CitizenViewModel model;
  private final Texts texts;
  private final DateWords dates;
  private final UndoNotice notice;

  AboutCards(CitizenViewModel model, Texts texts, LocalDate today, UndoNotice notice) {
    this.notice = notice;
    this.model = model;
    this.texts = texts;
    this.dates = new DateWords(texts, today);
  }

  Node person() {
    VBox caseworker =
        Parts.below(
            10,
            line("caseworker.name"),
            line("caseworker.municipality"),
            line("caseworker.phone"),
            line("caseworker.email"));
    Label who = Parts.words("", "soft", "small");
    model.follow(
        () -> {
          String name = model.person("caseworker.name").textProperty().get();
          who.setText(BidiMarks.without(name));
          Parts.show(who, !name.isBlank());
        });
    return card(
        texts.of("citizen.person"),
        line("name"),
        KeptField.date(
            texts.of("citizen.born"), "citizen-born", dates.ofThePast(), model.person("born")),
        cpr(),
        line("phone"),
        line("email"),
        Parts.below(
            0, new Disclosure(texts.of("citizen.caseworker"), caseworker, false), indented(who)));
  }

  private Node cpr() {
    MaskedInput input =
        new MaskedInput(
            model.cpr(),
            texts.of("citizen.cpr.show"),
            texts.of("citizen.cpr.hide"),
            MaskedInput::onScreen);
    KeptField field = KeptField.masked(texts.of("citizen.cpr"), "citizen-cpr", input);
    return Parts.below(4, field, Parts.words(texts.of("citizen.cpr.why"), "soft", "small"));
  }

  Node wishes() {
    return card(
        texts.of("citizen.wishes"), area("wishes", "", 3), area("background", "background", 2));
  }

  Node rhythm() {
    RhythmFields rhythm = model.rhythm();
    KeptField reason =
        KeptField.area(
            texts.of("citizen.rhythm.reason"),
            "citizen-rhythm-reason",
            texts.of("citizen.rhythm.reason.prompt"),
            1,
            rhythm.reason);
    KeptField days = KeptField.line("", "citizen-rhythm-days", "", rhythm.days);
    days.input().setAccessibleText(texts.of("citizen.rhythm.days"));
    days.wide(64);
    Label problem = Parts.words("", "danger-text", "small");
    problem.textProperty().bind(rhythm.days.problemProperty());
    rhythm.days.problemProperty().subscribe(now -> Parts.show(problem, !now.isEmpty()));
    days.getChildren().removeLast();
    HBox row =
        Parts.beside(
            8,
            Parts.mark(texts.of("citizen.rhythm.every")),
            days,
            Parts.mark(texts.of("citizen.rhythm.unit")));
    Runnable needed = () -> Parts.show(reason, rhythm.reasonNeeded());
    rhythm.days.textProperty().subscribe(needed);
    model.follow(needed);
    return card(texts.of("citizen.rhythm"), row, problem, reason);
  }

  Node order() {
    OrderFields order = model.order();
    Choice<Track> track =
        new Choice<>(
            texts.of("citizen.order.track"),
            "citizen-order-track",
            List.of(Track.values()),
            value -> texts.code(value),
            order::track);
    Label chip = Parts.mark("", "chip");
    Button away =
        Parts.button(
            texts.of("citizen.order.remove"),
            "quiet",
            () -> {
              order.remove();
              notice.say(texts.of("citizen.order.removed"));
            });
    away.setId("citizen-order-remove");
    away.getStyleClass().add("small");
    VBox lacking = Parts.below(0);
    model.follow(
        () -> {
          track.show(order.order().map(Order::track).orElse(null));
          Parts.show(away, order.order().isPresent());
          boolean complete = order.complete();
          chip.setText(texts.of(complete ? "citizen.order.complete" : "citizen.order.lacking"));
          chip.getStyleClass().setAll("label", "chip", complete ? "good" : "gold");
          lacking.getChildren().clear();
          if (!complete) {
            lacking
                .getChildren()
                .add(
                    new FindingBox(
                        texts.of("citizen.order.lacking.what." + missing(order)),
                        texts.of("citizen.order.lacking.how"),
                        List.of()));
          }
        });
    return card(
        texts.of("citizen.order"),
        Parts.beside(8, chip, Parts.room(), away),
        track,
        KeptField.date(
            texts.of("citizen.order.received"), "citizen-order-received", dates, order.received),
        orderArea("goal", order.goal),
        orderArea("subGoals", order.subGoals),
        lacking);
  }

  private static String missing(OrderFields order) {
    if (order.order().isEmpty()) {
      return "all";
    }
    boolean goal = order.order().get().goal().isBlank();
    boolean subGoals = order.order().get().subGoals().isBlank();
    return goal && subGoals ? "both" : goal ? "goal" : "subGoals";
  }

  private KeptField orderArea(String part, Kept kept) {
    return KeptField.area(
        texts.of("citizen.order." + part),
        "citizen-order-" + part,
        texts.of("citizen.order." + part + ".prompt"),
        1,
        kept);
  }

  private KeptField line(String code) {
    return KeptField.line(label(code), "citizen-" + code.replace('.', '-'), "", model.person(code));
  }

  /** A shorter name where the form has one, else what the field is called everywhere. */
  private String label(String code) {
    String here = "citizen." + code;
    return texts.of(texts.has(here) ? here : "casefile.field.Citizen." + code);
  }

  private KeptField area(String code, String label, int rows) {
    KeptField field =
        KeptField.area(
            label.isEmpty() ? "" : texts.of("citizen." + label),
            "citizen-" + code,
            texts.of("citizen." + code + ".prompt"),
            rows,
            model.person(code));
    field.input().setAccessibleText(texts.of("citizen." + code));
    return field;
  }

  private static Node indented(Node node) {
    VBox box = new VBox(node);
    box.getStyleClass().add("disclosed");
    return box;
  }

  static VBox card(String title, Node... parts) {
    VBox card = Parts.below(12, Parts.beside(8, Parts.mark(title, "heading")));
    card.getChildren().addAll(parts);
    card.getStyleClass().add("card");
    return card;
  }
}
