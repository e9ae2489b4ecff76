package byhand;

import static byhand.Json.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One case at one company, changed by two people apart from each other, and joined. */
public final class Story {
  /** Identity of the case. */
  public static final String CASE = "3c9b1f52-7a64-4f0e-8a3b-5d5a4f3c2b10";

  /** The first words of the note: what JSON has to escape, and what it has not. */
  public static final String NOTE =
      "Hun sagde: \"Tak\" \\ og gik.\n\tKl. 10 \uD83D\uDE42 / pr\u00f8ve \u2028slut";

  /** What stood about the citizen, with letters of one, two and four bytes before the change. */
  private static final String BEFORE =
      "\uD83D\uDE42 Mia har bagt p\u00e5 en cafe\u0301 i to \u00e5r.\n"
          + "Hun m\u00f8der mandag og onsdag, og hun holder af ro omkring sig, n\u00e5r hun"
          + " t\u00e6ller op.";

  /** What stands there after two splices. */
  private static final String BETWEEN =
      BEFORE.replace("mandag", "tirsdag").replace("t\u00e6ller op", "lukker \uD83D\uDD11 kassen");

  private static final String MORE = " Hun cykler \uD83D\uDEB2.";

  /** What stands there after a whole text that was carried short. */
  public static final String BACKGROUND = BETWEEN + MORE;

  private static final String COMPANY = "9d1c7c1e-0f7e-4a52-9a0a-6f1f4f7b8c21";
  private static final String DEVICE = "5f0d3b6e-2f4a-4a7e-9b1d-8c7e6f5a4b30";
  private static final String OTHER_DEVICE = "6f0d3b6e-2f4a-4a7e-9b1d-8c7e6f5a4b31";

  /** Which of the revisions is the newest one in the bundle. */
  public enum Until {
    /** What one of them changed. */
    ONE,
    /** What the other changed. */
    OTHER,
    /** Both, joined. */
    JOINED
  }

  private final String owner;
  private String head = "";

  /** A case of somebody's. */
  public Story(String owner) {
    this.owner = owner;
  }

  /** The newest revision of the case in the last bundle. */
  public String head() {
    return head;
  }

  /** The case and its company, in a bundle. */
  public Bundle until(Until until, Person sender) {
    History history = new History("CASE", CASE);
    Map<String, Object> first = document("", BEFORE, "", List.of(agreement("a1", "Mia", "ringer")));
    String root = history.create(made(DEVICE, "08:30:00.000Z", "08:30:00Z"), "case.new", first);
    Map<String, Object> number =
        object("op", "replace", "path", "/citizen/phone", "value", "12 34 56 78");
    List<Map<String, Object>> phone =
        List.of(
            number,
            splice("t\u00e6ller op", "lukker \uD83D\uDD11 kassen"),
            splice("mandag", "tirsdag"));
    // A join says the whole text.
    List<Map<String, Object>> joinedPhone =
        List.of(
            number, object("op", "replace", "path", "/citizen/background", "value", BACKGROUND));
    List<Map<String, Object>> wishes =
        List.of(
            object("op", "replace", "path", "/citizen/wishes", "value", "Vil gerne bage."),
            object(
                "op", "add",
                "path", "/agreements/1",
                "value", agreement("a2", "Leif", "viser rundt")));
    switch (until) {
      case ONE -> {
        head = one(history, root, phone);
        history.is(
            document("12 34 56 78", BACKGROUND, "", List.of(agreement("a1", "Mia", "ringer"))));
      }
      case OTHER -> {
        head = other(history, root, wishes);
        history.is(document("", BEFORE, "Vil gerne bage.", agreements()));
      }
      case JOINED -> {
        String one = one(history, root, phone);
        String other = other(history, root, wishes);
        boolean inOrder = one.compareTo(other) < 0;
        head =
            history.append(
                inOrder ? List.of(one, other) : List.of(other, one),
                new History.Made(
                    "Brobygger",
                    "00000000-0000-0000-0000-000000000000",
                    "2026-11-23T09:00:00.250000Z",
                    "2026-11-23T09:00:00.250Z"),
                "IMPORT",
                "exchange.merge",
                inOrder ? wishes : joinedPhone);
        history.is(document("12 34 56 78", BACKGROUND, "Vil gerne bage.", agreements()));
      }
    }
    return new Bundle(sender, DEVICE).withCase(history).withCompany(company());
  }

  private String one(History history, String root, List<Map<String, Object>> change) {
    String first =
        history.append(
            List.of(root),
            made(DEVICE, "08:45:00+00:00", "08:45:00Z"),
            "EDIT",
            "citizen.phone",
            change);
    // The text whole in what is hashed, and in the file only what comes at its end.
    Map<String, Object> end =
        object("at", BETWEEN.codePointCount(0, BETWEEN.length()), "remove", 0, "value", MORE);
    return history.carried(
        List.of(first),
        made(DEVICE, "08:46:00Z", "08:46:00Z"),
        "EDIT",
        "citizen.background",
        List.of(object("op", "replace", "path", "/citizen/background", "value", BACKGROUND)),
        List.of(object("op", "replace", "path", "/citizen/background", "splices", List.of(end))));
  }

  private static String other(History history, String root, List<Map<String, Object>> change) {
    return history.append(
        List.of(root),
        new History.Made(
            "Lis Holm", OTHER_DEVICE, "2026-11-23t10:00:00.25+01:00", "2026-11-23T09:00:00.250Z"),
        "EDIT",
        "somebody.elses.code",
        change);
  }

  /** In the text as it was; the later place is written first, so that the earlier one holds. */
  private static Map<String, Object> splice(String find, String value) {
    int at = BEFORE.indexOf(find);
    return object(
        "op",
        "splice",
        "path",
        "/citizen/background",
        "at",
        BEFORE.codePointCount(0, at),
        "remove",
        find.codePointCount(0, find.length()),
        "value",
        value);
  }

  private History.Made made(String device, String time, String hashed) {
    return new History.Made(owner, device, "2026-11-23T" + time, "2026-11-23T" + hashed);
  }

  private static List<Map<String, Object>> agreements() {
    return List.of(agreement("a1", "Mia", "ringer"), agreement("a2", "Leif", "viser rundt"));
  }

  private static Map<String, Object> agreement(String id, String who, String what) {
    return object(
        "id", "11111111-0000-4000-8000-0000000000" + id, "who", who, "what", what, "state", "OPEN");
  }

  private History company() {
    History history = new History("COMPANY", COMPANY);
    Map<String, Object> company =
        object(
            "format", 1,
            "id", COMPANY,
            "name", "V\u00e6rkstedet",
            "registrationNumber", "",
            "branch", "",
            "address", "",
            "town", "",
            "about", "",
            "contacts", List.of());
    history.create(made(DEVICE, "08:20:00Z", "08:20:00Z"), "company.new", company);
    history.is(company);
    return history;
  }

  private Map<String, Object> document(
      String phone, String background, String wishes, List<Map<String, Object>> agreements) {
    Map<String, Object> document = new LinkedHashMap<>(object("format", 2, "id", CASE));
    document.put("citizen", citizen(phone, background, wishes));
    document.put("owner", object("name", owner, "organisation", ""));
    document.put("opened", "2026-11-01");
    document.put("rhythm", object("everyDays", 14, "reason", ""));
    document.put("guide", List.of());
    document.put("steps", List.of("FIRST_TRY", "ON_THE_WAY", "ALONE"));
    document.put("placements", List.of(placement()));
    document.put("followUps", List.of());
    document.put("agreements", agreements);
    for (String empty : List.of("accommodations", "goals", "jobGoals")) {
      document.put(empty, List.of());
    }
    document.put("notes", List.of(note()));
    return document;
  }

  private static Map<String, Object> citizen(String phone, String background, String wishes) {
    return object(
        "name",
        "Mia Vang",
        "phone",
        phone,
        "email",
        "",
        "caseworker",
        object("name", "", "municipality", "", "phone", "", "email", ""),
        "background",
        background,
        "wishes",
        wishes,
        "competences",
        List.of());
  }

  private Map<String, Object> note() {
    return object(
        "id",
        "22222222-0000-4000-8000-000000000001",
        "writtenAt",
        "2026-11-22T11:00:00.000+01:00",
        "author",
        owner,
        "text",
        NOTE,
        "assessment",
        "",
        "addenda",
        List.of());
  }

  private static Map<String, Object> placement() {
    Map<String, Object> description = object();
    for (String text :
        List.of(
            "heading",
            "wishes",
            "purpose",
            "direction",
            "tasks",
            "workingTime",
            "accommodations",
            "agreement",
            "nextSteps",
            "paidHours")) {
      description.put(text, "");
    }
    description.put("copies", List.of());
    return object(
        "id",
        "33333333-0000-4000-8000-000000000001",
        "kind",
        "INTERNSHIP",
        "company",
        COMPANY,
        "period",
        object("start", "2026-11-02", "end", "2027-01-29"),
        "weeklyHours",
        "PT22H30M",
        "schedule",
        List.of(),
        "functions",
        List.of(),
        "description",
        description,
        "hybrid",
        object("phases", List.of(), "internshipDocument", "", "employmentDocument", ""),
        "attendance",
        List.of());
  }
}
