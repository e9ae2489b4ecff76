package brobygger.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.GuideAnswer;
import brobygger.casefile.GuideState;
import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.goal.JobFit;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.guide.Packs;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.history.FieldChange;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {
  private final ChangeWords words =
      new ChangeWords(
          new Texts(Language.DANISH),
          ZoneId.of("Europe/Copenhagen"),
          id -> "Solby Kirkegård",
          point -> "Titlen på " + point,
          Packs.in(Language.DANISH)::stepName);

  @Test
  void valuesReadAsDanish() {
    assertThat(words.value(null)).isEqualTo("tomt");
    assertThat(words.value("")).isEqualTo("tomt");
    assertThat(words.value(LocalDate.of(2026, 2, 22))).isEqualTo("22. februar 2026");
    assertThat(words.value(LocalTime.of(9, 0))).isEqualTo("kl. 9.00");
    assertThat(words.value(DayOfWeek.MONDAY)).isEqualTo("mandag");
    assertThat(words.value(Duration.ofMinutes(510))).isEqualTo("8,5 timer");
    assertThat(words.value(FiveSteps.TRAINED)).isEqualTo("Oplært");
    assertThat(words.value(CprNumber.of("770981-4012"))).isEqualTo("770981-••••");
    assertThat(words.value(CompanyId.random())).isEqualTo("Solby Kirkegård");
    assertThat(words.value(Instant.parse("2026-02-22T08:30:00Z")))
        .isEqualTo("22. februar 2026 kl. 9.30");
  }

  @Test
  void yesAndNoAndCodesInsideAnElementAreSaid() {
    assertThat(words.value(true)).isEqualTo("ja");
    assertThat(words.value(new JobFit(true, false, true))).isEqualTo("ja · nej · ja");
    assertThat(
            words.value(
                new GuideAnswer(
                    ElementId.random(), "WHY", null, GuideState.DONE, "", "", "", null)))
        .startsWith("Titlen på WHY · ");
  }

  @Test
  void aWholeElementLeavesOutIdentitiesAndBlanks() {
    assertThat(words.value(new ContactPerson(ElementId.random(), "Leif", "graver", "", "")))
        .isEqualTo("Leif · graver");
    assertThat(words.value(new StartLevel(FiveSteps.BEGINNER, LocalDate.of(2026, 2, 1))))
        .isEqualTo("Begynder · 1. februar 2026");
  }

  @Test
  void theWayNamesElementsByTheirOwnNames() {
    FieldChange change =
        new FieldChange(List.of(WorkTask.named("Vande")), "No.field", "before", "after");
    assertThat(words.place(change)).isEqualTo("Vande · No.field");
  }

  @Test
  void aListIsCalledByItsPlainName() {
    FieldChange change =
        new FieldChange(
            List.of(WorkTask.named("Pasning af hunde")), "WorkFunction.smallSteps", null, "x");
    assertThat(words.place(change)).isEqualTo("Pasning af hunde · Små skridt");
    assertThat(words.place(new FieldChange(List.of(), "SmallStep.text", "x", "y")))
        .isEqualTo("Det lille skridt");
  }

  @Test
  void everyFieldHasAPlainNameInTheHistory() {
    for (Language language : Language.values()) {
      Texts texts = new Texts(language);
      ChangeWords inLanguage =
          new ChangeWords(
              texts, ZoneId.of("Europe/Copenhagen"), id -> "", point -> "", MasteryStep::plain);
      assertThat(fieldsOf(CaseFile.class))
          .contains("WorkFunction.smallSteps", "CaseFile.goals", "Placement.kind")
          .allSatisfy(
              field ->
                  assertThat(inLanguage.place(new FieldChange(List.of(), field, null, "x")))
                      .as(field)
                      .doesNotContainIgnoringCase("liste over")
                      .doesNotContainIgnoringCase("list of")
                      .doesNotContain(field));
    }
  }

  /** Every field that a change can be in; identities never change. */
  private static Set<String> fieldsOf(Class<?> type) {
    Set<String> fields = new TreeSet<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getName().equals("id")) {
        continue;
      }
      fields.add(type.getSimpleName() + "." + component.getName());
      Class<?> inner = component.getType();
      if (component.getGenericType() instanceof ParameterizedType of
          && inner == List.class
          && of.getActualTypeArguments()[0] instanceof Class<?> element) {
        inner = element;
      }
      if (inner.isRecord() && inner.getRecordComponents()[0].getType() != UUID.class) {
        fields.addAll(fieldsOf(inner));
      }
    }
    return fields;
  }

  @Test
  void anAnswerInTheGuideIsCalledByItsPoint() {
    GuideAnswer answer =
        new GuideAnswer(ElementId.random(), "WHY", null, GuideState.DONE, "Fordi", "", "", null);
    assertThat(words.place(new FieldChange(List.of(answer), "GuideAnswer.state", "x", "y")))
        .startsWith("Titlen på WHY · ");
  }

  @Test
  void aLabelWithoutWordsIsSaidAsWhatItBelongsTo() {
    assertThat(words.label("notes.write")).isEqualTo("Notat skrevet");
    assertThat(words.label("staircase.observe.again")).isEqualTo(words.label("staircase.observe"));
    assertThat(words.label("staircase.unheard.of")).isEqualTo("Trappen er ændret");
    assertThat(words.label("unheard.of")).isEqualTo("Sagen er ændret");
  }

  @Test
  void aLongNameIsShortened() {
    assertThat(words.name(WorkTask.named("x".repeat(200)))).endsWith(" …").hasSizeLessThan(60);
  }
}
