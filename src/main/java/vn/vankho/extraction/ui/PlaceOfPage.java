package vn.vankho.extraction.ui;

import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ScanRoutes;

/**
 * A page that a person has open.
 *
 * @param among which pages the person goes through
 */
record PlaceOfPage(DocumentId document, VersionId version, int no, DoubtAddress among) {
    /** Another page of the same file. */
    String other(int number) {
        return ScanRoutes.page(document, version, number) + among.query();
    }
}
