/**
 * What runs in the worker process: a small main class, readers of file formats, the limits. Knows no Spring and no database; talks to the portal
 * by frames over stdin and stdout. Input files are hostile: whatever they do here, the portal only sees a process that ends.
 *
 * <p>Which files together do what:
 * <ul>
 *   <li>The process: WorkerMain reads a Request and writes an Answer (Frames, SeenFrames, Packed), says that it lives (Beat), keeps Limits; WorkerArguments is what its command line says; Reasons
 *       turns what was thrown into a Trouble.
 *   <li>Which reader takes which type: AllowedReaders, a FileReader; FileText with OriginalText is what comes out.
 *   <li>Office files: OfficeReader by Tika (OfficeParsers; SystemDays, KeptXmlReader and KeptDocumentBuilder are how all of it is set) with BoundedExtractor and OldOffice (WordFields); PageCollector makes pages (PageTexts, CleanText, TooMuch) and the
 *       reading view (SafeHtml, SafeAttributes); OdpSlides and OdsSheets by OpenPages (OpenPagesParser); PackedFile takes a file by its parts, ShownPictures shows its
 *       FilePictures, PastedScans finds scans among its SheetPictures or those that a parser hands over (HandedSheets, UnwrappedPicture),
 *       OfficeSignatures counts.
 *   <li>The XML of Word: EmphasisOff, WordLayout with LayoutMark, WordNumbers, RepeatedParts. Rich text: RtfText. OpenDocument: OpenNumbers by OpenLists.
 *   <li>Fonts of runs, said within the text (FontMarks) or beside it (FontedTexts): RunFonts with WordStyles, ThemeFonts, SlideFonts; OpenFonts with
 *       OpenStyles; OfficeFonts holds what other parts say; WordFonts, Word6Fonts, PptFonts, XlsFonts, XlsxFonts, RtfFonts.
 *   <li>Charsets of the time before Unicode: LegacyHandler and LegacyLines judge each LegacyParagraph in a LegacyQueue by LegacyVerdict, LegacySigns and
 *       LegacyJudge; LegacyFound counts.
 *   <li>Workbooks: SheetView by SheetRows, XlsxRows with HiddenSheets, and OdsRows. Text files: PlainText.
 *   <li>Tables as rows, for registers: {@code table}.
 *   <li>Letters: LetterText with LetterPictures (PictureSize), LetterHead, LetterWalk, MailHead; OutlookLetter and WrappedLetter by LetterOut.
 *   <li>PDF: PdfReader by PdfStripper, PdfPage, PdfPageText, PdfTexts, PdfFields, PdfMarks, PdfImages, CheckedFonts; ScanSigns says what is no text. Signatures are {@code pades}.
 *   <li>Pictures: Pictures (Orientation and Dots by ImageTags; {@code jpeg2000}), PagePicture, PageSize, ImagePages; MadePdf writes a PDF, SearchableCopy lays words behind it (UnseenFont, UnseenWords; Unsigned).
 *   <li>Scans: PageCover and ScanSigns say which pages are; ScanReader gives ScanPixels, drawn by PageRenderer, to the reader of letters.
 * </ul>
 */
@NullMarked
package vn.vankho.extraction.worker;

import org.jspecify.annotations.NullMarked;
