/** The language itself: NFC, syllables, tone marks, folding, document numbers, citations, structure of a legal text. Functions without Spring; only {@code VietnameseFont} looks at the machine. */
@NullMarked
package vn.vankho.vietnamese;

import org.jspecify.annotations.NullMarked;
