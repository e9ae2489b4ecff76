package brobygger.desktop.followup;

import brobygger.casefile.Agreement;
import brobygger.casefile.AgreementState;
import brobygger.casefile.CaseFile;
import brobygger.casefile.ElementId;
import brobygger.desktop.field.Mistakes;
import brobygger.desktop.field.OpenCase;
import brobygger.desktop.field.TypedDate;
import brobygger.edit.AgreementEdits;
import brobygger.edit.Edit;
import brobygger.edit.VisitEdits;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Who does what by when, agreed at one follow-up. */
final class AgreementsMade {
  private static final Pattern BEFORE = Pattern.compile(",");

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
    return add(who, what, by, VisitEdits::agree);
  }

  /**
   * Adds one said in a sentence: "Leif skriver tavlen inden 27/11" is Leif, who does that, by that
   * day. Returns what is wrong, or nothing.
   */
  public String add(String sentence) {
    List<String> words = new ArrayList<>(List.of(sentence.strip().split("\\s+")));
    String by = "";
    for (int last = 2; last > 0 && by.isEmpty(); last--) {
      if (words.size() > last + 1) {
        String end = String.join(" ", words.subList(words.size() - last, words.size()));
        if (TypedDate.read(end, today) instanceof TypedDate.Day) {
          by = end;
          words.subList(words.size() - last, words.size()).clear();
        }
      }
    }
    boolean dated = !by.isEmpty() && words.size() > 2;
    if (dated
        && BEFORE
            .splitAsStream(texts.of("followup.agreement.before"))
            .anyMatch(words.getLast()::equalsIgnoreCase)) {
      words.removeLast();
    }
    String who = words.getFirst();
    if (who.endsWith(":") && words.size() > 1) {
      words.removeFirst();
      who = who.substring(0, who.length() - 1);
    }
    return add(who, String.join(" ", words), by, VisitEdits::agreeAsSaid);
  }

  private String add(
      String who,
      String what,
      String by,
      BiFunction<VisitEdits, Agreement, Edit<CaseFile>> filing) {
    return switch (TypedDate.read(by, today)) {
      case TypedDate.NoSuchDay(String typed) -> texts.of("field.date.none", typed);
      case TypedDate.Unclear(String typed) -> texts.of("field.date.unclear", typed);
      case TypedDate.Nothing nothing -> add(undated(who, what, hold.id()), filing);
      case TypedDate.Day(LocalDate day) ->
          add(() -> undated(who, what, hold.id()).made().withBy(day), filing);
    };
  }

  /** Takes one away; it can be undone. */
  public void remove(ElementId agreement) {
    hold.unsealed(() -> open.edit(AgreementEdits.remove(agreement)));
  }

  private String add(Making making, BiFunction<VisitEdits, Agreement, Edit<CaseFile>> filing) {
    return new Mistakes(texts)
        .trying(
            () -> {
              Agreement added = making.made();
              open.edit(filing.apply(hold.edits(), added));
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
