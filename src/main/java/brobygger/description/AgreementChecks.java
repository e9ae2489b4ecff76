package brobygger.description;

import brobygger.casefile.company.ContactPerson;
import brobygger.finding.Place;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Contact person and follow-ups. */
final class AgreementChecks {
  private static final DescriptionField FIELD = DescriptionField.AGREEMENT;
  private static final int LEAST_FOLLOW_UPS = 2;

  private static final Pattern PARTICIPANTS =
      WordSearch.words(
          "deltag\\p{L}*|mødes|sammen med|er med|til stede|participants?|takes? part|taking part"
              + "|attends?|attending|present|meets?|join\\p{L}*");
  private static final Pattern PURPOSE =
      WordSearch.words(
          "vurder\\p{L}*|taler? om|ser (?:\\p{L}+ )?på|se på|drøft\\p{L}*|gennemgå\\p{L}*"
              + "|evaluer\\p{L}*|progression\\p{L}*|status|juster\\p{L}*|handler om|fremskridt"
              + "|assess\\p{L}*|review\\p{L}*|look at|talk about|discuss\\p{L}*|go through"
              + "|progress|adjust\\p{L}*");

  private AgreementChecks() {}

  static Stream<DescriptionFinding> noContact(DescriptionRule rule, DescriptionLook look) {
    List<ContactPerson> people =
        look.facts().contactPerson().map(List::of).orElse(look.facts().contacts());
    if (people.stream().anyMatch(person -> isNamed(look, person))) {
      return Stream.empty();
    }
    List<Mend> mends = new ArrayList<>();
    for (ContactPerson person : people) {
      mends.add(
          new Mend.InsertText(
              "insertContact",
              List.of(look.texts().person(person)),
              FIELD,
              look.texts().contact(person)));
    }
    if (mends.isEmpty()) {
      mends.add(DescriptionLook.open(Place.COMPANY, null));
    }
    return Stream.of(
        new DescriptionFinding(rule, FIELD, null, List.of(look.facts().firstName()), mends));
  }

  private static boolean isNamed(DescriptionLook look, ContactPerson person) {
    String first = person.name().split("\\s+", 2)[0];
    // "Leifs" is Leif's: the genitive names him too.
    return look.anyHas(WordSearch.words(WordSearch.literal(first) + "(?:s|['’]s?)?"));
  }

  static Stream<DescriptionFinding> noDates(DescriptionRule rule, DescriptionLook look) {
    int dated = dated(look).size();
    if (dated >= LEAST_FOLLOW_UPS) {
      return Stream.empty();
    }
    String followUps = look.texts().followUps(look.facts());
    Mend mend =
        look.texts().datedFollowUps(look.facts()).size() >= LEAST_FOLLOW_UPS
            ? new Mend.InsertText("insertFollowUps", List.of(), FIELD, followUps)
            : DescriptionLook.open(Place.FOLLOW_UPS, null);
    return Stream.of(new DescriptionFinding(rule, FIELD, null, List.of(dated), List.of(mend)));
  }

  /** The days named in the agreement that are not the placement's own first or last day. */
  private static Set<MonthDay> dated(DescriptionLook look) {
    Set<MonthDay> dates = TimeWords.dates(look.search(FIELD));
    dates.remove(MonthDay.from(look.facts().placement().period().start()));
    LocalDate end = look.facts().placement().period().end();
    if (end != null) {
      dates.remove(MonthDay.from(end));
    }
    return dates;
  }

  static Stream<DescriptionFinding> noParticipants(DescriptionRule rule, DescriptionLook look) {
    return unlessSaid(
        rule, look, PARTICIPANTS, "insertParticipants", look.texts().participants(look.facts()));
  }

  static Stream<DescriptionFinding> noPurpose(DescriptionRule rule, DescriptionLook look) {
    return unlessSaid(rule, look, PURPOSE, "insertMeetingPurpose", look.texts().meetingPurpose());
  }

  private static Stream<DescriptionFinding> unlessSaid(
      DescriptionRule rule, DescriptionLook look, Pattern said, String label, String text) {
    return dated(look).isEmpty() || look.has(FIELD, said)
        ? Stream.empty()
        : Stream.of(
            new DescriptionFinding(
                rule,
                FIELD,
                null,
                List.of(look.facts().firstName()),
                List.of(new Mend.InsertText(label, List.of(), FIELD, text))));
  }
}
