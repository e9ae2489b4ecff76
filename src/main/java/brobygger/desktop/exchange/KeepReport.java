package brobygger.desktop.exchange;

import brobygger.desktop.Desk;
import brobygger.problem.ImportReportText;
import brobygger.problem.KeptReport;
import brobygger.texts.Texts;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Asks where, and keeps there in words what an import did. */
final class KeepReport {
  private final ExchangeFiles files;
  private final Desk desk;

  KeepReport(ExchangeFiles files, Desk desk) {
    this.files = files;
    this.desk = desk;
  }

  void ask(Node asking, Taken taken, Path from) {
    Texts texts = desk.texts();
    LocalDateTime at = LocalDateTime.ofInstant(desk.clock().instant(), desk.clock().getZone());
    List<String> lines =
        new ImportReportText(texts)
            .lines(
                taken.report(),
                String.valueOf(from.getFileName()),
                at,
                taken.unsettled().values().stream().mapToInt(Integer::intValue).sum());
    Optional<Path> chosen =
        files.report(asking, texts.of("exchange.report.file", at.toLocalDate().toString()));
    chosen.ifPresent(file -> write(file, lines));
  }

  private void write(Path file, List<String> lines) {
    Texts texts = desk.texts();
    desk.work()
        .of(
            running -> {
              KeptReport.write(file, lines);
              return file;
            })
        .onDone(
            done ->
                desk.dialogs()
                    .notice(texts.of("exchange.report.kept", String.valueOf(done.getFileName()))))
        .onProblem(
            FileAlreadyExistsException.class,
            there -> not(texts.of("exchange.report.taken", file.toString())))
        .onProblem(
            IOException.class, problem -> not(texts.of("exchange.report.not.how", file.toString())))
        .start();
  }

  private void not(String why) {
    desk.dialogs().tell(desk.texts().of("exchange.report.not"), why);
  }
}
