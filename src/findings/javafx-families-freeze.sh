#!/usr/bin/env bash
# JavaFX 26.0.2: who asks Font.getFamilies() before Font.loadFont() never sees the loaded family in that list.
# One would expect all three ways to ask to agree. Only the list of families is kept from the first question on:
# Font.getFontNames() lists the font, and Font.font() finds it. A picker of fonts, or a check "is our font there?",
# is wrong for the rest of the program, because something else asked earlier.
# Seen: families=false names=true font=FeatherIcons
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
    Font.getFamilies();
    Font loaded =
        Font.loadFont(
            Finding.class.getResourceAsStream("/META-INF/resources/feather/4.28/fonts/feather.ttf"), 12);
    String family = loaded.getFamily();
    System.out.println(
        "families=" + Font.getFamilies().contains(family)
            + " names=" + Font.getFontNames().contains(loaded.getName())
            + " font=" + Font.font(family, 12).getFamily());
    System.exit(0);
  }
}
END
mkdir "$work/tmp"
said=$(cd "$work" && timeout 120 "$java" -Dglass.platform=Headless -Dprism.order=sw --enable-native-access=ALL-UNNAMED -Djava.io.tmpdir="$work/tmp" -cp "$(cat "$work/classpath")" Finding.java 2>"$work/errors") || { cat "$work/errors"; exit 1; }
echo "$said"
[ "$said" = "families=false names=true font=FeatherIcons" ] || { echo "It is otherwise now."; exit 1; }
