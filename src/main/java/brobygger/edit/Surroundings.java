package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What an edit that is typed must know of the home it is made in.
 *
 * @param fields single fields of a document
 * @param companies the companies that are here
 * @param seal why one state of a case may not follow another, for who writes now
 * @param writer name of who writes
 */
public record Surroundings(
    Fields fields,
    Function<CompanyId, Optional<Company>> companies,
    BiFunction<CaseFile, CaseFile, Optional<EditProblem>> seal,
    String writer) {}
