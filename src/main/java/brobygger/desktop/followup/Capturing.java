package brobygger.desktop.followup;

import brobygger.casefile.followup.Statement;
import brobygger.casefile.followup.Theme;
import brobygger.casefile.followup.VisitBox;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Source;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is caught while people talk: each statement with its source, the assessment apart. */
public final class Capturing {
  private final OpenCase open;
  private final Mistakes mistakes;
  private final HoldFollowUp hold;
  private final SimpleObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.TASKS);
  private final StringProperty point = new SimpleStringProperty("");

  Capturing(OpenCase open, Mistakes mistakes, HoldFollowUp hold) {
    this.open = open;
    this.mistakes = mistakes;
    this.hold = hold;
  }

  /** What is being typed before its source is chosen; held while it is typed. */
  public StringProperty draftProperty() {
    return hold.typing().statement().textProperty();
  }

  /** What the next statement is about. */
  public SimpleObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** The point of the agenda that is being talked about, by its code; empty for none. */
  public StringProperty pointProperty() {
    return point;
  }

  /** Keeps the draft as something that source says; returns what is wrong, or nothing. */
  public String capture(Source source) {
    String words = draftProperty().get().strip();
    if (words.isEmpty()) {
      return "";
    }
    hold.typing().settle(VisitBox.STATEMENT);
    return mistakes.trying(
        () -> {
          Statement said = new Statement(ElementId.random(), source, theme.get(), words);
          open.edit(hold.edits().capture(said, point.get(), hold.day()));
          hold.typing().filed(VisitBox.STATEMENT);
        });
  }

  /** Files the draft as the last line of the assessment; returns what is wrong, or nothing. */
  public String assess() {
    String words = draftProperty().get().strip();
    if (words.isEmpty()) {
      return "";
    }
    hold.typing().settle(VisitBox.STATEMENT);
    String wrong =
        mistakes.trying(
            () -> {
              open.edit(hold.edits().assess(words, point.get(), hold.day()));
              hold.givenBack().assessed(hold.id(), words);
              hold.typing().filed(VisitBox.STATEMENT);
            });
    hold.refresh();
    return wrong;
  }

  /** Takes a statement away. */
  public void removeStatement(ElementId statement) {
    hold.unsealed(() -> open.edit(hold.edits().removeStatement(statement)));
  }
}
