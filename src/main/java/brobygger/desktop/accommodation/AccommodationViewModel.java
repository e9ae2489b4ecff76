package brobygger.desktop.accommodation;

import brobygger.casefile.CaseFile;
import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.company.Company;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.ElementId;
import brobygger.description.AccommodationWords;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.AccommodationEdits;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The accommodations of a case, one of them open. */
@Lives(Lifetime.CASE)
final class AccommodationViewModel {
  private final OpenCase open;
  private final Mistakes mistakes;
  private final LocalDate today;
  private final ObservableList<Accommodation> all = FXCollections.observableArrayList();
  private final ObservableList<Gap> gaps = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<AccommodationFields>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Follows the case from now on. */
  public AccommodationViewModel(OpenCase open, Texts texts, LocalDate today) {
    this.open = open;
    this.mistakes = new Mistakes(texts);
    this.today = today;
    open.file().addListener((property, before, now) -> refresh(now));
    refresh(open.file().getValue());
  }

  private void refresh(CaseFile file) {
    if (!all.equals(file.accommodations())) {
      all.setAll(file.accommodations());
    }
    Optional<AccommodationFields> now = opened.get();
    if (now.isEmpty() || now.get().accommodation().isEmpty()) {
      opened.set(all.stream().findFirst().map(a -> fields(a.id())));
    } else {
      now.get().refresh();
    }
    gaps.setAll(
        opened.get().flatMap(AccommodationFields::accommodation).map(Gap::of).orElse(List.of()));
  }

  private AccommodationFields fields(ElementId id) {
    return new AccommodationFields(open, mistakes, today, id);
  }

  /** Every accommodation, in order. */
  public ObservableList<Accommodation> all() {
    return all;
  }

  /** What the open one still leaves open. */
  public ObservableList<Gap> gaps() {
    return gaps;
  }

  /** The fields of the open one; empty when there is none. */
  public ReadOnlyObjectProperty<Optional<AccommodationFields>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Opens one. */
  public void open(ElementId id) {
    if (all.stream().anyMatch(a -> a.id().equals(id))
        && opened.get().filter(fields -> fields.id().equals(id)).isEmpty()) {
      opened.set(Optional.of(fields(id)));
      gaps.setAll(
          Objects.requireNonNull(opened.get())
              .flatMap(AccommodationFields::accommodation)
              .map(Gap::of)
              .orElse(List.of()));
    }
  }

  /** Adds one and opens it; returns what is wrong with the text, or nothing. */
  public String add(String need) {
    ElementId id = ElementId.random();
    String wrong =
        mistakes.trying(
            () -> {
              Accommodation added =
                  new Accommodation(
                      id, need.strip(), "", "", "", "", Sharing.UNDECIDED, null, List.of());
              open.edit(AccommodationEdits.add(added));
            });
    if (wrong.isEmpty()) {
      open(id);
    }
    return wrong;
  }

  /** Takes the open one away; it can be undone. */
  public void remove() {
    opened.get().ifPresent(fields -> open.edit(AccommodationEdits.remove(fields.id())));
  }

  /** The work functions of the current placement, with the tasks an accommodation can touch. */
  public List<WorkFunction> functions() {
    return open.file()
        .getValue()
        .currentPlacement(today)
        .map(Placement::functions)
        .orElse(List.of());
  }

  /** Who a text about the open one can name. */
  AccommodationWords.Names names() {
    CaseFile file = open.file().getValue();
    Optional<Placement> placement = file.currentPlacement(today);
    Optional<Company> company = placement.flatMap(p -> open.company(p.company()));
    return new AccommodationWords.Names(
        file.citizen().firstName(),
        company.map(Company::name),
        company
            .flatMap(c -> c.contact(placement.orElseThrow().contactPerson()))
            .map(c -> c.name()));
  }

  /** How many of them say how much and how it is handled. */
  public long concrete() {
    return all.stream().filter(Gap::concrete).count();
  }
}
