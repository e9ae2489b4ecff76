package brobygger.desktop.followup;

import brobygger.casefile.CaseFile;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementOutcome;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.Participant;
import brobygger.casefile.followup.Scale;
import brobygger.casefile.followup.Statement;
import brobygger.casefile.followup.Theme;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.Source;
import brobygger.desktop.field.AgreementWords;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A neutral journal note made of what was captured: facts and quotes by theme, with their source;
 * the assessment apart and last (domain, section 8).
 *
 * @param text facts and quotes
 * @param assessment the consultant's assessment, may be empty
 */
record NoteProposal(String text, String assessment) {
  static NoteProposal of(HoldFollowUp hold, CaseFile file, Texts texts) {
    return hold.followUp()
        .map(followUp -> new Writer(hold, file, texts, followUp).proposal())
        .orElseGet(() -> new NoteProposal("", ""));
  }

  private record Writer(HoldFollowUp hold, CaseFile file, Texts texts, FollowUp followUp) {
    NoteProposal proposal() {
      List<String> parts = new ArrayList<>();
      parts.add(heading());
      if (!followUp.purpose().isBlank()) {
        parts.add(texts.of("followup.note.purpose", followUp.purpose().strip()));
      }
      for (Theme theme : Theme.values()) {
        List<String> lines =
            followUp.statements().stream()
                .filter(said -> said.theme() == theme)
                .map(this::line)
                .toList();
        if (!lines.isEmpty()) {
          parts.add(texts.code(theme) + "\n" + String.join("\n", lines));
        }
      }
      List<String> scales = scales();
      if (!scales.isEmpty()) {
        parts.add(texts.of("followup.note.scales") + "\n" + String.join("\n", scales));
      }
      attendance().ifPresent(parts::add);
      List<String> steps = steps();
      if (!steps.isEmpty()) {
        parts.add(texts.of("followup.note.steps") + "\n" + String.join("\n", steps));
      }
      List<String> before =
          hold.asked().all().stream().flatMap(asked -> before(asked).stream()).toList();
      if (!before.isEmpty()) {
        parts.add(texts.of("followup.note.before") + "\n" + String.join("\n", before));
      }
      List<String> agreements = hold.agreements().all().stream().map(this::agreement).toList();
      if (!agreements.isEmpty()) {
        parts.add(texts.of("followup.note.agreements") + "\n" + String.join("\n", agreements));
      }
      hold.next()
          .ifPresent(
              next ->
                  parts.add(
                      texts.of("followup.note.next", texts.when().weekdayAndDate(next.on()))));
      return new NoteProposal(String.join("\n\n", parts), followUp.assessment().strip());
    }

    private List<String> scales() {
      List<String> lines = new ArrayList<>();
      for (Scale scale : Scale.values()) {
        hold.scales()
            .value(scale)
            .ifPresent(
                value -> {
                  String question = texts.code(scale);
                  String now = Integer.toString(value);
                  lines.add(
                      hold.scales()
                          .last(scale)
                          .map(
                              last ->
                                  texts.of(
                                      "followup.note.scale.last",
                                      question,
                                      file.citizen().firstName(),
                                      now,
                                      Integer.toString(last)))
                          .orElseGet(
                              () ->
                                  texts.of(
                                      "followup.note.scale",
                                      question,
                                      file.citizen().firstName(),
                                      now)));
                });
      }
      return lines;
    }

    private Optional<String> before(Agreement asked) {
      return hold.asked()
          .outcome(asked.id())
          .map(
              outcome -> {
                String answer = texts.code(outcome);
                LocalDate by = asked.by();
                return outcome == AgreementOutcome.MOVED && by != null
                    ? texts.of(
                        "followup.note.before.moved",
                        AgreementWords.line(texts, asked),
                        texts.when().dayAndMonth(by))
                    : texts.of(
                        "followup.note.before.answer", AgreementWords.line(texts, asked), answer);
              });
    }

    private String heading() {
      String day = texts.when().weekdayAndDate(followUp.on()) + " " + followUp.on().getYear();
      String when = followUp.at() == null ? day : day + " " + texts.when().clock(followUp.at());
      String kind = texts.code(followUp.kind());
      String first =
          followUp.place().isBlank()
              ? texts.of("followup.note.heading", kind, when)
              : texts.of("followup.note.heading.place", kind, when, followUp.place());
      if (followUp.participants().isEmpty()) {
        return first;
      }
      String people =
          String.join(", ", followUp.participants().stream().map(Participant::name).toList());
      return first + "\n" + texts.of("followup.note.people", people);
    }

    private String line(Statement said) {
      return texts.of(
          "followup.note.said." + said.source(),
          said.source() == Source.CITIZEN ? file.citizen().firstName() : company(),
          said.text());
    }

    private String company() {
      return hold.contactFirstName().orElseGet(() -> texts.of("codes.Source.COMPANY"));
    }

    private Optional<String> attendance() {
      return hold.attendance()
          .figure()
          .flatMap(
              figure ->
                  hold.attendance()
                      .against()
                      .map(against -> texts.of("followup.note.attendance", figure, against)));
    }

    private List<String> steps() {
      List<String> lines = new ArrayList<>();
      for (WorkFunction function : hold.steps().functions()) {
        for (Observation seen : function.observations()) {
          if (seen.on().equals(hold.day()) && seen.seenBy() == Source.CONSULTANT) {
            lines.add(
                texts.of("followup.note.step", function.name(), hold.steps().name(seen.step())));
          }
        }
      }
      return lines;
    }

    private String agreement(Agreement agreement) {
      LocalDate by = agreement.by();
      String line = AgreementWords.line(texts, agreement);
      return by == null
          ? texts.of("followup.note.agreement", line)
          : texts.of("followup.note.agreement.by", line, texts.when().dayAndMonth(by));
    }
  }
}
