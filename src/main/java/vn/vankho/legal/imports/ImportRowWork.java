package vn.vankho.legal.imports;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.ImportedDocuments;
import vn.vankho.legal.ImportedRelations;
import vn.vankho.legal.imports.RegisterImportRepository.Work;
import vn.vankho.legal.imports.row.ImportKind;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.legal.imports.row.ImportVerdict;
import vn.vankho.legal.imports.row.Problem;
import vn.vankho.legal.imports.row.ReadRow;
import vn.vankho.legal.imports.row.RowReader;

/** Looks at rows of a register, and takes them over, in the transaction of a batch. */
@Component
class ImportRowWork {
    private final ImportRowRepository rows;
    private final ImportedDocuments documents;
    private final ImportedRelations relations;

    ImportRowWork(ImportRowRepository rows, ImportedDocuments documents, ImportedRelations relations) {
        this.rows = rows;
        this.documents = documents;
        this.relations = relations;
    }

    void work(Work work, List<ImportRow> open, boolean checks, Viewer viewer) {
        var reader = reader(work);
        for (var row : open) {
            var read = reader.read(row.cells());
            var verdict = read.map(said -> verdict(work, row, said, viewer)).orElse(ImportVerdict.NOTHING);
            if (checks || read.isEmpty() || !isTaken(verdict, work)) write(work, row, verdict, !checks);
            else apply(work, row, read.get(), verdict, viewer);
        }
    }

    /** A row that could not be worked on. */
    void mark(Work work, ImportRow row) {
        var broken = Problem.wrong(null, "", "legal.import.row.broken");
        write(work, row, ImportVerdict.of(ImportOutcome.WRONG, List.of(broken), null, null), true);
    }

    /** What became of a row since it was looked at counts: another row, or a person, may have changed the register. */
    private static boolean isTaken(ImportVerdict verdict, Work work) {
        return switch (verdict.outcome()) {
            case NEW, UPDATED, UNCHANGED -> true;
            case DOUBTFUL -> work.withDoubtful();
            case NOTHING, WRONG -> false;
        };
    }

    private ImportVerdict verdict(Work work, ImportRow row, ReadRow read, Viewer viewer) {
        var verdict = work.choice().kind() == ImportKind.DOCUMENTS
                ? documents.decide(work.terms(), read, viewer)
                : relations.decide(work.terms(), read, viewer);
        var identity = verdict.identity();
        var twin = identity == null ? Optional.<Integer>empty() : rows.twin(work, identity, row.number());
        return twin.map(number ->
                        verdict.with(Problem.doubtful(null, "", "legal.import.row.twin", String.valueOf(number))))
                .orElse(verdict);
    }

    private void apply(Work work, ImportRow row, ReadRow read, ImportVerdict verdict, Viewer viewer) {
        if (work.choice().kind() == ImportKind.DOCUMENTS) {
            var id = documents.apply(work.terms(), row.number(), read, viewer);
            write(work, row, new ImportVerdict(verdict.outcome(), verdict.problems(), verdict.identity(), id), true);
            return;
        }
        var applied = relations.apply(work.terms(), row.number(), read, viewer);
        var left = applied.left();
        var told = left == null ? verdict : verdict.with(left);
        write(
                work,
                row,
                new ImportVerdict(verdict.outcome(), told.problems(), verdict.identity(), applied.source()),
                true);
    }

    /** @param done it is not looked at again; only a row that was taken over counts as applied */
    private void write(Work work, ImportRow row, ImportVerdict verdict, boolean done) {
        boolean applied = done && isTaken(verdict, work);
        rows.write(work, row.number(), verdict, applied);
    }

    private RowReader reader(Work work) {
        var choice = work.choice();
        return new RowReader(
                choice.kind(),
                choice.columns(),
                choice.givens(),
                rows.above(work.id(), choice.sheet(), choice.first()) + " "
                        + work.sheets().get(choice.sheet()).name(),
                rows.cells(work.id(), choice.sheet(), choice.first(), choice.first() + choice.size()));
    }
}
