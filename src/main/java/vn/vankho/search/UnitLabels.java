package vn.vankho.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.vankho.identity.OrgUnit;
import vn.vankho.search.SearchResult.FacetCount;
import vn.vankho.vietnamese.VietnameseText;

/** Units stand in the index by their code; people read their name as it is now, and the code where two are called the same. */
final class UnitLabels {
    private UnitLabels() {}

    static Map<Facet, List<FacetCount>> in(Map<Facet, List<FacetCount>> facets, Supplier<List<OrgUnit>> units) {
        var counts = facets.get(Facet.UNIT);
        if (counts == null) return facets;
        var names = units.get().stream().collect(Collectors.toMap(OrgUnit::code, OrgUnit::name));
        var bearers = new HashMap<String, Integer>();
        for (var count : counts) bearers.merge(names.getOrDefault(count.value(), ""), 1, Integer::sum);
        var all = new EnumMap<>(facets);
        all.put(
                Facet.UNIT,
                counts.stream().map(count -> labelled(count, names, bearers)).toList());
        return all;
    }

    /**
     * Searches were kept, and are written by hand, with the name of a unit: it stands for the codes of all that are called so. What is the
     * code of one is never read as the name of another.
     */
    static Map<Facet, Set<String>> byCode(Map<Facet, Set<String>> filters, Supplier<List<OrgUnit>> units) {
        var asked = filters.getOrDefault(Facet.UNIT, Set.of());
        if (asked.isEmpty()) return filters;
        var known = units.get();
        var codes = new LinkedHashSet<String>();
        for (var value : asked) {
            var named =
                    known.stream().anyMatch(unit -> unit.code().equals(value)) ? List.of(value) : called(value, known);
            // what nobody bears finds nothing, and is still shown as what was asked
            codes.addAll(named.isEmpty() ? List.of(value) : named);
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
