#!/usr/bin/env bash
# JavaFX 26.0.2: what is put into a ScrollPane that is in a shown window has no scene and no parent until the pane is first styled, which
# is at the next pulse. requestFocus on a field in there does nothing and says nothing; the same field straight in a VBox gets the
# keyboard at once. Whether it works depends on whether a pulse came in between: on a quick machine it mostly does, on a slow one not.
# So: wait for the node's scene, or call applyCss on the pane first.
# Seen: in a box: scene=true focused=true; in a scroll pane: scene=false focused=false, after a pulse: scene=true focused=false
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
</dependencies></project>
END
mvn -q -B -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile="$work/classpath"
cat > "$work/Finding.java" <<'END'
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

public class Finding {
  public static void main(String[] arguments) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(() -> show(done));
    done.await();
    Platform.exit();
  }

  private static void show(CountDownLatch done) {
    VBox root = new VBox(new Button("first"));
    Scene scene = new Scene(root, 300, 200);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    TextField plain = new TextField();
    root.getChildren().add(plain);
    plain.requestFocus();
    String box = state(scene, plain);
    TextField inside = new TextField();
    root.getChildren().add(new ScrollPane(new VBox(inside)));
    inside.requestFocus();
    String pane = state(scene, inside);
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () -> {
          scene.removePostLayoutPulseListener(listener[0]);
          System.out.println(
              "in a box: " + box + "; in a scroll pane: " + pane + ", after a pulse: "
                  + state(scene, inside));
          done.countDown();
        };
    scene.addPostLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }

  private static String state(Scene scene, TextField field) {
    return "scene=" + (field.getScene() != null) + " focused=" + (scene.getFocusOwner() == field);
  }
}
END
mkdir "$work/tmp"
said=$(cd "$work" && timeout 120 "$java" -Dglass.platform=Headless -Dprism.order=sw --enable-native-access=ALL-UNNAMED -Djava.io.tmpdir="$work/tmp" -cp "$(cat "$work/classpath")" Finding.java 2>"$work/errors") || { cat "$work/errors"; exit 1; }
echo "$said"
[ "$said" = "in a box: scene=true focused=true; in a scroll pane: scene=false focused=false, after a pulse: scene=true focused=false" ] || { echo "It is otherwise now."; exit 1; }
