package brobygger.desktop.today;

import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.Screen;
import brobygger.desktop.Uncached;
import brobygger.texts.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** The first screen of the day. */
@Lives(Lifetime.PERSON)
public final class TodayScreen implements Screen {
  private final TodayViewModel model;
  private final DueWays ways;
  private final Consumer<Desk> calendar;
  private Optional<Texts> texts = Optional.empty();

  /**
   * @param model what is shown
   * @param ways what the lines' buttons do
   * @param calendar saves the planned meetings to a calendar
   */
  public TodayScreen(TodayViewModel model, DueWays ways, Consumer<Desk> calendar) {
    this.model = model;
    this.ways = ways;
    this.calendar = calendar;
  }

  @Override
  public String key() {
    return "today";
  }

  @Override
  public Node build(Desk desk) {
    texts = Optional.of(desk.texts());
    TodayView view = new TodayView(model, ways, desk, calendar);
    ScrollPane scroll = Uncached.of(new ScrollPane(view));
    scroll.viewportBoundsProperty().subscribe(bounds -> view.fitTo(bounds.getHeight()));
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }

  @Override
  public ObservableIntegerValue count() {
    return model.countProperty();
  }

  @Override
  public void shown() {
    texts.ifPresent(model::refresh);
  }
}
