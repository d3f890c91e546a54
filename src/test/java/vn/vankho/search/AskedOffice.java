package vn.vankho.search;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.vankho.document.DocumentId;

/** The documents of {@link OfficeTexts}, in an index that all tests of a class ask. */
abstract class AskedOffice {
    static SearchRoom room;
    static DocumentId decision;
    static DocumentId citing;
    static DocumentId otherYear;
    static DocumentId review;

    private static OfficeTexts texts;

    @BeforeAll
    static void fill() {
        texts = new OfficeTexts();
        room = texts.room;
        decision = texts.decision;
        citing = texts.citing;
        otherYear = texts.otherYear;
        review = texts.review;
    }

    @AfterAll
    static void close() {
        texts.close();
    }
}
