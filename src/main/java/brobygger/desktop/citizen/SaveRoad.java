package brobygger.desktop.citizen;

import brobygger.casefile.CaseFileId;
import brobygger.desktop.Desk;
import brobygger.desktop.Dialogs;
import brobygger.desktop.audit.SaveAs;
import brobygger.desktop.casefile.CaseSession;
import brobygger.texts.Texts;
import brobygger.usecase.paper.DrawRoad;
import brobygger.usecase.paper.RoadDocuments;
import brobygger.usecase.paper.RoadToJob;
import brobygger.usecase.paper.WritePaper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** Asks where, and writes the road to the job there as a PDF off the screen's thread. */
public final class SaveRoad {
  private final RoadDocuments documents;
  private final WritePaper paper;
  private final SaveAs where;

  /**
   * @param paper writes it to a file
   * @param where asks for the file
   */
  public SaveRoad(RoadDocuments documents, WritePaper paper, SaveAs where) {
    this.paper = paper;
    this.documents = documents;
    this.where = where;
  }

  /** Asks where; before that, shows each sentence that does not come along, and why. */
  void ask(CaseSession session, Node asking) {
    DrawRoad.Drawn drawn =
        new DrawRoad(session.pack()).drawn(session.caseFile().get(), session.today());
    if (drawn.left().isEmpty()) {
      save(session, asking, drawn.road());
      return;
    }
    Texts texts = session.desk().texts();
    String left =
        drawn.left().stream()
            .map(each -> texts.of("citizen.road.left.each", each.sentence(), each.words()))
            .collect(Collectors.joining("\n"));
    session
        .desk()
        .dialogs()
        .ask(
            new Dialogs.Question(
                texts.of("citizen.road.left", drawn.left().size()),
                texts.of("citizen.road.left.how", left),
                texts.of("citizen.road.left.save"),
                false),
            () -> save(session, asking, drawn.road()));
  }

  private void save(CaseSession session, Node asking, RoadToJob road) {
    Desk desk = session.desk();
    Texts texts = desk.texts();
    CaseFileId id = session.caseFile().get().id();
    String name = road.name().replaceAll("[^\\p{L}-]", "");
    Optional<Path> chosen = where.where(asking, texts.of("citizen.road.file", name));
    chosen.ifPresent(
        file ->
            desk.work()
                .of(
                    running -> {
                      paper.write(id, "", file, () -> documents.pdf(road));
                      return file;
                    })
                .onDone(
                    path ->
                        desk.dialogs()
                            .notice(texts.of("citizen.road.saved", path.getFileName().toString())))
                .onProblem(
                    IOException.class,
                    problem ->
                        desk.dialogs()
                            .tell(
                                texts.of("citizen.road.failed"),
                                texts.of("citizen.road.failed.how", file.toString())))
                .start());
  }
}
