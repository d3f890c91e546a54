package vn.vankho.legal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.imports.ImportVerdictRepository.Written;
import vn.vankho.legal.imports.RegisterImportRepository.Work;
import vn.vankho.legal.imports.row.ImportKind;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.legal.imports.row.ImportVerdict;
import vn.vankho.legal.imports.row.Problem;
import vn.vankho.legal.imports.row.ReadRow;
import vn.vankho.legal.imports.row.RowReader;
import vn.vankho.shared.Refused;

/** Looks at rows of a register, and takes them over, in the transaction of a batch. */
@Component
class ImportRowWork {
    private final RegisterImportQueries queries;
    private final ImportVerdictRepository verdicts;
    private final ImportedDocuments documents;
    private final ImportedRelations relations;

    ImportRowWork(
            RegisterImportQueries queries,
            ImportVerdictRepository verdicts,
            ImportedDocuments documents,
            ImportedRelations relations) {
        this.queries = queries;
        this.verdicts = verdicts;
        this.documents = documents;
        this.relations = relations;
    }

    /** @return what becomes of each, to be written */
    List<Written> work(Work work, List<ImportRow> open, boolean checks, Viewer viewer) {
        var reader = reader(work);
        var reads = open.stream().map(row -> reader.read(row.cells())).toList();
        var said = reads.stream().flatMap(Optional::stream).toList();
        var batch = work.choice().kind() == ImportKind.DOCUMENTS
                ? documents.of(work.terms(), said, viewer)
                : relations.of(work.terms(), said, viewer);
        var all = new ArrayList<Looked>();
        for (int i = 0; i < open.size(); i++) {
            var row = open.get(i);
            all.add(new Looked(
                    row.number(),
                    reads.get(i).orElse(null),
                    reads.get(i).map(batch::decide).orElse(ImportVerdict.NOTHING)));
        }
        var looked = twins(work, all);
        if (checks) return looked.stream().map(one -> one.written(false)).toList();
        var done = looked.stream().map(one -> applied(work, one, batch)).toList();
        batch.end();
        return done;
    }

    /** After the last row, as {@code ImportedEntries.link}. */
    OptionalInt link(Work work, int after, int most, Viewer viewer) {
        return work.choice().kind() == ImportKind.DOCUMENTS
                ? documents.link(work.id(), after, most, viewer)
                : OptionalInt.empty();
    }

    /** A row with what becomes of it; {@code read} is null where it says nothing. */
    private record Looked(int number, @Nullable ReadRow read, ImportVerdict verdict) {
        Written written(boolean applied) {
            return new Written(number, verdict, applied);
        }
    }

    private Written applied(Work work, Looked one, ImportedRows batch) {
        var read = one.read();
        if (read == null || !isTaken(one.verdict(), work)) return one.written(false);
        return new Written(one.number(), batch.apply(one.number(), read, one.verdict()), true);
    }

    /** A text that stands in the file twice is a doubt in the later row. */
    private List<Looked> twins(Work work, List<Looked> looked) {
        var first = verdicts.first(
                work,
                looked.stream()
                        .map(one -> one.verdict().identity())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray(String[]::new));
        return looked.stream()
                .map(one -> {
                    var identity = one.verdict().identity();
                    if (identity == null) return one;
                    int earliest = first.merge(identity, one.number(), Math::min);
                    return earliest == one.number()
                            ? one
                            : new Looked(
                                    one.number(),
                                    one.read(),
                                    one.verdict()
                                            .with(Problem.doubtful(
                                                    null, "", "legal.import.row.twin", String.valueOf(earliest))));
                })
                .toList();
    }

    /** A row that could not be worked on. */
    static Written marked(ImportRow row, RuntimeException why) {
        return new Written(
                row.number(), ImportVerdict.of(ImportOutcome.WRONG, List.of(problem(why)), null, null), false);
    }

    static Problem problem(RuntimeException why) {
        return why instanceof Refused refused
                ? Problem.of(refused)
                : Problem.wrong(null, "", "legal.import.row.broken");
    }

    /** What became of a row since it was looked at counts: another row, or a person, may have changed the register. */
    private static boolean isTaken(ImportVerdict verdict, Work work) {
        return switch (verdict.outcome()) {
            case NEW, UPDATED, UNCHANGED -> true;
            case DOUBTFUL -> work.withDoubtful();
            case NOTHING, WRONG -> false;
        };
    }

    private RowReader reader(Work work) {
        var choice = work.choice();
        return choice.reader(
                queries.head(work.id(), choice.sheet(), choice.first() + choice.size()),
                work.sheets().get(choice.sheet()).name());
    }
}
