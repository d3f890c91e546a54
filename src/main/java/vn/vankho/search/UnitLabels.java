package vn.vankho.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.vankho.identity.OrgUnit;
import vn.vankho.search.SearchResult.FacetCount;

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

    private static FacetCount labelled(FacetCount count, Map<String, String> names, Map<String, Integer> bearers) {
        var name = names.get(count.value());
        if (name == null) return count;
        var label = bearers.getOrDefault(name, 0) > 1 ? name + " (" + count.value() + ")" : name;
        return new FacetCount(count.value(), label, count.count());
    }
}
