package vn.vankho.legal.imports.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.head.Issuers;
import vn.vankho.legal.head.LegalBounds;

/** Which text acts on which, by what a row says. */
public record ImportedEdges(ImportKind kind, RelationLabels labels) {
    private static final Pattern SUSPENDED = Pattern.compile("(?<!\\S)(ngung hieu luc|dinh chi|tam ngung)(?!\\S)");
    private static final Pattern ENDED =
            Pattern.compile("(?<!\\S)(bai bo|thay the|huy bo|het hieu luc|het thoi han|khong con)(?!\\S)");

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
            return new Edge(
                    first, ofDecision(second, row.document(), first), data(listed(row, problems), row, row.part()));
        var label = labels.read(row.relation());
        if (label.isEmpty()) {
            if (!row.relation().isEmpty())
                problems.add(Problem.wrong(Column.KIND, row.relation(), "legal.import.row.relation.unknown"));
            return null;
        }
        var said = label.get();
        var data = data(said.kind(), row, row.part() || said.part());
        return said.outgoing() ? new Edge(first, second, data) : new Edge(second, first, data);
    }

    /** Lists of the yearly announcement hold suspended texts too: "hết hiệu lực, ngưng hiệu lực toàn bộ, một phần". */
    private static RelationKind listed(ReadRow row, List<Problem> problems) {
        var said = TableHead.words(row.sentence());
        if (!SUSPENDED.matcher(said).find() || ENDED.matcher(said).find()) return RelationKind.ANNOUNCES_CESSATION;
        problems.add(Problem.told(Column.REASON, row.sentence(), "legal.import.row.suspended"));
        return RelationKind.SUSPENDS_EFFECT;
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
}
