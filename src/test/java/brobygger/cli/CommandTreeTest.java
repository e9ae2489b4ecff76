package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.Terminal;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** A command is described alone as it is described among all. */
class CommandTreeTest {
  private CommandTree tree;

  @BeforeEach
  void tree(@TempDir Path folder) {
    tree =
        new CommandTree(
            new CommandContext(
                new Texts(Language.DANISH),
                new People(folder).surroundings(),
                new Terminal(
                    new PrintStream(OutputStream.nullOutputStream()),
                    new PrintStream(OutputStream.nullOutputStream()),
                    InputStream.nullInputStream(),
                    question -> null)));
  }

  @Test
  void theNamesInTheListAreThoseOfTheCommands() {
    CommandLine all = tree.build();
    assertThat(all.getSubcommands().keySet()).containsExactlyElementsOf(CommandTree.NAMES);
    all.getSubcommands()
        .forEach(
            (name, command) ->
                assertThat(command.getCommand().getClass().getAnnotation(Command.class).name())
                    .isEqualTo(name));
  }

  @Test
  void aloneACommandHasTheSameHelpAndTheSameBelowIt() {
    CommandLine all = tree.build();
    for (String name : CommandTree.NAMES) {
      CommandLine alone = tree.buildFor("--language", "da", name, "--help");
      assertThat(alone.getSubcommands().keySet()).containsExactly(name);
      same(below(alone, name), below(all, name));
    }
  }

  private static CommandLine below(CommandLine command, String name) {
    return Objects.requireNonNull(command.getSubcommands().get(name), name);
  }

  private static void same(CommandLine one, CommandLine other) {
    assertThat(one.getUsageMessage(Ansi.OFF)).isEqualTo(other.getUsageMessage(Ansi.OFF));
    assertThat(one.getSubcommands().keySet())
        .containsExactlyElementsOf(other.getSubcommands().keySet());
    one.getSubcommands().forEach((name, each) -> same(each, below(other, name)));
  }

  @Test
  void whatIsNoCommandSeesThemAll() {
    for (String[] words :
        new String[][] {
          {}, {"--help"}, {"casse"}, {"--language=da", "--version"}, {"--language", "case"}
        }) {
      assertThat(tree.buildFor(words).getSubcommands()).hasSameSizeAs(CommandTree.NAMES);
    }
  }
}
