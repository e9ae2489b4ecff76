#!/usr/bin/env bash
# H2 2.5.252: a column that is added to a table or taken away changes the names of the table's indexes. H2 writes the whole table anew under
# a passing name and makes each index again, named by what is free just then: PRIMARY_KEY_8 becomes PRIMARY_KEY_5, with the next change
# PRIMARY_KEY_50, and the index of a unique constraint gets a name of another form. The constraints themselves keep theirs. Two
# databases with the same tables have different index names, depending on how they came to them, so a script that names one (DROP INDEX,
# USE INDEX), and a check that compares INFORMATION_SCHEMA or SCRIPT with a known text, works on a new database and not on an upgraded one.
# Seen: new: CONSTRAINT_INDEX_4 CONSTRAINT_INDEX_8 PRIMARY_KEY_8; after DROP COLUMN: CONSTRAINT_8C_INDEX_5 CONSTRAINT_INDEX_4 PRIMARY_KEY_5
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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Finding {
  public static void main(String[] arguments) throws SQLException {
    try (Connection open = DriverManager.getConnection("jdbc:h2:mem:finding", "sa", "");
        Statement statement = open.createStatement()) {
      statement.execute("create table person (id int primary key, name varchar(20) unique, spare int)");
      statement.execute("create table visit (person int references person (id), at int)");
      show("new", statement);
      statement.execute("alter table person drop column spare");
      show("dropped", statement);
      statement.execute("alter table person add column spare int");
      show("added", statement);
    }
  }

  private static void show(String when, Statement statement) throws SQLException {
    System.out.print(when + ":");
    try (ResultSet row =
        statement.executeQuery("select index_name from information_schema.indexes order by 1")) {
      while (row.next()) {
        System.out.print(" " + row.getString(1));
      }
    }
    System.out.println();
  }
}
END
mkdir "$work/tmp"
said=$(cd "$work" && timeout 120 "$java" -Djava.io.tmpdir="$work/tmp" -cp "$(cat "$work/classpath")" Finding.java 2>"$work/errors") || { cat "$work/errors"; exit 1; }
echo "$said"
[ "$said" = "new: CONSTRAINT_INDEX_4 CONSTRAINT_INDEX_8 PRIMARY_KEY_8
dropped: CONSTRAINT_8C_INDEX_5 CONSTRAINT_INDEX_4 PRIMARY_KEY_5
added: CONSTRAINT_8C_INDEX_5 CONSTRAINT_INDEX_4 PRIMARY_KEY_50" ] || { echo "It is otherwise now."; exit 1; }
