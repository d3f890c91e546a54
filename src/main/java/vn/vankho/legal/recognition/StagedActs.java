package vn.vankho.legal.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Provision;
import vn.vankho.vietnamese.NamedPlaces;

/**
 * What an amending text does in a clause that begins later than the text ("Khoản 3 Điều 1 Quyết định này có hiệu lực từ ngày …") it does on
 * that day: before it, the other text is as it was (Luật 64/2025/QH15 Điều 53).
 */
final class StagedActs {
    /** They happen with the clause that says so; what is announced has a day of its own, and a căn cứ has none. */
    private static final Set<ActKind> DONE_HERE = Set.of(
            ActKind.AMENDS,
            ActKind.SUPPLEMENTS,
            ActKind.REPLACES,
            ActKind.REPEALS,
            ActKind.SUSPENDS_EFFECT,
            ActKind.STOPS_ENFORCEMENT,
            ActKind.RESUMES,
            ActKind.REVIVES,
            ActKind.EXTENDS);

    private StagedActs() {}

    /** @param staged own provisions of the acting text, not those of what it was issued with */
    static List<ReadAct> in(List<ReadAct> acts, List<StagedEffect> staged, LegalStructure structure) {
        if (staged.isEmpty()) return acts;
        return acts.stream()
                .map(act -> {
                    var begins = isUndated(act) ? stage(act, staged, structure) : null;
                    return begins == null ? act : act.on(begins.on());
                })
                .toList();
    }

    /**
     * "Sửa đổi, bổ sung một số điều" says nothing beside its clauses: with the first day of the text it would do on that day what a clause does later.
     *
     * @param read acts as they were read, each of them dated in {@code dated}
     */
    static List<ReadAct> withoutLeads(List<ReadAct> acts, List<ReadAct> read, List<ReadAct> dated) {
        // most texts have no such clause; a list of acts has thousands of rows
        if (dated.equals(read)) return acts;
        var before = Set.copyOf(read);
        var moved = dated.stream().filter(one -> !before.contains(one)).toList();
        var later = targets(moved.stream().filter(one -> !isLead(one)));
        // a clause that could not be read may do something on the first day: then the lead alone says so
        var told = targets(Stream.concat(
                moved.stream().filter(StagedActs::isLead),
                dated.stream().filter(one -> isUndated(one) && !isLead(one))));
        return acts.stream()
                .filter(one -> one.on() != null
                        || !isLead(one)
                        || !later.contains(one.target().shown())
                        || !told.contains(one.target().shown()))
                .toList();
    }

    private static Set<String> targets(Stream<ReadAct> acts) {
        return acts.map(one -> one.target().shown()).collect(Collectors.toSet());
    }

    private static boolean isLead(ReadAct act) {
        boolean amends = act.kind() == ActKind.AMENDS || act.kind() == ActKind.SUPPLEMENTS;
        return amends && GeneralAct.isGeneral(act.kind(), act.provisions());
    }

    private static boolean isUndated(ReadAct act) {
        return act.on() == null && DONE_HERE.contains(act.kind());
    }

    private static @Nullable StagedEffect stage(ReadAct act, List<StagedEffect> staged, LegalStructure structure) {
        var own = structure.provisions().stream()
                .filter(one -> one.from() <= act.from() && act.from() < one.until())
                .map(Provision::key)
                .toList();
        // of "Điều 1" and "riêng khoản 3 Điều 1" the narrower place counts, also where nobody can tell its day
        return staged.stream()
                .filter(one -> depth(one, own) >= 0)
                .max(Comparator.comparingInt(one -> depth(one, own)))
                .orElse(null);
    }

    private static int depth(StagedEffect staged, List<String> own) {
        return NamedPlaces.of(staged.provisions()).anchors().stream()
                .mapToInt(own::indexOf)
                .max()
                .orElse(-1);
    }
}
