package vn.vankho.legal.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.ListLeads.Lead;

/** Makes acts of the texts that stand behind a verb, or in an item of its list. */
final class FoundActs {
    private final List<ReadAct> all;

    /** @param all those found so far, in order */
    FoundActs(List<ReadAct> all) {
        this.all = all;
    }

    /** @param lead the sentence above, where they are items of its list */
    void add(ActClause clause, List<ActSentence.Target> targets, @Nullable Lead lead, ReadSentence sentence) {
        var said = LedSentence.inOneLine(sentence.said());
        var shown = LedSentence.of(lead == null ? "" : lead.said(), said);
        for (var target : targets) {
            var told = target.provisions() == null && lead != null ? lead.part() : target.provisions();
            var named = told != null && clause.kind() == ActKind.SUPPLEMENTS ? AmendedProvisions.added(told) : told;
            var provisions = named == null && clause.partly() ? "" : named;
            boolean piece = provisions != null && !GeneralAct.isWholeText(provisions);
            var kind = clause.kind() == ActKind.REPLACES && piece ? ActKind.AMENDS : clause.kind();
            var period = ActPeriod.of(kind, said).or(lead == null ? ActPeriod.NONE : lead.period());
            boolean unclear = lead == null && target.unclear() && provisions == null;
            all.add(new ReadAct(
                    kind,
                    sentence.placed(target.document(), clause.from()).orOf(lead == null ? null : lead.issuer()),
                    provisions,
                    clause.on() == null ? period.from() : clause.on(),
                    period.last(),
                    clause.doubt() == Doubt.NONE && unclear ? Doubt.UNCLEAR_PART : clause.doubt(),
                    shown,
                    sentence.from(),
                    sentence.until()));
            if (targets.size() == 1) kept(all.getLast());
        }
    }

    /** "…, trừ khoản 2 Điều 5 tiếp tục có hiệu lực đến …": of a text that ends as a whole something goes on, for a time or for good. */
    private void kept(ReadAct end) {
        boolean whole = end.provisions() == null && (end.kind() == ActKind.REPEALS || end.kind() == ActKind.REPLACES);
        var kept = whole ? KeptProvisions.in(LedSentence.own(end.sentence()), end.target()) : null;
        if (kept == null) return;
        all.add(end.keeping(ActKind.CONTINUES, kept.provisions(), null));
        if (kept.last() != null) all.add(end.keeping(ActKind.EXTENDS, kept.provisions(), kept.last()));
    }
}
