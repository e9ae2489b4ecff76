package brobygger.desktop.followup;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.SealRule;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.Statement;
import brobygger.casefile.followup.VisitBox;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.Jottings;
import brobygger.desktop.field.Mistakes;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What was filed at a visit and is taken back stands in its box again, as if it had not been filed;
 * done again, it leaves the box. Words that were typed there since stay, below.
 */
final class GivenBack {
  private static final Set<VisitBox> AGREEMENT = Set.of(VisitBox.WHO, VisitBox.WHAT, VisitBox.BY);

  private final Jottings jottings;
  private final Texts texts;

  /** Words that became a line of the assessment, which does not tell what was typed in it. */
  private final Map<ElementId, Set<String>> assessed = new HashMap<>();

  /** Agreements that were said in a sentence. */
  private final Map<ElementId, String> sentences = new HashMap<>();

  GivenBack(Jottings jottings, Texts texts) {
    this.jottings = jottings;
    this.texts = texts;
  }

  /** Words were filed as the last line of the assessment. */
  void assessed(ElementId visit, String words) {
    assessed.computeIfAbsent(visit, none -> new LinkedHashSet<>()).add(words);
  }

  /** A sentence was filed as an agreement. */
  void said(ElementId agreement, String sentence) {
    sentences.put(agreement, sentence);
  }

  /** An edit was taken back or done again. */
  void between(CaseFile before, CaseFile now) {
    for (FollowUp visit : now.followUps()) {
      before.followUps().stream()
          .filter(each -> each.id().equals(visit.id()))
          .findFirst()
          .ifPresent(earlier -> new Visit(now.id(), visit.id()).between(earlier, visit));
      Visit here = new Visit(now.id(), visit.id());
      here.agreements(before.agreements(), now.agreements());
      here.note(SealRule.sealing(before, visit.id()), SealRule.sealing(now, visit.id()));
    }
  }

  private final class Visit {
    private final CaseFileId file;
    private final ElementId id;

    Visit(CaseFileId file, ElementId id) {
      this.file = file;
      this.id = id;
    }

    void between(FollowUp before, FollowUp now) {
      without(before.statements(), now.statements())
          .forEach(gone -> back(VisitBox.STATEMENT, gone.text()));
      without(now.statements(), before.statements())
          .forEach(again -> away(VisitBox.STATEMENT, again.text()));
      for (String words : assessed.getOrDefault(id, Set.of())) {
        if (isWith(before.assessment(), now.assessment(), words)) {
          back(VisitBox.STATEMENT, words);
        } else if (isWith(now.assessment(), before.assessment(), words)) {
          away(VisitBox.STATEMENT, words);
        }
      }
    }

    private List<Statement> without(List<Statement> all, List<Statement> others) {
      return all.stream()
          .filter(said -> others.stream().noneMatch(each -> each.id().equals(said.id())))
          .toList();
    }

    private boolean isWith(String whole, String without, String words) {
      return whole.equals(without.isBlank() ? words : without.stripTrailing() + "\n" + words);
    }

    void agreements(List<Agreement> before, List<Agreement> now) {
      for (Agreement gone : made(before, now)) {
        String sentence = sentences.get(gone.id());
        if (sentence != null) {
          back(VisitBox.STATEMENT, sentence);
        } else if (AGREEMENT.stream().allMatch(box -> text(box).isEmpty())) {
          LocalDate by = gone.by();
          back(VisitBox.WHO, gone.who());
          back(VisitBox.WHAT, gone.what());
          back(VisitBox.BY, by == null ? "" : Mistakes.written(by));
        }
      }
      for (Agreement again : made(now, before)) {
        String sentence = sentences.get(again.id());
        if (sentence != null) {
          away(VisitBox.STATEMENT, sentence);
        } else if (text(VisitBox.WHO).equals(again.who())
            && text(VisitBox.WHAT).equals(again.what())) {
          AGREEMENT.forEach(box -> away(box, text(box)));
        }
      }
    }

    /** Those made at the visit that the others lack. */
    private List<Agreement> made(List<Agreement> all, List<Agreement> others) {
      return all.stream()
          .filter(each -> id.equals(each.origin()))
          .filter(each -> others.stream().noneMatch(other -> other.id().equals(each.id())))
          .toList();
    }

    void note(Optional<JournalNote> before, Optional<JournalNote> now) {
      if (now.isEmpty() && text(VisitBox.NOTE).isEmpty()) {
        before.ifPresent(
            gone -> {
              back(VisitBox.NOTE, gone.text());
              back(VisitBox.NOTE_ASSESSMENT, gone.assessment());
            });
      } else if (before.isEmpty()) {
        now.ifPresent(
            again -> {
              away(VisitBox.NOTE, again.text());
              away(VisitBox.NOTE_ASSESSMENT, again.assessment());
            });
      }
    }

    private String text(VisitBox box) {
      return jottings.text(Jottings.box(file, id, box)).strip();
    }

    private void back(VisitBox box, String words) {
      String since = text(box);
      if (!words.isBlank() && !since.startsWith(words.strip())) {
        jottings.type(
            Jottings.box(file, id, box),
            VisitWords.label(texts, box),
            since.isEmpty() ? words : words.strip() + "\n" + since);
      }
    }

    private void away(VisitBox box, String words) {
      if (Objects.equals(text(box), words.strip())) {
        jottings.type(Jottings.box(file, id, box), VisitWords.label(texts, box), "");
      }
    }
  }
}
