#!/usr/bin/env bash
# Surefire 3.5.6: with forkCount=1 tests can be of a newer Java than the one that runs Maven, as a toolchain or <jvm> is meant to allow. With
# forkCount=2 they can not: to hand the classes out, Surefire loads every test class in Maven's own Java first, finds a class file that
# is too new, runs no test at all and fails with "has been compiled by a more recent version of the Java Runtime". reuseForks=false
# does the same. What is documented as a number of processes also decides in which Java the tests are looked for.
# So: more than one fork only where Maven itself runs on a Java as new as the tests.
# Seen: Maven on 17, tests of 25: forkCount=1: Tests run: 1; forkCount=2: Tests run: 0 and UnsupportedClassVersionError
# Needs Maven on a Java older than 25 (as it starts by itself), a JDK 25 or newer in JAVA25_HOME, and the network once.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -x "${JAVA25_HOME:-}/bin/javac" ] || { echo "No JDK 25: set JAVA25_HOME."; exit 2; }
mavens=$(mvn -B -v 2>/dev/null | sed -n 's/^Java version: \([0-9]*\).*/\1/p')
[ "${mavens:-99}" -lt 25 ] || { echo "Maven runs on Java $mavens itself; this needs an older one."; exit 2; }
mkdir -p "$work/src/test/java" "$work/tmp"
cat > "$work/pom.xml" <<'END'
<project><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding><maven.compiler.release>25</maven.compiler.release></properties>
<dependencies><dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>6.1.1</version><scope>test</scope></dependency></dependencies>
<build><plugins>
<plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version>
<configuration><fork>true</fork><executable>${newer}/bin/javac</executable></configuration></plugin>
<plugin><artifactId>maven-surefire-plugin</artifactId><version>3.5.6</version><configuration><jvm>${newer}/bin/java</jvm></configuration></plugin>
</plugins></build></project>
END
cat > "$work/src/test/java/OneTest.java" <<'END'
import org.junit.jupiter.api.Test;

class OneTest {
  @Test
  void passes() {}
}
END
run() {
  (cd "$work" && JAVA_TOOL_OPTIONS= mvn -B -ntp -Dnewer="$JAVA25_HOME" -Djava.io.tmpdir="$work/tmp" test -DforkCount="$1" > "$work/log$1" 2>&1) && echo -n "forks=$1 passes" || echo -n "forks=$1 fails"
  grep -q 'UnsupportedClassVersionError' "$work/log$1" && echo -n " class-too-new" || true
  echo " $(sed -n 's/.*Tests run: \([0-9]*\), Failures.*/run=\1/p' "$work/log$1" | tail -n 1)"
}
said=$(run 1; run 2)
echo "$said"
[ "$said" = "forks=1 passes run=1
forks=2 fails class-too-new run=0" ] || { tail -n 20 "$work/log1"; echo "It is otherwise now."; exit 1; }
