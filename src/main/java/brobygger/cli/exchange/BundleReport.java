package brobygger.cli.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.cli.frame.CommandContext;
import brobygger.cli.frame.JsonOutput;
import brobygger.problem.HandoverText;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.BundlePreview.Entry;
import brobygger.usecase.bundle.BundlePreview.State;
import brobygger.usecase.bundle.EntryProblem;
import brobygger.usecase.bundle.Handover;
import brobygger.usecase.exchange.ImportBundle.ImportReport;
import brobygger.usecase.history.DocumentKind;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A previewed bundle in lines for people and in JSON for programs. */
final class BundleReport {
  private final CommandContext context;
  private final BundlePreview preview;

  BundleReport(CommandContext context, BundlePreview preview) {
    this.context = context;
    this.preview = preview;
  }

  /** Who made it, then one line per case and company. */
  void printLines() {
    printHeader(context, preview.bundle().header());
    preview.cases().forEach(entry -> printLine(DocumentKind.CASE, entry));
    preview.companies().forEach(entry -> printLine(DocumentKind.COMPANY, entry));
  }

  static void printHeader(CommandContext context, BundleHeader header) {
    BundleHeader.Sender sender = header.sender();
    BundleHeader.Signed signed = sender.signed();
    context.print(
        signed == null ? "cli.bundle.from" : "cli.bundle.signed",
        sender.profile().name(),
        context.texts().of("cli.role." + sender.profile().role().name().toLowerCase(Locale.ROOT)),
        context.texts().when().date(header.created().atZone(ZoneOffset.UTC).toLocalDate()),
        signed == null ? "" : context.texts().of("contact.trust." + signed.trust().name()));
    otherName(context, header);
    if (!header.purpose().isEmpty()) {
      context.print("cli.bundle.purpose", header.purpose());
    }
  }

  /** A bundle that gives its signer another name than the known one is worth a word. */
  private static void otherName(CommandContext context, BundleHeader header) {
    BundleHeader.Signed signed = header.sender().signed();
    if (signed != null && signed.said() != null) {
      context.print("bundle.othername", signed.said(), header.sender().profile().name());
    }
    if (signed != null && signed.byEarlierKey()) {
      context.print("bundle.byearlierkey", header.sender().profile().name());
    }
    if (signed != null && signed.forEarlierKey()) {
      context.print("bundle.earlierkey", header.sender().profile().name());
    }
  }

  /** Who made it: as known here, and by which key. */
  static ObjectNode json(BundleHeader header) {
    BundleHeader.Signed signed = header.sender().signed();
    return JsonOutput.object()
        .put("name", header.sender().profile().name())
        .put("signer", signed == null ? null : signed.signer().digits())
        .put("trust", signed == null ? null : signed.trust().name())
        .put("saidName", signed == null ? null : signed.said())
        .put("byEarlierKey", signed != null && signed.byEarlierKey())
        .put("forEarlierKey", signed != null && signed.forEarlierKey());
  }

  private void printLine(DocumentKind kind, Entry entry) {
    String news = "";
    if (entry.news() > 0) {
      news = " (" + context.texts().of("bundle.news.some", entry.news()) + ")";
    }
    int unsettled = preview.unsettled(entry);
    if (unsettled > 0) {
      news += ", " + context.texts().of("bundle.news.unsettled", unsettled);
    }
    context.printLine(
        "  "
            + context.texts().of("bundle.state." + entry.state().name())
            + ": "
            + nameOf(kind, entry)
            + news);
    Handover handover = entry.handover();
    if (handover != null) {
      context.printLine("    " + new HandoverText(context.texts()).of(handover));
    }
  }

  /** The name of an entry, or its place when the name cannot be read. */
  String nameOf(DocumentKind kind, Entry entry) {
    if (!entry.name().isEmpty()) {
      return entry.name();
    }
    return switch (kind) {
      case CASE -> context.texts().of("bundle.unnamed.case", entry.position());
      case COMPANY -> context.texts().of("bundle.unnamed.company", entry.position());
    };
  }

  /** The cases that did not or would not come in although they have news: diverged or refused. */
  List<Entry> turnedDown() {
    return preview.cases().stream().filter(entry -> entry.problem() != null).toList();
  }

  /** The same for companies: worth a word, no reason to call the import unfinished. */
  List<Entry> companiesTurnedDown() {
    return preview.companies().stream().filter(entry -> entry.problem() != null).toList();
  }

  /** Name and reason in one line. */
  String reason(DocumentKind kind, Entry entry) {
    EntryProblem problem = entry.problem();
    return nameOf(kind, entry)
        + ": "
        + (problem == null ? "" : context.problems().of(problem, kind));
  }

  /** What would come of it. */
  ObjectNode json() {
    return json(false, false, id -> "");
  }

  /** What came of it. */
  ObjectNode json(ImportReport report) {
    return json(true, report.changedVault(), id -> outcome(report, new CaseFileId(id)));
  }

  private static String outcome(ImportReport report, CaseFileId id) {
    if (report.cases().contains(id)) {
      return "ACCEPTED";
    }
    if (report.parked().contains(id)) {
      return "PARKED";
    }
    return report.rejected().contains(id) ? "REJECTED" : "UNCHANGED";
  }

  private ObjectNode json(boolean done, boolean changed, Function<UUID, String> outcomes) {
    ObjectNode report = JsonOutput.object();
    report.put("bundle", preview.bundle().header().id().toString());
    report.set("sender", json(preview.bundle().header()));
    report.put("preview", !done);
    report.put("changed", changed);
    ArrayNode cases = report.putArray("cases");
    for (Entry entry : preview.cases()) {
      ObjectNode node = json(entry);
      UUID id = entry.id();
      if (done) {
        node.put("outcome", id == null ? "UNCHANGED" : outcomes.apply(id));
      }
      cases.add(node);
    }
    ArrayNode companies = report.putArray("companies");
    preview.companies().forEach(entry -> companies.add(json(entry)));
    return report;
  }

  private static ObjectNode json(Entry entry) {
    UUID id = entry.id();
    EntryProblem problem = entry.problem();
    ObjectNode node = JsonOutput.object();
    node.put("id", id == null ? null : id.toString());
    node.put("position", entry.position());
    node.put("name", entry.name());
    node.put("state", entry.state().name());
    node.put("revisions", entry.news());
    node.put("problem", problem == null ? null : problem.code());
    Handover handover = entry.handover();
    if (handover != null) {
      node.putObject("handover")
          .put("from", handover.giver())
          .put("to", handover.taker())
          .put("mine", handover.mine())
          .put("proved", handover.proved())
          .put("newKey", handover.newKey());
    }
    return node;
  }

  /** Whether everything in the bundle is here already, in this state or a newer one. */
  boolean nothingNew() {
    return Stream.concat(preview.cases().stream(), preview.companies().stream())
        .allMatch(entry -> entry.state() == State.NOTHING_NEW || entry.state() == State.OLDER);
  }
}
