/**
 * Registers that others have kept, as tables: read from Excel, Word, CSV and the JSON of vbpl.vn, their columns guessed, their rows read
 * with a sentence for what is wrong in them. Functions without Spring and without the register itself.
 */
@NullMarked
package vn.vankho.legal.imports;

import org.jspecify.annotations.NullMarked;
