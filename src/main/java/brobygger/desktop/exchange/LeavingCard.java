package brobygger.desktop.exchange;

import brobygger.casefile.CaseFile;
import brobygger.casefile.citizen.CprNumber;
import brobygger.desktop.Desk;
import brobygger.desktop.Dialogs;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.exchange.SendViewModel.Leaving;
import brobygger.desktop.exchange.SendViewModel.Sent;
import brobygger.desktop.field.Parts;
import brobygger.problem.ProblemText;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.CaseBundle.BundledCase;
import brobygger.usecase.bundle.CaseCopy;
import brobygger.usecase.work.FlaggedPrivate.Flagged;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** For whom it is, and exactly what leaves; at the end the file, and what came of writing it. */
@Lives(Lifetime.LANGUAGE)
final class LeavingCard extends VBox {
  private static final double LINES_HEIGHT = 260;
  private static final int FEW = 20;

  private final SendViewModel model;
  private final ExchangeFiles files;
  private final Desk desk;
  private final Texts texts;
  private final Consumer<String> copy;
  private final Label summary = Parts.words("", "soft");
  private final VBox contents = Parts.below(10);
  private final CopyLines copies;
  private final ListView<String> lines = new ListView<>();
  private final ToggleButton whole;
  private final Label result = Parts.words("");
  private final Button path;
  private final Button write;

  LeavingCard(SendViewModel model, ExchangeFiles files, Desk desk, Consumer<String> copy) {
    super(10);
    this.model = model;
    this.files = files;
    this.desk = desk;
    this.texts = desk.texts();
    this.copy = copy;
    this.copies = new CopyLines(desk);
    getStyleClass().add("card");
    setMinSize(0, 0);
    summary.setId("exchange-summary");
    whole = new ToggleButton(texts.of("exchange.send.whole"));
    whole.setId("exchange-whole");
    whole.getStyleClass().add("segment");
    whole.setMinWidth(USE_PREF_SIZE);
    lines.setId("exchange-lines");
    lines.setAccessibleText(texts.of("exchange.send.whole"));
    lines.getStyleClass().addAll("plain-list", "small");
    lines.setPrefHeight(LINES_HEIGHT);
    VBox leaves = Parts.below(2, Parts.words(texts.of("exchange.send.leaves"), "heading"), summary);
    leaves.setMinWidth(0);
    HBox.setHgrow(leaves, Priority.ALWAYS);
    result.setId("exchange-sent");
    path = Parts.button(texts.of("exchange.send.path"), "ghost", this::copyPath);
    path.setId("exchange-path");
    write = Parts.button(texts.of("exchange.send.write"), "primary", this::write);
    write.setId("exchange-write");
    path.setMinWidth(USE_PREF_SIZE);
    write.setMinWidth(USE_PREF_SIZE);
    FlowPane end = new FlowPane(8, 8, path, write);
    end.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .addAll(
            Parts.growing(
                Parts.scrolling(
                    Parts.below(
                        14,
                        new ToWhom(model, desk),
                        Parts.beside(8, leaves, whole),
                        contents,
                        lines))),
            progress(),
            result,
            end);
    whole.selectedProperty().subscribe(on -> follow());
    desk.whileOpen(model.leavingProperty().subscribe(this::show));
    desk.whileOpen(model.sentProperty().subscribe(this::say));
    desk.whileOpen(model.busyProperty().subscribe(now -> enable()));
    desk.whileOpen(model.addressees().plainProperty().subscribe(now -> enable()));
    desk.whileOpen(model.addressees().chosenProperty().subscribe(now -> enable()));
  }

  /** Few cases are gathered before anybody could read a bar. */
  private HBox progress() {
    ProgressBar bar = new ProgressBar();
    bar.getStyleClass().add("meter");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.of("exchange.send.busy"));
    bar.progressProperty().bind(model.progressProperty());
    Button stop = Parts.button(texts.of("exchange.send.stop"), "ghost", model::stop);
    stop.setId("exchange-send-stop");
    stop.setMinWidth(USE_PREF_SIZE);
    HBox row = Parts.beside(12, Parts.growing(bar), stop);
    Runnable follow =
        () ->
            Parts.show(
                row,
                model.busyProperty().get()
                    || model.gatheringProperty().get()
                        && model.chosenProperty().get().size() > FEW);
    desk.whileOpen(model.busyProperty().subscribe(follow));
    desk.whileOpen(model.gatheringProperty().subscribe(follow));
    follow.run();
    return row;
  }

  private void enable() {
    write.setDisable(
        model.busyProperty().get()
            || model.leavingProperty().get().isEmpty()
            || !model.addressees().isClear());
  }

  /** What is flagged as private leaves only on purpose. */
  private void write() {
    List<Flagged> flagged = model.leavingProperty().get().map(Leaving::flagged).orElse(List.of());
    if (flagged.isEmpty()) {
      choosePlace();
      return;
    }
    String told =
        flagged.stream()
            .map(
                each ->
                    texts.of(
                        "exchange.send.private.line",
                        each.citizen(),
                        texts.of("description.text.section." + each.field()),
                        each.words()))
            .collect(Collectors.joining("\n"));
    desk.dialogs()
        .ask(
            new Dialogs.Question(
                texts.of("exchange.send.private"),
                texts.of("exchange.send.private.text") + "\n\n" + told,
                texts.of("exchange.send.private.write"),
                true),
            this::choosePlace);
  }

  private void choosePlace() {
    String day = LocalDate.now(desk.clock()).toString();
    files.toWrite(write, texts.of("exchange.send.file", day)).ifPresent(model::write);
  }

  private void copyPath() {
    model
        .sentProperty()
        .get()
        .ifPresent(
            sent -> {
              copy.accept(sent.file().toString());
              desk.dialogs().notice(texts.of("exchange.send.copied"));
            });
  }

  private void follow() {
    boolean some = model.leavingProperty().get().isPresent();
    Parts.show(whole, some);
    Parts.show(lines, some && whole.isSelected());
    Parts.show(contents, some && !whole.isSelected());
    enable();
  }

  private void show(Optional<Leaving> leaving) {
    follow();
    contents.getChildren().clear();
    summary.setText(texts.of("exchange.send.empty"));
    leaving.ifPresent(
        shown -> {
          CaseBundle bundle = shown.bundle();
          summary.setText(
              bundle.header().view().isCopy()
                  ? texts.of("exchange.send.copies", bundle.size())
                  : texts.of(
                      "exchange.send.summary", bundle.cases().size(), bundle.companies().size()));
          bundle.cases().forEach(this::add);
          bundle.copies().forEach(each -> add(each, bundle.copies().size() <= FEW));
          String companies =
              bundle.companies().stream()
                  .map(bundled -> bundled.company().name())
                  .collect(Collectors.joining(", "));
          if (!companies.isEmpty()) {
            line(texts.of("exchange.send.companies"), companies);
          }
          lines.getItems().setAll(shown.lines().stream().map(CprNumber::maskedIn).toList());
        });
  }

  private void add(BundledCase bundled) {
    CaseFile file = bundled.caseFile();
    String parts =
        texts.of(
            "exchange.send.case",
            file.placements().size(),
            file.followUps().size(),
            file.agreements().size(),
            file.accommodations().size(),
            file.notes().size(),
            bundled.history().revisions().size());
    line(
        file.citizen().name(),
        bundled.carriesCpr() ? texts.of("exchange.send.case.cpr", parts) : parts);
  }

  /** Word for word, unless there are so many that nobody would read them here. */
  private void add(CaseCopy copy, boolean whole) {
    if (whole) {
      contents.getChildren().add(Parts.words(copy.name(), "strong"));
      contents.getChildren().addAll(copies.of(copy));
    } else {
      line(copy.name(), texts.of("exchange.send.copy"));
    }
  }

  private void line(String title, String text) {
    contents
        .getChildren()
        .add(Parts.below(2, Parts.words(title, "strong"), Parts.words(text, "soft", "small")));
  }

  private void say(Optional<Sent> sent) {
    Parts.show(result, sent.isPresent());
    Parts.show(
        path, sent.filter(s -> s.outcome() instanceof WriteBundleOutcome.Written).isPresent());
    result.getStyleClass().removeAll("good-text", "danger-text");
    sent.ifPresent(
        done -> {
          switch (done.outcome()) {
            case WriteBundleOutcome.Written written -> {
              result.getStyleClass().add("good-text");
              result.setText(texts.of("exchange.send.done", done.file().toString()));
            }
            case WriteBundleOutcome.NotWritten(var problem) -> {
              result.getStyleClass().add("danger-text");
              result.setText(new ProblemText(texts).of(problem, done.file()));
            }
          }
        });
  }
}
