package brobygger.desktop.shell;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.Owner;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Lifetime;
import brobygger.desktop.LiveDocument;
import brobygger.desktop.Lives;
import brobygger.desktop.field.TypingWindow;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.people.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Which screen and which case the window shows. It outlives a change of language. */
@Lives(Lifetime.PERSON)
final class ShellViewModel {
  private final Workbench workbench;
  private final ReadOnlyStringWrapper screen = new ReadOnlyStringWrapper("today");
  private final ReadOnlyObjectWrapper<@Nullable ShownCase> openCase =
      new ReadOnlyObjectWrapper<>(null);

  private @Nullable CasePlace place;

  /**
   * Where the user is, so that unlocking leads back there.
   *
   * @param screen key of the screen
   * @param place the open case with its tab, or null
   */
  record Standing(String screen, @Nullable CasePlace place) {}

  /** Starts on the screen of today. */
  public ShellViewModel(Workbench workbench) {
    this.workbench = workbench;
  }

  /** Key of the screen that is shown, or that an open case belongs to. */
  public ReadOnlyStringProperty screenProperty() {
    return screen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable ShownCase> openCaseProperty() {
    return openCase.getReadOnlyProperty();
  }

  /** The user went to another tab of the open case. */
  void at(CasePlace tab) {
    place = tab;
  }

  /** What the fields in sight are about, and where they are found again. */
  TypingWindow.Spot spot() {
    ShownCase open = openCase.get();
    CasePlace tab = place;
    if (open != null) {
      return new TypingWindow.Spot(
          Optional.of(DocumentKey.of(open.document().id())), tab == null ? "" : tab.shownTab());
    }
    return new TypingWindow.Spot(shownCompany().map(DocumentKey::of), screen.get());
  }

  /** Where the user is now. */
  Standing standing() {
    return new Standing(screen.get(), openCase.get() == null ? null : place);
  }

  /** Goes back to where the user was, as far as that is still there. */
  void resume(Standing before) {
    screen.set(before.screen());
    CasePlace there = before.place();
    if (there != null
        && workbench.cases().all().stream().anyMatch(line -> line.id().equals(there.caseFile()))) {
      openCase(there);
    }
  }

  /** Leaves an open case and goes to a screen. */
  public void openScreen(String key) {
    ShownCase open = openCase.get();
    openCase.set(null);
    screen.set(key);
    if (open != null) {
      open.document().flush(() -> workbench.cases().load(() -> {}));
    }
  }

  /** Opens a case at a place; its edits so far stay as they are when it is open already. */
  public void openCase(CasePlace place) {
    ShownCase open = openCase.get();
    if (open != null && open.document().id().equals(place.caseFile())) {
      openCase.set(new ShownCase(open.document(), place));
      return;
    }
    flush(
        () ->
            workbench
                .work()
                .of(running -> workbench.vault().caseFiles().get(place.caseFile()))
                .onDone(
                    caseFile -> {
                      show(caseFile, place);
                      note(AuditAction.OPENED, List.of(caseFile.id()), "");
                    })
                .start());
  }

  /** The audit log is written in the background; no screen waits for it. */
  private void note(AuditAction action, List<CaseFileId> cases, String what) {
    workbench
        .work()
        .of(
            running -> {
              workbench.vault().audit().note(action, cases, what, "");
              return true;
            })
        .start();
  }

  /** The user searched for words across cases. */
  void searched(String words) {
    if (!words.isBlank()) {
      note(AuditAction.SEARCHED, List.of(), words.strip());
    }
  }

  /**
   * Makes a new case of the profile's own and opens it.
   *
   * @param steps the steps of its staircase, lowest first
   * @throws brobygger.casefile.value.InvalidValueException when the name is blank or too long
   */
  public void newCase(String citizenName, List<MasteryStep> steps) {
    Profile profile = workbench.vault().profile();
    CaseFile caseFile =
        CaseFile.open(
            citizenName,
            new Owner(profile.name(), profile.organisation()),
            LocalDate.now(workbench.clock()),
            steps);
    flush(() -> workbench.cases().add(caseFile, () -> show(caseFile, CasePlace.of(caseFile.id()))));
  }

  /** The open case or the company that is shown: what Ctrl+Z takes back is in it. */
  Optional<LiveDocument<?, ?>> shownDocument() {
    ShownCase open = openCase.get();
    return open != null
        ? Optional.of(open.document())
        : shownCompany().map(workbench.companies()::live);
  }

  /** Key of the tab or the screen that is shown. */
  String shownPlace() {
    return spot().place();
  }

  private Optional<CompanyId> shownCompany() {
    return screen.get().equals("companies")
        ? workbench.companies().find(workbench.companies().chosenProperty().get()).map(Company::id)
        : Optional.empty();
  }

  /** Tries again to keep what could not be kept. */
  public void retry() {
    ShownCase open = openCase.get();
    if (open != null) {
      open.document().retry();
    }
    workbench.typing().retry();
  }

  /** Keeps everything that is being typed, and calls back when the store has it. */
  public void flush(Runnable whenDone) {
    ShownCase open = openCase.get();
    Runnable typed = () -> workbench.typing().flush(whenDone);
    Runnable companies = () -> workbench.companies().flush(typed);
    if (open == null) {
      companies.run();
    } else {
      open.document().flush(companies);
    }
  }

  private void show(CaseFile caseFile, CasePlace place) {
    LiveDocument<CaseFileId, CaseFile> document =
        new LiveDocument<>(
            workbench.vault().caseFiles(),
            caseFile.id(),
            caseFile,
            workbench.work(),
            workbench.later(),
            workbench.saved());
    screen.set("cases");
    openCase.set(new ShownCase(document, place));
  }
}
