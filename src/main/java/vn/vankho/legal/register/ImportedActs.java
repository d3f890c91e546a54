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
import vn.vankho.shared.Refused;

/** Writes what a row says of two texts into the register. Always in the transaction of its batch. */
@Component
public class ImportedActs {
    private final LegalDocumentRepository documents;
    private final RelationRepository relations;
    private final SaidAgainRepository again;
    private final SameActRepository same;
    private final NamedTarget named;
    private final ListedActs listed;
    private final EffectBook book;
    private final LegalRegister register;
    private final LegalDeeds deeds;
    private final Clock clock;

    ImportedActs(
            LegalDocumentRepository documents,
            RelationRepository relations,
            SaidAgainRepository again,
            SameActRepository same,
            NamedTarget named,
            ListedActs listed,
            EffectBook book,
            LegalRegister register,
            LegalDeeds deeds,
            Clock clock) {
        this.documents = documents;
        this.relations = relations;
        this.again = again;
        this.same = same;
        this.named = named;
        this.listed = listed;
        this.book = book;
        this.register = register;
        this.deeds = deeds;
        this.clock = clock;
    }

    public boolean isThere(LegalDocument source, LegalDocument target, RelationData data) {
        return same.isThere(source.id(), target.id(), data);
    }

    /** The same act of which the row says another day, or the whole instead of a part. */
    public Optional<Relation> otherwise(LegalDocument source, LegalDocument target, RelationData data) {
        return same.held(source.id(), target.id(), data)
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
    public LegalDocument target(LegalHeader older, LegalHeader acting, Viewer viewer) {
        return documents.find(named.unknown(older, acting, viewer)).orElseThrow();
    }

    /** One that is proposed already, by its own text or another register: a lawyer who answers for the row decides it. */
    public Optional<RelationId> undecided(
            boolean confirmed, LegalDocument source, LegalDocument target, RelationData data) {
        return confirmed && !same.isDecided(source.id(), target.id(), data)
                ? same.proposed(source.id(), target.id(), data)
                : Optional.empty();
    }

    /**
     * @param called the target as the row names it
     * @return why it stays a proposal though all of the register counts as confirmed
     */
    public Optional<Refused> apply(
            SourceRow from,
            LegalDocument source,
            LegalDocument target,
            String called,
            RelationData data,
            Viewer viewer) {
        listed.propose(from, source, target, data, viewer);
        var undecided = undecided(from.confirmed(), source, target, data);
        if (undecided.isPresent()) return confirm(undecided.get(), source.id(), called, data, viewer);
        var otherwise =
                otherwise(source, target, data).filter(ImportedActs::isOpen).orElse(null);
        if (otherwise == null && isThere(source, target, data)) return Optional.empty();
        var id = otherwise == null
                ? relations.imported(source.id(), target.id(), data, called, clock.instant(), viewer.person())
                : restated(otherwise, data);
        deeds.record(
                "legal.import-relation",
                source.id(),
                source.header(),
                Map.of("row", from.number(), "relation", data.kind().name(), "target", called),
                viewer);
        return from.confirmed() ? confirm(id, source.id(), called, data, viewer) : Optional.empty();
    }

    /** A day that the row leaves out stays. */
    private RelationId restated(Relation held, RelationData said) {
        again.restate(
                held.id(),
                said.dated(
                        said.from() == null ? held.data().from() : said.from(),
                        said.until() == null ? held.data().until() : said.until()));
        return held.id();
    }

    /** A relation without a day stays a proposal: what it does cannot be dated. */
    private Optional<Refused> confirm(
            RelationId id, LegalDocumentId source, String called, RelationData said, Viewer viewer) {
        var kind = said.kind().effect();
        var proposal = relations.find(id).orElseThrow();
        var data = proposal.data().dated(said.from(), said.until());
        try {
            // whether it is refused is the same whatever the day of issue
            var effect = kind == null ? null : Acts.effect(kind, proposal, data, book.commencement(source), null);
            if (effect != null) book.endOf(proposal.target(), effect, data.until());
        } catch (Refused refused) {
            return Optional.of(new Refused(refused.key(), called));
        }
        register.confirmRelation(id, data.from(), data.until(), viewer);
        return Optional.empty();
    }
}
