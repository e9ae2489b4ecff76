package brobygger.cli.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.CasePhase;
import brobygger.cli.frame.CaseIdentity;
import brobygger.cli.frame.CommandContext;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.exchange.ChooseCases;
import brobygger.usecase.history.CompanySummary;
import brobygger.usecase.home.Vault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which cases leave, and how much of them. */
final class CaseChoice {
  @Option(names = "--case", arity = "1..*", paramLabel = "ID", descriptionKey = "cli.option.case")
  List<String> cases = new ArrayList<>();

  @Option(names = "--all", descriptionKey = "cli.option.all")
  boolean all;

  @Option(names = "--phase", paramLabel = "P", descriptionKey = "cli.option.phase")
  @Nullable String phase;

  @Option(names = "--company", paramLabel = "NAME", descriptionKey = "cli.option.company")
  @Nullable String company;

  @Option(names = "--view", paramLabel = "V", descriptionKey = "cli.option.view")
  @Nullable String view;

  @Option(names = "--since-last", descriptionKey = "cli.option.since-last")
  boolean sinceLast;

  /**
   * What was chosen.
   *
   * @param cases at least one
   * @param view how much of them
   * @param employer whose copy it is, when that was said
   */
  record Chosen(List<CaseFileId> cases, BundleView view, Optional<CompanyId> employer) {}

  /** Refuses what does not go together, before anything is opened. */
  void check(CommandContext context) {
    boolean filtered = all || phase != null || company != null;
    // An employer's copy may be asked for of one case at one of its companies.
    boolean companyOnly = !all && phase == null && view(context) == BundleView.EMPLOYER;
    if (cases.isEmpty() && !filtered) {
      throw context.misused("cli.export.which");
    }
    if (!cases.isEmpty() && filtered && !companyOnly) {
      throw context.misused("cli.export.either");
    }
    cases.forEach(typed -> CaseIdentity.of(context, typed));
    phase(context);
  }

  Chosen of(CommandContext context, Vault vault, Collection<String> recipients) {
    ChooseCases choose = new ChooseCases(vault, context.surroundings().clock());
    Set<CompanyId> companies = companies(context, choose);
    List<CaseFileId> chosen =
        cases.isEmpty()
            ? choose.fitting(phase(context), companies)
            : cases.stream().map(typed -> CaseIdentity.of(context, typed)).distinct().toList();
    if (chosen.isEmpty()) {
      throw context.failed("cli.export.none");
    }
    BundleView wanted = view(context);
    if (sinceLast) {
      chosen = choose.unsent(chosen, recipients, wanted);
      if (chosen.isEmpty()) {
        throw context.failed("cli.export.nothingnew");
      }
    }
    return new Chosen(chosen, wanted, companies.stream().findFirst());
  }

  private Set<CompanyId> companies(CommandContext context, ChooseCases choose) {
    String name = company;
    if (name == null) {
      return Set.of();
    }
    List<CompanySummary> found = choose.companies(name);
    if (found.isEmpty()) {
      throw context.failed("cli.export.nocompany", name);
    }
    if (found.size() > 1 && view(context) == BundleView.EMPLOYER) {
      throw context.failed(
          "cli.export.companies",
          name,
          found.stream().map(CompanySummary::name).collect(Collectors.joining(", ")));
    }
    return found.stream()
        .map(CompanySummary::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Optional<CasePhase> phase(CommandContext context) {
    return Optional.ofNullable(phase)
        .map(
            typed ->
                switch (typed.toLowerCase(Locale.ROOT)) {
                  case "before" -> CasePhase.BEFORE;
                  case "during" -> CasePhase.DURING;
                  case "after" -> CasePhase.AFTER;
                  default -> throw context.misused("cli.export.phase", typed);
                });
  }

  private BundleView view(CommandContext context) {
    String typed = view == null ? "full" : view;
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case "full" -> BundleView.FULL;
      case "employer" -> BundleView.EMPLOYER;
      case "pseudonymised" -> BundleView.PSEUDONYMISED;
      default -> throw context.misused("cli.export.view", typed);
    };
  }
}
