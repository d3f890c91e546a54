package vn.vankho.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vankho.identity.OrgUnit;
import vn.vankho.shared.BadParameter;

/** The codes that a search takes for a unit. */
final class KnownUnits {
    /** So many are named to who asked for another one; an office with all its units of before has hundreds. */
    private static final int NAMED = 20;

    private KnownUnits() {}

    /** @throws BadParameter for a code that no unit has or ever had */
    static void require(Set<String> asked, List<OrgUnit> units) {
        var known = units.stream().map(OrgUnit::code).collect(Collectors.toSet());
        for (var code : asked) if (!known.contains(code)) throw unknown(code, units);
    }

    private static BadParameter unknown(String code, List<OrgUnit> units) {
        var named = units.stream()
                .sorted(Comparator.comparing(OrgUnit::active).reversed())
                .limit(NAMED)
                .map(OrgUnit::code)
                .collect(Collectors.joining(", "));
        return units.size() <= NAMED
                ? new BadParameter("problem.parameter.choice", "unit", code, named)
                : new BadParameter("problem.parameter.units", "unit", code, named, units.size());
    }
}
