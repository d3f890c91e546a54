package vn.vankho.legal.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.text.Places;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.NamedPlaces;

/**
 * What the reason of a row says was done to the provisions of a text that ended in part: the same to all ("Được sửa đổi, bổ sung bởi …"), or to each
 * its own ("Khoản 2 Điều 5 được sửa đổi, Điều 12 bị bãi bỏ tại …"). "Sửa đổi, bãi bỏ tại …" does not tell which of them was repealed.
 */
public final class PartReason {
    private PartReason() {}

    /**
     * @param provisions as said, or spelled out
     * @param words of the reason that say it
     */
    public record Part(String provisions, EffectKind kind, String words) {}

    /** Empty: it says nothing was done to them, or cannot be told apart. */
    public static List<Part> of(String provisions, String reason) {
        var said = SaidDeed.in(reason);
        if (said.stream().anyMatch(one -> one.kind() == null)) return List.of();
        if (said.stream().allMatch(one -> one.places().isEmpty()))
            return said.stream().map(SaidDeed::kind).distinct().count() == 1
                    ? List.of(part(provisions, said.getFirst(), reason))
                    : List.of();
        // places of what a decision was issued with are named with that, and spelled out they would not be
        return LegalStructure.annexKey(provisions) == null ? apart(provisions, said) : List.of();
    }

    /** Whether it says that something was done, and not what to which of them. */
    public static boolean isUntold(String provisions, String reason) {
        return !provisions.isBlank()
                && !SaidDeed.in(reason).isEmpty()
                && of(provisions, reason).isEmpty();
    }

    /** Anchors of those that have new words since. */
    public static Set<String> reworded(String provisions, String reason) {
        return places(provisions, reason, Set.of(EffectKind.AMENDED, EffectKind.SUPPLEMENTED));
    }

    /** Anchors of those that are over. */
    public static Set<String> repealed(String provisions, String reason) {
        return places(provisions, reason, Set.of(EffectKind.REPEALED, EffectKind.REPLACED));
    }

    private static Set<String> places(String provisions, String reason, Set<EffectKind> kinds) {
        return of(provisions, reason).stream()
                .filter(part -> kinds.contains(part.kind()))
                .flatMap(part -> NamedPlaces.of(part.provisions()).anchors().stream())
                .collect(Collectors.toSet());
    }

    private static List<Part> apart(String provisions, List<SaidDeed> said) {
        var places = new HashMap<SaidDeed, Set<String>>();
        for (var named : NamedPlaces.of(provisions).anchors()) {
            var deed = deed(named, said);
            if (deed == null) return List.of();
            places.computeIfAbsent(deed, _ -> new LinkedHashSet<>()).addAll(deed.within(named));
        }
        var parts = new ArrayList<Part>();
        for (var deed : said) {
            var its = places.get(deed);
            if (its == null) continue;
            var words = its.stream().map(Places::words).collect(Collectors.joining("; "));
            parts.add(part(words, deed, deed.words()));
        }
        return parts;
    }

    /** What was done to a place; what names no place was done to the others. Null: several deeds may be meant. */
    private static @Nullable SaidDeed deed(String named, List<SaidDeed> said) {
        var its = said.stream().filter(one -> one.meets(named)).toList();
        var others = said.stream().filter(one -> one.places().isEmpty()).toList();
        var meant = its.isEmpty() ? others : its;
        return meant.size() == 1 ? meant.getFirst() : null;
    }

    private static Part part(String provisions, SaidDeed deed, String words) {
        return new Part(provisions, Objects.requireNonNull(deed.kind()), words);
    }
}
