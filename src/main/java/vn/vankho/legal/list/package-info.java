/**
 * What the list of the register can be asked for, in which order, as which rows, and how a person wants it shown. The list itself is asked
 * for in {@code lookup}.
 */
@NullMarked
package vn.vankho.legal.list;

import org.jspecify.annotations.NullMarked;
