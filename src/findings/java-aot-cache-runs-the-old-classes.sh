#!/usr/bin/env bash
# JDK 25: an AOT cache (-XX:AOTCache) that was made before a jar on the class path was replaced is used all the same: the program runs the OLD
# classes, says nothing and ends with 0. It is so although the time and the size of the jar differ, which the older -XX:SharedArchiveFile
# does notice: there, in the same place, the new classes run.
# So: an AOT cache has the contents of the jars in its name (or goes away with them); nothing else notices.
# Seen (Temurin 25.0.3): aot=OLD cds=NEW
# Needs a JDK 25 or newer in JAVA25_HOME.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bin=${JAVA25_HOME:-}/bin
[ -x "$bin/javac" ] || { echo "No JDK 25: set JAVA25_HOME."; exit 2; }
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
cd "$work"
jar_that_says() { # TEXT MORE: another text and another size
  mkdir -p classes
  echo "public class Says { public static void main(String[] a) { System.out.println(\"$1\"); } $2 }" > Says.java
  "$bin/javac" -d classes Says.java
  "$bin/jar" --create --file says.jar -C classes .
}
jar_that_says OLD ""
touch -d 2026-01-01T00:00:00Z says.jar
"$bin/java" -XX:AOTCacheOutput=says.aot -cp says.jar Says > made 2>&1
"$bin/java" -XX:ArchiveClassesAtExit=says.jsa -cp says.jar Says >> made 2>&1
[ "$("$bin/java" -XX:AOTCache=says.aot -cp says.jar Says)" = OLD ] || { cat made; echo "The cache could not be made."; exit 2; }
before=$(wc -c < says.jar)
jar_that_says NEW "static int more() { return 1234567; }"
touch -d 2026-02-02T00:00:00Z says.jar
[ "$before" != "$(wc -c < says.jar)" ] || { echo "The jars are of one size."; exit 2; }
said="aot=$("$bin/java" -XX:AOTCache=says.aot -cp says.jar Says) cds=$("$bin/java" -XX:SharedArchiveFile=says.jsa -Xlog:disable -cp says.jar Says)"
echo "$said"
[ "$said" = "aot=OLD cds=NEW" ] || { echo "It is otherwise now."; exit 1; }
