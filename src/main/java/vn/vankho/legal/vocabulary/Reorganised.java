package vn.vankho.legal.vocabulary;

import java.time.LocalDate;

/**
 * A change of the unit whose body issued a text, after it was issued (R10).
 *
 * @param basis the text by which it came, or empty
 * @param went whether it was the unit of the text that went, or lost a part; else another one came to it
 */
public record Reorganised(SuccessionKind kind, String former, String newer, LocalDate on, String basis, boolean went) {}
