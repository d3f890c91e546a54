/**
 * Text out of files: an isolated worker process, pages, a safe reading view, page pictures, what the first page says of itself.
 *
 * <p>Which files together do what:
 * <ul>
 *   <li>The door: FileCheck looks at what a file is (FileKind, FileHead, ZipLook with ZipDirectory, OleLook with OleDirectory, TextLook, PasswordLock). ExtractionConfiguration makes the pools, by ExtractionSettings.
 *   <li>Letters and archives: FileParts takes them apart (LetterParts, ZipParts by ZipFiles with WholeBytes; OutlookMail has a worker write a letter of the mail).
 *   <li>Processes: WorkerPool gives a WorkerJob each to its WorkerSlots, each with a WorkerProcess made by WorkerCommand (WorkerStarter), fed by WorkerSender and timed by WorkerWatch;
 *       WorkerProgress is told meanwhile, Outcomes says what an answer means for a step, Tries how often it is tried again, Spent what it cost. What runs in them is {@code worker}.
 *   <li>Reading: ReadStep by ReadBatch; TextRepository keeps, ExtractedTexts hands out each PageText; Recognition and RecogniseStep read number
 *       and issuer (IsoRecognition, LetterRecognition); SecrecyCheck puts away, LookBackStep looks at versions that were replaced unread (FirstPictures), ReadRemainsRepository clears what is left of it.
 *   <li>Old fonts: Decodings and DecodingRepository: a Decoding is what was decoded, and a person's choice; DecodedWords with DecodingRoutes are for the viewer.
 *   <li>Scans: ScanStep reads by ScanProgram (ScanSettings) through ScanReading, ScanProgress and ScanKeeping; ScanRepository keeps pages, ScanQueries says how they stand, ScannedPages puts them into the text as ScannedText says; Scans
 *       and ScanWordQueries give words with their places; SearchableCopies; MeasuredScan and MeasuredText for measuring. Letters come off pictures in {@code ocr}.
 *   <li>Pages in doubt: DoubtfulPages lists by DoubtfulPageQueries, PageCorrections keeps what a person says (CorrectionRepository, PageRevision; PageToCorrect, DoubtfulPage, Doubt, DoubtFilter), ReadingPagesAgain has
 *       them read once more, PictureDeeds is what both ask; ScanRoutes, {@code ui}.
 *   <li>Pictures of pages: PictureStep, PagePictures, PageDrawing, MadeFiles; OfficePages by OfficeProgram (OfficeSettings); DrawingState. How much
 *       room these take: DrawnRoom by DrawnPages, DrawnRepository and DerivedData, with DerivedElsewhere supplied from above.
 *   <li>Programs of the system: SystemProgram finds them, ProgramJobs stages what waited for them (SkippedQueries).
 *   <li>Signatures: SignatureStep reads, Signatures and SignatureRepository keep (SignatureSettings), SignatureJobs looks again, RootsState says whether the roots are there; the words are {@code signature}.
 *   <li>Tables for registers that others have kept: FileTables.
 *   <li>For the list of documents: ListFindings by FindingQueries.
 *   <li>Viruses are {@code virus}.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"audittrail", "identity", "document", "shared :: rest", "storage"})
@NullMarked
package vn.vankho.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
