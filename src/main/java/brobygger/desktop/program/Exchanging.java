package brobygger.desktop.program;

import brobygger.casefile.company.Company;
import brobygger.description.DescriptionCheck;
import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.Screen;
import brobygger.desktop.casefile.CaseBand;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.companies.CompanyBand;
import brobygger.desktop.companies.CompanyBook;
import brobygger.desktop.conflict.CompanyConflictBand;
import brobygger.desktop.conflict.ConflictBand;
import brobygger.desktop.contacts.ContactsCard;
import brobygger.desktop.contacts.ContactsViewModel;
import brobygger.desktop.exchange.CasesToSend;
import brobygger.desktop.exchange.ExchangeScreen;
import brobygger.desktop.exchange.ExportLink;
import brobygger.desktop.exchange.ReceiveViewModel;
import brobygger.desktop.exchange.SendViewModel;
import brobygger.desktop.exchange.SharedFolder;
import brobygger.desktop.exchange.UndoViewModel;
import brobygger.desktop.exchange.WatchViewModel;
import brobygger.desktop.handover.HandOverCase;
import brobygger.desktop.handover.HandOverLink;
import brobygger.desktop.handover.OwnerBand;
import brobygger.desktop.shell.Workbench;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.exchange.ChooseCases;
import brobygger.usecase.exchange.GatherBundle;
import brobygger.usecase.exchange.UndoImport;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.ContactFiles;
import brobygger.usecase.work.FlaggedPrivate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** What belongs to exchanging cases with the people one knows. */
@Lives(Lifetime.PERSON)
final class Exchanging {
  /** Seconds between looks into the shared folder. */
  private static final int SECONDS = 20;

  private final boolean sample;
  private final Vault vault;
  private final CompanyBook companies;
  private final ContactsViewModel contacts;
  private final FileQuestions files;
  private final SendViewModel send;
  private final HandOverCase handOver;
  private final ExchangeScreen screen;
  private final Optional<WatchViewModel> watch;
  private int seconds;

  Exchanging(
      Workbench bench,
      Supplier<DescriptionCheck> rules,
      BundleFiles bundles,
      ContactFiles cards,
      FileQuestions files,
      Consumer<String> copy,
      Path home) {
    this.sample = bench.sample();
    this.files = files;
    this.vault = bench.vault();
    this.companies = bench.companies();
    this.contacts = new ContactsViewModel(vault, cards, bench.work());
    Runnable reload = () -> bench.companies().load(() -> bench.cases().load(() -> {}));
    // The sample cases have keys of their own, which nobody seals for.
    this.watch =
        sample
            ? Optional.empty()
            : Optional.of(
                new WatchViewModel(
                    new SharedFolder(home.resolve("shared-folder.txt")),
                    vault,
                    bundles,
                    bench.work()));
    UndoViewModel undo = new UndoViewModel(new UndoImport(vault), bench.work(), reload);
    send =
        new SendViewModel(
            new CasesToSend(
                bench.cases().all(),
                new ChooseCases(vault, bench.clock()),
                id -> bench.companies().find(id).map(Company::name).orElse(""),
                bench.work()),
            vault,
            new GatherBundle(vault, bundles, bench.clock(), UUID::randomUUID),
            new FlaggedPrivate(vault, rules, bench.clock()),
            bundles,
            bench.work());
    this.handOver = new HandOverCase(vault, send::prepare);
    this.screen =
        new ExchangeScreen(
            send,
            new ReceiveViewModel(
                vault,
                bundles,
                bench.work(),
                () -> {
                  undo.forget();
                  reload.run();
                }),
            undo,
            files.exchange(),
            copy,
            watch);
  }

  Screen screen() {
    return screen;
  }

  /** A second has passed while the vault is open. */
  void tick() {
    if (seconds++ % SECONDS == 0) {
      watch.ifPresent(WatchViewModel::look);
    }
  }

  /** What is said above the tabs of a case. */
  List<CaseBand> bands() {
    return List.of(new OwnerBand(handOver), new ConflictBand(vault));
  }

  /** What is said above the pages of a company. */
  List<CompanyBand> companyBands() {
    return List.of(new CompanyConflictBand(vault, companies));
  }

  /** The ways out of a case: a copy of it, or its owner; the sample cases stay where they are. */
  Node handingOver(CaseSession session) {
    FlowPane ways = new FlowPane(16, 2, new ExportLink(session, send));
    if (!sample) {
      ways.getChildren().add(new HandOverLink(session, handOver));
    }
    return ways;
  }

  /** The cards in the settings; the keys of the sample cases are thrown away with them. */
  Stream<Node> cards(Desk desk) {
    return sample ? Stream.empty() : Stream.of(new ContactsCard(contacts, files.cards(), desk));
  }
}
