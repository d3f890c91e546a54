package vn.vankho.legal.head;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.EffectDuties;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.shared.Days;

/** What has to be published, and until when, where a text is suspended (R7) or ends with the one it details (R5a). */
public final class Duties {
    /** How an end stands: the order is that of its weight. */
    private enum Said {
        WHOLE("legal.warning.parentList.missing"),
        PART("legal.warning.parentList.missingOfPart"),
        PROPOSED("legal.warning.parentList.missingIfEnded");

        private final String missing;

        Said(String missing) {
            this.missing = missing;
        }
    }

    private Duties() {}

    /** Luật 64/2025/QH15 Điều 56: whoever suspends the effect of a text, or stops its enforcement, makes that public within some days. */
    public static Stream<LegalWarning> publication(LegalHeader acting, RelationKind kind, EffectDuties duties) {
        var issued = acting.issuedOn();
        boolean suspends = kind == RelationKind.SUSPENDS_EFFECT || kind == RelationKind.STOPS_ENFORCEMENT;
        if (!suspends || issued == null) return Stream.of();
        return duties
                .publication(issued)
                .map(rule -> LegalWarning.of(
                        "legal.hint.suspension.public",
                        acting.name(),
                        Days.said(issued.plusDays(rule.days())),
                        rule.days(),
                        rule.basis().article()))
                .stream();
    }

    /**
     * R5a, Nghị định 34/2016/NĐ-CP Điều 38 khoản 4, 5: of texts that end with their parent a list is published before that day. An end that is
     * only proposed, or of a part, is told as that.
     *
     * @param events of the text
     * @param relations of the text with others, as far as they are seen
     */
    public static List<LegalWarning> lists(
            Collection<RecordedEffect> events, Collection<RelationRow> relations, EffectDuties duties) {
        var days = new HashSet<LocalDate>();
        return events.stream()
                .filter(event -> event.kind() == EffectKind.PARENT_CEASED && event.retractedAt() == null)
                // of one day what is certain is told
                .sorted(Comparator.comparing(Duties::said))
                .filter(event -> days.add(event.on()))
                .flatMap(event -> list(event, relations, duties).stream())
                .toList();
    }

    private static Said said(RecordedEffect end) {
        if (!end.confirmed()) return Said.PROPOSED;
        return end.scope().whole() ? Said.WHOLE : Said.PART;
    }

    private static List<LegalWarning> list(RecordedEffect end, Collection<RelationRow> relations, EffectDuties duties) {
        var day = end.on();
        var rule = duties.list(day);
        if (rule.isEmpty()) return List.of();
        var lists = relations.stream()
                .filter(row -> !row.outgoing() && row.state() != ProposalState.REJECTED)
                .filter(row -> row.data().kind() == RelationKind.ANNOUNCES_CESSATION)
                .toList();
        if (lists.stream().anyMatch(row -> isBefore(row.otherHeader(), day))) return List.of();
        var law = rule.get();
        return lists.isEmpty()
                ? List.of(LegalWarning.of(
                        said(end).missing,
                        Days.said(day),
                        law.says(),
                        law.basis().article()))
                : List.of(LegalWarning.of(
                        "legal.warning.parentList.late",
                        lists.getFirst().name(),
                        Days.said(day),
                        law.says(),
                        law.basis().article()));
    }

    /** Of a list whose day is not known nobody can say that it came late. */
    private static boolean isBefore(@Nullable LegalHeader list, LocalDate day) {
        return list == null || list.issuedOn() == null || list.issuedOn().isBefore(day);
    }
}
