package brobygger.usecase.audit;

import brobygger.casefile.CaseFileId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log.
 *
 * @param seq place in the log, from 1
 * @param at when, by this computer's clock
 * @param who name of the profile
 * @param action what was done
 * @param caseFile with which case, or null when it was no single one
 * @param what the file, the words or the sender, may be empty
 * @param why the purpose or reason given, may be empty
 */
public record AuditEntry(
    long seq,
    Instant at,
    String who,
    AuditAction action,
    @Nullable CaseFileId caseFile,
    String what,
    String why) {}
