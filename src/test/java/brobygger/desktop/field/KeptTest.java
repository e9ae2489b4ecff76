package brobygger.desktop.field;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.edit.MadeEdit;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class KeptTest {
  private static final Mistakes MISTAKES = new Mistakes(new Texts(Language.DANISH));
  private final CaseInMemory open = SampleCase.empty();

  private Kept name() {
    return Kept.whileTyping(
        () -> open.now().citizen().name(),
        MISTAKES.text(
            typed ->
                open.edit(
                    MadeEdit.of(
                        "citizen.name",
                        file -> file.withCitizen(file.citizen().withName(typed))))));
  }

  private Kept born() {
    return Kept.onLeave(
        () -> Mistakes.written(open.now().citizen().born()),
        MISTAKES.date(
            SampleCase.TODAY,
            day ->
                open.edit(
                    MadeEdit.of(
                        "citizen.born", file -> file.withCitizen(file.citizen().withBorn(day))))));
  }

  @Test
  void keepsEveryLetterAsItIsTyped() {
    Kept name = name();
    name.textProperty().set("Peter Bros");
    assertThat(open.now().citizen().name()).isEqualTo("Peter Bros");
  }

  @Test
  void anImpossibleTextStaysInTheFieldWithTheReason() {
    Kept name = name();
    name.textProperty().set("");
    assertThat(open.now().citizen().name()).isEqualTo("Peter Bro");
    assertThat(name.textProperty().get()).isEmpty();
    assertThat(name.problemProperty().get()).contains("kan ikke stå tomt");
    name.textProperty().set("Bo");
    assertThat(name.problemProperty().get()).isEmpty();
  }

  @Test
  void tooLongSaysHowLongAndHowMuchThereIsRoomFor() {
    Kept name = name();
    name.textProperty().set("x".repeat(2_000));
    assertThat(name.problemProperty().get()).contains("2000").contains("200");
    assertThat(name.textProperty().get()).hasSize(2_000);
  }

  @Test
  void aSpaceBeingTypedIsNotTakenAway() {
    Kept name = name();
    open.file().addListener((property, before, now) -> name.refresh());
    name.textProperty().set("Peter ");
    assertThat(name.textProperty().get()).isEqualTo("Peter ");
    name.leave();
    assertThat(name.textProperty().get()).isEqualTo("Peter");
  }

  @Test
  void undoShowsInTheField() {
    Kept name = name();
    open.file().addListener((property, before, now) -> name.refresh());
    name.textProperty().set("Peter Brogaard");
    open.undo();
    assertThat(name.textProperty().get()).isEqualTo("Peter Bro");
  }

  @Test
  void aDateIsKeptWhenTheFieldIsLeftAndWrittenInFull() {
    Kept born = born();
    born.textProperty().set("3/4-84");
    assertThat(open.now().citizen().born()).isNull();
    born.leave();
    assertThat(open.now().citizen().born()).isEqualTo(LocalDate.of(1984, 4, 3));
    assertThat(born.textProperty().get()).isEqualTo("3.4.1984");
  }

  @Test
  void aDateThatDoesNotExistStaysWithAClearMessage() {
    Kept born = born();
    born.enter("31.2.1984");
    assertThat(open.now().citizen().born()).isNull();
    assertThat(born.textProperty().get()).isEqualTo("31.2.1984");
    assertThat(born.problemProperty().get())
        .isEqualTo("Datoen “31.2.1984” findes ikke i kalenderen.");
  }
}
