package brobygger.cli.contacts;

import picocli.CommandLine.Command;

/** The group of commands about people and their keys. */
@Command(name = "contact")
final class ContactCommand {}
