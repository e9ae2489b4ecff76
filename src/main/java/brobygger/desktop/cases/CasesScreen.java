package brobygger.desktop.cases;

import brobygger.desktop.Desk;
import brobygger.desktop.Forms;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.Screen;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;

/** All cases, searchable and sortable. */
@Lives(Lifetime.PERSON)
public final class CasesScreen implements Screen {
  private final CasesViewModel model;
  private final IntegerBinding count;

  /** Shows the lines of the model. */
  public CasesScreen(CasesViewModel model, CaseList cases) {
    this.model = model;
    this.count = Bindings.size(cases.all());
  }

  @Override
  public String key() {
    return "cases";
  }

  @Override
  public Node build(Desk desk) {
    return new Forms(desk.texts()).load("CasesView", new CasesController(model, desk));
  }

  @Override
  public ObservableIntegerValue count() {
    return count;
  }

  @Override
  public void shown() {
    model.refresh();
  }
}
