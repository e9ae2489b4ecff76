package brobygger.cli.frame;

import brobygger.finding.FindingTexts;
import brobygger.problem.ProblemText;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.work.TeamRules;

/** What every command is given: words, surroundings and the terminal. */
record CommandContext(Texts texts, CommandSurroundings surroundings, Terminal terminal) {
  /** A line on standard output. */
  void print(String key, Object... arguments) {
    printLine(texts.of(key, arguments));
  }

  /** Text that needs no translation, on standard output; it reads in the order it is written. */
  void printLine(String line) {
    printData(BidiMarks.without(line));
  }

  /** Text for other programs, sign by sign. */
  void printData(String text) {
    terminal.out().print(text + "\n");
  }

  /** A line on standard error that does not end the command. */
  void warn(String key, Object... arguments) {
    terminal.err().print(BidiMarks.without(texts.of(key, arguments)) + "\n");
  }

  TeamRules rules() {
    return surroundings.rules();
  }

  /** Findings in the language of the command. */
  FindingTexts words() {
    return rules().words(texts);
  }

  ProblemText problems() {
    return new ProblemText(texts);
  }

  CommandFailure failed(String key, Object... arguments) {
    return CommandFailure.failed(texts.of(key, arguments));
  }

  CommandFailure misused(String key, Object... arguments) {
    return CommandFailure.misused(texts.of(key, arguments));
  }
}
