package vn.vankho.legal.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.Origin;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.Relation;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.imports.row.Column;
import vn.vankho.legal.imports.row.ImportTerms;
import vn.vankho.legal.imports.row.ImportedEdges.Edge;
import vn.vankho.legal.imports.row.Problem;
import vn.vankho.shared.Refused;

/** Writes what a row says of two texts into the register. Always in the transaction of its batch. */
@Component
public class ImportedActs {
    private final LegalDocumentRepository documents;
    private final RelationRepository relations;
    private final NamedTarget named;
    private final EffectBook book;
    private final LegalRegister register;
    private final LegalDeeds deeds;
    private final Clock clock;

    ImportedActs(
            LegalDocumentRepository documents,
            RelationRepository relations,
            NamedTarget named,
            EffectBook book,
            LegalRegister register,
            LegalDeeds deeds,
            Clock clock) {
        this.documents = documents;
        this.relations = relations;
        this.named = named;
        this.book = book;
        this.register = register;
        this.deeds = deeds;
        this.clock = clock;
    }

    public boolean isThere(LegalDocument source, LegalDocument target, RelationData data) {
        return relations.isThere(source.id(), target.id(), data);
    }

    /** The same act of which the row says another day, or the whole instead of a part. */
    public Optional<Relation> otherwise(LegalDocument source, LegalDocument target, RelationData data) {
        return relations
                .held(source.id(), target.id(), data)
                .filter(held -> isOther(data.from(), held.data().from())
                        || isOther(data.until(), held.data().until())
                        || data.whole() != held.data().whole());
    }

    private static boolean isOther(@Nullable LocalDate said, @Nullable LocalDate held) {
        return said != null && !said.equals(held);
    }

    /** What another register said and nobody has decided on goes by what the register says now. */
    public static boolean isOpen(Relation held) {
        return held.origin() == Origin.IMPORTED && held.state() == ProposalState.PROPOSED;
    }

    public LegalDocument stub(LegalHeader named) {
        return documents
                .find(documents.insert(named, HeaderState.CITED, clock.instant(), null))
                .orElseThrow();
    }

    /** One out of sight is as one that nobody knows. */
    public LegalDocument target(Edge edge, Viewer viewer) {
        return documents
                .find(named.unknown(edge.target(), edge.source(), viewer))
                .orElseThrow();
    }

    /** One that is proposed already, by its own text or another register: a lawyer who answers for the row decides it. */
    public Optional<RelationId> undecided(
            ImportTerms terms, LegalDocument source, LegalDocument target, RelationData data) {
        return terms.confirmed() && !relations.isDecided(source.id(), target.id(), data)
                ? relations.proposed(source.id(), target.id(), data)
                : Optional.empty();
    }

    /** @return why it stays a proposal though all of the register counts as confirmed; null: it does not */
    @Nullable
    public Problem apply(
            ImportTerms terms, int number, Edge edge, LegalDocument source, LegalDocument target, Viewer viewer) {
        var undecided = undecided(terms, source, target, edge.data());
        if (undecided.isPresent()) return confirm(undecided.get(), source.id(), edge, viewer);
        var otherwise = otherwise(source, target, edge.data())
                .filter(ImportedActs::isOpen)
                .orElse(null);
        if (otherwise == null && isThere(source, target, edge.data())) return null;
        var called = edge.target().name();
        var id = otherwise == null
                ? relations.imported(source.id(), target.id(), edge.data(), called, clock.instant(), viewer.person())
                : restated(otherwise, edge.data());
        deeds.record(
                "legal.import-relation",
                source.id(),
                edge.source(),
                Map.of("row", number, "relation", edge.data().kind().name(), "target", called),
                viewer);
        return terms.confirmed() ? confirm(id, source.id(), edge, viewer) : null;
    }

    /** A day that the row leaves out stays. */
    private RelationId restated(Relation held, RelationData said) {
        relations.restate(
                held.id(),
                said.dated(
                        said.from() == null ? held.data().from() : said.from(),
                        said.until() == null ? held.data().until() : said.until()));
        return held.id();
    }

    /** A relation without a day stays a proposal: what it does cannot be dated. */
    private @Nullable Problem confirm(RelationId id, LegalDocumentId source, Edge edge, Viewer viewer) {
        var kind = edge.data().kind().effect();
        var proposal = relations.find(id).orElseThrow();
        var data = proposal.data().dated(edge.data().from(), edge.data().until());
        try {
            if (kind != null) Acts.effect(kind, proposal, data, book.commencement(source));
        } catch (Refused refused) {
            return Problem.doubtful(
                    Column.EFFECTIVE_FROM, "", refused.key(), edge.target().name());
        }
        register.confirmRelation(id, data.from(), data.until(), viewer);
        return null;
    }
}
