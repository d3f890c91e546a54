package vn.vankho.legal.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.Relation;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.imports.row.Column;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.legal.imports.row.ImportVerdict;
import vn.vankho.legal.imports.row.ImportedEdges;
import vn.vankho.legal.imports.row.Problem;
import vn.vankho.legal.imports.row.ReadRow;
import vn.vankho.legal.register.ImportedActs;
import vn.vankho.shared.Days;

/** Rows that say what one text does to another. */
record ImportedRelationRows(
        ImportTerms terms, ImportedMatches matches, ImportedEdges edges, ImportedActs acts, Viewer viewer)
        implements ImportedRows {
    @Override
    public ImportVerdict decide(ReadRow row) {
        var problems = new ArrayList<>(row.problems());
        var edge = edges.of(row, problems);
        if (edge == null) return ImportVerdict.of(ImportOutcome.WRONG, problems, null, null);
        if (edge.isOfItself())
            problems.add(
                    Problem.wrong(null, "", "legal.relation.self", edge.source().name()));
        var source = one(edge.source(), problems);
        var target = one(edge.target(), problems);
        return ImportVerdict.of(
                outcome(source, target, edge.data(), problems),
                problems,
                edge.identity(),
                source == null ? null : source.id());
    }

    private ImportOutcome outcome(
            @Nullable LegalDocument source, @Nullable LegalDocument target, RelationData data, List<Problem> problems) {
        if (source == null || target == null || !acts.isThere(source, target, data)) return ImportOutcome.NEW;
        var otherwise = acts.otherwise(source, target, data);
        if (otherwise.filter(ImportedActs::isOpen).isPresent()) return ImportOutcome.UPDATED;
        otherwise
                .filter(held -> held.state() != ProposalState.PROPOSED)
                .map(held -> decided(held, data))
                .ifPresent(problems::add);
        return acts.undecided(terms.confirmed(), source, target, data).isPresent()
                ? ImportOutcome.UPDATED
                : ImportOutcome.UNCHANGED;
    }

    private static Problem decided(Relation held, RelationData said) {
        if (held.state() == ProposalState.REJECTED)
            return Problem.told(Column.KIND, "", "legal.import.row.act.rejected");
        if (held.data().whole() != said.whole())
            return Problem.told(
                    Column.SCOPE, "", held.data().whole() ? "legal.import.row.act.whole" : "legal.import.row.act.part");
        return Problem.told(
                Column.EFFECTIVE_FROM,
                said(said.from()),
                "legal.import.row.act.differs",
                said(held.data().from()));
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "—" : Days.said(day);
    }

    @Override
    public ImportVerdict apply(int number, ReadRow row, ImportVerdict verdict) {
        var edge = Objects.requireNonNull(edges.of(row));
        var held = one(edge.source(), new ArrayList<>());
        var source = held == null ? acts.stub(edge.source()) : held;
        if (held == null) matches.add(source);
        var known = one(edge.target(), new ArrayList<>());
        var target = known == null ? acts.target(edge.target(), edge.source(), viewer) : known;
        if (known == null) matches.add(target);
        var called = edge.target().name();
        var told = acts.apply(terms.row(number), source, target, called, edge.data(), viewer)
                .map(left -> verdict.with(Problem.doubtful(Column.EFFECTIVE_FROM, "", left.key(), called)))
                .orElse(verdict);
        return new ImportVerdict(verdict.outcome(), told.problems(), verdict.identity(), source.id());
    }

    private @Nullable LegalDocument one(LegalHeader header, List<Problem> problems) {
        var seen = matches.named(header);
        if (seen.size() > 1)
            problems.add(
                    Problem.doubtful(null, header.name(), "legal.import.row.several", String.valueOf(seen.size())));
        return seen.isEmpty() ? null : seen.getFirst();
    }
}
