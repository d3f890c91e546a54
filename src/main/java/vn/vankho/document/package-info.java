/**
 * A document, its versions, its files, who may see it, and the steps of work on it. Publishes staged steps, for which rooms above
 * supply a {@code StepWorker}, and what was put out of sight.
 *
 * <p>Which files together do what:
 * <ul>
 *   <li>The door for people: Documents asks Access, lets Keeping, Changing and Looking work, and reads lists (DocumentListQueries,
 *       DocumentQueries); Visible is the filter in each of them (AccessLevel). DocumentId, VersionId, DocumentKind and DocumentRoutes are its words. DocumentHistory, DocumentLines (what words
 *       may find in the trail, and what its lines tell: not what SeenVersions, by HiddenVersionQueries, and ToldReaders leave out; EntryTitles for them) and Arrivals
 *       (ArrivalQueries) are doors of their own. DocumentElsewhere, supplied from above, says what other rooms hold of a document.
 *   <li>The list: DocumentFilter and DocumentOrder are what is asked, ListConditions the SQL of it, RowMapping reads DocumentRow with its
 *       StepTroubles, DocumentListFile writes it as a workbook, PickedDocument is one of those for a deed on many; DocumentFindings, supplied from above, tells of the DocumentStates that this room does not know.
 *   <li>What is said of a document: DocumentData with DataBounds, DataChanges, ReadTitle, SaidData, DataColumns, DataRefusals; DocumentView, DocumentRow,
 *       DocumentVersion are what is shown. WhenUnitRenamed has documents indexed anew. FormWords offers what the office calls things by (OfferedWords, supplied from above) and the labels in use.
 *       NamedVersion finds the version that an address names.
 *   <li>Keeping: IncomingFile, FileNames, Intake (FileInspector looks at the file and gives Inspected, ReceivingLimits, DocumentSettings), OneAtATime,
 *       Originals; DocumentRepository and ReaderRepository write; Kept is the receipt.
 *   <li>Files in files: Letters keeps attachments, Archives opens archives, both by Opening (Unpacker supplied from above, Unpacking hands
 *       over, UnpackBudget counts, UnpackSettings); LetterPartRepository writes the links, UnfinishedLetters goes on after a crash (UnfinishedLetterQueries, UnderWay), Attachments and AttachmentRepository read them, Along (AlongQueries) names what goes along with a letter.
 *   <li>Changing and looking: ChangeRepository; CommonChanges says a CommonChange of many documents, or takes one back (ChangedFields with its FieldChanges and MachineMarks); Recently keeps the trail short.
 *   <li>Many documents at once: ManyRuns is the door (ManyDeed, ManyRun with its ManyRunId, ManyRemark, ManyChange, ManyReached), ManyWork does them on the thread ManyRunner, ManyRunRepository
 *       and ManyRunQueries hold them (ManyJson), ManyTries says which documents are tried again, ManyAgainRepository begins what follows on another, WhenPasswordGiven stops them, ManyEnded is published for the room that tells their person.
 *   <li>Originals: OriginalFindings and FindingRepository mark what the check of the store found, TroubledOriginal shows it.
 *   <li>Out of sight: PuttingAway puts there what belongs together (FamilyQueries), Quarantine with QuarantineQueries and QuarantineRepository brings back, PutAway and AwayVersion tell; Quarantined is what
 *       operators see, with its QuarantineMark and QuarantineReason, QuarantineNotice what its person is told. Looked and HeldPart (HeldQueries) say what is not open yet, VirusLooks
 *       (supplied from above) whether viruses are looked for;
 *       VersionTexts is supplied from above; Trash, TrashRepository, DocumentJobs; TrashedDocuments (TrashFilter, TrashOrder, TrashedDocument, TrashQueries) is the list of the trash; DestroyedDocuments (DestroyedDocument, DestroyedQueries) is the register of what is gone; CopyRepository and VersionCopies
 *       for what was made of a version.
 *   <li>For the rooms above, without a viewer: DocumentFeed with FeedQueries and FeedRepository, IndexableDocument, ReadHeader,
 *       VersionFile.
 *   <li>For registers that name their texts: NamedFiles by NamedFileQueries.
 *   <li>Steps: Steps stages (StepRepository, StepSignal), StepBoard (StepBoardQueries, StepCount, FailedStep) and StepQueries show. Its words: Step, StepKind, StepState, StepTask,
 *       StepOutcome, StepTrouble; StepWorker is supplied from above. How they are
 *       done is {@code document.step}.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"audittrail", "identity", "shared :: rest", "storage"})
@NullMarked
package vn.vankho.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
