package vn.vankho.legal.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.ApplicationRules.OrderRule;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.head.Duties;
import vn.vankho.legal.head.Force;
import vn.vankho.legal.head.Territory;
import vn.vankho.legal.register.LegalAccess;
import vn.vankho.legal.vocabulary.IssuerLines;
import vn.vankho.legal.vocabulary.TypeBook;
import vn.vankho.shared.Days;

/** What a reader of a text should know before applying it: on which territory (R10), and which other text goes before (R11). Nothing is wrong with it. */
@Component
class LegalHints {
    private static final Set<EffectStatus> OUT_OF_FORCE =
            EnumSet.of(EffectStatus.CEASED, EffectStatus.NOT_YET_IN_FORCE, EffectStatus.SUSPENDED);

    private final LegalAccess access;
    private final IssuerLines lines;
    private final TypeBook types;
    private final EffectRules rules;

    LegalHints(LegalAccess access, IssuerLines lines, TypeBook types, EffectRules rules) {
        this.access = access;
        this.lines = lines;
        this.types = types;
        this.rules = rules;
    }

    /** @param relations those that the viewer may see, as the other texts stand on the day */
    List<LegalWarning> of(
            LegalDocument document,
            Set<EffectStatus> statuses,
            List<RelationRow> relations,
            LocalDate day,
            @Nullable Instant knownAt,
            Viewer viewer) {
        var confirmed = relations.stream()
                .filter(row -> row.state() == ProposalState.CONFIRMED)
                .toList();
        return Stream.of(
                        applies(statuses) ? territory(document, day) : Stream.<LegalWarning>of(),
                        decided(confirmed),
                        knownAt == null ? Stream.<LegalWarning>of() : apart(document, knownAt, viewer),
                        insteadOfIt(statuses, confirmed, day),
                        higher(document, statuses, confirmed, day),
                        suspensions(document, confirmed))
                .flatMap(one -> one)
                .toList();
    }

    /** What has ended, or rests, goes on nowhere. */
    private static boolean applies(Set<EffectStatus> statuses) {
        return !statuses.contains(EffectStatus.CEASED) && !statuses.contains(EffectStatus.SUSPENDED);
    }

    /** A duty of whoever suspends: said on the page of that text alone. */
    private Stream<LegalWarning> suspensions(LegalDocument document, Collection<RelationRow> confirmed) {
        return confirmed.stream()
                .filter(RelationRow::outgoing)
                .flatMap(row -> Duties.publication(document.header(), row.data().kind(), rules.duties()))
                .distinct();
    }

    /** What was said of another entry then is not shown here: the two were not known to be one. */
    private Stream<LegalWarning> apart(LegalDocument document, Instant knownAt, Viewer viewer) {
        return access.mergedLater(document.id(), knownAt, viewer).stream()
                .map(one -> LegalWarning.of("legal.hint.apart", one.name()));
    }

    /** How the last day of a term was counted. */
    List<LegalWarning> counted(LegalDocument document, Collection<EffectRow> held) {
        return CountedTerms.of(document.header(), held, rules.duties()).toList();
    }

    private Stream<LegalWarning> territory(LegalDocument document, LocalDate day) {
        var header = document.header();
        return header.issuers().stream()
                .flatMap(
                        body -> Territory.of(lines.changes(body, header.issuedOn(), day), rules.application()).stream())
                .distinct();
    }

    /** The body of the new unit has said what becomes of it. */
    private static Stream<LegalWarning> decided(Collection<RelationRow> confirmed) {
        return confirmed.stream()
                .filter(row -> !row.outgoing() && row.data().kind() == RelationKind.DECIDES_APPLICATION)
                .map(row -> LegalWarning.of("legal.hint.territory.decided", row.name()));
    }

    /** The law of the day of the act: which text was in force then, where this one was not. */
    private Stream<LegalWarning> insteadOfIt(
            Set<EffectStatus> statuses, Collection<RelationRow> confirmed, LocalDate day) {
        boolean early = statuses.contains(EffectStatus.NOT_YET_IN_FORCE);
        if (!early && !statuses.contains(EffectStatus.CEASED)) return Stream.of();
        var others =
                names(confirmed, row -> row.outgoing() == early && row.data().kind() == RelationKind.REPLACES);
        var basis = rules.application().basis(OrderRule.DAY_OF_ACT, day);
        if (others.isEmpty() || basis.isEmpty()) return Stream.of();
        return Stream.of(LegalWarning.of(
                "legal.hint.dayOfAct", Days.said(day), others, basis.get().article()));
    }

    /** Of what it details, where that certainly stands above it. */
    private Stream<LegalWarning> higher(
            LegalDocument document, Set<EffectStatus> statuses, Collection<RelationRow> confirmed, LocalDate day) {
        var own = Force.of(document.header(), types.known());
        var basis = rules.application().basis(OrderRule.HIGHER_FORCE, day);
        if (own.isEmpty() || basis.isEmpty() || !isInForce(statuses)) return Stream.of();
        var above = names(
                confirmed,
                row -> row.outgoing()
                        && row.data().kind() == RelationKind.DETAILS
                        && row.otherHeader() != null
                        && Force.of(row.otherHeader(), types.known())
                                .filter(other -> own.get().isBelow(other))
                                .isPresent());
        return above.isEmpty()
                ? Stream.of()
                : Stream.of(LegalWarning.of(
                        "legal.hint.higherForce", above, basis.get().article()));
    }

    private static String names(Collection<RelationRow> confirmed, Predicate<RelationRow> asked) {
        return confirmed.stream()
                .filter(row -> isInForce(row.otherStatuses()))
                .filter(asked)
                .map(RelationRow::name)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static boolean isInForce(Collection<EffectStatus> statuses) {
        return !statuses.isEmpty() && statuses.stream().noneMatch(OUT_OF_FORCE::contains);
    }
}
