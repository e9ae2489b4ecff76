package brobygger.desktop.overview;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.WorkDay;
import brobygger.desktop.field.Parts;
import brobygger.desktop.layout.LeftAndRight;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One placement: where, with whom, when, and how many hours a week. */
final class PlacementCard extends VBox {
  private final Placement placement;
  private final Texts texts;
  private final OverviewView.Ways ways;

  /** What the identifiers of the card's links end in. */
  private final String ending;

  /**
   * @param current whether it is the placement the case is about now
   */
  PlacementCard(
      Placement placement,
      Optional<Company> company,
      boolean current,
      Texts texts,
      OverviewView.Ways ways) {
    super(8);
    this.placement = placement;
    this.texts = texts;
    this.ways = ways;
    this.ending = current ? "" : placement.id().toString();
    getStyleClass().add("card");
    getChildren().add(head(company));
    company.map(this::opening).ifPresent(getChildren()::add);
    fact(
        texts.of("overview.contact"),
        company
            .flatMap(at -> at.contact(placement.contactPerson()))
            .map(PlacementCard::said)
            .orElse(texts.of("overview.contact.none")));
    fact(texts.of("overview.period"), period());
    if (!placement.schedule().isEmpty()) {
      fact(texts.of("overview.days"), days());
    }
    fact(texts.of("overview.hours"), texts.amounts().hoursAWeek(placement.weeklyHours()));
  }

  private Node head(Optional<Company> company) {
    Label name =
        Parts.growing(
            Parts.words(
                company.map(Company::name).orElse(texts.of("overview.company.none")), "heading"));
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    Label kind = Parts.mark(texts.code(placement.kind()), "chip", "plain");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    Button edit = Parts.button(texts.of("overview.edit"), "link", () -> {});
    edit.setId(ending.isEmpty() ? "edit-placement" : "edit-" + ending);
    edit.setMinWidth(Region.USE_PREF_SIZE);
    edit.setOnAction(event -> ways.editPlacement(placement, edit));
    return new LeftAndRight(name, Parts.beside(10, kind, edit));
  }

  private Node opening(Company company) {
    Button go =
        Parts.button(
            texts.of("overview.company.open"), "link", () -> ways.openCompany(company.id()));
    go.setId(ending.isEmpty() ? "open-company" : "open-company-" + ending);
    go.setMinWidth(Region.USE_PREF_SIZE);
    return go;
  }

  private void fact(String called, String fact) {
    getChildren().add(new FactPair(called, fact));
  }

  private static String said(ContactPerson person) {
    String role = person.role().isEmpty() ? "" : ", " + person.role();
    String phone = person.phone().isEmpty() ? "" : " · " + person.phone();
    return person.name() + role + phone;
  }

  private String days() {
    return placement.schedule().stream()
        .sorted(Comparator.comparing(WorkDay::day))
        .map(this::said)
        .collect(Collectors.joining("\n"));
  }

  private String said(WorkDay day) {
    return texts.amounts().capitalised(texts.when().weekday(day.day()))
        + " "
        + texts.when().between(day.from(), day.to());
  }

  private String period() {
    LocalDate start = placement.period().start();
    LocalDate end = placement.period().end();
    return end == null
        ? texts.of("overview.period.open", texts.when().date(start), texts.when().week(start))
        : texts.of(
            "overview.period.weeks",
            texts.when().date(start),
            texts.when().date(end),
            texts.amounts().weeks(placement.period().weeks().orElse(0)),
            texts.when().week(start),
            texts.when().week(end));
  }
}
