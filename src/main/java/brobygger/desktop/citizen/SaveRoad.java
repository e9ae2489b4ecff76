package brobygger.desktop.citizen;

import brobygger.casefile.CaseFileId;
import brobygger.desktop.Desk;
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

  void ask(CaseSession session, Node asking) {
    Desk desk = session.desk();
    Texts texts = desk.texts();
    CaseFileId id = session.caseFile().get().id();
    RoadToJob road = new DrawRoad(session.pack()).of(session.caseFile().get(), session.today());
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
