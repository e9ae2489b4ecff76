package brobygger.problem;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundlePreview.Entry;
import brobygger.usecase.bundle.EntryProblem;
import brobygger.usecase.bundle.Handover;
import brobygger.usecase.exchange.ImportBundle.ImportReport;
import brobygger.usecase.history.DocumentKind;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What an import did, in words to keep: from whom, when, and what became of every case. */
public final class ImportReportText {
  private final Texts texts;
  private final ProblemText problems;

  /** In the language of the texts. */
  public ImportReportText(Texts texts) {
    this.texts = texts;
    this.problems = new ProblemText(texts);
  }

  /**
   * The report, line by line.
   *
   * @param file name of the file it came from
   * @param at when it was taken in, by this computer's clock
   * @param unsettled how many conflicts there were afterwards in what was taken in
   */
  public List<String> lines(ImportReport report, String file, LocalDateTime at, int unsettled) {
    List<String> lines = new ArrayList<>();
    BundleHeader header = report.preview().bundle().header();
    BundleHeader.Signed signed = header.sender().signed();
    lines.add(texts.of("bundle.report.title"));
    lines.add(texts.of("bundle.report.file", line(file)));
    lines.add(
        texts.of(
            "bundle.report.sender",
            line(header.sender().profile().name()),
            texts.when().date(header.created().atZone(ZoneOffset.UTC).toLocalDate())));
    lines.add(
        signed == null
            ? texts.of("bundle.report.unsigned")
            : texts.of("bundle.report.signed", signed.signer().toString()));
    if (signed != null && signed.said() != null) {
      lines.add(
          texts.of(
              "bundle.othername", line(signed.said()), line(header.sender().profile().name())));
    }
    if (!header.purpose().isEmpty()) {
      lines.add(texts.of("bundle.report.purpose", line(header.purpose())));
    }
    lines.add(
        texts.of(
            "bundle.report.at",
            texts.when().date(at.toLocalDate()),
            texts.when().bare(at.toLocalTime())));
    lines.add("");
    lines.add(texts.of("bundle.report.cases"));
    report
        .preview()
        .cases()
        .forEach(entry -> lines.add(line(DocumentKind.CASE, entry, ofCase(report, entry))));
    lines.add("");
    lines.add(texts.of("bundle.report.companies"));
    report
        .preview()
        .companies()
        .forEach(entry -> lines.add(line(DocumentKind.COMPANY, entry, ofCompany(report, entry))));
    lines.add("");
    lines.add(
        report.changedVault()
            ? texts.of("bundle.report.done", report.cases().size(), report.companies().size())
            : texts.of("bundle.report.nothing"));
    if (unsettled > 0) {
      lines.add(texts.of("bundle.report.unsettled", unsettled));
    }
    return List.copyOf(lines);
  }

  /** A file that brought nothing: its name and why. */
  public List<String> lines(String file, String why) {
    return List.of(
        texts.of("bundle.report.title"), texts.of("bundle.report.file", line(file)), line(why));
  }

  private String line(DocumentKind kind, Entry entry, String outcome) {
    Handover handover = entry.handover();
    String line = named(kind, entry, outcome);
    return handover == null
        ? line
        : texts.of("bundle.report.handover", line, line(new HandoverText(texts).of(handover)));
  }

  private String named(DocumentKind kind, Entry entry, String outcome) {
    String name =
        entry.name().isEmpty()
            ? switch (kind) {
              case CASE -> texts.of("bundle.unnamed.case", entry.position());
              case COMPANY -> texts.of("bundle.unnamed.company", entry.position());
            }
            : line(entry.name());
    UUID id = entry.id();
    return id == null
        ? texts.of("bundle.report.line", name, outcome)
        : texts.of("bundle.report.line.id", name, id.toString(), outcome);
  }

  private String ofCase(ImportReport report, Entry entry) {
    UUID id = entry.id();
    if (id != null) {
      CaseFileId caseFile = new CaseFileId(id);
      if (report.cases().contains(caseFile)) {
        return taken(entry);
      }
      if (report.parked().contains(caseFile)) {
        return texts.of("bundle.report.parked");
      }
      if (report.rejected().contains(caseFile)) {
        return texts.of("bundle.report.rejected");
      }
    }
    return notTaken(DocumentKind.CASE, entry);
  }

  private String ofCompany(ImportReport report, Entry entry) {
    UUID id = entry.id();
    return id != null && report.companies().contains(new CompanyId(id))
        ? taken(entry)
        : notTaken(DocumentKind.COMPANY, entry);
  }

  private String taken(Entry entry) {
    return entry.news() == 0
        ? texts.of("bundle.report.taken", state(entry))
        : texts.of(
            "bundle.report.taken.news", state(entry), texts.of("bundle.news.some", entry.news()));
  }

  private String notTaken(DocumentKind kind, Entry entry) {
    EntryProblem problem = entry.problem();
    return problem == null
        ? texts.of("bundle.report.untouched", state(entry))
        : texts.of("bundle.report.refused", problems.of(problem, kind));
  }

  private String state(Entry entry) {
    return texts.of("bundle.state." + entry.state().name());
  }

  /** One line, whatever a sender put into it. */
  private static String line(String text) {
    return BidiMarks.without(text).replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
