package brobygger.cli.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.ContactIdentity;
import brobygger.cli.frame.TextFile;
import brobygger.cli.frame.TypedWord;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.Progress;
import brobygger.usecase.bundle.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.CannotLeaveException;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.Dispatches;
import brobygger.usecase.exchange.ExportBundle;
import brobygger.usecase.exchange.GatherBundle;
import brobygger.usecase.exchange.GatherBundle.Gathered;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contact;
import brobygger.usecase.people.Trust;
import brobygger.usecase.work.FlaggedPrivate;
import brobygger.usecase.work.FlaggedPrivate.Flagged;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes cases to a bundle. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Mixin CaseChoice choice = new CaseChoice();

  @Option(names = "--to", arity = "1..*", paramLabel = "CONTACT", descriptionKey = "cli.option.to")
  List<String> to = new ArrayList<>();

  @Option(names = "--plain", descriptionKey = "cli.option.plain")
  boolean plain;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out")
  Path out = Path.of("");

  @Option(names = "--yes", descriptionKey = "cli.option.yes.private")
  boolean yes;

  @ArgGroup Given given = new Given();

  /** The purpose, as an argument or from a file. */
  static final class Given {
    @Option(names = "--purpose", paramLabel = "T", descriptionKey = "cli.option.purpose")
    @Nullable String purpose;

    @Option(names = "--text-file", paramLabel = "FILE", descriptionKey = "cli.option.text-file")
    @Nullable String file;
  }

  private String purpose = "";

  public ExportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (plain != to.isEmpty()) {
      throw context.misused(plain ? "cli.export.both" : "cli.export.sealed");
    }
    choice.check(context);
    purpose = TextFile.of(context, given.purpose, given.file);
    if (purpose.length() > BundleHeader.LONGEST_PURPOSE
        || purpose.chars().anyMatch(Character::isISOControl)) {
      throw context.misused("cli.export.purpose", BundleHeader.LONGEST_PURPOSE);
    }
    try (Vault vault = options.open(context)) {
      List<Contact> contacts = to.stream().map(typed -> trusted(vault, typed)).toList();
      CaseChoice.Chosen chosen =
          choice.of(
              context,
              vault,
              plain ? List.of(Dispatches.ANYBODY) : ExportBundle.recipients(contacts));
      int parts = write(vault, chosen, contacts);
      if (parts > 1) {
        context.print("cli.export.parts", parts);
      }
      context.print(
          plain ? "cli.export.plain" : "cli.export.for",
          contacts.stream()
              .map(contact -> contact.card().profile().name())
              .collect(Collectors.joining(", ")));
      return 0;
    }
  }

  /** An employer reads what stands there: what is flagged as private leaves only on purpose. */
  private void askOfPrivate(Vault vault, CaseChoice.Chosen chosen) {
    if (chosen.view() != BundleView.EMPLOYER) {
      return;
    }
    List<Flagged> flagged =
        new FlaggedPrivate(
                vault,
                () -> context.rules().description(context.texts().language()),
                context.surroundings().clock())
            .in(chosen.cases(), chosen.employer());
    if (flagged.isEmpty()) {
      return;
    }
    context.warn("cli.export.private", flagged.size());
    for (Flagged each : flagged) {
      context.warn(
          "cli.export.private.line",
          each.citizen(),
          context.texts().of("description.text.section." + each.field()),
          each.words());
    }
    if (!yes
        && !new TypedWord(context)
            .confirms(
                "cli.export.private.word", "cli.export.private.ask", "cli.export.private.nobody")) {
      throw context.failed("cli.export.private.kept");
    }
  }

  /** Writes as many files as it takes, each a whole bundle, and gives their number. */
  private int write(Vault vault, CaseChoice.Chosen chosen, List<Contact> contacts) {
    GatherBundle gather =
        new GatherBundle(
            vault,
            context.surroundings().bundles(),
            context.surroundings().clock(),
            UUID::randomUUID);
    List<CaseFileId> left = chosen.cases();
    int parts = 0;
    while (!left.isEmpty()) {
      Gathered gathered = gathered(gather, chosen, left);
      left = gathered.left();
      if (parts == 0) {
        // After every reason why not: nobody is asked about what cannot be written.
        askOfPrivate(vault, chosen);
      }
      parts++;
      write(vault, gathered, contacts, parts == 1 && left.isEmpty() ? out : part(parts));
    }
    return parts;
  }

  private Gathered gathered(GatherBundle gather, CaseChoice.Chosen chosen, List<CaseFileId> cases) {
    try {
      return gather.gatherWhatFits(
          cases, purpose, chosen.view(), chosen.employer(), Progress.UNSEEN);
    } catch (CannotLeaveException e) {
      throw CommandFailure.failed(context.problems().of(e.problem(), out));
    }
  }

  /** {@code sager.json} becomes {@code sager-2.json}. */
  private Path part(int number) {
    String name = String.valueOf(out.getFileName());
    int dot = name.lastIndexOf('.');
    String numbered =
        dot <= 0
            ? name + "-" + number
            : name.substring(0, dot) + "-" + number + name.substring(dot);
    return out.resolveSibling(numbered);
  }

  private void write(Vault vault, Gathered gathered, List<Contact> contacts, Path file) {
    CaseBundle bundle = gathered.bundle();
    ExportBundle export = new ExportBundle(vault, context.surroundings().bundles());
    WriteBundleOutcome outcome =
        plain
            ? export.export(bundle, gathered.cases(), List.of(Dispatches.ANYBODY), file)
            : export.seal(bundle, gathered.cases(), contacts, file);
    switch (outcome) {
      case WriteBundleOutcome.Written written -> {
        if (bundle.header().view().isCopy()) {
          context.print(
              "cli.export.copies." + bundle.header().view(), bundle.size(), file.toString());
        } else {
          context.print(
              "cli.export.done", bundle.cases().size(), bundle.companies().size(), file.toString());
        }
      }
      case WriteBundleOutcome.NotWritten(var problem) ->
          throw CommandFailure.failed(context.problems().of(problem, file));
    }
  }

  /** Sealing for a key nobody compared could be sealing for a stranger. */
  private Contact trusted(Vault vault, String typed) {
    Contact contact = ContactIdentity.inUse(context, vault, typed);
    if (!contact.trust().isTrusted()) {
      throw context.failed(
          contact.trust() == Trust.REVOKED ? "cli.contact.revoked" : "cli.export.unconfirmed",
          contact.card().profile().name());
    }
    return contact;
  }
}
