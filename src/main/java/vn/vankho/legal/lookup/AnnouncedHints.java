package vn.vankho.legal.lookup;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.AnnouncedEnd;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.lookup.EndQueries.Happened;
import vn.vankho.legal.register.LegalAccess;
import vn.vankho.legal.statement.PartReason;
import vn.vankho.shared.Days;

/** Who decides on a row of a published list is told what is confirmed already of that which it announces. */
@Component
class AnnouncedHints {
    private final EndQueries events;
    private final LegalAccess access;

    AnnouncedHints(EndQueries events, LegalAccess access) {
        this.events = events;
        this.access = access;
    }

    /** Of the acts of one text, those that have such a hint. */
    Map<RelationId, LegalWarning> of(Collection<RelationRow> rows, @Nullable Instant knownAt, Viewer viewer) {
        var announcing = rows.stream().filter(AnnouncedHints::announces).toList();
        if (announcing.isEmpty()) return Map.of();
        var happened = events.of(
                announcing.stream()
                        .map(RelationRow::other)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                knownAt,
                viewer);
        var hints = new HashMap<RelationId, LegalWarning>();
        for (var row : announcing) {
            var target = Objects.requireNonNull(row.other());
            hint(row, target, happened.getOrDefault(target, List.of()), knownAt, viewer)
                    .ifPresent(hint -> hints.put(row.id(), hint));
        }
        return hints;
    }

    private static boolean announces(RelationRow row) {
        return row.outgoing()
                && row.state() == ProposalState.PROPOSED
                && row.other() != null
                && row.data().kind() == RelationKind.ANNOUNCES_CESSATION
                && row.data().from() != null;
    }

    private Optional<LegalWarning> hint(
            RelationRow row, LegalDocumentId target, List<Happened> all, @Nullable Instant knownAt, Viewer viewer) {
        var counted = all.stream().map(Happened::effect).toList();
        if (counted.isEmpty()) return Optional.empty();
        var contents = access.toSee(target, knownAt, viewer).contents();
        var deeds = AnnouncedEnd.deeds(announced(row), counted, contents);
        var said = all.stream()
                .filter(one -> deeds.contains(one.effect()) && !one.by().isEmpty())
                .map(AnnouncedHints::said)
                .distinct()
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? Optional.empty() : Optional.of(LegalWarning.of("legal.hint.announced", said));
    }

    private static RecordedEffect announced(RelationRow row) {
        var data = row.data();
        return new RecordedEffect(
                EffectKind.ANNOUNCED_CEASED,
                Objects.requireNonNull(data.from()),
                data.scope(),
                null,
                false,
                Instant.MIN,
                null,
                PartReason.reworded(data.provisions(), data.sentence()),
                PartReason.repealed(data.provisions(), data.sentence()));
    }

    /** "Quyết định 09/2025/QĐ-UBND (01/04/2025, Điều 6; khoản 2 Điều 8)". */
    private static String said(Happened one) {
        return one.by() + " ("
                + Stream.of(Days.said(one.effect().turnsOn()), one.provisions())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
