package vn.vankho.legal;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.ImportedEdges.Edge;
import vn.vankho.legal.imports.row.Column;
import vn.vankho.legal.imports.row.Problem;
import vn.vankho.shared.Refused;

/** Writes what a row says of two texts into the register. Always in the transaction of its batch. */
@Component
class ImportedActs {
    private final LegalDocumentRepository documents;
    private final RelationRepository relations;
    private final CitedDocuments cited;
    private final EffectBook book;
    private final LegalRegister register;
    private final LegalDeeds deeds;
    private final Clock clock;

    ImportedActs(
            LegalDocumentRepository documents,
            RelationRepository relations,
            CitedDocuments cited,
            EffectBook book,
            LegalRegister register,
            LegalDeeds deeds,
            Clock clock) {
        this.documents = documents;
        this.relations = relations;
        this.cited = cited;
        this.book = book;
        this.register = register;
        this.deeds = deeds;
        this.clock = clock;
    }

    boolean isThere(LegalDocument source, LegalDocument target, RelationData data) {
        return relations.isThere(source.id(), target.id(), data);
    }

    LegalDocument stub(LegalHeader named) {
        return documents
                .find(documents.insert(named, HeaderState.CITED, clock.instant(), null))
                .orElseThrow();
    }

    LegalDocument target(Edge edge) {
        return documents.find(cited.target(edge.target(), edge.source())).orElseThrow();
    }

    /** @return why it stays a proposal though all of the register counts as confirmed; null: it does not */
    @Nullable
    Problem apply(ImportTerms terms, int number, Edge edge, LegalDocument source, LegalDocument target, Viewer viewer) {
        if (isThere(source, target, edge.data())) return null;
        var named = edge.target().name();
        var id = relations.imported(source.id(), target.id(), edge.data(), named, clock.instant(), viewer.person());
        deeds.record(
                "legal.import-relation",
                source.id(),
                edge.source(),
                Map.of("row", number, "relation", edge.data().kind().name(), "target", named),
                viewer);
        return terms.confirmed() ? confirm(id, source.id(), edge, viewer) : null;
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
}
