/**
 * What is written into the register: entries, relations, events, what is read and what others say, and every deed on them with its trail.
 * Repositories are package-private, so who writes stands here, whatever room asks for it.
 *
 * <p>Which files together do what:
 * <ul>
 *   <li>Doors for people: LegalRegister (heads and acts), LegalEvents, Corrections and EventCorrections (what was wrong is put right), Reopening,
 *       NormativeWord, Merges, Partings, Dismissals; LegalAccess says who may, LegalDeeds writes the trail, Differing what a correction changed.
 *   <li>Entries and heads: LegalDocumentRepository writes the life of an entry, by the list of HeadColumns; KnownEntryQueries finds entries by what they
 *       are called, LegalDocumentQueries what a viewer may see of them. HeaderChecks tells while a head is typed; EntryOfFile and KeptHeadRepository join
 *       an entry and its file, WhenDestroyed keeps what stays of it.
 *   <li>What is meant by what is cited: CitedDocuments with CitedMatch, CitedBodies, NamedLaws (NamedLawRepository), NamedTarget; FilledStubs and ToldStubRepository fill
 *       what was only cited.
 *   <li>Acts: ActBook keeps them as people decide, Acts makes their events, RelationRepository writes them, SaidAgainRepository what is said of one once
 *       more; SameActRepository with HeldActQueries, HeldAct, SamePlaces and TargetPlaces finds the same act, ListedTooRepository takes back
 *       what a list says of it again, RefusalRepository those that were rejected.
 *   <li>Events: EffectBook keeps them, EventEntry checks what a person enters, EffectRepository writes StoredEvent; ParentEnds (R5) with
 *       ParentEndRepository and ChildrenOnce asks the texts that detail one. OwnEffects proposes what a text says of itself.
 *   <li>Projections: EffectProjectionRepository, made anew by EffectBook, Reckoning and EffectAgain; IndexedStatuses with IndexedEntryQueries hands
 *       them to the index.
 *   <li>What comes in: LegalIntake takes what was read (ReadDocument); ImportedEntries with ImportedBatch and NewEntryRepository, ImportedActs, and
 *       SourceProposals with SourceActs, NamedInReason and ListedActs what another register says (SourceRow).
 * </ul>
 */
@NullMarked
package vn.vankho.legal.register;

import org.jspecify.annotations.NullMarked;
