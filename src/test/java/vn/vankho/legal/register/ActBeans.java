package vn.vankho.legal.register;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** Acts of texts on each other, the events in their effect, and what follows from both. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    LegalRegister.class,
    LegalEvents.class,
    ActBook.class,
    EventEntry.class,
    LegalIntake.class,
    RelationRepository.class,
    SaidAgainRepository.class,
    SameActRepository.class,
    HeldActQueries.class,
    ListedTooRepository.class,
    ToldStubRepository.class,
    DoubledActRepository.class,
    RefusalRepository.class,
    Reopening.class,
    Corrections.class,
    EventCorrections.class,
    EffectRepository.class,
    EffectProjectionRepository.class,
    EffectBook.class,
    EffectAgain.class,
    Reckoning.class,
    IndexedStatuses.class,
    ParentEnds.class,
    ParentEndRepository.class,
    OwnEffectRepository.class,
    SourceStatementRepository.class,
    SourceProposals.class,
    SourceActs.class,
    ListedActs.class,
    ImportedActs.class
})
class ActBeans {}
