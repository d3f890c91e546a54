package vn.vankho.search.ui;

import org.springframework.stereotype.Component;
import vn.vankho.audittrail.AuditEntries;
import vn.vankho.document.Documents;
import vn.vankho.extraction.ExtractedTexts;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.People;
import vn.vankho.identity.Viewer;

/** What the parts of the document page ask. */
@Component
record DocumentParts(
        Documents documents, ExtractedTexts texts, AuditEntries trail, People people, CurrentViewer currentViewer) {
    Viewer viewer() {
        return currentViewer.get();
    }
}
