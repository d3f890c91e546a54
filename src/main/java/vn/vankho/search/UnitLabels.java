package vn.vankho.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.vankho.identity.OrgUnit;
import vn.vankho.search.SearchResult.FacetCount;
import vn.vankho.vietnamese.VietnameseText;

/** Units stand in the index by their code; people read their name as it is now, and the code where two are called the same. */
final class UnitLabels {
    private UnitLabels() {}

    /** @param asked codes that are narrowed by: they are told by their names too, though nothing was found in them */
    static Map<Facet, List<FacetCount>> in(
            Map<Facet, List<FacetCount>> facets, Set<String> asked, Supplier<List<OrgUnit>> units) {
        var counted = facets.getOrDefault(Facet.UNIT, List.of());
        if (counted.isEmpty() && asked.isEmpty()) return facets;
        var names = units.get().stream().collect(Collectors.toMap(OrgUnit::code, OrgUnit::name));
        var counts = new ArrayList<>(counted);
        for (var code : asked)
            if (names.containsKey(code)
                    && counted.stream().noneMatch(count -> count.value().equals(code)))
                counts.add(new FacetCount(code, code, 0));
        var bearers = new HashMap<String, Integer>();
        for (var count : counts) bearers.merge(names.getOrDefault(count.value(), ""), 1, Integer::sum);
        var all = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        all.putAll(facets);
        if (!counts.isEmpty())
            all.put(
                    Facet.UNIT,
                    counts.stream()
                            .map(count -> labelled(count, names, bearers))
                            .toList());
        return all;
    }

    /**
     * Searches were kept, and are written by hand, with the name of a unit: it stands for the codes of all that are called so. What is the
     * code of one is never read as the name of another, nor as a code that another one bore before.
     */
    static Map<Facet, Set<String>> byCode(
            Map<Facet, Set<String>> filters, Supplier<List<OrgUnit>> units, Function<String, Optional<OrgUnit>> bore) {
        var asked = filters.getOrDefault(Facet.UNIT, Set.of());
        if (asked.isEmpty()) return filters;
        var known = units.get();
        var codes = new LinkedHashSet<String>();
        for (var value : asked) {
            var named =
                    known.stream().anyMatch(unit -> unit.code().equals(value)) ? List.of(value) : called(value, known);
            // what nobody bears finds nothing, and is still shown as what was asked
            if (named.isEmpty()) codes.add(bore.apply(value).map(OrgUnit::code).orElse(value));
            else codes.addAll(named);
        }
        var all = new EnumMap<Facet, Set<String>>(Facet.class);
        all.putAll(filters);
        all.put(Facet.UNIT, codes);
        return all;
    }

    private static List<String> called(String value, List<OrgUnit> units) {
        var name = VietnameseText.normalise(value).strip();
        return units.stream()
                .filter(unit -> VietnameseText.normalise(unit.name()).strip().equals(name))
                .map(OrgUnit::code)
                .toList();
    }

    private static FacetCount labelled(FacetCount count, Map<String, String> names, Map<String, Integer> bearers) {
        var name = names.get(count.value());
        if (name == null) return count;
        var label = bearers.getOrDefault(name, 0) > 1 ? name + " (" + count.value() + ")" : name;
        return new FacetCount(count.value(), label, count.count());
    }
}
