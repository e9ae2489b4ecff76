#!/usr/bin/env bash
# JavaFX 26.0.2, software pipeline (prism.order=sw): each ScrollPane that was ever shown keeps a picture of its viewport
# on the Java heap, for as long as the pane itself is held, also when it is in no window any more.
# The skin of ScrollPane sets setCache(true) on the viewport, and nothing ends that. Twenty panes of 1200 x 900 that were
# looked at one after the other and taken away hold 100 to 170 MB; one would expect next to nothing, since a picture of what nobody
# sees is of no use. Without that cache it is 0.1 MB a pane. Tabs that are kept after they were looked at are the usual case.
# Seen: 5 to 8.5 MB for each hidden pane, and 0.1 MB without the cache
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
</dependencies></project>
END
mvn -q -B -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile="$work/classpath"
cat > "$work/Finding.java" <<'END'
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

public class Finding {
  private static final int PANES = 20;

  public static void main(String[] arguments) throws Exception {
    Platform.startup(() -> {});
    long usual = hidden(true);
    long plain = hidden(false);
    System.out.println("hidden-pane-holds-its-picture=" + (usual > 1200 * 900 * 3L)
        + " without-the-cache=" + (plain > 1200 * 900L));
    System.err.println(usual + " and " + plain + " bytes");
    System.exit(0);
  }

  /** Bytes of the heap for each pane that was shown and taken away. */
  private static long hidden(boolean cached) throws Exception {
    StackPane root = new StackPane();
    List<ScrollPane> panes = new ArrayList<>();
    onScreen(() -> {
      Stage stage = new Stage();
      stage.setScene(new Scene(root, 1200, 900));
      stage.show();
      for (int i = 0; i < PANES; i++) {
        Region tall = new Region();
        tall.setStyle("-fx-background-color: linear-gradient(red, blue)");
        tall.setMinSize(1150, 3000);
        panes.add(new ScrollPane(tall));
      }
    });
    for (ScrollPane pane : panes) {
      onScreen(() -> {
        root.getChildren().setAll(pane);
        root.applyCss();
        root.layout();
        if (!cached) {
          pane.lookup(".viewport").setCache(false);
        }
      });
      drawn(root);
    }
    onScreen(() -> root.getChildren().clear());
    long with = live(root);
    panes.clear();
    return (with - live(root)) / PANES;
  }

  private static long live(StackPane root) throws Exception {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 6; i++) {
      drawn(root);
      System.gc();
      Runtime heap = Runtime.getRuntime();
      least = Math.min(least, heap.totalMemory() - heap.freeMemory());
    }
    return least;
  }

  /** Waits until what is shown was laid out and drawn; the second pulse waits for the first. */
  private static void drawn(StackPane root) throws Exception {
    for (int i = 0; i < 3; i++) {
      CountDownLatch pulsed = new CountDownLatch(1);
      Runnable listener = pulsed::countDown;
      onScreen(() -> {
        root.getScene().addPostLayoutPulseListener(listener);
        Platform.requestNextPulse();
      });
      pulsed.await();
      onScreen(() -> root.getScene().removePostLayoutPulseListener(listener));
    }
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
cat "$work/errors" | tail -1
[ "$said" = "hidden-pane-holds-its-picture=true without-the-cache=false" ] || { echo "It is otherwise now."; exit 1; }
