package vn.vankho.identity;

/** A unit bears another name or code; whoever shows or finds by them hears it in the transaction of the change. */
public record UnitRenamed(UnitId unit) {}
