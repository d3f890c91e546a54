package vn.vankho.search.ui;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vankho.audittrail.EntryWords;
import vn.vankho.document.Arrivals;
import vn.vankho.document.Attachments;
import vn.vankho.document.DocumentElsewhere;
import vn.vankho.document.DocumentHistory;
import vn.vankho.document.DocumentView;
import vn.vankho.document.Documents;
import vn.vankho.document.EntryTitles;
import vn.vankho.document.FormWords;
import vn.vankho.extraction.DecodingRoutes;
import vn.vankho.extraction.Decodings;
import vn.vankho.extraction.ExtractedTexts;
import vn.vankho.extraction.ReadingPagesAgain;
import vn.vankho.extraction.Scans;
import vn.vankho.extraction.Signatures;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.EntryNames;
import vn.vankho.identity.People;
import vn.vankho.identity.Viewer;
import vn.vankho.search.SearchEngine;

/** What the parts of the document page ask. */
@Component
record DocumentParts(
        Documents documents,
        DocumentHistory history,
        Arrivals arrivals,
        Attachments attachments,
        ExtractedTexts texts,
        LongTexts longTexts,
        Decodings decodings,
        Signatures signatures,
        Scans scans,
        ReadingPagesAgain readingAgain,
        EntryWords words,
        EntryNames names,
        EntryTitles titles,
        People people,
        FormWords offered,
        List<DocumentElsewhere> elsewhere,
        SearchEngine search,
        Clock clock,
        CurrentViewer currentViewer) {
    Viewer viewer() {
        return currentViewer.get();
    }

    /** Where the browser learns how the words of the current version are read; "" where none was decoded, or they hold as they are written. */
    String readings(DocumentView view) {
        if (!view.current().fileIsOpenTo(viewer())) return "";
        var version = view.current().id();
        return decodings
                .of(view.id(), version, viewer())
                .filter(decoding -> !decoding.reverted())
                .map(_ -> DecodingRoutes.readings(view.id(), version))
                .orElse("");
    }
}
