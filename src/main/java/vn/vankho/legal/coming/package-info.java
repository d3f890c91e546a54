/**
 * What changes in the coming days: entries that take effect, end, stop and return, as a list with filters and as a file.
 */
@NullMarked
package vn.vankho.legal.coming;

import org.jspecify.annotations.NullMarked;
