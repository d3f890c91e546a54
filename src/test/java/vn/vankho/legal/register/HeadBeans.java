package vn.vankho.legal.register;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import vn.vankho.shared.Texts;

/** Entries of the register and their heads: what they are known and cited by, and how several become one. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    LegalAccess.class,
    LegalDeeds.class,
    LegalDocumentQueries.class,
    LegalDocumentRepository.class,
    HeadColumns.class,
    KnownEntryQueries.class,
    IndexedEntryQueries.class,
    NewEntryRepository.class,
    ImportedEntries.class,
    CitedBodies.class,
    CitedDocuments.class,
    NamedLaws.class,
    NamedLawRepository.class,
    NamedTarget.class,
    NamedInReason.class,
    FilledStubs.class,
    EntryOfFile.class,
    KeptHeadRepository.class,
    WhenDestroyed.class,
    HeaderChecks.class,
    NormativeWord.class,
    NormativeRepository.class,
    Merges.class,
    MergeRepository.class,
    Partings.class,
    PartingRepository.class,
    Dismissals.class,
    DismissalRepository.class,
    Texts.class
})
class HeadBeans {}
