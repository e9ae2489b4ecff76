package brobygger.report;

import brobygger.casefile.CaseFile;
import brobygger.casefile.field.RecordField;
import brobygger.casefile.field.RecordFields;
import brobygger.finding.StepNames;
import brobygger.problem.AuthorText;
import brobygger.report.PlacementDocument.Prose;
import brobygger.report.PlacementDocument.Section;
import brobygger.report.PlacementDocument.Table;
import brobygger.texts.HistoryLabel;
import brobygger.texts.Texts;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.history.Draft;
import brobygger.usecase.privacy.AccessFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts everything about one person into sections; a new field of the case comes by itself. */
final class ComposeAccessDocument {
  private final Texts texts;
  private final StepNames steps;
  private final ZoneId zone;
  private final AuthorText authors;

  ComposeAccessDocument(Texts texts, StepNames steps, ZoneId zone) {
    this.steps = steps;
    this.texts = texts;
    this.zone = zone;
    this.authors = new AuthorText(texts);
  }

  PlacementDocument of(AccessFile content, LocalDate today) {
    CaseFile file = content.caseFile();
    FieldLines lines = new FieldLines(texts, steps, zone, content.companies());
    List<Section> sections = new ArrayList<>();
    sections.add(new Prose(of("about"), List.of(of("about.text"), of("about.rights"))));
    sections.add(new Prose(of("section.citizen"), lines.of(file.citizen())));
    List<String> rest = new ArrayList<>();
    List<Section> lists = new ArrayList<>();
    for (RecordField field : RecordFields.of(file)) {
      Object value = field.of(file);
      if (value instanceof List<?> list) {
        if (!list.isEmpty()) {
          lists.add(new Prose(lines.name("CaseFile", field.name()), lines.each(list)));
        }
      } else if (!field.name().equals("citizen")) {
        rest.addAll(lines.field("CaseFile", field.name(), value));
      }
    }
    sections.add(new Prose(of("section.case"), rest));
    sections.addAll(lists);
    waiting(content, lines).ifPresent(sections::add);
    drafts(content).ifPresent(sections::add);
    copies(content).ifPresent(sections::add);
    history(content).ifPresent(sections::add);
    audit(content).ifPresent(sections::add);
    return new PlacementDocument(
        texts.language().code(),
        of("title"),
        of("subtitle", file.citizen().name()),
        sections,
        of("closing", file.owner().name(), texts.when().date(today)));
  }

  private Optional<Section> waiting(AccessFile content, FieldLines lines) {
    List<String> paragraphs = new ArrayList<>();
    for (AccessFile.Waiting waiting : content.waiting()) {
      paragraphs.add(
          of(
              "waiting.from",
              waiting.parked().sender().name(),
              moment(waiting.parked().created()),
              moment(waiting.parked().parked())));
      if (!waiting.parked().purpose().isEmpty()) {
        paragraphs.add(of("waiting.purpose", waiting.parked().purpose()));
      }
      paragraphs.addAll(
          waiting.content().map(lines::of).orElseGet(() -> List.of(of("waiting.unreadable"))));
    }
    if (content.unopened() > 0) {
      paragraphs.add(of("waiting.unopened", content.unopened()));
    }
    return paragraphs.isEmpty()
        ? Optional.empty()
        : Optional.of(new Prose(of("section.waiting"), paragraphs));
  }

  private Optional<Section> drafts(AccessFile content) {
    List<String> paragraphs = new ArrayList<>();
    for (Draft draft : content.drafts()) {
      paragraphs.add(of("draft", draft.label(), moment(draft.at()), draft.text()));
    }
    if (content.loose() > 0) {
      paragraphs.add(of("loose", content.loose()));
    }
    return paragraphs.isEmpty()
        ? Optional.empty()
        : Optional.of(new Prose(of("section.drafts"), paragraphs));
  }

  private Optional<Section> copies(AccessFile content) {
    List<String> paragraphs =
        content.audit().stream()
            .filter(entry -> entry.action() == AuditAction.EXPORTED)
            .map(
                entry ->
                    Stream.of(moment(entry.at()), entry.who(), entry.what(), entry.why())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
            .toList();
    return Optional.of(
        new Prose(
            of("section.copies"), paragraphs.isEmpty() ? List.of(of("copies.none")) : paragraphs));
  }

  private Optional<Section> history(AccessFile content) {
    List<List<String>> rows =
        content.history().stream()
            .map(
                each ->
                    List.of(
                        moment(each.entry().time()),
                        each.entry().author(),
                        HistoryLabel.of(texts, each.entry().label())
                            + " · "
                            + authors.whole(each.by())))
            .toList();
    return table("section.history", rows);
  }

  private Optional<Section> audit(AccessFile content) {
    List<List<String>> rows =
        content.audit().stream()
            .map(entry -> List.of(moment(entry.at()), entry.who(), said(entry)))
            .toList();
    return table("section.audit", rows);
  }

  private Optional<Section> table(String key, List<List<String>> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table(of(key), List.of(of("when"), of("who"), of("what")), rows));
  }

  private String said(AuditEntry entry) {
    return Stream.of(texts.of("audit.action." + entry.action().name()), entry.what(), entry.why())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String moment(@Nullable Instant at) {
    return at == null ? "" : texts.when().moment(at, zone);
  }

  private String of(String key, Object... arguments) {
    return texts.of("access." + key, arguments);
  }
}
