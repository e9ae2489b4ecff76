package brobygger.report;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.citizen.Citizen;
import brobygger.document.DocumentShape;
import brobygger.guide.Packs;
import brobygger.samples.SampleCases;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.history.Authorship;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Draft;
import brobygger.usecase.history.DraftKey;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import brobygger.usecase.privacy.AccessFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import tools.jackson.databind.JsonNode;

/** Access to file: complete, readable, accessible. */
class AccessDocumentsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final SampleCases SAMPLES = SampleCases.on(TODAY);

  private static AccessFile content(CaseFile file) {
    Instant at = Instant.parse("2026-11-20T08:15:00Z");
    return new AccessFile(
        file,
        SAMPLES.companies(),
        List.of(
            new AccessFile.Written(
                new HistoryEntry(
                    new RevisionId("0".repeat(64)),
                    "Anna Lund",
                    true,
                    at,
                    RevisionKind.EDIT,
                    "notes.write",
                    null,
                    List.of(),
                    null),
                new Authorship.Unproved())),
        List.of(
            new AuditEntry(
                1, at, "Anna Lund", AuditAction.EXPORTED, file.id(), "pakke.json", "Til Bo")),
        List.of(),
        List.of(),
        0,
        0);
  }

  private static AccessFile withInbox(Optional<CaseFile> waiting) {
    AccessFile plain = content(SAMPLES.cases().getFirst());
    Instant at = Instant.parse("2026-11-23T09:00:00Z");
    ParkedCase parked =
        new ParkedCase(
            new UUID(1, 1),
            plain.caseFile().id(),
            plain.caseFile().citizen().name(),
            new UUID(1, 2),
            new Profile("Bo Krogh", ProfileRole.SUPERVISOR, ""),
            at,
            "Til gennemsyn",
            null,
            at);
    return new AccessFile(
        plain.caseFile(),
        plain.companies(),
        plain.history(),
        plain.audit(),
        List.of(new AccessFile.Waiting(parked, waiting)),
        List.of(),
        0,
        2);
  }

  @Test
  void whatWasTypedAndIsNotInTheCaseIsInIt() {
    AccessFile plain = content(SAMPLES.cases().getFirst());
    Draft draft =
        new Draft(
            new DraftKey(Optional.of(DocumentKey.of(plain.caseFile().id())), "note/notes-addition"),
            "notes",
            "Tilføjelse",
            "Ringede igen i morges",
            "",
            false,
            Instant.parse("2026-11-23T09:00:00Z"));
    AccessFile typed =
        new AccessFile(
            plain.caseFile(),
            plain.companies(),
            plain.history(),
            plain.audit(),
            plain.waiting(),
            List.of(draft),
            2,
            0);
    assertThat(in(Language.DANISH).text(typed, TODAY))
        .contains("Kladde i feltet \"Tilføjelse\"", "Ringede igen i morges", "2 kladder");
    assertThat(in(Language.DANISH).text(plain, TODAY)).doesNotContain("Kladde", "kladder");
  }

  private static TaggedAccessDocuments in(Language language) {
    return new TaggedAccessDocuments(
        () -> new Texts(language),
        ZoneId.of("Europe/Copenhagen"),
        spoken -> Packs.in(spoken)::stepName);
  }

  /** Every text of the document but identities, codes, dates and times. */
  private static List<String> written(JsonNode node) {
    List<String> found = new ArrayList<>();
    node.forEach(child -> found.addAll(written(child)));
    if (node.isString()) {
      node.stringValue()
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .filter(line -> !line.matches("[A-Z][A-Z0-9_]*|[0-9a-f-]{36}|[0-9TZ:.-]+|PT[0-9HM]+"))
          .forEach(found::add);
    }
    return found;
  }

  @Test
  void everyWordThatIsStoredStandsInIt() {
    for (CaseFile file : SAMPLES.cases()) {
      List<String> words = written(DocumentShape.ofCase().write(file));
      assertThat(words).hasSizeGreaterThan(5);
      assertThat(in(Language.DANISH).text(content(file), TODAY)).contains(words);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFieldHasItsNameInBothLanguages(Language language) {
    String other = new Texts(language).of("access.field.other");
    for (CaseFile file : SAMPLES.cases()) {
      assertThat(in(language).text(content(file), TODAY).lines())
          .noneMatch(line -> line.startsWith(other + ":"));
    }
  }

  @Test
  void itSaysWhoChangedItWhoUsedItAndWhoGotIt() {
    assertThat(in(Language.DANISH).text(content(SAMPLES.cases().getFirst()), TODAY))
        .contains("\nHvem sagen er sendt til\n20. november 2026 kl. 9.15 · Anna Lund · pakke.json")
        .contains("Notat skrevet")
        .contains("eksporterede sagen · pakke.json · Til Bo");
  }

  @Test
  void whatWaitsInTheInboxStandsInItWithItsContent() {
    CaseFile theirs =
        SAMPLES.cases().getFirst().withCitizen(Citizen.named("Thomas, som Bo skrev ham"));
    String text = in(Language.DANISH).text(withInbox(Optional.of(theirs)), TODAY);
    assertThat(text)
        .contains("Hvad der er kommet om dig og venter på at blive set")
        .contains("Fra Bo Krogh, skrevet 23. november 2026 kl. 10.00")
        .contains("Formål: Til gennemsyn")
        .contains("Thomas, som Bo skrev ham")
        .contains("2 forseglede sagspakker, som ingen har åbnet");
    assertThat(text).contains(written(DocumentShape.ofCase().write(theirs)));
    assertThat(in(Language.ENGLISH).text(withInbox(Optional.empty()), TODAY))
        .contains("What is in it cannot be read.");
    assertThat(in(Language.DANISH).text(content(theirs), TODAY)).doesNotContain("venter på");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePdfIsAccessible(Language language) throws VeraPDFException, IOException {
    VeraGreenfieldFoundryProvider.initialise();
    byte[] pdf = in(language).pdf(content(SAMPLES.cases().getFirst()), TODAY);
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.isCompliant()).as(result.getTestAssertions().toString()).isTrue();
    }
  }
}
