package brobygger.cli;

import picocli.CommandLine.Command;

/** The group of commands about cases. */
@Command(name = "case")
final class CaseCommand {}
