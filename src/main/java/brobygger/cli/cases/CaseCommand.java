package brobygger.cli.cases;

import picocli.CommandLine.Command;

/** The group of commands about cases. */
@Command(name = "case")
final class CaseCommand {}
