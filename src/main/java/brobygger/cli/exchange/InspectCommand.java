package brobygger.cli.exchange;

import brobygger.casefile.CaseFile;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.VaultOptions;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.bundle.BundleFiles.EnvelopeOutcome;
import brobygger.usecase.bundle.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.CaseBundle.RefusedEntry;
import brobygger.usecase.bundle.SealedEnvelope;
import brobygger.usecase.exchange.InspectBundle;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Profile;
import brobygger.usecase.trust.KnownNames;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a bundle holds; what is sealed needs the vault it is for. */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin VaultOptions options = new VaultOptions();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.parameter.bundle")
  Path file = Path.of("");

  InspectCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    BundleFiles files = context.surroundings().bundles();
    return switch (files.envelope(file)) {
      case EnvelopeOutcome.Refused(var problem) ->
          throw CommandFailure.failed(context.problems().of(problem, file));
      case EnvelopeOutcome.Open open -> show(new InspectBundle(files).inspect(file));
      case EnvelopeOutcome.Sealed(SealedEnvelope envelope) -> sealed(files, envelope);
    };
  }

  private int show(ReadBundleOutcome outcome) {
    return switch (outcome) {
      case ReadBundleOutcome.Refused(var problem) ->
          throw CommandFailure.failed(context.problems().of(problem, file));
      case ReadBundleOutcome.Read(CaseBundle bundle) -> show(bundle);
    };
  }

  /** The outside for anybody; with a home of one's own the inside too, when it is for one. */
  private int sealed(BundleFiles files, SealedEnvelope envelope) {
    if (options.home == null) {
      outside(envelope, fingerprint -> "");
      context.print("cli.inspect.closed");
      return 0;
    }
    try (Vault vault = options.open(context)) {
      outside(envelope, fingerprint -> name(vault, fingerprint));
      ReadBundleOutcome outcome = files.read(file, vault.keys(), vault.contacts());
      if (outcome instanceof ReadBundleOutcome.Refused(BundleProblem.NotForMe other)) {
        context.printLine(context.problems().of(other, file));
        return 0;
      }
      return show(outcome);
    }
  }

  private static String name(Vault vault, Fingerprint fingerprint) {
    return KnownNames.of(vault).of(fingerprint).map(Profile::name).orElse("");
  }

  private void outside(SealedEnvelope envelope, Function<Fingerprint, String> names) {
    String known = names.apply(envelope.sender());
    context.print(
        "cli.inspect.sealed",
        envelope.format(),
        known.isEmpty() ? envelope.senderName() : known,
        envelope.sender().toString(),
        envelope.cases());
    for (Fingerprint recipient : envelope.recipients()) {
      context.print("cli.inspect.recipient", recipient.toString(), names.apply(recipient).strip());
    }
  }

  private int show(CaseBundle bundle) {
    BundleReport.printHeader(context, bundle.header());
    bundle
        .cases()
        .forEach(
            bundled -> {
              CaseFile caseFile = bundled.caseFile();
              context.print(
                  "cli.inspect.case",
                  caseFile.citizen().name(),
                  caseFile.id().toString(),
                  bundled.history().revisions().size());
            });
    bundle
        .companies()
        .forEach(
            bundled ->
                context.print(
                    "cli.inspect.company",
                    bundled.company().name(),
                    bundled.company().id().toString(),
                    bundled.history().revisions().size()));
    new CopyOutput(context).list(bundle);
    if (bundle.refused().isEmpty()) {
      return 0;
    }
    RefusedEntry first = bundle.refused().getFirst();
    String name =
        switch (first.kind()) {
          case CASE -> context.texts().of("bundle.unnamed.case", first.position());
          case COMPANY -> context.texts().of("bundle.unnamed.company", first.position());
        };
    throw context.failed(
        "cli.inspect.refused",
        bundle.refused().size(),
        (first.name().isEmpty() ? name : first.name())
            + ": "
            + context.problems().of(first.problem(), first.kind()));
  }
}
