package brobygger.cli.cases;

import picocli.CommandLine.Command;

/** The group of commands about journal notes. */
@Command(name = "note")
final class NoteCommand {}
