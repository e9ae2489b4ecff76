package brobygger.desktop.placement;

import brobygger.casefile.company.Company;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.Parts;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * Below the field of a company's name: the known companies it may be, and in words which one it is.
 * The suggestions follow the typing. Tab passes them by; the arrow down goes to them.
 */
final class CompanySuggestions extends VBox {
  private final Texts texts;
  private final TextInputControl field;
  private final Supplier<List<Company>> companies;
  private final Supplier<String> typed;
  private final Consumer<Company> choose;
  private final FlowPane chips = new FlowPane(6, 6);
  private final Label which = Parts.words("", "soft", "small");

  /**
   * @param typed what stands in the field
   * @param choose takes the company that was chosen
   */
  CompanySuggestions(
      Texts texts,
      TextInputControl field,
      Supplier<List<Company>> companies,
      Supplier<String> typed,
      Consumer<Company> choose) {
    super(6);
    this.texts = texts;
    this.field = field;
    this.companies = companies;
    this.typed = typed;
    this.choose = choose;
    which.setId("placement-company-which");
    chips.setId("placement-company-suggestions");
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::down);
    chips.addEventFilter(KeyEvent.KEY_PRESSED, this::along);
    getChildren().addAll(chips, which);
  }

  /** Follows what is typed; {@code chosen} is the company that was chosen from the list, if any. */
  void show(Optional<Company> chosen) {
    String name = typed.get();
    List<Company> known = CompanyNames.named(companies.get(), name);
    List<Company> offered =
        chosen.isPresent() ? List.of() : CompanyNames.suggested(companies.get(), name);
    chips.getChildren().setAll(offered.stream().map(this::chip).toList());
    Parts.show(chips, !offered.isEmpty());
    which.setText(BidiMarks.without(words(name, known, chosen)));
    Parts.show(which, !which.getText().isEmpty());
    Parts.show(this, !offered.isEmpty() || !which.getText().isEmpty());
    field.setAccessibleHelp(
        offered.isEmpty() ? which.getText() : texts.of("placement.company.help", offered.size()));
  }

  private String words(String name, List<Company> known, Optional<Company> chosen) {
    if (name.isBlank()) {
      return "";
    }
    if (chosen.isPresent() || known.size() == 1) {
      Company company = chosen.orElseGet(known::getFirst);
      return CompanyNames.place(company)
          .map(place -> texts.of("placement.company.known.place", company.name(), place))
          .orElseGet(() -> texts.of("placement.company.known", company.name()));
    }
    return known.isEmpty()
        ? texts.of("placement.company.new", name.strip())
        : texts.of("placement.company.several", known.size(), name.strip());
  }

  private Button chip(Company company) {
    boolean alone = CompanyNames.named(companies.get(), company.name()).size() == 1;
    String name =
        alone
            ? company.name()
            : CompanyNames.place(company)
                .map(place -> company.name() + " · " + place)
                .orElse(company.name());
    Button chip = Parts.button(name, "quiet", () -> take(company));
    chip.getStyleClass().addAll("chip", "plain");
    chip.setId("suggest-" + company.id());
    chip.setFocusTraversable(false);
    chip.setMaxWidth(400);
    return chip;
  }

  private void take(Company company) {
    choose.accept(company);
    field.requestFocus();
    field.end();
  }

  private void down(KeyEvent event) {
    if (Shortcut.NEXT_LINE.is(event) && !chips.getChildren().isEmpty()) {
      chips.getChildren().getFirst().requestFocus();
      event.consume();
    }
  }

  private void along(KeyEvent event) {
    List<Node> all = chips.getChildren();
    int here = event.getTarget() instanceof Node chip ? all.indexOf(chip) : -1;
    if (Shortcut.NEXT_CHOICE.is(event) || Shortcut.NEXT_LINE.is(event)) {
      go(all, here + 1);
    } else if (Shortcut.PREVIOUS_CHOICE.is(event) || Shortcut.PREVIOUS_LINE.is(event)) {
      go(all, here - 1);
    } else if (Shortcut.CONFIRM.is(event)) {
      if (here >= 0 && all.get(here) instanceof Button chip) {
        chip.fire();
      }
    } else {
      return;
    }
    event.consume();
  }

  private void go(List<Node> all, int to) {
    if (to < 0) {
      field.requestFocus();
      field.end();
    } else if (to < all.size()) {
      all.get(to).requestFocus();
    }
  }
}
