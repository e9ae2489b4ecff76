#!/usr/bin/env bash
# TestFX 4.0.18 with JavaFX 26.0.2, headless: FxRobot.press and release each sleep about 50 ms after the key has arrived, also when nothing
# is going on: waitForFxEvents goes five times through the JavaFX thread and sleeps each time. A chord takes a tenth of a second, so a
# journey of a thousand keys takes 100 s in which the computer does nothing; a quicker machine does not help. pressNoWait and releaseNoWait
# of the same robot are over at once, and waiting by hand for the JavaFX thread afterwards is enough.
# Seen: 20 times press and release: more than 1,500 ms (2,100); the same without waiting, the thread waited for: less than 500 ms (15)
# Needs a JDK 25 or newer (JAVA25_HOME, JAVA_HOME or on the path), Maven, and the network once; no display.
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
<dependency><groupId>org.testfx</groupId><artifactId>testfx-core</artifactId><version>4.0.18</version></dependency>
</dependencies></project>
END
mvn -q -B -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile="$work/classpath"
cat > "$work/Finding.java" <<'END'
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;

public class Finding {
  private static final int TIMES = 20;

  public static void main(String[] arguments) throws Exception {
    Platform.startup(() -> {});
    onFxThread(
        () -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(new Pane(), 100, 100));
          stage.show();
        });
    FxRobot robot = new FxRobot();
    KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
    robot.press(KeyCode.A).release(KeyCode.A);
    long start = System.nanoTime();
    for (int i = 0; i < TIMES; i++) {
      robot.press(KeyCode.A).release(KeyCode.A);
    }
    long waiting = (System.nanoTime() - start) / 1_000_000;
    start = System.nanoTime();
    for (int i = 0; i < TIMES; i++) {
      keyboard.pressNoWait(KeyCode.A);
      keyboard.releaseNoWait(KeyCode.A);
      onFxThread(() -> {});
    }
    long atOnce = (System.nanoTime() - start) / 1_000_000;
    System.err.println("waiting " + waiting + " ms, at once " + atOnce + " ms");
    System.out.println("waiting>1500=" + (waiting > 1500) + " atOnce<500=" + (atOnce < 500));
    System.exit(0);
  }

  private static void onFxThread(Runnable action) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          action.run();
          done.countDown();
        });
    done.await();
  }
}
END
mkdir "$work/tmp"
said=$(cd "$work" && timeout 120 "$java" -Djava.io.tmpdir="$work/tmp" -Duser.home="$work" -Djavafx.cachedir="$work/tmp" -Dglass.platform=Headless -Dprism.order=sw -Dtestfx.robot=glass -Dtestfx.headless=true --enable-native-access=ALL-UNNAMED -cp "$(cat "$work/classpath")" Finding.java 2>"$work/errors") || { cat "$work/errors"; exit 1; }
grep waiting "$work/errors"
echo "$said"
[ "$said" = "waiting>1500=true atOnce<500=true" ] || { echo "It is otherwise now."; exit 1; }
