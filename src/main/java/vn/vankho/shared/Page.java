package vn.vankho.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows the rows of this page
 * @param total how many rows the whole list has for this viewer
 */
public record Page<T>(List<T> rows, long total) {}
