package brobygger.desktop.conflict;

import brobygger.casefile.value.ElementId;
import brobygger.desktop.Following;
import brobygger.desktop.field.Parts;
import brobygger.usecase.exchange.SettleConflict;
import brobygger.usecase.home.Vault;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line that counts what is unsettled in a case or a company, and leads to the sheet. */
final class ConflictLine {
  private final Vault vault;
  private final SettleConflict settle;

  /** What somebody began to write and has not used yet: a closed sheet must not lose it. */
  private final Map<ElementId, String> begun = new HashMap<>();

  ConflictLine(Vault vault) {
    this.vault = vault;
    this.settle = new SettleConflict(vault);
  }

  /**
   * Builds the line; it hides while nothing is open.
   *
   * @param name begins the names of its parts, such as {@code "case"}
   */
  Node of(Disputed disputed, String name) {
    Label words = Parts.words("");
    words.setId(name + "-conflicts");
    words.setMinWidth(0);
    Button see =
        Parts.button(
            disputed.desk().texts().of("conflict.see"),
            "ghost",
            () ->
                disputed.flush(
                    () -> new ConflictsSheet(disputed, vault.fields(), settle, begun).show()));
    see.setId(name + "-conflicts-see");
    see.setMinWidth(Button.USE_PREF_SIZE);
    FontIcon sign = new FontIcon(Feather.GIT_MERGE);
    sign.getStyleClass().add("band-icon");
    HBox band = Parts.beside(10, sign, words, Parts.room(), see);
    band.getStyleClass().add("case-band");
    Runnable count =
        () -> {
          int open = disputed.conflicts().size();
          words.setText(disputed.desk().texts().of("conflict.band", open));
          Parts.show(band, open > 0);
        };
    Following.whileInWindow(band, () -> disputed.follow(count).and(counted(count)));
    count.run();
    return band;
  }

  /** Counts at once: it may have changed while the line was in no window. */
  private static javafx.util.Subscription counted(Runnable count) {
    count.run();
    return javafx.util.Subscription.EMPTY;
  }
}
