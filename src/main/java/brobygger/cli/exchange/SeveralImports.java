package brobygger.cli.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.CommandFailure;
import brobygger.cli.frame.JsonOutput;
import brobygger.usecase.GivenFiles.Given;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.exchange.PreviewBundle.PreviewOutcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Several files, or those of a folder: what is wrong with one does not keep the others out. */
final class SeveralImports {
  private final CommandContext context;
  private final FileImport imports;
  private final boolean json;

  SeveralImports(CommandContext context, FileImport imports, boolean json) {
    this.context = context;
    this.imports = imports;
    this.json = json;
  }

  int of(List<Given> files) {
    check(files);
    ObjectNode report = JsonOutput.object();
    ArrayNode list = report.putArray("files");
    int failed = 0;
    for (Given file : files) {
      if (!json) {
        context.print("cli.import.file", file.name());
      }
      ObjectNode one = JsonOutput.object().put("file", file.name());
      if (isSomethingElse(file)) {
        one.put("skipped", true);
        if (!json) {
          context.print("cli.import.skipped");
        }
      } else {
        try {
          imports.oneOfSeveral(file.path(), node -> one.set("report", node));
        } catch (CommandFailure failure) {
          failed++;
          one.put("problem", failure.code());
          one.put("message", failure.getMessage());
          imports.note(file.path(), String.valueOf(failure.getMessage()));
          if (!json) {
            context.printLine("  " + failure.getMessage());
          }
        }
      }
      list.add(one);
    }
    if (json) {
      JsonOutput.print(context, report);
    }
    if (failed > 0) {
      throw context.failed(
          imports.onlyLooks() ? "cli.import.somecannot" : "cli.import.somefailed",
          failed,
          files.size());
    }
    return 0;
  }

  /** A case that is named has to be in one of them: else nothing is done at all. */
  private void check(List<Given> files) {
    Set<CaseFileId> missing = new HashSet<>(imports.decisions().decisions().keySet());
    if (missing.isEmpty()) {
      return;
    }
    for (Given file : files) {
      if (imports.look(file.path()) instanceof PreviewOutcome.Ready(var ready)) {
        imports.decisions().checkNamed(ready);
        for (var entry : ready.cases()) {
          UUID id = entry.id();
          if (id != null) {
            missing.remove(new CaseFileId(id));
          }
        }
      }
    }
    missing.stream()
        .findFirst()
        .ifPresent(
            id -> {
              throw context.failed("cli.import.notinany", id.toString());
            });
  }

  /** Other files may lie in a folder; one that was named is meant to be a bundle. */
  private boolean isSomethingElse(Given file) {
    return file.inFolder()
        && imports.look(file.path())
            instanceof PreviewOutcome.Refused(BundleProblem.NotABundle nothing);
  }
}
