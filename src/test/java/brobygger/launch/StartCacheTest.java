package brobygger.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script hands Java a start cache only when it was made for these jars and by this Java. */
@DisabledOnOs(OS.WINDOWS)
class StartCacheTest {
  /** Does what Java does with a start cache as far as files go, and prints its arguments. */
  private static final String JAVA =
      """
      #!/bin/sh
      for a in "$@"; do
        echo "<$a>"
        case $a in
          -XX:AOTCacheOutput=*) echo noted > "${a#*=}" ;;
          brobygger.Rehearsal) [ ! -e "$FAIL" ] || exit 1 ;;
        esac
      done
      """;

  @TempDir Path folder;

  private Path app;
  private Path script;
  private Path jdk;

  private record Ended(int exitCode, String out, String err) {}

  @BeforeEach
  void install() throws IOException {
    app = folder.resolve("en app");
    script = Files.createDirectories(app.resolve("bin")).resolve("brobygger");
    Files.copy(Path.of("packaging/brobygger"), script);
    rights(script, "rwxr-xr-x");
    Files.createDirectories(app.resolve("lib"));
    Files.writeString(jar("zebra.jar"), "z");
    Files.writeString(jar("Abe.jar"), "A");
    Files.writeString(jar("bro.jar"), "gammel");
    jdk = jdk("jdk", "25.0.1");
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, JAVA);
    rights(java, "rwxr-xr-x");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private Path jar(String name) {
    return app.resolve("lib").resolve(name);
  }

  private static void rights(Path file, String rights) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }

  private ProcessBuilder start(Path java, Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder(script.toString(), "due");
    Map<String, String> plain = builder.environment();
    plain.keySet().removeIf(name -> !name.equals("PATH"));
    plain.put("HOME", folder.toString());
    plain.put("JAVA_HOME", java.toString());
    plain.put("FAIL", folder.resolve("fails").toString());
    plain.putAll(environment);
    return builder;
  }

  private Ended run(Path java, Map<String, String> environment) throws Exception {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    int exitCode =
        start(java, environment)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Ended(
        exitCode,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private Ended run() throws Exception {
    return run(jdk, Map.of());
  }

  private Path made() throws Exception {
    Ended ended = run(jdk, Map.of("BROBYGGER_CACHE", "make"));
    assertThat(ended).isEqualTo(new Ended(0, "", ""));
    assertThat(caches()).hasSize(1);
    return caches().getFirst();
  }

  private List<Path> caches() throws IOException {
    try (Stream<Path> files = Files.list(app.resolve("cache"))) {
      return files.toList();
    }
  }

  @Test
  void withoutACacheNothingIsHandedOver() throws Exception {
    Ended ended = run();
    assertThat(ended.out()).doesNotContain("AOT").doesNotContain("<>").endsWith("<due>\n");
    assertThat(ended.err()).isEmpty();
    assertThat(app.resolve("cache")).doesNotExist();
  }

  @Test
  void theJarsStandInOneOrderWhateverTheLanguage() throws Exception {
    String path = jar("Abe.jar") + ":" + jar("bro.jar") + ":" + jar("zebra.jar");
    for (String language : List.of("da_DK.UTF-8", "C")) {
      assertThat(run(jdk, Map.of("LANG", language)).out()).contains("<-cp>\n<" + path + ">\n");
    }
  }

  @Test
  void whatWasMadeIsHandedOverInSilence() throws Exception {
    Path cache = made();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
        .isEqualTo("rw-r--r--");
    Ended ended = run();
    assertThat(ended.out()).contains("<-XX:AOTCache=" + cache + ">", "<-Xlog:aot*=off,cds*=off>");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void beforeChangedJarsTheOldOneIsTakenAwayAndThatIsSaidOnce() throws Exception {
    Path cache = made();
    FileTime time = Files.getLastModifiedTime(jar("bro.jar"));
    Files.writeString(jar("bro.jar"), "yngre!");
    Files.setLastModifiedTime(jar("bro.jar"), time);
    Ended ended = run();
    assertThat(ended.out()).doesNotContain("AOT").endsWith("<due>\n");
    assertThat(ended.err().lines()).hasSize(2);
    assertThat(ended.err()).contains("startlager er fjernet").contains("start cache was removed");
    assertThat(cache).doesNotExist();
    assertThat(run().err()).isEmpty();
    assertThat(made()).isNotEqualTo(cache);
  }

  @Test
  void anAddedRemovedOrRenamedJarCountsAsAChange() throws Exception {
    made();
    Files.writeString(jar("ny.jar"), "n");
    assertThat(run().out()).doesNotContain("AOT");
    made();
    Files.delete(jar("Abe.jar"));
    assertThat(run().out()).doesNotContain("AOT");
    made();
    Files.move(jar("ny.jar"), jar("nyere.jar"));
    assertThat(run().out()).doesNotContain("AOT");
  }

  @Test
  void anotherJavaHasACacheOfItsOwn() throws Exception {
    Path cache = made();
    Path other = jdk("andet", "25.0.2");
    Ended ended = run(other, Map.of());
    assertThat(ended.out()).doesNotContain("AOT");
    assertThat(ended.err()).isEmpty();
    assertThat(run(other, Map.of("BROBYGGER_CACHE", "make")).exitCode()).isZero();
    assertThat(caches()).hasSize(2).contains(cache);
    assertThat(run().out()).contains("<-XX:AOTCache=" + cache + ">");
  }

  @Test
  void oneThatOthersMayWriteToIsNotCodeToRun() throws Exception {
    Path cache = made();
    for (String open : List.of("rw-rw-r--", "rw-r--rw-")) {
      rights(cache, open);
      assertThat(run().out()).doesNotContain("AOT");
    }
    rights(cache, "rw-r--r--");
    rights(app.resolve("cache"), "rwxrwxrwx");
    assertThat(run().out()).doesNotContain("AOT");
    rights(app.resolve("cache"), "rwxr-xr-x");
    assertThat(run().out()).contains("AOTCache");
  }

  @Test
  void aFolderInItsPlaceAndMissingToolsAreNoReasonNotToStart() throws Exception {
    Path cache = made();
    Files.delete(cache);
    Files.createDirectory(cache);
    assertThat(run().out()).doesNotContain("AOT").endsWith("<due>\n");
    Files.delete(cache);
    made();
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("sed", "head", "tr", "dirname", "sh", "mkdir", "chmod", "uname")) {
      for (String place : List.of("/usr/bin/", "/bin/")) {
        if (Files.exists(Path.of(place + tool)) && Files.notExists(tools.resolve(tool))) {
          Files.createSymbolicLink(tools.resolve(tool), Path.of(place + tool));
        }
      }
    }
    Ended ended = run(jdk, Map.of("PATH", tools.toString()));
    assertThat(ended.out()).doesNotContain("AOT").endsWith("<due>\n");
    assertThat(ended.err()).isEmpty();
    assertThat(caches()).hasSize(1);
  }

  @Test
  void whatCannotBeMadeIsSaidAndLeavesNothing() throws Exception {
    Files.writeString(folder.resolve("fails"), "");
    Ended ended = run(jdk, Map.of("BROBYGGER_CACHE", "make"));
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err()).contains("uden startlager").contains("without a start cache");
    assertThat(caches()).isEmpty();
    Files.delete(app.resolve("cache"));
    Files.writeString(app.resolve("cache"), "a file where the folder is to be");
    assertThat(run(jdk, Map.of("BROBYGGER_CACHE", "make")).exitCode()).isEqualTo(1);
    assertThat(run().out()).endsWith("<due>\n");
  }

  @Test
  void twoThatMakeOneAtOnceLeaveOne() throws Exception {
    Map<String, String> make = new HashMap<>(Map.of("BROBYGGER_CACHE", "make"));
    List<Process> both = List.of(start(jdk, make).start(), start(jdk, make).start());
    for (Process one : both) {
      assertThat(one.waitFor()).isZero();
    }
    assertThat(caches()).hasSize(1);
    assertThat(run().out()).contains("<-XX:AOTCache=" + caches().getFirst() + ">");
  }
}
