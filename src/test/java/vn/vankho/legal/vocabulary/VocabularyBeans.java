package vn.vankho.legal.vocabulary;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The vocabularies, empty until a test fills them. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    TypeRepository.class,
    IssuerRepository.class,
    IssuerQueries.class,
    SuccessionRepository.class,
    Successions.class,
    MergerRepository.class,
    GivenMergers.class,
    FieldRepository.class,
    TypeBook.class,
    FieldBook.class,
    IssuerLines.class,
    IssuerBook.class,
    IssuerMerging.class,
    IssuerPartingRepository.class,
    SignerRepository.class,
    Signers.class,
    Vocabularies.class,
    VocabularyEditing.class,
    FieldEditing.class,
    VocabularySeed.class,
    Seeding.class
})
public class VocabularyBeans {}
