package brobygger.report;

import brobygger.report.PlacementDocument.Prose;
import brobygger.report.PlacementDocument.Section;
import brobygger.report.PlacementDocument.Table;
import brobygger.texts.Texts;
import brobygger.usecase.paper.RoadDocuments;
import brobygger.usecase.paper.RoadToJob;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes the road to the job as text and as tagged PDF. */
public final class TaggedRoadDocuments implements RoadDocuments {
  private final Supplier<Texts> words;

  /** Documents in the language that is chosen at the time. */
  public TaggedRoadDocuments(Supplier<Texts> words) {
    this.words = words;
  }

  @Override
  public String text(RoadToJob road) {
    return DocumentText.of(compose(road));
  }

  @Override
  public byte[] pdf(RoadToJob road) {
    return new DocumentPdf().of(compose(road));
  }

  private PlacementDocument compose(RoadToJob road) {
    Texts texts = words.get();
    List<Section> sections = new ArrayList<>();
    prose(sections, texts.of("road.can"), road.can());
    if (!road.wishes().isEmpty()) {
      prose(sections, texts.of("road.wishes"), List.of(road.wishes()));
    }
    prose(
        sections,
        texts.of("road.jobs"),
        road.jobs().stream().map(job -> texts.of("road.job." + job.rank(), job.title())).toList());
    if (!road.stairs().isEmpty()) {
      sections.add(stairs(road, texts));
    }
    prose(
        sections,
        texts.of("road.goals"),
        road.goals().stream().map(goal -> dated(goal.text(), goal.on(), texts)).toList());
    prose(
        sections,
        texts.of("road.next"),
        road.next().stream()
            .map(
                next ->
                    next.isMeeting()
                        ? dated(texts.of("road.meeting"), next.on(), texts)
                        : dated(next.text(), next.on(), texts))
            .toList());
    if (sections.isEmpty()) {
      prose(sections, texts.of("road.start"), List.of(texts.of("road.start.how")));
    }
    return new PlacementDocument(
        texts.language().code(),
        texts.of("road.title"),
        texts.of("road.for", road.name()),
        sections,
        texts.of("road.made", texts.when().date(road.made()), road.by()));
  }

  private static Table stairs(RoadToJob road, Texts texts) {
    return new Table(
        texts.of("road.stairs"),
        List.of(texts.of("road.function"), texts.of("road.now"), texts.of("road.then")),
        road.stairs().stream()
            .map(
                stair ->
                    List.of(
                        stair.function(),
                        stair.now() == null
                            ? texts.of("road.step.none")
                            : texts.of(
                                "road.step",
                                stair.now().place(),
                                stair.now().of(),
                                stair.now().name(),
                                stair.now().meaning()),
                        stair.target() == null
                            ? texts.of(
                                stair.isMastered() ? "road.target.reached" : "road.target.none")
                            : dated(stair.target(), stair.by(), texts)))
            .toList());
  }

  private static void prose(List<Section> sections, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Prose(title, lines));
    }
  }

  private static String dated(String text, @Nullable LocalDate on, Texts texts) {
    return on == null ? text : texts.of("road.dated", text, texts.when().date(on));
  }
}
