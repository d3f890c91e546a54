package vn.vankho.identity;

import org.jspecify.annotations.Nullable;

/** A unit of the office (phòng, chi cục, trung tâm). Code is short and unique: {@code VP}, {@code TDC}. */
public record OrgUnit(
        UnitId id, String code, String name, @Nullable UnitId parent, boolean active) {}
