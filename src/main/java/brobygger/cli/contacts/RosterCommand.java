package brobygger.cli.contacts;

import picocli.CommandLine.Command;

/** The group of commands about the organisation's list of people. */
@Command(name = "roster")
final class RosterCommand {}
