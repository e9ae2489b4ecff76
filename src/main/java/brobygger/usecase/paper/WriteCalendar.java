package brobygger.usecase.paper;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.file.PrivateFiles;
import brobygger.rhythm.PlannedMeetings;
import brobygger.texts.Texts;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.Leaving;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes the planned follow-ups to a calendar file, and says so in the audit log. A calendar is
 * often seen by others, so a meeting holds its kind and the citizen's first name; full name and
 * place only when asked for, and nothing else ever.
 */
public final class WriteCalendar {
  private static final int MINUTES = 60;
  private static final int PHONE_MINUTES = 30;

  private final Vault vault;
  private final CalendarFiles files;
  private final Supplier<Texts> texts;
  private final Clock clock;

  /** From an opened vault, in the language chosen at the time. */
  public WriteCalendar(Vault vault, CalendarFiles files, Supplier<Texts> texts, Clock clock) {
    this.vault = vault;
    this.files = files;
    this.texts = texts;
    this.clock = clock;
  }

  /** What came of writing. */
  public sealed interface Outcome {
    /**
     * Written.
     *
     * @param meetings how many, at least 1
     */
    record Written(int meetings) implements Outcome {}

    /** No meeting is planned from today on; no file is made. */
    record NothingPlanned() implements Outcome {}

    /** A file of that name is there already, and stays as it is. */
    record NameTaken() implements Outcome {}

    /** The folder is not there. */
    record NoSuchFolder() implements Outcome {}

    /** It cannot be written there; nothing is left behind. */
    record NotWritable() implements Outcome {}
  }

  /**
   * Writes the meetings that are planned from today on.
   *
   * @param only one case, or empty for all
   * @param details whether full name and place may stand there
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when the case is not here
   */
  public Outcome write(Optional<CaseFileId> only, Path file, boolean details) {
    List<CaseFile> cases =
        only.map(id -> List.of(vault.caseFiles().get(id))).orElseGet(vault.caseFiles()::documents);
    List<CaseFile> meeting = cases.stream().filter(c -> planned(c).findAny().isPresent()).toList();
    List<CalendarMeeting> meetings =
        meeting.stream()
            .flatMap(c -> planned(c).map(f -> meeting(c, f, details)))
            .sorted(
                Comparator.comparing(CalendarMeeting::on)
                    .thenComparing(m -> Objects.requireNonNullElse(m.at(), LocalTime.MIN))
                    .thenComparing(m -> m.id().toString()))
            .toList();
    if (meetings.isEmpty()) {
      return new Outcome.NothingPlanned();
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Outcome.NameTaken();
    }
    List<CaseFileId> about = meeting.stream().map(CaseFile::id).toList();
    String name = String.valueOf(file.getFileName());
    return new Leaving(vault.audit(), about, name)
        .write(
            file,
            () -> put(file, files.content(meetings, clock.instant()), meetings.size()),
            Outcome.Written.class::isInstance,
            () -> vault.audit().note(AuditAction.CALENDAR, about, name, ""));
  }

  private Stream<FollowUp> planned(CaseFile file) {
    return PlannedMeetings.from(file, LocalDate.now(clock));
  }

  private CalendarMeeting meeting(CaseFile file, FollowUp followUp, boolean details) {
    Texts words = texts.get();
    String name = details ? file.citizen().name() : file.citizen().firstName();
    return new CalendarMeeting(
        followUp.id(),
        words.of("calendar.title", words.code(followUp.kind()), name),
        followUp.on(),
        followUp.at(),
        followUp.kind() == FollowUpKind.PHONE ? PHONE_MINUTES : MINUTES,
        details ? followUp.place() : "");
  }

  private static Outcome put(Path file, byte[] bytes, int meetings) {
    try {
      PrivateFiles.writeNew(file, bytes);
      return new Outcome.Written(meetings);
    } catch (FileAlreadyExistsException e) {
      return new Outcome.NameTaken();
    } catch (NoSuchFileException e) {
      return new Outcome.NoSuchFolder();
    } catch (IOException e) {
      return new Outcome.NotWritable();
    }
  }
}
