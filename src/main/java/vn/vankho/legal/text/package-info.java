/**
 * The words of a legal text as people read them: paragraph by paragraph with the provision each belongs to, as they stand after other texts
 * amended it, and side by side with another one. Pure.
 *
 * <p>LegalText divides a text into Passages. AmendmentReader (with Places, Target, Instruction, WordSwaps, Misprint, Wording, Quotation) reads
 * what an amending text says to be put where; Consolidator (with Parts, Spots) puts it in and leaves Footnotes, and Gaps where it could not.
 * Comparison aligns two texts by article (Alignment), then paragraph and word (Common).
 */
@NullMarked
package vn.vankho.legal.text;

import org.jspecify.annotations.NullMarked;
