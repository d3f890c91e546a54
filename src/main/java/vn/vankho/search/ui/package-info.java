/**
 * Screens of finding: results, and the page of one document at the place that was found.
 *
 * <p>Which files together do what:
 * <ul>
 *   <li>Results: ResultsView draws what SearchAddress asks; HitCard (Marked), FacetPanel, Chips, NothingFound, FillingLine; ResultTools and SavedList
 *       with NameDialog for searches that are kept.
 *   <li>The page of a document: DocumentPage with what DocumentParts asks; DocumentHead, DocumentActions (EditDialog), DocumentFacts, ElsewhereLinks;
 *       Watching, Difference and LooksAgain keep it up to date.
 *   <li>Its tabs: DocumentTabs (InAnyTab) with Viewing, VersionList and VersionUpload, StepList and StepWords, HistoryList, SignaturePanel by SignatureLine
 *       and SignatureFacts.
 *   <li>The place that was found: Place, found by PlaceInText.
 *   <li>Text to read: ReadText, TextOutline and TextHtml, long ones by LongTexts, TextPieces and PieceBar; ReadingPage and TextOrPages for office files; Printable.
 *   <li>Pages drawn: PdfPages with PdfHeadStart, ScannedImage, ScansInFile; ShowsScan and WordsOfPages lay words over them; PictureReading has pictures read.
 *   <li>Letters: AttachmentList, LetterNotes, HeldNote, UnlookedNote. Old fonts: OldFontNotice, OriginalTextDialog.
 * </ul>
 */
@NamedInterface("ui")
@NullMarked
package vn.vankho.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
