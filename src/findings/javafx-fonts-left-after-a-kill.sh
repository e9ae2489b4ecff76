#!/usr/bin/env bash
# JavaFX 26.0.2: Font.loadFont(InputStream) writes each font to java.io.tmpdir as +JXF*.tmp, and takes it away only when the
# program ends in good order. After a kill, a crash or a power cut the copy stays, and the next start makes another one: a
# program that brings ten fonts leaves ten files for each such end, for ever. One would expect a stream to be read into memory.
# Seen: one file is left after the first such end, two after the second; the same by kill -9
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
<dependency><groupId>org.kordamp.ikonli</groupId><artifactId>ikonli-feather-pack</artifactId><version>12.4.0</version></dependency>
</dependencies></project>
END
mvn -q -B -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile="$work/classpath"
cat > "$work/Finding.java" <<'END'
import javafx.application.Platform;
import javafx.scene.text.Font;

public class Finding {
  public static void main(String[] arguments) throws Exception {
    Platform.startup(() -> {});
    Font.loadFont(
        Finding.class.getResourceAsStream("/META-INF/resources/feather/4.28/fonts/feather.ttf"), 12);
    System.out.println("loaded");
    System.out.flush();
    // As by a kill: nothing of the program runs any more.
    Runtime.getRuntime().halt(9);
  }
}
END
mkdir "$work/tmp"
said=$(cd "$work" && timeout 120 "$java" -Dglass.platform=Headless -Dprism.order=sw --enable-native-access=ALL-UNNAMED -Djava.io.tmpdir="$work/tmp" -cp "$(cat "$work/classpath")" Finding.java 2>"$work/errors") || true
echo "$said"
[ "$said" = loaded ] || { cat "$work/errors"; exit 1; }
one=$(ls "$work/tmp" | grep -c '^+JXF' || true)
(cd "$work" && timeout 120 "$java" -Dglass.platform=Headless --enable-native-access=ALL-UNNAMED -Djava.io.tmpdir="$work/tmp" -cp "$(cat "$work/classpath")" Finding.java >"$work/again" 2>&1) || true
two=$(ls "$work/tmp" | grep -c '^+JXF' || true)
echo "left after the first: $one, after the second: $two"
[ "$one" = 1 ] && [ "$two" = 2 ] || { echo "It is otherwise now."; exit 1; }
