package brobygger.desktop.staircase;

import brobygger.casefile.staircase.SupportShare;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Source;
import brobygger.desktop.layout.DraftBox;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The box in which one asks how much of the working time somebody helps. */
final class SupportBox {
  /** No share typed yet: refused when kept. */
  private static final int NOTHING_TYPED = -1;

  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%?");

  private SupportBox() {}

  /** The number before an optional percent sign; anything else is no share, and refused. */
  private static int percent(String typed) {
    Matcher number = PERCENT.matcher(typed.strip());
    return number.matches() ? Integer.parseInt(number.group(1)) : NOTHING_TYPED;
  }

  static DraftBox of(
      StaircaseViewModel model,
      StairsWords words,
      ElementId function,
      @Nullable SupportShare known,
      Runnable close) {
    Texts texts = words.texts();
    ElementId id = known == null ? ElementId.random() : known.id();
    Source[] source = {known == null ? Source.COMPANY : known.seenBy()};
    LocalDate[] on = {known == null ? model.today() : known.on()};
    int[] percent = {known == null ? NOTHING_TYPED : known.percent()};
    DraftBox box =
        new DraftBox(
            texts,
            model.today(),
            texts.of("staircase.support.title"),
            texts.of("staircase.support.subtitle"));
    box.setId("support-box");
    box.about("support:" + function + ":" + (known == null ? "new" : known.id()));
    box.line(
        texts.of("staircase.support.ask"),
        "support-percent",
        known == null ? "" : Integer.toString(known.percent()),
        typed -> percent[0] = new SupportShare(id, on[0], source[0], percent(typed)).percent());
    box.part(new SourcePicker(words, source[0], chosen -> source[0] = chosen));
    box.date(
        texts.of("staircase.date"),
        "support-date",
        on[0],
        day -> on[0] = new SupportShare(id, day, source[0], 0).on());
    box.action(
        texts.of(known == null ? "staircase.support.keep" : "staircase.done"),
        () -> {
          model.support(function, new SupportShare(id, on[0], source[0], percent[0]));
          close.run();
        });
    if (known != null) {
      box.aside(
          texts.of("staircase.remove"),
          "danger",
          () -> {
            model.dropSupport(function, id);
            close.run();
          });
    }
    return box;
  }
}
