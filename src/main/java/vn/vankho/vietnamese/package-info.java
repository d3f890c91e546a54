/** The language itself: NFC, syllables, tone marks, folding, document numbers, citations, structure of a legal text. Pure functions, no Spring. */
@NullMarked
package vn.vankho.vietnamese;

import org.jspecify.annotations.NullMarked;
