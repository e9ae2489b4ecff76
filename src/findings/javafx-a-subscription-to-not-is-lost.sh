#!/usr/bin/env bash
# JavaFX 26.0.2: flag.not().subscribe(...) is silent after the next garbage collection; flag.map(b -> !b).subscribe(...) is not.
# Both read like the same thing, both return a Subscription, and neither result is kept. What not(), isEqualTo(), length() and
# the rest of Bindings return follows its source weakly and is held by nobody; what map() and flatMap() return is held by its
# source while somebody listens. A screen works in every short test and stops following after a while.
# It is the other way round with memory: the mapped one holds its listener for as long as the source lives.
# Seen: not=false not-kept=true map=true
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
<dependency><groupId>org.openjfx</groupId><artifactId>javafx-base</artifactId><version>26.0.2</version></dependency>
</dependencies></project>
END
mvn -q -B -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile="$work/classpath"
cat > "$work/Finding.java" <<'END'
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;

public class Finding {
  public static void main(String[] arguments) throws Exception {
    BooleanProperty flag = new SimpleBooleanProperty();
    boolean[] heard = new boolean[3];
    flag.not().subscribe(() -> heard[0] = true);
    Subscription kept = flag.not().subscribe(() -> heard[1] = true);
    flag.map(value -> !value).subscribe(() -> heard[2] = true);
    for (int i = 0; i < 10; i++) {
      System.gc();
      Thread.sleep(20);
    }
    flag.set(true);
    System.out.println("not=" + heard[0] + " not-kept=" + heard[1] + " map=" + heard[2]);
    kept.unsubscribe();
  }
}
END
mkdir "$work/tmp"
said=$(cd "$work" && timeout 120 "$java" -Djava.io.tmpdir="$work/tmp" -cp "$(cat "$work/classpath")" Finding.java 2>"$work/errors") || { cat "$work/errors"; exit 1; }
echo "$said"
[ "$said" = "not=false not-kept=true map=true" ] || { echo "It is otherwise now."; exit 1; }
