/**
 * What is asked of the register: its list, the page of one entry, how it stands on a day and how that was believed at a moment, and what
 * warns. Nothing is written here; what is seen is decided in SQL by {@code VisibleLegal}.
 */
@NullMarked
package vn.vankho.legal.lookup;

import org.jspecify.annotations.NullMarked;
