#!/usr/bin/env bash
# ControlsFX 11.2.4 on JavaFX 26.0.2: the combo box that was last chosen in by typing a letter (PrefixSelectionComboBox) is held for as long
# as the program runs, with its items and the window it stood in.
# One handler serves all such boxes; it is static, and notes in a field of its own the box it was last asked for. One would expect the
# box to go with its window, as the combo box of JavaFX does, and so with it what the window showed.
# Seen: held=true for the box that was typed in, false for one that was not and for JavaFX's own
# Needs a JDK 25 or newer (JAVA25_HOME, JAVA_HOME or on the path), Maven, and the network once.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java=
for home in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" ""; do
  try=${home:+$home/bin/}java
  version=$("$try" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p' || true)
  if [ "${version%%.*}" -ge 25 ] 2>/dev/null; then java=$try; break; fi
done
[ -n "$java" ] || { echo "No JDK 25: set JAVA25_HOME or JAVA_HOME."; exit 2; }
cat > "$work/pom.xml" <<'END'
<project><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><dependencies>
<dependency><groupId>org.openjfx</groupId><artifactId>javafx-controls</artifactId><version>26.0.2</version></dependency>
<dependency><groupId>org.controlsfx</groupId><artifactId>controlsfx</artifactId><version>11.2.4</version></dependency>
</dependencies></project>
END
mvn -q -B -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile="$work/classpath"
cat > "$work/Finding.java" <<'END'
import java.lang.ref.WeakReference;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.controlsfx.control.PrefixSelectionComboBox;

public class Finding {
  public static void main(String[] arguments) throws Exception {
    Platform.startup(() -> Platform.setImplicitExit(false));
    boolean plain = held(ComboBox::new, true);
    boolean untouched = held(PrefixSelectionComboBox::new, false);
    boolean typed = held(PrefixSelectionComboBox::new, true);
    System.out.println("javafx=" + plain + " untouched=" + untouched + " typed-in=" + typed);
    System.exit(0);
  }

  /** Whether a box is in memory after its window was closed and emptied. */
  private static boolean held(Supplier<ComboBox<String>> made, boolean typed) throws Exception {
    WeakReference<?>[] box = new WeakReference<?>[1];
    Stage[] stage = new Stage[1];
    onScreen(() -> {
      ComboBox<String> choice = made.get();
      choice.getItems().addAll("apple", "banana", "cherry");
      stage[0] = new Stage();
      stage[0].setScene(new Scene(new StackPane(choice), 300, 200));
      stage[0].show();
      choice.requestFocus();
      if (typed) {
        choice.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "b", "b", KeyCode.B, false, false, false, false));
      }
      box[0] = new WeakReference<>(choice);
    });
    // Longer than the pause after which a next letter begins a new word.
    Thread.sleep(1500);
    onScreen(() -> {
      stage[0].close();
      stage[0].setScene(new Scene(new StackPane(), 300, 200));
    });
    for (int i = 0; i < 20 && box[0].get() != null; i++) {
      onScreen(() -> {});
      System.gc();
      Thread.sleep(100);
    }
    return box[0].get() != null;
  }

  private static void onScreen(Runnable action) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(() -> {
      action.run();
      done.countDown();
    });
    done.await();
  }
}
END
mkdir "$work/tmp"
said=$(cd "$work" && timeout 120 "$java" -Dglass.platform=Headless -Dprism.order=sw --enable-native-access=ALL-UNNAMED -XX:SoftRefLRUPolicyMSPerMB=0 -Xmx1g -Djava.io.tmpdir="$work/tmp" -cp "$(cat "$work/classpath")" Finding.java 2>"$work/errors") || { cat "$work/errors"; exit 1; }
echo "$said"
[ "$said" = "javafx=false untouched=false typed-in=true" ] || { echo "It is otherwise now."; exit 1; }
