package brobygger.cli;

import brobygger.texts.Texts;
import java.util.LinkedHashMap;
import java.util.ListResourceBundle;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands and their help, in the user's language. */
final class CommandTree {
  private static final int WIDTH = 100;

  private final CommandContext context;

  CommandTree(CommandContext context) {
    this.context = context;
  }

  CommandLine build() {
    CommandLine cases =
        new CommandLine(new CaseCommand())
            .addSubcommand(new CaseNewCommand(context))
            .addSubcommand(new CaseListCommand(context))
            .addSubcommand(new CaseShowCommand(context))
            .addSubcommand(new CaseSetCommand(context));
    CommandLine notes =
        new CommandLine(new NoteCommand())
            .addSubcommand(new NoteAddCommand(context))
            .addSubcommand(new NoteAppendCommand(context));
    CommandLine rosters =
        new CommandLine(new RosterCommand())
            .addSubcommand(new RosterSignCommand(context))
            .addSubcommand(new RosterAddCommand(context))
            .addSubcommand(new RosterShowCommand(context))
            .addSubcommand(new RosterStopCommand(context));
    CommandLine contacts =
        new CommandLine(new ContactCommand())
            .addSubcommand(new ContactCardCommand(context))
            .addSubcommand(new ContactAddCommand(context))
            .addSubcommand(new ContactListCommand(context))
            .addSubcommand(new ContactConfirmCommand(context))
            .addSubcommand(new ContactRevokeCommand(context))
            .addSubcommand(rosters);
    CommandLine program =
        new CommandLine(new BrobyggerCommand())
            .addSubcommand(new InitCommand(context))
            .addSubcommand(cases)
            .addSubcommand(notes)
            .addSubcommand(new DueCommand(context))
            .addSubcommand(new FindingsCommand(context))
            .addSubcommand(new CalendarCommand(context))
            .addSubcommand(contacts)
            .addSubcommand(new ExportCommand(context))
            .addSubcommand(
                new CommandLine(new ImportCommand(context))
                    .addSubcommand(new ImportUndoCommand(context)))
            .addSubcommand(
                new CommandLine(new InboxCommand(context))
                    .addSubcommand(new InboxAcceptCommand(context))
                    .addSubcommand(new InboxRejectCommand(context)))
            .addSubcommand(new ConflictsCommand(context))
            .addSubcommand(new SettleCommand(context))
            .addSubcommand(new HandoverCommand(context))
            .addSubcommand(new InspectCommand(context))
            .addSubcommand(new CheckCommand(context))
            .addSubcommand(new AuditCommand(context))
            .addSubcommand(new AccessCommand(context))
            .addSubcommand(new EraseCommand(context))
            .addSubcommand(new BackupCommand(context))
            .addSubcommand(new RestoreCommand(context))
            .addSubcommand(new ProfileCommand(context))
            .addSubcommand(
                new CommandLine(new KeysCommand(context))
                    .addSubcommand(new KeysNewCommand(context)))
            .addSubcommand(new PassphraseCommand(context))
            .addSubcommand(new RecoveryKeyCommand(context))
            .addSubcommand(new RecoverCommand(context))
            .addSubcommand(new ReencryptCommand(context))
            .addSubcommand(new TourCommand(context));
    Map<String, String> words = new LinkedHashMap<>();
    describe(program, words);
    program.setResourceBundle(new Words(words));
    program.setUsageHelpWidth(WIDTH);
    return program;
  }

  private void describe(CommandLine command, Map<String, String> words) {
    Texts texts = context.texts();
    CommandSpec spec = command.getCommandSpec();
    UsageMessageSpec usage = spec.usageMessage();
    String path = spec.qualifiedName(".").replaceFirst("^brobygger\\.?", "");
    usage.description(path.isEmpty() ? texts.of("cli.command") : texts.of("cli.command." + path));
    usage.synopsisHeading(texts.of("cli.heading.synopsis") + " ");
    usage.synopsisSubcommandLabel(texts.of("cli.heading.subcommand"));
    usage.commandListHeading("%n" + texts.of("cli.heading.commands") + "%n");
    usage.optionListHeading("%n" + texts.of("cli.heading.options") + "%n");
    for (ArgSpec argument : spec.args()) {
      String key = argument.descriptionKey();
      words.put(key, texts.of(key));
    }
    command.getSubcommands().values().forEach(child -> describe(child, words));
  }

  /** The words as picocli asks for them. */
  private static final class Words extends ListResourceBundle {
    private final Map<String, String> words;

    Words(Map<String, String> words) {
      this.words = Map.copyOf(words);
    }

    @Override
    protected Object[][] getContents() {
      return words.entrySet().stream()
          .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
          .toArray(Object[][]::new);
    }
  }
}
