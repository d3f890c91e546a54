package vn.vankho.legal.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which events and provisions of a text concern a place: its own, of what holds it, and of what lies in it. Laws have hundreds of each. */
final class Places {
    private final List<EffectEvent> events;
    private final NavigableSet<String> provisions;
    private final List<String> outermost;
    private final List<Integer> everywhere = new ArrayList<>();
    private final SortedMap<String, List<Integer>> named = new TreeMap<>();

    /** @param events in order */
    Places(List<EffectEvent> events, Set<String> provisions) {
        this.events = events;
        this.provisions = new TreeSet<>(provisions);
        this.outermost = provisions.stream()
                .filter(one -> Scope.holders(one).stream().noneMatch(provisions::contains))
                .toList();
        for (int i = 0; i < events.size(); i++) {
            var scope = events.get(i).scope();
            if (scope.whole()) everywhere.add(i);
            for (var place : scope.provisions())
                named.computeIfAbsent(place, _ -> new ArrayList<>()).add(i);
        }
    }

    /** In their order; a part that nobody named concerns no place for certain. */
    List<EffectEvent> eventsAt(String place) {
        var found = new TreeSet<>(everywhere);
        add(found, named.get(place));
        Scope.holders(place).forEach(holder -> add(found, named.get(holder)));
        named.subMap(Scope.firstIn(place), Scope.behind(place)).values().forEach(found::addAll);
        return found.stream().map(events::get).toList();
    }

    /** Provisions that lie in no other one. */
    List<String> outermost() {
        return outermost;
    }

    /** What lies in it, without itself. */
    Set<String> provisionsIn(String place) {
        return provisions.subSet(Scope.firstIn(place), Scope.behind(place));
    }

    private static void add(Collection<Integer> found, @Nullable List<Integer> some) {
        if (some != null) found.addAll(some);
    }
}
