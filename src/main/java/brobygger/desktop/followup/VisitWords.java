package brobygger.desktop.followup;

import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.Statement;
import brobygger.casefile.followup.UnfiledWords;
import brobygger.casefile.followup.VisitBox;
import brobygger.casefile.journal.JournalNote;
import brobygger.desktop.Jottings;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.OpenCase;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.history.DraftKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of a visit that are not filed yet: held beside the case letter by letter (decision 87).
 * Where the case is older and still holds such words itself, they stand in their box until it is
 * typed in.
 */
public final class VisitWords {
  private static final Map<VisitBox, String> LABELS =
      Map.of(
          VisitBox.STATEMENT, "followup.capture.prompt",
          VisitBox.WHO, "followup.agreement.who",
          VisitBox.WHAT, "followup.agreement.what",
          VisitBox.BY, "followup.agreement.by",
          VisitBox.ATTENDED, "followup.attendance",
          VisitBox.NOTE, "followup.note.text",
          VisitBox.NOTE_ASSESSMENT, "followup.assessment");

  private final OpenCase open;
  private final Texts texts;
  private final HoldFollowUp hold;
  private final Jottings jottings;
  private final Map<VisitBox, Kept> boxes = new EnumMap<>(VisitBox.class);

  VisitWords(OpenCase open, Texts texts, HoldFollowUp hold) {
    this.open = open;
    this.texts = texts;
    this.hold = hold;
    this.jottings = open.jottings();
    leaveWhatIsFiled();
    for (VisitBox box : VisitBox.values()) {
      if (box != VisitBox.ATTENDED) {
        boxes.put(box, Kept.jotted(() -> standing(box), typed -> type(box, typed)));
      }
    }
  }

  /** Words whose source is not chosen. */
  public Kept statement() {
    return box(VisitBox.STATEMENT);
  }

  Kept who() {
    return box(VisitBox.WHO);
  }

  Kept what() {
    return box(VisitBox.WHAT);
  }

  Kept by() {
    return box(VisitBox.BY);
  }

  /** The proposed note as it is being mended. */
  public Kept note() {
    return box(VisitBox.NOTE);
  }

  /** Its assessment. */
  public Kept noteAssessment() {
    return box(VisitBox.NOTE_ASSESSMENT);
  }

  void refresh() {
    boxes.values().forEach(Kept::refresh);
  }

  private Kept box(VisitBox box) {
    return Objects.requireNonNull(boxes.get(box));
  }

  private DraftKey key(VisitBox box) {
    return Jottings.box(hold.file().id(), hold.id(), box);
  }

  private String standing(VisitBox box) {
    String typed = jottings.text(key(box));
    return typed.isEmpty() ? older(box).map(UnfiledWords::text).orElse("") : typed;
  }

  /** What an older case holds of the box. */
  Optional<UnfiledWords> older(VisitBox box) {
    return hold.followUp().stream()
        .flatMap(visit -> visit.unfiled().stream())
        .filter(each -> each.box() == box)
        .findFirst();
  }

  private void type(VisitBox box, String typed) {
    boolean shown = jottings.text(key(box)).isEmpty();
    jottings.type(key(box), label(texts, box), typed);
    if (shown) {
      older(box).ifPresent(this::takeOut);
    }
  }

  /** What a box is called on the screen. */
  static String label(Texts texts, VisitBox box) {
    return texts.of(Objects.requireNonNull(LABELS.get(box)));
  }

  /** The words are on their way to the disk before they leave the case. */
  private void takeOut(UnfiledWords words) {
    jottings.hold();
    open.edit(hold.edits().takeOut(words.id()));
  }

  /** The box is read now: what an older case holds of it leaves the case. */
  void leaveCase(VisitBox box) {
    older(box).ifPresent(this::takeOut);
  }

  /** What stands in a box is typed there, also where only an older case said it. */
  void settle(VisitBox box) {
    String standing = standing(box);
    if (!standing.isEmpty()) {
      type(box, standing);
    }
  }

  /** Nothing of an older case is left in the boxes: before the visit is sealed. */
  void settle() {
    for (UnfiledWords words : hold.followUp().map(FollowUp::unfiled).orElse(List.of())) {
      VisitBox box = words.box();
      String typed = jottings.text(key(box));
      jottings.type(
          key(box),
          label(texts, box),
          typed.isEmpty() ? words.text() : typed + "\n" + words.text());
      takeOut(words);
    }
  }

  /** The note as it was proposed, unless words that somebody typed stand there. */
  void propose(NoteProposal proposal, Optional<NoteProposal> before) {
    propose(VisitBox.NOTE, proposal.text(), before.map(NoteProposal::text));
    propose(VisitBox.NOTE_ASSESSMENT, proposal.assessment(), before.map(NoteProposal::assessment));
    refresh();
  }

  private void propose(VisitBox box, String proposed, Optional<String> before) {
    String standing = standing(box).strip();
    if (standing.isEmpty() || before.filter(text -> text.strip().equals(standing)).isPresent()) {
      type(box, proposed);
    }
  }

  /** The words are part of the case now; what else an older case had for the box is not. */
  void filed(VisitBox box, String words) {
    if (BidiMarks.without(words(box)).equals(words.strip())) {
      filed(box);
    }
  }

  /** What stood in the boxes is part of the case now. */
  void filed(VisitBox... filed) {
    for (VisitBox box : filed) {
      jottings.filed(key(box));
    }
    refresh();
  }

  /**
   * A program that was killed may have filed words and not yet let go of them. What was found and
   * is what was filed last stands in the case alone.
   */
  private void leaveWhatIsFiled() {
    if (isFound(VisitBox.STATEMENT) && isFiled(words(VisitBox.STATEMENT))) {
      jottings.filed(key(VisitBox.STATEMENT));
    }
    if (isFound(VisitBox.WHAT)
        && isMade(new SaidAgreement(words(VisitBox.WHO), words(VisitBox.WHAT), ""))) {
      List.of(VisitBox.WHO, VisitBox.WHAT, VisitBox.BY).forEach(box -> jottings.filed(key(box)));
    }
    if (isFound(VisitBox.NOTE) && isNote(words(VisitBox.NOTE))) {
      List.of(VisitBox.NOTE, VisitBox.NOTE_ASSESSMENT).forEach(box -> jottings.filed(key(box)));
    }
  }

  private boolean isFound(VisitBox box) {
    return jottings.isFound(key(box));
  }

  private String words(VisitBox box) {
    return jottings.text(key(box)).strip();
  }

  private boolean isFiled(String words) {
    List<Statement> said = hold.followUp().map(FollowUp::statements).orElse(List.of());
    String assessment = hold.followUp().map(FollowUp::assessment).orElse("").strip();
    return (!said.isEmpty() && said.getLast().text().strip().equals(words))
        || assessment.equals(words)
        || assessment.endsWith("\n" + words)
        || isMade(SaidAgreement.read(words, texts, hold.today()));
  }

  private boolean isMade(SaidAgreement said) {
    List<Agreement> made = new ArrayList<>(hold.agreements().all());
    return !made.isEmpty()
        && made.getLast().who().strip().equals(said.who().strip())
        && made.getLast().what().strip().equals(said.what().strip());
  }

  private boolean isNote(String words) {
    return hold.closing()
        .note()
        .map(JournalNote::text)
        .filter(text -> text.strip().equals(words))
        .isPresent();
  }
}
