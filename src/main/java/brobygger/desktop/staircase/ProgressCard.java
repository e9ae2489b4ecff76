package brobygger.desktop.staircase;

import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.value.Source;
import brobygger.desktop.field.Disclosure;
import brobygger.desktop.field.Parts;
import brobygger.progression.ProgressOverTime;
import brobygger.progression.ProgressOverTime.Line;
import brobygger.progression.Staircase;
import brobygger.progression.TargetView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The course of one function as a chart, with a legend and the same in words. */
final class ProgressCard {
  private ProgressCard() {}

  /** The card, or empty when there is nothing to draw. */
  static Optional<VBox> of(Staircase lane, StairsWords words, boolean named) {
    ProgressOverTime course = ProgressOverTime.of(lane);
    if (course.isEmpty()) {
      return Optional.empty();
    }
    List<String> said = said(lane, course, words);
    VBox card = new VBox(10);
    card.getStyleClass().add("card");
    card.setId("progress-card");
    card.getChildren().add(Parts.words(words.texts().of("staircase.chart.heading"), "heading"));
    if (named) {
      card.getChildren().add(Parts.words(lane.function().name(), "soft", "small"));
    }
    VBox text = Parts.below(3);
    said.forEach(line -> text.getChildren().add(Parts.words(line)));
    Disclosure read = new Disclosure(words.texts().of("staircase.chart.text"), text, false);
    read.setId("progress-text");
    card.getChildren()
        .addAll(
            legend(course, words), new ProgressChart(course, words, String.join(". ", said)), read);
    return Optional.of(card);
  }

  private static FlowPane legend(ProgressOverTime course, StairsWords words) {
    FlowPane legend = new FlowPane(18, 4);
    TreeSet<Source> sources = new TreeSet<>();
    course.lines().forEach(line -> sources.add(line.source()));
    course.support().forEach(line -> sources.add(line.source()));
    for (Source source : sources) {
      Label name = new Label(words.source(source));
      name.getStyleClass().add("chart-word");
      HBox each = Parts.beside(8, ProgressChart.sample(source), name);
      each.setAlignment(Pos.CENTER_LEFT);
      legend.getChildren().add(each);
    }
    return legend;
  }

  /** The chart in words, a line each. */
  static List<String> said(Staircase lane, ProgressOverTime course, StairsWords words) {
    List<String> said = new ArrayList<>();
    StartLevel start = lane.function().start();
    if (start != null) {
      said.add(
          words
              .texts()
              .of("staircase.chart.start", words.date(start.on()), words.step(start.step())));
    }
    course
        .lines()
        .forEach(line -> said.add(line("staircase.chart.source", line, words::step, words)));
    for (TargetView view : course.targets()) {
      said.add(
          words
              .texts()
              .of(
                  "staircase.chart.target",
                  words.date(view.target().by()),
                  words.step(view.target().step()),
                  words.told(view)));
    }
    course
        .support()
        .forEach(
            line ->
                said.add(
                    line(
                        "staircase.chart.support",
                        line,
                        percent -> words.texts().amounts().percent(percent),
                        words)));
    return said;
  }

  private static <T> String line(
      String key, Line<T> line, Function<T, String> value, StairsWords words) {
    String points =
        line.points().entrySet().stream()
            .map(
                point ->
                    words
                        .texts()
                        .of(
                            "staircase.chart.point",
                            words.date(point.getKey()),
                            value.apply(point.getValue())))
            .collect(Collectors.joining(", "));
    return words.texts().of(key, words.source(line.source()), points);
  }
}
