#!/usr/bin/env bash
# JavaFX 26.0.2: Platform.runLater in a shutdown hook is taken without a word and, as a rule, never run.
# JavaFX has a shutdown hook of its own that stops its thread. Hooks run side by side, so what comes in the first
# moments may still be run, which is what a short try shows; a second later nothing is. There is no exception and no
# log: who keeps the user's work on the JavaFX thread when the process is asked to end, loses it and never hears.
# Seen: a second into the hook: taken, ran=false
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

public class Finding {
  public static void main(String[] arguments) throws Exception {
    Runtime.getRuntime().addShutdownHook(new Thread(Finding::hook));
    CountDownLatch up = new CountDownLatch(1);
    Platform.startup(up::countDown);
    up.await();
    System.exit(0);
  }

  private static void hook() {
    try {
      Thread.sleep(1500);
      CountDownLatch ran = new CountDownLatch(1);
      Platform.runLater(ran::countDown);
      System.out.println("taken, ran=" + ran.await(5, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      System.out.println(e);
    }
  }
}
END
mkdir "$work/tmp"
said=$(cd "$work" && timeout 120 "$java" -Dglass.platform=Headless -Dprism.order=sw --enable-native-access=ALL-UNNAMED -Djava.io.tmpdir="$work/tmp" -cp "$(cat "$work/classpath")" Finding.java 2>"$work/errors") || { cat "$work/errors"; exit 1; }
echo "$said"
[ "$said" = "taken, ran=false" ] || { echo "It is otherwise now."; exit 1; }
