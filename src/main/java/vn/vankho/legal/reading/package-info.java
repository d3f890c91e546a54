/**
 * What a person reads of the text of a legal document on a day: the whole text with its marks, notes and links. Made by LegalTexts of the
 * root; Marks says what events did to provisions. Pure.
 */
@NullMarked
package vn.vankho.legal.reading;

import org.jspecify.annotations.NullMarked;
