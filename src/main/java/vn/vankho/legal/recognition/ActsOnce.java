package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentNumber;

/**
 * The same act said in the title, an article and an annex is one, with all the provisions that were named. Texts of two provinces that bear one
 * number are told apart by their days. No document acts on itself.
 */
final class ActsOnce {
    private ActsOnce() {}

    /** @param own key of the number of the document itself, or empty */
    static List<ReadAct> of(String own, List<ReadAct> acts) {
        var shared = shared(acts.stream());
        var kept = new LinkedHashMap<String, ReadAct>();
        for (var act : acts) {
            var number = act.target().number();
            if (number != null && number.key().equals(own)) continue;
            kept.merge(deed(act, shared) + (hasOwnDay(act) ? " " + act.on() : ""), act, ActsOnce::joined);
        }
        return List.copyOf(kept.values());
    }

    /**
     * What a title or the sentence before the articles says is only the name of what the articles do: where these give every part its own day,
     * no act of the whole is left beside them. Where the title speaks of Điều 9 and the articles reword only a khoản of it, that is what it names.
     *
     * @param general acts of title and preamble
     * @param exact those of the articles and their lists
     */
    static List<ReadAct> withoutNames(List<ReadAct> general, List<ReadAct> exact) {
        var shared = shared(Stream.concat(general.stream(), exact.stream()));
        return general.stream()
                .flatMap(name -> {
                    var same = exact.stream()
                            .filter(one -> deed(one, shared).equals(deed(name, shared)))
                            .toList();
                    boolean named = !same.isEmpty() && same.stream().allMatch(ActsOnce::hasOwnDay);
                    return named ? Stream.<ReadAct>empty() : Stream.of(narrowed(name, same));
                })
                .toList();
    }

    private static ReadAct narrowed(ReadAct name, List<ReadAct> exact) {
        var provisions = name.provisions();
        // what ends as a whole is more than its part
        if (provisions == null || name.kind() != ActKind.AMENDS && name.kind() != ActKind.SUPPLEMENTS) return name;
        var parts = exact.stream()
                .flatMap(one -> Stream.ofNullable(one.provisions()))
                .flatMap(said -> Stream.of(said.split("; ")))
                .toList();
        return name.with(Stream.of(provisions.split("; "))
                .flatMap(one -> {
                    var within = parts.stream()
                            .filter(part -> part.endsWith(" " + one))
                            .toList();
                    return within.isEmpty() ? Stream.of(one) : within.stream();
                })
                .distinct()
                .collect(Collectors.joining("; ")));
    }

    private static String deed(ReadAct act, Set<String> shared) {
        var text = text(act);
        return act.kind() + " " + text
                + (shared.contains(text) ? " " + act.target().issuedOn() : "");
    }

    private static String text(ReadAct act) {
        var number = act.target().number();
        return number == null ? act.target().shown() : number.key();
    }

    /** Numbers that are said with several days; of one that no other text may bear another day is a slip of the hand. */
    private static Set<String> shared(Stream<ReadAct> acts) {
        var days = new HashMap<String, Set<LocalDate>>();
        acts.filter(act ->
                        act.target().issuedOn() != null && !isOfOne(act.target().number()))
                .forEach(act -> days.computeIfAbsent(text(act), _ -> new HashSet<>())
                        .add(act.target().issuedOn()));
        days.values().removeIf(all -> all.size() < 2);
        return days.keySet();
    }

    private static boolean isOfOne(@Nullable DocumentNumber number) {
        return number != null && number.year() != null && !number.isOfEveryProvince();
    }

    private static boolean hasOwnDay(ReadAct act) {
        return act.on() != null && act.provisions() != null;
    }

    /** The sentence that names the document stays the one that is shown. */
    private static ReadAct joined(ReadAct before, ReadAct later) {
        // the title says it without the days that the article has
        boolean dated = before.on() == null && before.last() == null && (later.on() != null || later.last() != null);
        if (dated && (before.provisions() == null || GeneralAct.isGeneral(before.kind(), before.provisions())))
            return later.with(joined(before.kind(), before.provisions(), later.provisions()));
        if (before.provisions() == null && later.provisions() != null && before.kind() != ActKind.AMENDS) return later;
        return before.with(joined(before.kind(), before.provisions(), later.provisions()));
    }

    private static @Nullable String joined(ActKind kind, @Nullable String before, @Nullable String later) {
        if (later == null || GeneralAct.isGeneral(kind, later)) return before == null ? later : before;
        if (before == null || GeneralAct.isGeneral(kind, before)) return later;
        return Stream.of(before.split("; "), later.split("; "))
                .flatMap(Stream::of)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
