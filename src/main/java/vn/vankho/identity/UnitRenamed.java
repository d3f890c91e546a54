package vn.vankho.identity;

/** A unit bears another name; whoever shows or finds by the name hears it in the transaction of the change. */
public record UnitRenamed(UnitId unit) {}
