/**
 * What the columns of a table mean, and what its rows say, with a sentence for what is wrong in them. Functions without Spring and without the
 * register itself.
 */
@NullMarked
package vn.vankho.legal.imports.row;

import org.jspecify.annotations.NullMarked;
