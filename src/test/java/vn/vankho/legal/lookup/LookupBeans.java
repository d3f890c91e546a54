package vn.vankho.legal.lookup;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What is asked of the register. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    LegalListQueries.class,
    ListCountQueries.class,
    ListValueQueries.class,
    BelievedQueries.class,
    LegalPageQueries.class,
    RelationQueries.class,
    RelatedTexts.class,
    RefusalQueries.class,
    RefusedLookup.class,
    LegalWarnings.class,
    ActWarnings.class,
    ChapterHints.class,
    AnnouncedHints.class,
    LegalHints.class,
    ApplicationOrder.class,
    BelievedThen.class,
    CitedQueries.class,
    CitedTexts.class,
    LegalLookup.class,
    LegalList.class,
    EndQueries.class,
    EndReasons.class,
    RegisterFile.class,
    RegisterPlace.class,
    LegalStanding.class
})
public class LookupBeans {}
