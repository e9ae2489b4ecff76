package brobygger.desktop.description;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.casefile.SessionCase;
import brobygger.desktop.field.Parts;
import brobygger.finding.Place;
import brobygger.guide.ContentPack;
import brobygger.texts.Texts;
import brobygger.usecase.history.Authorship;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.paper.PlacementDocuments;
import brobygger.usecase.paper.WritePaper;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The tab Description. */
@Lives(Lifetime.PERSON)
public final class DescriptionTab implements CaseTab {
  private final Supplier<ContentPack> pack;
  private final PlacementDocuments documents;
  private final WritePaper paper;
  private final Consumer<String> clipboard;
  private final Reviewer reviewer;
  private final Supplier<Function<HistoryEntry, Authorship>> authors;

  /**
   * @param pack criteria, help questions and words to watch for
   * @param documents writes the description as PDF
   * @param clipboard takes a text to be pasted elsewhere
   * @param reviewer who is at the screen
   * @param paper writes the description to a file
   * @param authors says how sure it is who made a change, asked anew at each reading
   */
  public DescriptionTab(
      Supplier<ContentPack> pack,
      PlacementDocuments documents,
      WritePaper paper,
      Consumer<String> clipboard,
      Reviewer reviewer,
      Supplier<Function<HistoryEntry, Authorship>> authors) {
    this.authors = authors;
    this.reviewer = reviewer;
    this.clipboard = clipboard;
    this.pack = pack;
    this.documents = documents;
    this.paper = paper;
  }

  @Override
  public String key() {
    return "description";
  }

  @Override
  public Node build(CaseSession session) {
    StackPane room = new StackPane();
    DescriptionDesk desk =
        DescriptionDesk.of(
            session.texts(),
            session.desk().clock(),
            pack.get(),
            clipboard,
            (place, element) -> session.goTo(tab(place), element),
            facts ->
                new SavePdf(session.desk(), documents, paper)
                    .ask(facts, room.getScene().getWindow()),
            placement -> session.flush(() -> compare(session, placement)),
            reviewer);
    Shown shown = new Shown();
    session
        .caseFile()
        .subscribe(
            file -> {
              Optional<Placement> now = file.currentPlacement(session.today());
              Optional<ElementId> id = now.map(Placement::id);
              if (!shown.is(id)) {
                shown.placement = id;
                room.getChildren()
                    .setAll(
                        now.<Node>map(
                                placement ->
                                    new DescriptionView(new SessionCase(session), desk, placement)
                                        .node())
                            .orElseGet(
                                () ->
                                    empty(session.texts(), () -> session.goTo("overview", null))));
              }
            });
    return room;
  }

  private void compare(CaseSession session, ElementId placement) {
    SessionCase open = new SessionCase(session);
    CaseFileId id = session.caseFile().get().id();
    EarlierDescriptions earlier =
        new EarlierDescriptions(
            () -> session.store().history(id),
            at -> session.store().at(id, at),
            placement,
            authors);
    new VersionsSheet(new VersionsViewModel(open, placement, earlier), open, session.desk()).show();
  }

  /** Which placement the tab was last built for; nothing before it was built. */
  private static final class Shown {
    private Optional<ElementId> placement = Optional.empty();
    private boolean built;

    boolean is(Optional<ElementId> id) {
      boolean same = built && placement.equals(id);
      built = true;
      return same;
    }
  }

  /** Says what to do first: a description belongs to a placement. */
  static Node empty(Texts texts, Runnable openOverview) {
    VBox box =
        new VBox(
            8,
            Parts.words(texts.of("descriptiontab.empty"), "heading"),
            Parts.words(texts.of("descriptiontab.empty.how"), "soft"),
            Parts.button(texts.of("descriptiontab.empty.go"), "primary", openOverview));
    box.getStyleClass().addAll("card", "empty");
    return box;
  }

  /** The tab where a place of the workbench is. */
  static String tab(Place place) {
    return switch (place) {
      case OVERVIEW, COMPANY -> "overview";
      case GUIDE -> "guide";
      case STAIRCASE -> "staircase";
      case DESCRIPTION -> "description";
      case FOLLOW_UPS -> "followup";
      case HOURS -> "hours";
      case ACCOMMODATIONS -> "accommodation";
      case CITIZEN -> "citizen";
    };
  }
}
