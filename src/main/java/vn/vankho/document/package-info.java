/**
 * A document, its versions, its files, who may see it, and the steps of work on it. Publishes staged steps, for which rooms above
 * supply a {@code StepWorker}, and what was put out of sight.
 *
 * <p>Which files together do what:
 * <ul>
 *   <li>The door for people: Documents asks Access, lets Keeping, Changing and Looking work, and reads lists (DocumentListQueries,
 *       DocumentQueries); Visible is the filter in each of them. DocumentHistory (without what SeenVersions, by
 *       HiddenVersionQueries, and ToldReaders leave out), DocumentLines (what words may find in the trail) and Arrivals are doors of their own.
 *   <li>The list: DocumentFilter and DocumentOrder are what is asked, ListConditions the SQL of it, RowMapping reads DocumentRow with its
 *       StepTroubles, DocumentListFile writes it as a workbook, PickedDocument is one of those for a deed on many; DocumentFindings, supplied from above, tells of the DocumentStates that this room does not know.
 *   <li>What is said of a document: DocumentData with DataBounds, DataChanges, ReadTitle, SaidData, DataColumns, DataRefusals; DocumentView, DocumentRow,
 *       DocumentVersion are what is shown. FormWords offers what the office calls things by (OfferedWords, supplied from above) and the labels in use.
 *       NamedVersion finds the version that an address names.
 *   <li>Keeping: IncomingFile, FileNames, Intake (FileInspector looks at the file, ReceivingLimits, DocumentSettings), OneAtATime,
 *       Originals; DocumentRepository and ReaderRepository write; Kept is the receipt.
 *   <li>Files in files: Letters keeps attachments, Archives opens archives, both by Opening (Unpacker supplied from above, Unpacking hands
 *       over, UnpackBudget counts, UnpackSettings); LetterPartRepository writes the links, UnfinishedLetters goes on after a crash (UnderWay), Attachments and AttachmentRepository read them.
 *   <li>Changing and looking: ChangeRepository; CommonChanges says a CommonChange of many documents; Recently keeps the trail short.
 *   <li>Originals: OriginalFindings and FindingRepository mark what the check of the store found, TroubledOriginal shows it.
 *   <li>Out of sight: PuttingAway puts there what belongs together (FamilyQueries), Quarantine with its queries and repository brings back, PutAway and AwayVersion tell;
 *       VersionTexts is supplied from above; Trash, TrashRepository, DocumentJobs; CopyRepository and VersionCopies
 *       for what was made of a version.
 *   <li>For the rooms above, without a viewer: DocumentFeed with FeedQueries and FeedRepository, IndexableDocument, ReadHeader,
 *       VersionFile.
 *   <li>For registers that name their texts: NamedFiles by NamedFileQueries.
 *   <li>Steps: Steps stages (StepRepository, StepSignal), StepBoard and StepQueries show; the others are the words of it. How they are
 *       done is {@code document.step}.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"audittrail", "identity", "shared :: rest", "storage"})
@NullMarked
package vn.vankho.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
