package brobygger.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.document.DocumentProblem.Kind;
import brobygger.samples.SampleCases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class StepsOfTheCaseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final DocumentShape<CaseFile> SHAPE = DocumentShape.ofCase();

  private static ObjectNode older(CaseFile file) {
    ObjectNode document = SHAPE.write(file);
    document.put("format", 1);
    document.remove("steps");
    return document;
  }

  @Test
  void aCaseOfTheFirstFormatHasTheFiveStepsOfThatTime() {
    for (CaseFile file : SampleCases.on(DAY).cases()) {
      ObjectNode document = older(file);
      ObjectNode as = document.deepCopy();
      CaseFile read = SHAPE.read(document);
      assertThat(read.steps()).isEqualTo(FiveSteps.ALL);
      assertThat(read).isEqualTo(file);
      assertThat(document).as("the given tree is left as it is").isEqualTo(as);
      // To the letter: the order of fields is part of what is hashed and compared.
      assertThat(SHAPE.upgraded(document).toString()).isEqualTo(SHAPE.write(file).toString());
    }
  }

  @Test
  void aCaseOfTheSecondFormatSaysItselfWhichItHas() {
    ObjectNode document = SHAPE.write(FiveSteps.open("Thomas", new Owner("Ida", ""), DAY));
    document.remove("steps");
    DocumentProblem problem =
        catchThrowableOfType(DocumentProblemException.class, () -> SHAPE.read(document)).problem();
    assertThat(problem.kind()).isEqualTo(Kind.MISSING_FIELD);
    assertThat(problem.detail()).isEqualTo("steps");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|INVALID_VALUE|/steps",
        "[\"ONLY\"]|INVALID_VALUE|/steps",
        "[\"A\",\"B\",\"A\"]|INVALID_VALUE|/steps",
        "[\"A\",\"B\",\"C\",\"D\",\"E\",\"F\",\"G\",\"H\",\"I\",\"J\"]|INVALID_VALUE|/steps",
        "[\"A\",\"b\"]|INVALID_VALUE|/steps/1",
        "[\"A\",\"\"]|INVALID_VALUE|/steps/1",
        "[\"A\",\"B C\"]|INVALID_VALUE|/steps/1",
        "[\"A\",7]|WRONG_TYPE|/steps/1",
        "[\"A\",null]|WRONG_TYPE|/steps/1",
        "{\"A\":1}|WRONG_TYPE|/steps",
        "\"A\"|WRONG_TYPE|/steps"
      })
  void whatIsNoListOfStepsIsRefusedAtItsPlace(String steps, Kind kind, String place) {
    ObjectNode document = SHAPE.write(FiveSteps.open("Thomas", new Owner("Ida", ""), DAY));
    document.set("steps", JsonMapper.shared().readTree(steps));
    DocumentProblem problem =
        catchThrowableOfType(DocumentProblemException.class, () -> SHAPE.read(document)).problem();
    assertThat(List.of(problem.kind(), problem.pointer())).isEqualTo(List.of(kind, place));
  }
}
