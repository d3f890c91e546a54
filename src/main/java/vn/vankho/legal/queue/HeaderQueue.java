package vn.vankho.legal.queue;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.extraction.ExtractedTexts;
import vn.vankho.extraction.PagePictures;
import vn.vankho.extraction.PageText;
import vn.vankho.extraction.Scans;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.shared.Page;

/** Chờ xác nhận: heads that were read, for whoever confirms them one after the other, and the places they were read at. */
@Service
public class HeaderQueue {
    private static final int MOST_ROWS = 200;

    private final WaitingQueries queries;
    private final LegalLookup lookup;
    private final Documents documents;
    private final ExtractedTexts texts;
    private final Scans scans;

    HeaderQueue(WaitingQueries queries, LegalLookup lookup, Documents documents, ExtractedTexts texts, Scans scans) {
        this.queries = queries;
        this.lookup = lookup;
        this.documents = documents;
        this.texts = texts;
        this.scans = scans;
    }

    @Transactional(readOnly = true)
    public Page<WaitingHeader> list(WaitingFilter filter, WaitingOrder order, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.list(filter, order, offset, Math.clamp(limit, 1, MOST_ROWS), viewer);
    }

    /** How many wait for a person who may confirm, to {@code most} at least; nothing waits for others. */
    @Transactional(readOnly = true)
    public int count(int most, Viewer viewer) {
        return viewer.may(Permission.EDIT) ? queries.count(most, viewer) : 0;
    }

    /** Where what was read of a document waits for the viewer to confirm it. */
    @Transactional(readOnly = true)
    public Optional<LegalDocumentId> waiting(DocumentId document, Viewer viewer) {
        return viewer.may(Permission.EDIT)
                ? lookup.ofDocument(document, viewer).filter(id -> queries.isWaiting(id, viewer))
                : Optional.empty();
    }

    @Transactional(readOnly = true)
    public List<String> typeNames(Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.typeNames(viewer);
    }

    /** The next one behind {@code id}; empty when no other waits. */
    @Transactional(readOnly = true)
    public Optional<LegalDocumentId> after(
            LegalDocumentId id, WaitingFilter filter, WaitingOrder order, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.after(id, filter, order, viewer);
    }

    /**
     * The file of a text with the places its head was read at; empty where there is none, or its text is not open to the viewer yet. That a
     * restricted file was read is in its trail.
     */
    @Transactional
    public Optional<Source> source(LegalDocumentId id, Viewer viewer) {
        var document = lookup.document(id, viewer).document();
        return document == null ? Optional.empty() : queries.read(id).map(read -> source(id, document, read, viewer));
    }

    private Source source(LegalDocumentId id, DocumentId document, WaitingQueries.Read read, Viewer viewer) {
        var version = documents.readText(document, read.version(), viewer);
        var pages = texts.pages(version.id()).stream().map(PageText::text).toList();
        var places = SourcePlaces.of(pages, read.evidence(), queries.sentences(id), queries.ownSentences(id));
        return new Source(
                document,
                version.id(),
                PagePictures.hasPicture(version.mediaType()) && version.fileIsOpenTo(viewer),
                scans.pages(version.id()),
                SourceText.of(pages, places.values()),
                read.evidence(),
                places);
    }
}
