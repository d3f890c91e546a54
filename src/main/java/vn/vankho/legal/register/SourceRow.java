package vn.vankho.legal.register;

import vn.vankho.legal.ImportId;

/**
 * A row of another register that something is taken from.
 *
 * @param number as the program that wrote the file counts rows, from 1
 * @param confirmed a lawyer answers for the whole register: what it says counts as confirmed
 */
public record SourceRow(ImportId from, int number, boolean confirmed) {}
