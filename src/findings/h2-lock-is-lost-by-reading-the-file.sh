#!/usr/bin/env bash
# H2 2.5.252 on Linux and macOS: a database that is open in one process, and refused to every other one, can be opened by a second
# process as soon as the first has read its own .mv.db file, however shortly: a copy, a checksum, a look at the size.
# H2 locks the file with FileChannel.lock. The system keeps such a lock for the process and not for the handle, so closing any
# other handle to the same file ends it. Two processes then write one database, which can end in a damaged file. Nothing is logged.
# So: never read the file of an open database by hand; BACKUP TO and SCRIPT TO copy without it.
# Seen: before=refused (90020) after=opened
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
<dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.5.252</version></dependency>
</dependencies></project>
END
mvn -q -B -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile="$work/classpath"
cat > "$work/Finding.java" <<'END'
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

public class Finding {
  private static final String URL = "jdbc:h2:file:./cases";

  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0) {
      second();
      return;
    }
    try (Connection open = DriverManager.getConnection(URL, "sa", "")) {
      open.createStatement().execute("create table seen (at int)");
      String before = inAnotherProcess();
      try (InputStream file = Files.newInputStream(Path.of("cases.mv.db"))) {
        file.read();
      }
      System.out.println("before=" + before + " after=" + inAnotherProcess());
    }
  }

  private static void second() {
    try (Connection also = DriverManager.getConnection(URL, "sa", "")) {
      System.out.print("opened");
    } catch (SQLException e) {
      System.out.print("refused-" + e.getErrorCode());
    }
  }

  private static String inAnotherProcess() throws Exception {
    Process other =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp", System.getProperty("java.class.path"), "Finding.java", "second")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new String(other.getInputStream().readAllBytes());
  }
}
END
mkdir "$work/tmp"
said=$(cd "$work" && timeout 120 "$java" -Djava.io.tmpdir="$work/tmp" -cp "$(cat "$work/classpath")" Finding.java 2>"$work/errors") || { cat "$work/errors"; exit 1; }
echo "$said"
[ "$said" = "before=refused-90020 after=opened" ] || { echo "It is otherwise now."; exit 1; }
