package brobygger.cli;

import brobygger.cli.cases.CalendarCommand;
import brobygger.cli.cases.CaseCommand;
import brobygger.cli.cases.CaseListCommand;
import brobygger.cli.cases.CaseNewCommand;
import brobygger.cli.cases.CaseSetCommand;
import brobygger.cli.cases.CaseShowCommand;
import brobygger.cli.cases.DueCommand;
import brobygger.cli.cases.FindingsCommand;
import brobygger.cli.cases.NoteAddCommand;
import brobygger.cli.cases.NoteAppendCommand;
import brobygger.cli.cases.NoteCommand;
import brobygger.cli.contacts.ContactAddCommand;
import brobygger.cli.contacts.ContactCardCommand;
import brobygger.cli.contacts.ContactCommand;
import brobygger.cli.contacts.ContactConfirmCommand;
import brobygger.cli.contacts.ContactListCommand;
import brobygger.cli.contacts.ContactRevokeCommand;
import brobygger.cli.contacts.KeysCommand;
import brobygger.cli.contacts.KeysNewCommand;
import brobygger.cli.contacts.ProfileCommand;
import brobygger.cli.contacts.RosterAddCommand;
import brobygger.cli.contacts.RosterCommand;
import brobygger.cli.contacts.RosterShowCommand;
import brobygger.cli.contacts.RosterSignCommand;
import brobygger.cli.contacts.RosterStopCommand;
import brobygger.cli.exchange.ConflictsCommand;
import brobygger.cli.exchange.ExportCommand;
import brobygger.cli.exchange.HandoverCommand;
import brobygger.cli.exchange.ImportCommand;
import brobygger.cli.exchange.ImportUndoCommand;
import brobygger.cli.exchange.InboxAcceptCommand;
import brobygger.cli.exchange.InboxCommand;
import brobygger.cli.exchange.InboxRejectCommand;
import brobygger.cli.exchange.InspectCommand;
import brobygger.cli.exchange.SettleCommand;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.home.BackupCommand;
import brobygger.cli.home.CheckCommand;
import brobygger.cli.home.InitCommand;
import brobygger.cli.home.PassphraseCommand;
import brobygger.cli.home.RecoverCommand;
import brobygger.cli.home.RecoveryKeyCommand;
import brobygger.cli.home.ReencryptCommand;
import brobygger.cli.home.RestoreCommand;
import brobygger.cli.privacy.AccessCommand;
import brobygger.cli.privacy.AuditCommand;
import brobygger.cli.privacy.EraseCommand;
import brobygger.texts.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands and their help, in the user's language. */
final class CommandTree {
  private static final int WIDTH = 100;
  private static final String LANGUAGE = "--language";

  /** In the order in which help lists them. */
  static final List<String> NAMES =
      List.of(
          "init",
          "case",
          "note",
          "due",
          "findings",
          "calendar",
          "contact",
          "export",
          "import",
          "inbox",
          "conflicts",
          "settle",
          "handover",
          "inspect",
          "check",
          "audit",
          "access",
          "erase",
          "backup",
          "restore",
          "profile",
          "keys",
          "passphrase",
          "recovery-key",
          "recover",
          "re-encrypt",
          "tour");

  private final CommandContext context;

  CommandTree(CommandContext context) {
    this.context = context;
  }

  /** All commands, as help lists them. */
  CommandLine build() {
    return build(NAMES);
  }

  /**
   * What can be reached by these words: one command with all below it when they begin with its
   * name, else all commands. Most of the time a command is asked for, and describing the others
   * would take longer than to do it.
   */
  CommandLine buildFor(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals(LANGUAGE)) {
        i++;
      } else if (!arguments[i].startsWith(LANGUAGE + "=")) {
        return NAMES.contains(arguments[i]) ? build(List.of(arguments[i])) : build();
      }
    }
    return build();
  }

  private CommandLine build(List<String> names) {
    CommandLine program = new CommandLine(new BrobyggerCommand());
    for (String name : names) {
      program.addSubcommand(name, command(name));
    }
    Map<String, String> words = new LinkedHashMap<>();
    describe(program, words);
    program.setResourceBundle(new Words(words));
    program.setUsageHelpWidth(WIDTH);
    return program;
  }

  private CommandLine command(String name) {
    return switch (name) {
      case "case" ->
          of(
              new CaseCommand(),
              new CaseNewCommand(context),
              new CaseListCommand(context),
              new CaseShowCommand(context),
              new CaseSetCommand(context));
      case "note" ->
          of(new NoteCommand(), new NoteAddCommand(context), new NoteAppendCommand(context));
      case "contact" ->
          of(
              new ContactCommand(),
              new ContactCardCommand(context),
              new ContactAddCommand(context),
              new ContactListCommand(context),
              new ContactConfirmCommand(context),
              new ContactRevokeCommand(context),
              of(
                  new RosterCommand(),
                  new RosterSignCommand(context),
                  new RosterAddCommand(context),
                  new RosterShowCommand(context),
                  new RosterStopCommand(context)));
      case "import" -> of(new ImportCommand(context), new ImportUndoCommand(context));
      case "inbox" ->
          of(
              new InboxCommand(context),
              new InboxAcceptCommand(context),
              new InboxRejectCommand(context));
      case "keys" -> of(new KeysCommand(context), new KeysNewCommand(context));
      default -> of(single(name));
    };
  }

  /** A command that has none below it. */
  private Object single(String name) {
    return switch (name) {
      case "init" -> new InitCommand(context);
      case "due" -> new DueCommand(context);
      case "findings" -> new FindingsCommand(context);
      case "calendar" -> new CalendarCommand(context);
      case "export" -> new ExportCommand(context);
      case "conflicts" -> new ConflictsCommand(context);
      case "settle" -> new SettleCommand(context);
      case "handover" -> new HandoverCommand(context);
      case "inspect" -> new InspectCommand(context);
      case "check" -> new CheckCommand(context);
      case "audit" -> new AuditCommand(context);
      case "access" -> new AccessCommand(context);
      case "erase" -> new EraseCommand(context);
      case "backup" -> new BackupCommand(context);
      case "restore" -> new RestoreCommand(context);
      case "profile" -> new ProfileCommand(context);
      case "passphrase" -> new PassphraseCommand(context);
      case "recovery-key" -> new RecoveryKeyCommand(context);
      case "recover" -> new RecoverCommand(context);
      case "re-encrypt" -> new ReencryptCommand(context);
      case "tour" -> new TourCommand(context);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CommandLine of(Object command, Object... below) {
    CommandLine line = new CommandLine(command);
    for (Object each : below) {
      line.addSubcommand(each);
    }
    return line;
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
