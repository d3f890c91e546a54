package vn.vankho.legal.imports.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.head.Issuers;
import vn.vankho.legal.head.LegalBounds;
import vn.vankho.legal.recognition.ListedEnd;

/** Which text acts on which, by what a row says. */
public record ImportedEdges(ImportKind kind, RelationLabels labels) {
    /** @param source the newer text, which acts; @param target the older one */
    public record Edge(LegalHeader source, LegalHeader target, RelationData data) {
        /** Two rows with the same one say the same. */
        public String identity() {
            return data.kind() + "|" + ImportedHeaders.identity(source) + "|" + ImportedHeaders.identity(target) + "|"
                    + data.provisions();
        }

        public boolean isOfItself() {
            var own = ImportedHeaders.identity(source);
            return own != null && own.equals(ImportedHeaders.identity(target));
        }
    }

    @Nullable
    public Edge of(ReadRow row) {
        return of(row, new ArrayList<>());
    }

    /** Null where the row does not say it. */
    @Nullable
    public Edge of(ReadRow row, List<Problem> problems) {
        var first = ImportedHeaders.of(Objects.requireNonNull(row.acting()));
        var second = ImportedHeaders.of(row.document());
        if (kind == ImportKind.CEASED_LIST)
            return new Edge(first, ofDecision(second, row.document(), first), listed(row, problems));
        var label = labels.read(row.relation());
        if (label.isEmpty()) {
            if (!row.relation().isEmpty())
                problems.add(Problem.wrong(Column.KIND, row.relation(), "legal.import.row.relation.unknown"));
            return null;
        }
        var said = label.get();
        var data = labelled(data(said.kind(), row, row.part() || said.part()), row.relation());
        return said.outgoing() ? new Edge(first, second, data) : new Edge(second, first, data);
    }

    private static RelationData listed(ReadRow row, List<Problem> problems) {
        var end = ListedEnd.of(row.sentence(), row.suspended());
        if (!end.suspended()) return data(RelationKind.ANNOUNCES_CESSATION, row, row.part());
        problems.add(Problem.told(Column.REASON, row.sentence(), "legal.import.row.suspended"));
        return data(RelationKind.SUSPENDS_EFFECT, row, row.part())
                .dated(row.ceasedOn() == null ? end.from() : null, end.last());
    }

    /** A decision of a province lists texts of the same province, where the row does not say whose they are. */
    private static LegalHeader ofDecision(LegalHeader listed, Named named, LegalHeader decision) {
        if (named.issuer() != null || !Issuers.isLocal(listed) || !Issuers.isLocal(decision)) return listed;
        return listed.by(Issuers.ofPlace(decision, listed.number()));
    }

    private static RelationData data(RelationKind kind, ReadRow row, boolean part) {
        var from = row.ceasedOn() == null ? row.effectiveFrom() : row.ceasedOn();
        return new RelationData(
                kind, LegalBounds.cut(row.provisions()), part, from, row.until(), LegalBounds.cut(row.sentence()));
    }

    /** Sources disagree on what some labels mean: where a person said it, the word of the source stands beside. */
    private RelationData labelled(RelationData data, String label) {
        if (!labels.isSaid(label)) return data;
        return data.saying(LegalBounds.cut(data.sentence().isEmpty() ? label : label + ": " + data.sentence()));
    }
}
