package vn.vankho.document.rest;

import java.util.List;
import java.util.UUID;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.UnitId;

/** A unit in an answer; code and name are empty where no unit has the id. */
record UnitAnswer(UUID id, String code, String name) {
    static UnitAnswer of(UnitId id, List<OrgUnit> units) {
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .map(unit -> new UnitAnswer(unit.id().value(), unit.code(), unit.name()))
                .orElseGet(() -> new UnitAnswer(id.value(), "", ""));
    }
}
