/**
 * What the columns of a table mean, and what its rows say, with a sentence for what is wrong in them. Functions without Spring; of the
 * register they know values only.
 */
@NullMarked
package vn.vankho.legal.imports.row;

import org.jspecify.annotations.NullMarked;
