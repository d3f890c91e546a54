package vn.vankho.legal.imports.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocumentId;

/**
 * What is to become of a row.
 *
 * @param identity number, issuer and day; null where they are not said
 * @param document the text of the register that it means or has made; null: a new one, or none
 */
public record ImportVerdict(
        ImportOutcome outcome,
        List<Problem> problems,
        @Nullable String identity,
        @Nullable LegalDocumentId document) {
    public static final ImportVerdict NOTHING = new ImportVerdict(ImportOutcome.NOTHING, List.of(), null, null);

    public ImportVerdict {
        problems = List.copyOf(problems);
    }

    /** Doubts and faults go before what would else become of the row. */
    public static ImportVerdict of(
            ImportOutcome otherwise,
            List<Problem> problems,
            @Nullable String identity,
            @Nullable LegalDocumentId document) {
        var outcome = problems.stream().anyMatch(Problem::isWrong)
                ? ImportOutcome.WRONG
                : otherwise == ImportOutcome.UNCHANGED || problems.stream().noneMatch(Problem::asks)
                        ? otherwise
                        : ImportOutcome.DOUBTFUL;
        return new ImportVerdict(outcome, problems, identity, document);
    }

    public ImportVerdict with(Problem problem) {
        var all = new ArrayList<>(problems);
        all.add(problem);
        return of(outcome, all, identity, document);
    }
}
