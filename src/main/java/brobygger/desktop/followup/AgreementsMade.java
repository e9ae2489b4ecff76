package brobygger.desktop.followup;

import brobygger.casefile.Agreement;
import brobygger.casefile.AgreementState;
import brobygger.casefile.ElementId;
import brobygger.casefile.Elements;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.desktop.field.TypedDate;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;

/** Who does what by when, agreed at one follow-up. */
public final class AgreementsMade {
  private final OpenCase open;
  private final Texts texts;
  private final LocalDate today;
  private final ElementId followUp;

  AgreementsMade(OpenCase open, Texts texts, LocalDate today, ElementId followUp) {
    this.open = open;
    this.texts = texts;
    this.today = today;
    this.followUp = followUp;
  }

  /** Those made at this follow-up. */
  public List<Agreement> all() {
    return open.file().getValue().agreements().stream()
        .filter(agreement -> followUp.equals(agreement.origin()))
        .toList();
  }

  /** Adds one; an empty date is no date. Returns what is wrong, or nothing. */
  public String add(String who, String what, String by) {
    return switch (TypedDate.read(by, today)) {
      case TypedDate.NoSuchDay(String typed) -> texts.of("field.date.none", typed);
      case TypedDate.Unclear(String typed) -> texts.of("field.date.unclear", typed);
      case TypedDate.Nothing nothing -> add(AgreementsMade.undated(who, what, followUp));
      case TypedDate.Day(LocalDate day) ->
          add(() -> undated(who, what, followUp).made().withBy(day));
    };
  }

  /** Takes one away; it can be undone. */
  public void remove(ElementId agreement) {
    open.edit(
        "agreement.remove",
        file -> file.withAgreements(Elements.remove(file.agreements(), Agreement::id, agreement)));
  }

  private String add(Making making) {
    return new Mistakes(texts)
        .trying(
            () -> {
              Agreement added = making.made();
              open.edit(
                  "agreement.add",
                  file -> file.withAgreements(Elements.add(file.agreements(), added)));
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
