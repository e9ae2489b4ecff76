package brobygger.problem;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.Owner;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.InvalidValueException.Reason;
import brobygger.desktop.ProblemWords;
import brobygger.edit.EditProblem;
import brobygger.edit.FieldProblemException;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.EntryProblem;
import brobygger.usecase.history.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every field and reason of the domain has words in both languages, and none is left over. */
class ProblemTextTest {
  private static final Pattern FIELD = Pattern.compile("\"([A-Z][A-Za-z]+(\\.[a-z][A-Za-z]+)+)\"");
  private static final Path FILE = Path.of("pakke.json");

  /** The fields that the domain's constructors name in their refusals. */
  private static Set<String> fields() throws IOException {
    Set<String> fields = new TreeSet<>();
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/brobygger/casefile"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        // Examples in comments are no fields.
        String code = Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "");
        Matcher matcher = FIELD.matcher(code);
        while (matcher.find()) {
          fields.add(matcher.group(1));
        }
      }
    }
    return fields;
  }

  @ParameterizedTest
  @EnumSource
  void everyFieldHasAName(Language language) throws IOException {
    Texts texts = new Texts(language);
    assertThat(fields())
        .hasSizeGreaterThan(100)
        .allSatisfy(field -> assertThat(texts.has("casefile.field." + field)).as(field).isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonHasASentence(Reason reason) {
    Object[] details = {"2026-03-02", "2026-03-01", "17"};
    InvalidValueException invalid = new InvalidValueException("Citizen.name", reason, details);
    for (Language language : Language.values()) {
      String text = new ProblemText(new Texts(language)).of(invalid);
      assertThat(text)
          .doesNotContain("{")
          .contains(language == Language.DANISH ? "orger" : "itizen");
      assertThat(text.length()).isGreaterThan(20);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyRefusedEditSaysWhyOnTheCommandLineAndInTheWindow(Language language) {
    Agreement agreed =
        new Agreement(ElementId.random(), "Leif", "skriver", null, AgreementState.KEPT, null);
    List<EditProblem> problems =
        List.of(
            new EditProblem.Impossible(new InvalidValueException("Citizen.name", Reason.BLANK)),
            new EditProblem.Field(
                new FieldProblemException(FieldProblemException.Reason.NO_SUCH_PLACE)),
            new EditProblem.Sealed("JournalNote.text", LocalDate.of(2026, 11, 24), "Anna Dahl"),
            new EditProblem.Decided(agreed),
            new EditProblem.Decided(agreed.withState(AgreementState.DROPPED)),
            new EditProblem.NotYours(new Owner("Bo Lund", "")),
            new EditProblem.Gone("4711"));
    Texts texts = new Texts(language);
    Set<String> said = new HashSet<>();
    for (EditProblem problem : problems) {
      said.add(new ProblemText(texts).of(problem));
      assertThat(new ProblemWords(texts).edit(problem)).doesNotContain("{").hasSizeGreaterThan(15);
      assertThat(new ProblemWords(texts).title(problem.thrown())).isNotBlank();
    }
    assertThat(said)
        .hasSameSizeAs(problems)
        .allSatisfy(text -> assertThat(text).doesNotContain("{").hasSizeGreaterThan(15));
    assertThat(new ProblemText(texts).of(problems.get(2))).contains("Anna Dahl", "2026");
    assertThat(new ProblemText(texts).of(problems.get(5))).contains("Bo Lund");
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsSaidWithDatesAsPeopleSayThem() {
    InvalidValueException invalid =
        new InvalidValueException(
            "Period.end", Reason.ENDS_BEFORE_START, "2026-06-01", "2026-05-01");
    assertThat(new ProblemText(new Texts(Language.DANISH)).of(invalid))
        .isEqualTo(
            "Slutdatoen ligger før begyndelsen: fra 1. juni 2026 til 1. maj 2026."
                + " Byt om, eller ret en af dem.");
  }

  @Test
  void moreThan37HoursIsSaidWithBothNumbers() {
    InvalidValueException invalid =
        new InvalidValueException("Placement.weeklyHours", Reason.TOO_MANY_HOURS, 37, 40.5);
    assertThat(new ProblemText(new Texts(Language.DANISH)).of(invalid))
        .contains("40,5")
        .contains("37 timer");
  }

  @Test
  void anExampleOfHowSomethingIsWrittenStaysAsItIsWritten() {
    InvalidValueException invalid =
        new InvalidValueException("Company.registrationNumber", Reason.WRONG_FORM, "12345678");
    assertThat(new ProblemText(new Texts(Language.DANISH)).of(invalid)).endsWith("12345678");
  }

  @Test
  void everyProblemOfABundleHasASentenceInBothLanguages() {
    List<BundleProblem> problems =
        List.of(
            new BundleProblem.NoSuchFile(),
            new BundleProblem.NotReadable("x"),
            new BundleProblem.TooLarge(200 << 20, 32 << 20),
            new BundleProblem.NotABundle(),
            new BundleProblem.Damaged(0, 0),
            new BundleProblem.Damaged(3, 4),
            new BundleProblem.OverLimit("TOO_DEEP", 1, 2),
            new BundleProblem.OverLimit("TOO_LONG", 1, 2),
            new BundleProblem.OverLimit("TOO_MANY", 1, 2),
            new BundleProblem.OverLimit("DUPLICATE_FIELD", 1, 2),
            new BundleProblem.NewerFormat("2"),
            new BundleProblem.WrongShape("", "type"),
            new BundleProblem.WrongShape("/id", "type"),
            new BundleProblem.ChangedOnTheWay());
    for (Language language : Language.values()) {
      ProblemText words = new ProblemText(new Texts(language));
      assertThat(problems.stream().map(problem -> words.of(problem, FILE)))
          .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("{"))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyProblemOfAnEntryHasASentenceInBothLanguages() {
    InvalidValueException invalid = new InvalidValueException("Citizen.name", Reason.BLANK);
    List<EntryProblem> problems =
        List.of(
            new EntryProblem.WrongShape("/contents/cases/0", "required"),
            new EntryProblem.ImpossibleValue(invalid),
            new EntryProblem.NewerDocument("2", ""),
            new EntryProblem.BrokenHistory("x"),
            new EntryProblem.Twice(),
            new EntryProblem.ForgedAuthor("Ida"),
            new EntryProblem.OwnerTaken("Ida", "Bo"),
            new EntryProblem.UnknownCompany(
                List.of(brobygger.casefile.company.CompanyId.random())));
    for (Language language : Language.values()) {
      ProblemText words = new ProblemText(new Texts(language));
      for (DocumentKind kind : DocumentKind.values()) {
        assertThat(problems.stream().map(problem -> words.of(problem, kind)))
            .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("{"))
            .doesNotHaveDuplicates();
      }
    }
    assertThat(problems.stream().map(EntryProblem::code)).doesNotHaveDuplicates();
  }
}
