/**
 * What a legal document says of itself and of others, each with the place in the text that supports it. Pure; proposals only.
 *
 * <p>RunningText undoes the lines of the page; Citations finds documents that are named; LegalBases reads the căn cứ, ActReader what is
 * amended, replaced, repealed (ActSentence one sentence, ListAnnexes the lists behind the articles), EffectClause the day of effect,
 * Signatory who signed. LegalRecognition puts them together.
 */
@NullMarked
package vn.vankho.legal.recognition;

import org.jspecify.annotations.NullMarked;
