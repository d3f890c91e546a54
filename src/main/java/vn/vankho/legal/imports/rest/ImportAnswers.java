package vn.vankho.legal.imports.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.imports.ImportReport;
import vn.vankho.legal.imports.ImportRow;
import vn.vankho.legal.imports.ImportState;
import vn.vankho.legal.imports.RegisterImport;
import vn.vankho.legal.imports.RegisterImport.Choice;
import vn.vankho.legal.imports.RegisterImport.NamedSheet;
import vn.vankho.legal.imports.row.Column;
import vn.vankho.legal.imports.row.Fate;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.shared.Texts;

/** What the HTTP interface says of registers that are taken over. */
final class ImportAnswers {
    private ImportAnswers() {}

    /**
     * @param failure why it failed, in words
     * @param counts rows by what becomes of them, of those looked at
     * @param refused rows whose head could not be confirmed with the whole
     * @param ahead imports that are worked on before this one
     */
    record ImportAnswer(
            UUID id,
            String fileName,
            ImportState state,
            Choice choice,
            List<NamedSheet> sheets,
            boolean confirmed,
            boolean withDoubtful,
            @Nullable String failure,
            Instant startedAt,
            @Nullable Instant endedAt,
            Map<ImportOutcome, Long> counts,
            long looked,
            long withProblems,
            long applied,
            long waiting,
            long refused,
            long total,
            long ahead) {
        static ImportAnswer of(RegisterImport one, Texts texts, Locale locale) {
            var failure = one.failure();
            return new ImportAnswer(
                    one.id().value(),
                    one.fileName(),
                    one.state(),
                    one.choice(),
                    one.sheets(),
                    one.confirmed(),
                    one.withDoubtful(),
                    failure == null ? null : texts.get(locale, failure),
                    one.startedAt(),
                    one.endedAt(),
                    one.counts(),
                    one.looked(),
                    one.troubled(),
                    one.applied(),
                    one.waiting(),
                    one.refused(),
                    one.total(),
                    one.ahead());
        }
    }

    record ImportsAnswer(long total, List<ImportAnswer> imports) {}

    /** @param choice what its columns seem to mean, or were chosen to mean before */
    record SheetAnswer(String name, List<List<String>> rows, Choice choice) {}

    record RowsAnswer(long total, List<RowAnswer> rows) {}

    /**
     * @param sheet counted from 0
     * @param document of the register that the row means or has made
     * @param refusal why its head could not be confirmed with the whole import
     */
    record RowAnswer(
            int sheet,
            int row,
            @Nullable ImportOutcome outcome,
            @Nullable UUID document,
            boolean applied,
            List<ProblemAnswer> problems,
            @Nullable String refusal,
            List<String> cells) {
        static RowAnswer of(ImportRow row, ImportReport report, Locale locale) {
            return new RowAnswer(
                    row.sheet(),
                    row.number(),
                    row.outcome(),
                    row.document() == null ? null : row.document().value(),
                    row.applied(),
                    row.problems().stream()
                            .map(problem -> new ProblemAnswer(
                                    problem.column(),
                                    problem.value(),
                                    report.sentence(problem, locale),
                                    problem.fate(),
                                    problem.isWrong()))
                            .toList(),
                    row.refusal() == null ? null : report.sentence(row.refusal(), locale),
                    row.cells());
        }
    }

    record ProblemAnswer(@Nullable Column column, String value, String sentence, Fate fate, boolean wrong) {}
}
