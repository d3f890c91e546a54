/**
 * What a legal document says of itself and of others, each with the place in the text that supports it. Pure; proposals only.
 *
 * <p>LegalHead reads the head. RunningText (with WrappedPlace) undoes the lines of the page; Citations (with CitationTail, CitedIssuer) finds documents that are named; LegalBases
 * reads the căn cứ, ActReader what is amended, replaced, repealed: ActVerbs and CessationVerbs find the verbs of a sentence, ActSentence (with ClausesBefore) which of
 * those named are meant, ListLeads which list an item is in and ListIssuer whose texts it names, AmendingClauses (with AmendedProvisions, ListedProvisions, GeneralAct, InsertedChapter, DroppedWords, PlacesOfWords) what the clauses below change of them, ActPeriod for how long, References what they refer to, ListAnnexes the lists behind the
 * articles, Preamble, Details and Consolidation what the sentence before the articles, a title or a head says; OwnActs collects (of a page of the Bộ pháp điển none: Codification), ActsOnce says
 * nothing twice. CeasedList reads published lists, EffectClause the day of effect, StagedEffect provisions with a day of
 * their own, OwnTerm (with CountedTerm) until when, Signatory (with SignedColumns, SignedName) who signed, Sureness, TitleEdges and ActSureness what can be trusted,
 * FieldReader what it is about (KnownFields holds the words that tell it), HeaderEvidence where the head says it (ReadPages holds the pages). LegalRecognition puts them together.
 */
@NamedInterface("recognition")
@NullMarked
package vn.vankho.legal.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
