package vn.vankho.legal.register;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;

/**
 * What others cite a text by becomes one with it once its head says so: as when its file arrives ({@link LegalIntake}), which may have been
 * read under another number. Nothing is decided by that; a lawyer parts them again ({@link Partings}).
 */
@Component
class FilledStubs {
    private final CitedDocuments cited;
    private final MergeRepository merges;
    private final Merges joined;
    private final LegalDocumentRepository documents;

    FilledStubs(CitedDocuments cited, MergeRepository merges, Merges joined, LegalDocumentRepository documents) {
        this.cited = cited;
        this.merges = merges;
        this.joined = joined;
        this.documents = documents;
    }

    /** A text that acts on another one is not that one, whatever it is called. */
    List<LegalDocument> of(LegalDocumentId text, LegalHeader header) {
        return cited.stubsOf(text, header).stream()
                .filter(stub -> !merges.isRelated(text, stub.id()))
                .toList();
    }

    void fill(LegalDocumentId text, Viewer viewer) {
        var filled = documents.find(text).orElseThrow();
        of(text, filled.header()).forEach(stub -> joined.join(filled, stub, "", viewer));
    }
}
