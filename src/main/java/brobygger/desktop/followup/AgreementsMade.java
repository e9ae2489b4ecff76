package brobygger.desktop.followup;

import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.VisitBox;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.desktop.field.TypedDate;
import brobygger.edit.AgreementEdits;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Who does what by when, agreed at one follow-up. */
final class AgreementsMade {
  private final OpenCase open;
  private final Texts texts;
  private final LocalDate today;
  private final HoldFollowUp hold;

  AgreementsMade(OpenCase open, Texts texts, LocalDate today, HoldFollowUp hold) {
    this.open = open;
    this.texts = texts;
    this.today = today;
    this.hold = hold;
  }

  /** Those made at this follow-up. */
  public List<Agreement> all() {
    return open.file().getValue().agreements().stream()
        .filter(agreement -> hold.id().equals(agreement.origin()))
        .toList();
  }

  /** Adds one; an empty date is no date. Returns what is wrong, or nothing. */
  public String add(String who, String what, String by) {
    List<VisitBox> boxes = List.of(VisitBox.WHO, VisitBox.WHAT, VisitBox.BY);
    boxes.forEach(hold.typing()::settle);
    return add(
        who, what, by, made -> hold.typing().filed(VisitBox.WHO, VisitBox.WHAT, VisitBox.BY));
  }

  /**
   * Adds one said in a sentence: "Leif skriver tavlen inden 27/11" is Leif, who does that, by that
   * day. Returns what is wrong, or nothing.
   */
  public String add(String sentence) {
    hold.typing().settle(VisitBox.STATEMENT);
    SaidAgreement said = SaidAgreement.read(sentence, texts, today);
    return add(
        said.who(),
        said.what(),
        said.by(),
        made -> {
          hold.givenBack().said(made.id(), sentence);
          hold.typing().filed(VisitBox.STATEMENT);
        });
  }

  private String add(String who, String what, String by, Consumer<Agreement> filed) {
    return switch (TypedDate.read(by, today)) {
      case TypedDate.NoSuchDay(String typed) -> texts.of("field.date.none", typed);
      case TypedDate.Unclear(String typed) -> texts.of("field.date.unclear", typed);
      case TypedDate.Either(String typed, LocalDate first, LocalDate second) ->
          TypedDate.asked(texts, typed, first, second);
      case TypedDate.Nothing nothing -> add(undated(who, what, hold.id()), filed);
      case TypedDate.Day(LocalDate day) ->
          add(() -> undated(who, what, hold.id()).made().withBy(day), filed);
    };
  }

  /** Takes one away; it can be undone. */
  public void remove(ElementId agreement) {
    hold.unsealed(() -> open.edit(AgreementEdits.remove(agreement)));
  }

  private String add(Making making, Consumer<Agreement> filed) {
    return new Mistakes(texts)
        .trying(
            () -> {
              Agreement added = making.made();
              open.edit(hold.edits().agree(added));
              filed.accept(added);
            });
  }

  private static Making undated(String who, String what, ElementId origin) {
    return () ->
        new Agreement(ElementId.random(), who, what.strip(), null, AgreementState.OPEN, origin);
  }

  /** Builds an agreement, or throws when it is impossible. */
  private interface Making {
    Agreement made();
  }
}
