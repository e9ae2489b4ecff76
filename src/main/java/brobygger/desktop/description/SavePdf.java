package brobygger.desktop.description;

import brobygger.casefile.citizen.Citizen;
import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.company.Company;
import brobygger.casefile.field.WhatLeaves;
import brobygger.description.DescriptionFacts;
import brobygger.desktop.Desk;
import brobygger.usecase.bundle.CannotLeaveException;
import brobygger.usecase.paper.PlacementDocuments;
import brobygger.usecase.paper.WritePaper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks where, and writes the description there as a PDF off the screen's thread. */
final class SavePdf {
  private final Desk desk;
  private final PlacementDocuments documents;
  private final WritePaper paper;

  SavePdf(Desk desk, PlacementDocuments documents, WritePaper paper) {
    this.desk = desk;
    this.paper = paper;
    this.documents = documents;
  }

  void ask(DescriptionFacts facts, Window window) {
    if (WhatLeaves.isUnsettled(facts.caseFile())) {
      unsettled();
      return;
    }
    FileChooser chooser = new FileChooser();
    chooser.setTitle(desk.texts().of("descriptiontab.pdf.save"));
    chooser.setInitialFileName(fileName(facts));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
    File chosen = chooser.showSaveDialog(window);
    if (chosen != null) {
      write(facts, chosen.toPath());
    }
  }

  /** Says where the document lies, or that it could not be written. */
  void write(DescriptionFacts facts, Path file) {
    LocalDate today = desk.today();
    desk.work()
        .of(
            running -> {
              Company company = facts.company();
              paper.write(
                  facts.caseFile().id(),
                  company == null ? "" : company.name(),
                  file,
                  () -> documents.pdf(facts.caseFile(), facts.placement(), company, today));
              return file;
            })
        .onDone(
            path ->
                desk.dialogs()
                    .notice(
                        desk.texts().of("descriptiontab.pdf.saved", path.getFileName().toString())))
        .onProblem(CannotLeaveException.class, problem -> unsettled())
        .onProblem(
            IOException.class,
            problem ->
                desk.dialogs()
                    .tell(
                        desk.texts().of("descriptiontab.pdf.failed"),
                        desk.texts().of("descriptiontab.pdf.failed.how", file.toString())))
        .start();
  }

  private void unsettled() {
    desk.dialogs()
        .tell(
            desk.texts().of("descriptiontab.pdf.unsettled"),
            desk.texts().of("descriptiontab.pdf.unsettled.how"));
  }

  private String fileName(DescriptionFacts facts) {
    return desk.texts().of("descriptiontab.pdf.name", person(facts.caseFile().citizen()));
  }

  /** The first name as a file may carry it: a number written among the names is left out. */
  static String person(Citizen citizen) {
    String name = CprNumber.takenOutOf(citizen.name());
    int space = name.indexOf(' ');
    return (space < 0 ? name : name.substring(0, space))
        .replaceAll("[^\\p{L}\\p{N} -]", "")
        .strip();
  }
}
