package vn.vankho.legal.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.statement.PartReason;
import vn.vankho.legal.statement.SourceClaim;
import vn.vankho.shared.Texts;

/** A list of ceased texts only announces what others did: where the reason of its row names who, that act is proposed too. */
@Component
class ListedActs {
    private final RelationRepository relations;
    private final SameActRepository same;
    private final SaidAgainRepository again;
    private final SourceStatementRepository statements;
    private final LegalDocumentRepository documents;
    private final NamedInReason named;
    private final LegalDeeds deeds;
    private final Texts texts;
    private final Clock clock;

    ListedActs(
            RelationRepository relations,
            SameActRepository same,
            SaidAgainRepository again,
            SourceStatementRepository statements,
            LegalDocumentRepository documents,
            NamedInReason named,
            LegalDeeds deeds,
            Texts texts,
            Clock clock) {
        this.relations = relations;
        this.same = same;
        this.again = again;
        this.statements = statements;
        this.documents = documents;
        this.named = named;
        this.deeds = deeds;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param announced by the decision {@code list}, in a row of another register, with the reason as its sentence */
    void propose(SourceRow from, LegalDocument list, LegalDocument ended, RelationData announced, Viewer viewer) {
        for (var said : acts(announced))
            named.acting(said.words(), ended.header(), viewer)
                    .or(() -> named.acting(announced.sentence(), ended.header(), viewer))
                    .ifPresent(one -> propose(from, one, list.id(), ended, said.act(), viewer));
    }

    /** A row stands in no file: what a list tells few, or nobody, does not keep it from telling all, and stays one act. */
    private void propose(
            SourceRow from,
            LegalDocumentId acting,
            LegalDocumentId list,
            LegalDocument ended,
            RelationData act,
            Viewer viewer) {
        var hidden = same.outOfSight(acting, ended.id(), null);
        if (!isOpen(acting, list, ended.id(), act, hidden)) return;
        var said = same.saying(acting, ended.id(), act, hidden);
        again.saidByRow(said);
        var own = propose(from, acting, ended, act, viewer);
        // what waited beside the end that went still does
        if (!said.isEmpty()) statements.beside(own);
    }

    /** The same as it was read in the file of the list. */
    void read(
            DocumentId file, LegalDocumentId list, LegalHeader header, LegalDocumentId ended, RelationData announced) {
        for (var said : acts(announced)) {
            var act = said.act().saying(sentence(announced, header));
            var older = documents.find(ended).orElseThrow().header();
            named.acting(said.words(), older)
                    .or(() -> named.acting(announced.sentence(), older))
                    .ifPresent(one -> read(file, one, list, ended, act, older));
        }
    }

    /** Who reads this list learns of the act from it, also where another list told of it that is no more to be seen, or is for others. */
    private void read(
            DocumentId file,
            LegalDocumentId acting,
            LegalDocumentId list,
            LegalDocumentId ended,
            RelationData act,
            LegalHeader older) {
        var hidden = same.outOfSight(acting, ended, file);
        if (!isOpen(acting, list, ended, act, hidden)) return;
        var said = same.saying(acting, ended, act, hidden);
        again.saidByList(said, file);
        var own = relations.listed(acting, ended, act, older.name(), file, clock.instant());
        // what waited beside the end that a row dates still does
        if (!said.isEmpty()) statements.beside(own);
    }

    /** The acting text has no such words: they are those of the list. */
    private String sentence(RelationData announced, LegalHeader list) {
        return texts.get(Texts.VIETNAMESE, "legal.listed.sentence", announced.sentence(), list.name());
    }

    /** @param words of the reason that name the text which did it */
    private record Said(RelationData act, String words) {}

    /** What the reason of a row says that the texts did which it names, with the day of the row; of provisions only where each can be told. */
    private static List<Said> acts(RelationData announced) {
        var day = announced.from();
        if (announced.kind() != RelationKind.ANNOUNCES_CESSATION || day == null) return List.of();
        if (announced.provisions().isBlank())
            return act(announced, day).map(act -> new Said(act, announced.sentence())).stream()
                    .toList();
        return PartReason.of(announced.provisions(), announced.sentence()).stream()
                .flatMap(part -> RelationKind.of(part.kind()).stream()
                        .map(kind -> new Said(
                                new RelationData(kind, part.provisions(), false, day, null, announced.sentence()),
                                part.words())))
                .toList();
    }

    private static Optional<RelationData> act(RelationData announced, LocalDate day) {
        var status = announced.whole() ? EffectStatus.CEASED : EffectStatus.PARTLY_CEASED;
        var kind = new SourceClaim(status, day, true).kind(announced.sentence());
        if (kind == null || kind == EffectKind.ANNOUNCED_CEASED) return Optional.empty();
        return RelationKind.of(kind)
                .map(act -> new RelationData(act, "", !announced.whole(), day, null, announced.sentence()));
    }

    /** Neither the list nor the text itself ended it, and nobody has said so of this one yet. */
    private boolean isOpen(
            LegalDocumentId acting,
            LegalDocumentId list,
            LegalDocumentId ended,
            RelationData act,
            Set<RelationId> hidden) {
        return !acting.equals(list)
                && !acting.equals(ended)
                && !same.isThere(acting, ended, act, hidden)
                && !same.hasEnded(acting, ended, act)
                && !same.speaksOf(acting, ended, act, hidden);
    }

    private RelationId propose(
            SourceRow from, LegalDocumentId acting, LegalDocument ended, RelationData act, Viewer viewer) {
        var called = ended.header().name();
        var own = relations.imported(acting, ended.id(), act, called, clock.instant(), viewer.person());
        LegalHeader header = documents.find(acting).orElseThrow().header();
        deeds.record(
                "legal.import-relation",
                acting,
                header,
                Map.of("row", from.number(), "relation", act.kind().name(), "target", called),
                viewer);
        return own;
    }
}
