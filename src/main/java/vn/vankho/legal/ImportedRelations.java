package vn.vankho.legal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.imports.row.Column;
import vn.vankho.legal.imports.row.ImportKind;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.legal.imports.row.ImportVerdict;
import vn.vankho.legal.imports.row.Named;
import vn.vankho.legal.imports.row.Problem;
import vn.vankho.legal.imports.row.ReadRow;
import vn.vankho.legal.imports.row.RelationLabels;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Texts;

/** A row that says what one text does to another becomes a proposal; either text may be known by citation only. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ImportedRelations {
    private final LegalDocumentRepository documents;
    private final RelationRepository relations;
    private final RelationLabels labels;
    private final CitedDocuments cited;
    private final LegalAccess access;
    private final EffectBook book;
    private final LegalRegister register;
    private final LegalDeeds deeds;
    private final Clock clock;

    ImportedRelations(
            LegalDocumentRepository documents,
            RelationRepository relations,
            Texts texts,
            CitedDocuments cited,
            LegalAccess access,
            EffectBook book,
            LegalRegister register,
            LegalDeeds deeds,
            Clock clock) {
        this.documents = documents;
        this.relations = relations;
        this.labels = new RelationLabels(texts);
        this.cited = cited;
        this.access = access;
        this.book = book;
        this.register = register;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @param source the newer text, which acts; @param target the older one */
    private record Edge(LegalHeader source, LegalHeader target, RelationData data) {}

    /** What a row came to. */
    public record Applied(LegalDocumentId source, @Nullable Problem left) {}

    public ImportVerdict decide(ImportTerms terms, ReadRow row, Viewer viewer) {
        var problems = new ArrayList<>(row.problems());
        var edge = edge(terms, row, problems);
        if (edge == null) return ImportVerdict.of(ImportOutcome.WRONG, problems, null, null);
        var identity = edge.data().kind() + "|" + ImportedDocuments.identity(edge.source()) + "|"
                + ImportedDocuments.identity(edge.target()) + "|" + edge.data().provisions();
        if (Objects.equals(ImportedDocuments.identity(edge.source()), ImportedDocuments.identity(edge.target())))
            problems.add(
                    Problem.wrong(null, "", "legal.relation.self", edge.source().name()));
        var source = one(edge.source(), problems, viewer);
        var target = one(edge.target(), problems, viewer);
        boolean there = source != null && target != null && relations.isThere(source.id(), target.id(), edge.data());
        return ImportVerdict.of(
                there ? ImportOutcome.UNCHANGED : ImportOutcome.NEW,
                problems,
                identity,
                source == null ? null : source.id());
    }

    public Applied apply(ImportTerms terms, int number, ReadRow row, Viewer viewer) {
        var edge = Objects.requireNonNull(edge(terms, row, new ArrayList<>()));
        var held = one(edge.source(), new ArrayList<>(), viewer);
        var source =
                held == null ? documents.insert(edge.source(), HeaderState.CITED, clock.instant(), null) : held.id();
        var known = one(edge.target(), new ArrayList<>(), viewer);
        var target = known == null ? cited.target(edge.target(), edge.source()) : known.id();
        if (relations.isThere(source, target, edge.data())) return new Applied(source, null);
        var id =
                relations.imported(source, target, edge.data(), edge.target().name(), clock.instant(), viewer.person());
        deeds.record(
                "legal.import-relation",
                source,
                edge.source(),
                Map.of(
                        "row",
                        number,
                        "relation",
                        edge.data().kind().name(),
                        "target",
                        edge.target().name()),
                viewer);
        return new Applied(source, terms.confirmed() ? confirm(id, source, edge, viewer) : null);
    }

    /** A relation without a day stays a proposal: what it does cannot be dated. */
    private @Nullable Problem confirm(RelationId id, LegalDocumentId source, Edge edge, Viewer viewer) {
        var kind = edge.data().kind().effect();
        try {
            if (kind != null)
                Acts.effect(kind, relations.find(id).orElseThrow(), edge.data(), book.commencement(source));
        } catch (Refused refused) {
            return Problem.doubtful(
                    Column.EFFECTIVE_FROM, "", refused.key(), edge.target().name());
        }
        register.confirmRelation(id, null, null, viewer);
        return null;
    }

    private @Nullable Edge edge(ImportTerms terms, ReadRow row, List<Problem> problems) {
        var first = ImportedDocuments.header(Objects.requireNonNull(row.acting()));
        var second = ImportedDocuments.header(row.document());
        if (terms.kind() == ImportKind.CEASED_LIST)
            return new Edge(
                    first,
                    ofDecision(second, row.document(), first),
                    data(RelationKind.ANNOUNCES_CESSATION, row, row.part()));
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

    /** A decision of a province lists texts of the same province, where the row does not say whose they are. */
    private static LegalHeader ofDecision(LegalHeader listed, Named named, LegalHeader decision) {
        return named.issuer() == null && Issuers.isLocal(listed) && Issuers.isLocal(decision)
                ? LegalHeader.cited(
                        listed.number(), listed.typeName(), listed.title(), decision.issuer(), listed.issuedOn())
                : listed;
    }

    private static RelationData data(RelationKind kind, ReadRow row, boolean part) {
        var from = row.ceasedOn() == null ? row.effectiveFrom() : row.ceasedOn();
        return new RelationData(
                kind, LegalBounds.cut(row.provisions()), part, from, row.until(), LegalBounds.cut(row.sentence()));
    }

    private @Nullable LegalDocument one(LegalHeader header, List<Problem> problems, Viewer viewer) {
        var seen = access.allSeen(cited.named(header), viewer);
        if (seen.size() > 1)
            problems.add(
                    Problem.doubtful(null, header.name(), "legal.import.row.several", String.valueOf(seen.size())));
        return seen.isEmpty() ? null : seen.getFirst();
    }
}
