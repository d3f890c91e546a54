package vn.vankho.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days in sentences, as an office of Vietnam writes them. */
public final class Days {
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Days() {}

    public static String said(LocalDate day) {
        return SAID.format(day);
    }
}
