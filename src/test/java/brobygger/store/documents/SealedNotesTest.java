package brobygger.store.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.followup.Statement;
import brobygger.casefile.followup.Theme;
import brobygger.casefile.journal.Addendum;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.casefile.value.Source;
import brobygger.edit.EditProblem;
import brobygger.edit.EditRefusedException;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.store.StoredVaults;
import brobygger.usecase.Turns;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.home.Vault;
import brobygger.usecase.work.SetField;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No road leads into what is sealed. */
final class SealedNotesTest {
  private static final ElementId VISIT = id("visit");
  private static final ElementId NOTE = id("note");
  private static final ElementId SAID = id("said");
  private static final ElementId AGREED = id("agreed");

  @TempDir Path folder;
  private Instant now = Home.CLOCK.instant();

  private Vault vault() {
    return new Home(folder, new StoredVaults(Home.engine(), () -> now, Home.CHEAP)).create();
  }

  static ElementId id(String name) {
    return new ElementId(
        UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  static CaseFile held() {
    FollowUp visit =
        FollowUp.planned(FollowUpKind.COMPANY_VISIT, LocalDate.of(2026, 3, 2))
            .with(
                b ->
                    b.id(VISIT)
                        .state(FollowUpState.HELD)
                        .assessment("Det går fremad.")
                        .statements(
                            List.of(
                                new Statement(
                                    SAID, Source.CITIZEN, Theme.TASKS, "Jeg ryddede op."))));
    Agreement agreed =
        new Agreement(AGREED, "Leif", "viser tavlen", null, AgreementState.OPEN, VISIT);
    return Home.thomas().withFollowUps(List.of(visit)).withAgreements(List.of(agreed));
  }

  static CaseFile sealed(CaseFile file) {
    return file.withNotes(
        Elements.add(
            file.notes(),
            new JournalNote(
                NOTE,
                Home.CLOCK.instant(),
                "Ida Holm",
                "Thomas ryddede op.",
                "",
                VISIT,
                List.of())));
  }

  private CaseFileId keptAndSealed(Vault vault) {
    CaseFile file = held();
    vault.caseFiles().add(file, "case.new");
    vault.caseFiles().edit(file.id(), MadeEdit.of("notes.write", SealedNotesTest::sealed));
    return file.id();
  }

  static UnaryOperator<CaseFile> visit(UnaryOperator<FollowUp> change) {
    return file ->
        file.withFollowUps(Elements.replace(file.followUps(), FollowUp::id, VISIT, change));
  }

  static UnaryOperator<CaseFile> note(UnaryOperator<JournalNote> change) {
    return file -> file.withNotes(Elements.replace(file.notes(), JournalNote::id, NOTE, change));
  }

  private static void refused(ThrowingCallable change) {
    assertThatThrownBy(change)
        .isInstanceOfSatisfying(
            EditRefusedException.class,
            refused -> assertThat(refused.problem()).isInstanceOf(EditProblem.Sealed.class));
  }

  @Test
  void nothingOfASealedVisitIsChanged() {
    try (Vault vault = vault()) {
      CaseFileId id = keptAndSealed(vault);
      CaseFile before = vault.caseFiles().get(id);
      List<UnaryOperator<CaseFile>> changes =
          List.of(
              note(n -> n.withText("Noget andet.")),
              note(n -> n.withAssessment("Bedre.")),
              note(n -> n.withAuthor("En anden")),
              note(n -> n.withFollowUp(null)),
              file -> file.withNotes(List.of()),
              visit(f -> f.withOn(LocalDate.of(2026, 3, 1))),
              visit(f -> f.withState(FollowUpState.CANCELLED)),
              visit(f -> f.withAssessment("")),
              visit(f -> f.withPlace("Et andet sted")),
              visit(f -> f.withStatements(List.of())),
              visit(f -> f.withKind(FollowUpKind.CLOSING)),
              file -> file.withFollowUps(List.of()),
              file -> file.withAgreements(List.of()),
              file ->
                  file.withAgreements(
                      Elements.replace(
                          file.agreements(), Agreement::id, AGREED, a -> a.withWhat("går hjem"))));
      for (UnaryOperator<CaseFile> change : changes) {
        refused(() -> vault.caseFiles().edit(id, MadeEdit.of("field.set", change)));
      }
      assertThat(vault.caseFiles().get(id)).isEqualTo(before);
    }
  }

  @Test
  void whatComesAfterTheVisitIsFree() {
    try (Vault vault = vault()) {
      CaseFileId id = keptAndSealed(vault);
      vault
          .caseFiles()
          .edit(
              id,
              MadeEdit.of(
                  "agreement",
                  file ->
                      file.withAgreements(
                          Elements.replace(
                              file.agreements(),
                              Agreement::id,
                              AGREED,
                              a ->
                                  a.withState(AgreementState.KEPT)
                                      .withBy(LocalDate.of(2026, 3, 9))))));
      vault
          .caseFiles()
          .edit(
              id,
              MadeEdit.of(
                  "followup.plan",
                  file ->
                      file.withFollowUps(
                          Elements.add(
                              file.followUps(),
                              FollowUp.planned(FollowUpKind.CONTACT, LocalDate.of(2026, 3, 16))))));
      vault
          .caseFiles()
          .edit(
              id, MadeEdit.of("notes.append", note(n -> n.withAddenda(List.of(remark("Mere."))))));
      assertThat(vault.caseFiles().get(id).notes().getFirst().addenda()).hasSize(1);
      refused(
          () ->
              vault
                  .caseFiles()
                  .edit(
                      id,
                      MadeEdit.of(
                          "notes.append", note(n -> n.withAddenda(List.of(remark("Andet.")))))));
      refused(
          () ->
              vault
                  .caseFiles()
                  .edit(id, MadeEdit.of("notes.append", note(n -> n.withAddenda(List.of())))));
    }
  }

  private static Addendum remark(String text) {
    return new Addendum(id("remark"), Home.CLOCK.instant(), "Bo Lund", text);
  }

  @Test
  void aNoteStandsForOthersAtOnceAndForItsAuthorFromTheNextDay() {
    try (Vault vault = vault()) {
      CaseFile file = Home.noted("Første ord.").apply(Home.thomas());
      JournalNote other =
          file.notes().getFirst().withId(id("other")).withAuthor("Bo Lund").withText("Bos ord.");
      vault.caseFiles().add(file.withNotes(Elements.add(file.notes(), other)), "case.new");
      refused(() -> words(vault, file.id(), other.id(), "Mine ord."));
      words(vault, file.id(), file.notes().getFirst().id(), "Andre ord.");
      now = now.plus(Duration.ofDays(1));
      refused(() -> words(vault, file.id(), file.notes().getFirst().id(), "Tredje ord."));
      refused(() -> Turns.undo(vault.caseFiles(), file.id()));
      assertThat(vault.caseFiles().get(file.id()).notes().getFirst().text())
          .isEqualTo("Andre ord.");
    }
  }

  private static void words(Vault vault, CaseFileId id, ElementId note, String text) {
    new SetField(vault).set(id, "/notes/" + note + "/text", text);
  }

  @Test
  void aFieldSetByItsPlaceIsRefusedAsWell() {
    try (Vault vault = vault()) {
      CaseFileId id = keptAndSealed(vault);
      refused(() -> words(vault, id, NOTE, "Overskrevet."));
      refused(
          () -> new SetField(vault).set(id, "/followUps/" + VISIT + "/assessment", "Overskrevet."));
      refused(() -> new SetField(vault).set(id, "/followUps/0/statements/0/text", "Overskrevet."));
      refused(() -> new SetField(vault).set(id, "/notes", "[]"));
      assertThat(vault.caseFiles().get(id)).isEqualTo(sealed(held(id)));
    }
  }

  private static CaseFile held(CaseFileId id) {
    return held().withId(id);
  }

  @Test
  void theSealIsTakenBackWhileItIsTheNewestChangeOfTheDay() {
    try (Vault vault = vault()) {
      CaseFileId id = keptAndSealed(vault);
      assertThat(Turns.undo(vault.caseFiles(), id).orElseThrow().notes()).isEmpty();
      vault
          .caseFiles()
          .edit(id, MadeEdit.of("followup.assessment", visit(f -> f.withAssessment("Nyt."))));
      vault.caseFiles().edit(id, MadeEdit.of("notes.write", SealedNotesTest::sealed));
      vault.caseFiles().edit(id, MadeEdit.of("citizen", Home.named("Thomas B. Berg")));
      Turns.undo(vault.caseFiles(), id);
      refused(() -> Turns.undo(vault.caseFiles(), id));
      assertThat(vault.caseFiles().get(id).notes()).hasSize(1);
    }
  }

  @Test
  void theSealIsNotTakenBackTheDayAfter() {
    try (Vault vault = vault()) {
      CaseFileId id = keptAndSealed(vault);
      now = now.plus(Duration.ofDays(1));
      refused(() -> Turns.undo(vault.caseFiles(), id));
    }
  }

  @Test
  void anEarlierStateFromBeforeTheSealDoesNotComeBack() {
    try (Vault vault = vault()) {
      CaseFileId id = keptAndSealed(vault);
      RevisionId first = vault.caseFiles().history(id).getLast().id();
      refused(() -> vault.caseFiles().restore(id, first));
      RevisionId sealing = vault.caseFiles().head(id);
      vault.caseFiles().edit(id, MadeEdit.of("citizen", Home.named("Thomas B. Berg")));
      assertThatCode(() -> vault.caseFiles().restore(id, sealing)).doesNotThrowAnyException();
      assertThat(vault.caseFiles().get(id).citizen().name()).isEqualTo("Thomas Berg");
    }
  }
}
