package vn.vankho.document;

/** How many steps of a kind are in a state. */
public record StepCount(StepKind kind, StepState state, long count) {}
