package vn.vankho.legal.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.NamedFiles;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.head.LegalBounds;
import vn.vankho.legal.imports.row.Column;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.legal.imports.row.ImportVerdict;
import vn.vankho.legal.imports.row.ImportedHeaders;
import vn.vankho.legal.imports.row.Problem;
import vn.vankho.legal.imports.row.ReadRow;
import vn.vankho.legal.register.ImportedBatch;
import vn.vankho.legal.register.ImportedEntries;
import vn.vankho.legal.statement.SourceClaim;
import vn.vankho.shared.Refused;

/** Rows that are texts. */
record ImportedDocumentRows(
        ImportTerms terms,
        ImportedMatches matches,
        NamedFiles.Kept files,
        ImportedNames names,
        ImportedEntries entries,
        ImportedBatch batch,
        LocalDate today,
        Viewer viewer)
        implements ImportedRows {
    /** What a row means here. */
    private record Match(@Nullable LegalDocument known, NamedFiles.@Nullable Found file) {}

    @Override
    public ImportVerdict decide(ReadRow row) {
        var problems = new ArrayList<>(row.problems());
        var header = matches.called(ImportedHeaders.of(row));
        try {
            LegalBounds.check(header);
            LegalBounds.days(header, today);
        } catch (Refused refused) {
            problems.add(Problem.of(refused));
        }
        problems.addAll(names.of(header, row.status()));
        bare(row).ifPresent(problems::add);
        var match = match(header, row, problems);
        var known = match.known();
        var identity = ImportedHeaders.identity(header);
        if (known == null) {
            near(header).ifPresent(problems::add);
            return ImportVerdict.of(ImportOutcome.NEW, problems, identity, null);
        }
        var merged = ImportedHeaders.over(header, known.header());
        if (merged.equals(known.header()) && known.state() != HeaderState.CITED)
            return ImportVerdict.of(ImportOutcome.UNCHANGED, problems, identity, known.id());
        if (known.state() == HeaderState.CONFIRMED && !terms.confirmed())
            problems.add(Problem.doubtful(null, known.header().name(), "legal.import.row.confirmed"));
        problems.addAll(HeadDifferences.between(merged, known.header()));
        return ImportVerdict.of(ImportOutcome.UPDATED, problems, identity, known.id());
    }

    /** That it is over, but neither when nor why: nothing can be proposed of it. */
    private Optional<Problem> bare(ReadRow row) {
        if (row.ceasedOn() != null || !row.sentence().isEmpty()) return Optional.empty();
        return SourceClaim.of(row.status(), null, today)
                .filter(claim -> claim.kind(row.sentence()) != null)
                .map(_ -> Problem.told(Column.STATUS, row.status(), "legal.import.row.status.bare"));
    }

    @Override
    public ImportVerdict apply(int number, ReadRow row, ImportVerdict verdict) {
        var header = matches.called(ImportedHeaders.of(row));
        var match = match(header, row, new ArrayList<>());
        var known = match.known();
        var now = batch.apply(
                terms.row(number),
                known == null ? header : ImportedHeaders.over(header, known.header()),
                row.word(),
                known,
                match.file());
        // a later row of the batch may mean it too
        if (known == null) matches.add(now);
        else matches.replace(known, now);
        return new ImportVerdict(verdict.outcome(), verdict.problems(), verdict.identity(), now.id());
    }

    @Override
    public void end() {
        batch.end();
    }

    private Match match(LegalHeader header, ReadRow row, List<Problem> problems) {
        var same = matches.named(header);
        if (same.size() > 1)
            problems.add(
                    Problem.doubtful(null, header.name(), "legal.import.row.several", String.valueOf(same.size())));
        var known = same.isEmpty() ? null : same.getFirst();
        var named = files.named(row.fileName());
        if (named.size() > 1) problems.add(file(row, "legal.import.row.file.several", String.valueOf(named.size())));
        // an address is that of another house, which keeps its own files
        if (named.isEmpty() && !row.fileName().isBlank() && !row.file().contains("://"))
            problems.add(file(row, "legal.import.row.file.none"));
        if (named.size() == 1) return withFile(header, row, known, named.getFirst(), problems);
        if (known != null && known.document() != null) return new Match(known, null);
        var numbered = ImportedFiles.of(header, files);
        return numbered == null ? new Match(known, null) : joined(known, numbered);
    }

    /** The file that a row names itself. */
    private Match withFile(
            LegalHeader header,
            ReadRow row,
            @Nullable LegalDocument known,
            NamedFiles.Found file,
            List<Problem> problems) {
        if (known != null && file.document().equals(known.document())) return new Match(known, null);
        // an entry out of sight, which its file was merged into, is as one that nobody knows
        var read = entries.ofFile(file.document())
                .filter(held -> entries.isSeen(held, viewer))
                .orElse(null);
        if (read != null && (known != null || ImportedFiles.isOther(header, read.header()))) {
            problems.add(Problem.doubtful(
                    Column.FILE,
                    row.file(),
                    "legal.import.row.otherFile",
                    read.header().name()));
            return new Match(known, null);
        }
        if (known != null && known.document() != null) return new Match(known, null);
        return joined(known, file);
    }

    /** Its file was read already: what was read may be wrong, what the register says goes before it. */
    private Match joined(@Nullable LegalDocument known, NamedFiles.Found file) {
        var held = entries.ofFile(file.document()).orElse(null);
        if (held == null) return new Match(known, file);
        return known != null || !entries.isSeen(held, viewer) ? new Match(known, null) : new Match(held, null);
    }

    private static Problem file(ReadRow row, String key, String... arguments) {
        return Problem.told(Column.FILE, row.file(), key, arguments);
    }

    private Optional<Problem> near(LegalHeader header) {
        return matches.near(header)
                .map(one -> Problem.doubtful(
                        Column.NUMBER,
                        header.name(),
                        "legal.import.row.near",
                        one.header().name()));
    }
}
