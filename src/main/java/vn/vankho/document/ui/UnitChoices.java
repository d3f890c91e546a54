package vn.vankho.document.ui;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.UnitId;
import vn.vankho.uikit.Say;

/** Units as pickers offer them: a closed one only where it was chosen before it was closed, and marked. */
record UnitChoices(List<OrgUnit> ever) {
    List<OrgUnit> offered(Collection<UnitId> chosen) {
        return Stream.concat(
                        ever.stream().filter(OrgUnit::active),
                        chosen(chosen).stream().filter(unit -> !unit.active()))
                .toList();
    }

    List<OrgUnit> chosen(Collection<UnitId> chosen) {
        return ever.stream().filter(unit -> chosen.contains(unit.id())).toList();
    }

    static String label(OrgUnit unit) {
        return unit.active() ? unit.name() : Say.text("document.unit.closed", unit.name());
    }
}
