package vn.vankho.legal.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.NewEffect;
import vn.vankho.legal.Relation;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.SourceStatement;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.head.LegalBounds;
import vn.vankho.legal.register.NewEntryRepository.NewEntry;
import vn.vankho.legal.statement.SourceClaim;
import vn.vankho.legal.statement.SourceWord;
import vn.vankho.shared.Days;
import vn.vankho.shared.Texts;

/**
 * What another register says of a text is kept as its word, and an end that it dates is proposed, so that a lawyer decides on it: it would
 * be a dead text in force else. Always in the transaction in which the row is taken over.
 */
@Component
class SourceProposals {
    private static final Logger LOG = LoggerFactory.getLogger(SourceProposals.class);

    private final SourceStatementRepository statements;
    private final NewEntryRepository fresh;
    private final LegalDocumentRepository documents;
    private final EffectRepository effects;
    private final EffectProjectionRepository projections;
    private final OwnEffectRepository known;
    private final SourceActs acts;
    private final NamedInReason named;
    private final Texts texts;
    private final EffectRules rules;
    private final Clock clock;
    /** Taken back alone, within the transaction of all. */
    private final TransactionTemplate alone;

    SourceProposals(
            SourceStatementRepository statements,
            NewEntryRepository fresh,
            LegalDocumentRepository documents,
            EffectRepository effects,
            EffectProjectionRepository projections,
            OwnEffectRepository known,
            SourceActs acts,
            NamedInReason named,
            Texts texts,
            EffectRules rules,
            PlatformTransactionManager transactions,
            Clock clock) {
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.statements = statements;
        this.fresh = fresh;
        this.documents = documents;
        this.effects = effects;
        this.projections = projections;
        this.known = known;
        this.acts = acts;
        this.named = named;
        this.texts = texts;
        this.rules = rules;
        this.clock = clock;
    }

    /** A new text, which nobody has said anything of before. */
    NewEntry entry(LegalDocument text, SourceRow from, SourceWord word) {
        return new NewEntry(text, from, word, claim(word).orElse(null));
    }

    /** A register that names provisions speaks of these, whatever stands in its column of statuses; other words make no part of what it calls the whole. */
    private Optional<SourceClaim> claim(SourceWord word) {
        var claim = SourceClaim.of(word.status(), word.ceasedOn(), LocalDate.now(clock));
        boolean part = SourceClaim.isOfWhole(word.status())
                ? !RelationData.anchors(word.provisions()).isEmpty()
                : !word.provisions().isEmpty();
        return part ? claim.map(SourceClaim::ofPart) : claim;
    }

    /** Of new texts, which are written already. */
    void say(List<NewEntry> all, Viewer viewer) {
        fresh.say(all, clock.instant());
        var register = statements.register(all.getFirst().from().from());
        for (var one : all) {
            var claim = one.claim();
            if (claim == null || !claim.dated()) continue;
            effect(one.text(), statement(one, register), claim, viewer)
                    .ifPresent(effect ->
                            propose(one.text(), effect, null, one.from().number(), viewer));
        }
    }

    private SourceStatement statement(NewEntry one, @Nullable String register) {
        var word = one.word();
        return new SourceStatement(
                word.status(),
                word.ceasedOn(),
                word.reason(),
                word.provisions(),
                register,
                one.from().number(),
                clock.instant(),
                one.claim());
    }

    private void propose(LegalDocument text, NewEffect effect, @Nullable RelationId former, int row, Viewer viewer) {
        var act = acts.propose(text, effect, former, row, viewer);
        var end = effects.insert(text.id(), effect, false, clock.instant(), viewer.person());
        statements.proposed(text.id(), end, act);
    }

    /** As {@link ImportedEntries#link}; a row that cannot be linked leaves the others as they are. */
    OptionalInt link(ImportId from, int after, int most, Viewer viewer) {
        var open = statements.unlinked(from, after, most);
        for (var one : open) {
            try {
                alone.executeWithoutResult(_ -> link(one.text(), from, viewer));
            } catch (RuntimeException broken) {
                LOG.error("A row of a register cannot be linked to the text that it names", broken);
            }
        }
        return open.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(open.getLast().row());
    }

    private void link(LegalDocumentId id, ImportId from, Viewer viewer) {
        var text = documents.find(id).orElseThrow();
        var said = statements.of(id).orElseThrow();
        if (named.acting(said.reason(), text.header(), viewer).isEmpty()) return;
        say(id, new SourceRow(from, said.row(), false), word(said), viewer);
    }

    private static SourceWord word(SourceStatement said) {
        return new SourceWord(said.status(), said.ceasedOn(), said.reason(), said.provisions(), "");
    }

    /** Said again, it proposes nothing twice, and what is left empty takes nothing back; said otherwise, what was proposed before and nobody decided is taken back. */
    void say(LegalDocumentId id, SourceRow from, SourceWord word, Viewer viewer) {
        if (word.isSilent() && statements.isThere(id))
            return; // what it said before stands: a table without such columns denies nothing
        var claim = claim(word);
        var proposal = statements.write(id, from, word, clock.instant(), claim.orElse(null));
        var text = documents.find(id).orElseThrow();
        var now = claim.filter(SourceClaim::dated)
                .flatMap(dated -> effect(text, statements.of(id).orElseThrow(), dated, viewer));
        var before = proposal.flatMap(effects::held)
                .filter(held -> !held.confirmed())
                .filter(held ->
                        now.filter(effect -> isSame(effect, held.effect())).isEmpty());
        var act =
                before.flatMap(held -> acts.beside(held.id())).map(Relation::id).orElse(null);
        before.ifPresent(
                held -> effects.retract(held.id(), OwnEffectRepository.OTHERWISE, clock.instant(), viewer.person()));
        var fresh = now.filter(effect -> !known.isKnown(id, effect) && !standsSo(text, claim.get(), effect));
        fresh.ifPresent(effect -> propose(text, effect, act, from.number(), viewer));
        if (fresh.isEmpty() && act != null) acts.over(act);
    }

    private static boolean isSame(NewEffect one, NewEffect other) {
        return one.kind() == other.kind()
                && one.on().equals(other.on())
                && one.scope().equals(other.scope())
                && (one.source() == null || one.source().equals(other.source()));
    }

    private Optional<NewEffect> effect(LegalDocument text, SourceStatement said, SourceClaim claim, Viewer viewer) {
        EffectKind kind = claim.kind(said.reason());
        if (kind == null) return Optional.empty();
        boolean whole = claim.scope().whole();
        return Optional.of(new NewEffect(
                kind,
                claim.on(),
                null,
                "",
                whole ? claim.scope() : new Scope(false, Set.copyOf(RelationData.anchors(said.provisions()))),
                whole ? "" : LegalBounds.cut(said.provisions()),
                named.acting(said.reason(), text.header(), viewer).orElse(null),
                null,
                sentence(said),
                texts.get(
                        Texts.VIETNAMESE,
                        "legal.statement.basis",
                        String.valueOf(said.register()),
                        String.valueOf(said.row())),
                null));
    }

    /** The words of the row, put together: what the proposal rests on. */
    private String sentence(SourceStatement said) {
        var day = said.ceasedOn() == null
                ? ""
                : texts.get(Texts.VIETNAMESE, "legal.statement.ceased", Days.said(said.ceasedOn()));
        return LegalBounds.cut(Stream.of(said.status(), day, said.provisions(), said.reason())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; ")));
    }

    /** An act that is confirmed says it already: of the provisions that are named, else of some part, or of the whole. */
    private boolean standsSo(LegalDocument text, SourceClaim claim, NewEffect effect) {
        var named = effect.scope().provisions();
        if (named.isEmpty()) return standsSo(text.id(), claim);
        var timeline = RecordedEffect.asKnownAt(Instant.MAX, effects.recorded(text.id()), text.contents(), rules);
        var over = effect.kind() == EffectKind.SUSPENDED ? EffectStatus.SUSPENDED : EffectStatus.CEASED;
        return named.stream()
                .allMatch(one -> timeline.statusOn(one, claim.on()).stream()
                        .anyMatch(status -> status == over || status == EffectStatus.CEASED));
    }

    private boolean standsSo(LegalDocumentId id, SourceClaim claim) {
        return projections.intervals(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(one -> (one.from() == null || !one.from().isAfter(claim.on()))
                        && (one.to() == null || one.to().isAfter(claim.on())))
                .anyMatch(one -> !one.statuses().isEmpty() && !claim.contradicts(one.statuses()));
    }
}
