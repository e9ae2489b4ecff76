package brobygger.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script finds a JDK that is new enough, wherever it is, and says so when there is none. */
@DisabledOnOs(OS.WINDOWS)
class LauncherScriptTest {
  @TempDir Path folder;

  private Path script;
  private Path empty;

  private record Ended(int exitCode, String out, String err) {}

  @BeforeEach
  void install() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("en app/bin"));
    script = Files.copy(Path.of("packaging/brobygger"), bin.resolve("brobygger"));
    executable(script);
    Files.createFile(
        Files.createDirectories(folder.resolve("en app/lib")).resolve("brobygger.jar"));
    empty = Files.createDirectories(folder.resolve("intet"));
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A folder that looks like a JDK; its java prints its own folder's name and the arguments. */
  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(
        java,
        "#!/bin/sh\necho \"" + name + "\"\nfor a in \"$@\"; do echo \"<$a>\"; done\nexit 7\n");
    executable(java);
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private Ended run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(script.toString()), Stream.of(arguments)).toList());
    builder.environment().clear();
    builder.environment().put("PATH", toolsWithoutJava().toString());
    builder.environment().put("HOME", empty.toString());
    builder.environment().put("BROBYGGER_JVM_FOLDERS", empty.toString());
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int exitCode = builder.start().waitFor();
    return new Ended(
        exitCode,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  /** The tools the script needs, and no java. */
  private Path toolsWithoutJava() throws IOException {
    Path tools = folder.resolve("tools");
    if (Files.notExists(tools)) {
      Files.createDirectories(tools);
      for (String tool :
          List.of("sed", "head", "tr", "dirname", "readlink", "sh", "mkdir", "chmod", "uname")) {
        for (String place : List.of("/usr/bin/", "/bin/")) {
          if (Files.exists(Path.of(place + tool)) && Files.notExists(tools.resolve(tool))) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of(place + tool));
          }
        }
      }
    }
    return tools;
  }

  @Test
  void withoutAnyJdkItSaysSoInDanishAndEnglish() throws Exception {
    Ended ended = run(Map.of(), "--help");
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).hasSize(2);
    assertThat(ended.err()).contains("intet JDK 25 eller nyere").contains("no JDK 25 or newer");
  }

  @Test
  void javaHomeIsUsedAndTheExitCodeHandedOn() throws Exception {
    Ended ended = run(Map.of("JAVA_HOME", jdk("ny", "25.0.1").toString()), "case", "to ord", "æ");
    assertThat(ended.exitCode()).isEqualTo(7);
    assertThat(ended.out())
        .startsWith("ny\n")
        .contains("<-XX:+UseSerialGC>", "<-Xmx512m>", "<brobygger.Main>")
        .endsWith("<case>\n<to ord>\n<æ>\n");
    assertThat(ended.out()).contains("en app/lib/brobygger.jar>");
  }

  @Test
  void aShortCommandIsCompiledLightlyAndALongOneThoroughly() throws Exception {
    Map<String, String> java = Map.of("JAVA_HOME", jdk("ny", "25.0.1").toString());
    assertThat(run(java, "due").out()).contains("<-XX:TieredStopAtLevel=1>").endsWith("<due>\n");
    assertThat(run(java, "case", "list").out()).contains("<-XX:TieredStopAtLevel=1>");
    for (String thorough : List.of("check", "import", "--home")) {
      assertThat(run(java, thorough).out()).doesNotContain("Tiered").doesNotContain("<>");
    }
    assertThat(run(java).out()).doesNotContain("Tiered").doesNotContain("<>");
  }

  @Test
  void whatJavaWritesDownWhenItBreaksIsForThisPersonAlone() throws Exception {
    String java = jdk("ny", "25.0.1").toString();
    Path state = folder.resolve("min tilstand");
    Ended ended = run(Map.of("JAVA_HOME", java, "BROBYGGER_STATE", state.toString()));
    Path crash = state.resolve("crash");
    assertThat(ended.out())
        .contains("<-XX:ErrorFile=" + crash + "/java-%p.log>", "<-XX:-CreateCoredumpOnCrash>");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(crash)))
        .isEqualTo("rwx------");
    ended = run(Map.of("JAVA_HOME", java));
    Path usual = empty.resolve(".local/state/brobygger/crash");
    assertThat(ended.out()).contains("<-XX:ErrorFile=" + usual + "/java-%p.log>");
    Files.createFile(folder.resolve("fil"));
    ended = run(Map.of("JAVA_HOME", java, "BROBYGGER_STATE", folder.resolve("fil").toString()));
    assertThat(ended.out()).contains("<-XX:+ErrorFileToStderr>").doesNotContain("ErrorFile=");
  }

  @Test
  void aJavaHomeThatIsTooOldIsPassedOver() throws Exception {
    Path old = jdk("gammel", "17.0.15");
    Path folders = Files.createDirectories(folder.resolve("jvm"));
    Files.move(jdk("nyere", "26-ea"), folders.resolve("nyere"));
    Ended ended =
        run(Map.of("JAVA_HOME", old.toString(), "BROBYGGER_JVM_FOLDERS", folders.toString()));
    assertThat(ended.out()).startsWith("nyere\n");
  }

  @Test
  void mavensToolchainsAreLookedInto() throws Exception {
    Path home = jdk("værktøj", "25");
    Files.createDirectories(empty.resolve(".m2"));
    Files.writeString(
        empty.resolve(".m2/toolchains.xml"),
        "<toolchains><toolchain><configuration>\n<jdkHome>/findes/ikke</jdkHome>"
            + "</configuration></toolchain><toolchain><configuration>\n  <jdkHome>\n    "
            + home
            + "\n  </jdkHome></configuration></toolchain></toolchains>");
    assertThat(run(Map.of()).out()).startsWith("værktøj\n");
  }

  @Test
  void aLinkOnThePathIsFollowedToItsJdk() throws Exception {
    Path home = jdk("på-stien", "25.0.2");
    Path links = Files.createDirectories(folder.resolve("links"));
    Files.createSymbolicLink(links.resolve("java"), home.resolve("bin/java"));
    String path = links + ":" + toolsWithoutJava();
    assertThat(run(Map.of("PATH", path)).out()).startsWith("på-stien\n");
  }

  @Test
  void aChosenJavaThatDoesNotFitIsNotReplacedInSilence() throws Exception {
    Path good = jdk("god", "25");
    Path old = jdk("gammel", "21.0.2");
    Ended ended =
        run(Map.of("BROBYGGER_JAVA", old.toString(), "JAVA_HOME", good.toString()), "check");
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err()).contains("BROBYGGER_JAVA").contains("gammel");
  }

  @Test
  void theScriptFindsItsProgramThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("brobygger"), script);
    script = link;
    Ended ended = run(Map.of("JAVA_HOME", jdk("ny", "25").toString()));
    assertThat(ended.out()).contains("en app/lib/brobygger.jar>");
  }
}
