package vn.vankho.legal.effect;

import java.time.LocalDate;

/**
 * That a suspension without a last day is over: a text ended it, or what it suspended.
 *
 * @param on its first day
 * @param overOn the first day on which nothing is suspended by it
 */
public record SuspensionOver(LocalDate on, Scope scope, LocalDate overOn) {}
