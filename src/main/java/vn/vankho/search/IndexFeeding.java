package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentId;
import vn.vankho.document.IndexableDocument;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ExtractedTexts;

/** Brings documents into the index as the database has them now. Fetched and put under one lock, so that an older state never overwrites a newer one. */
@Component
class IndexFeeding {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFeeding.class);

    /** Texts held in memory at once, apart from a single longer one. */
    private static final long CHARACTERS = 4_000_000;

    private static final int GIANT = 1_000_000;

    private final IndexKeeper keeper;
    private final IndexChanges changes = new IndexChanges();
    private final DocumentFeed documents;
    private final ExtractedTexts texts;
    private final ObjectProvider<SearchFields> owners;

    IndexFeeding(
            IndexKeeper keeper, DocumentFeed documents, ExtractedTexts texts, ObjectProvider<SearchFields> owners) {
        this.keeper = keeper;
        this.documents = documents;
        this.texts = texts;
        this.owners = owners;
    }

    /** Puts, replaces or removes these; on disk and found when it returns. Answers with those that could not be put, and why. */
    Map<DocumentId, String> feed(Collection<DocumentId> ids) throws IOException {
        var failed = new HashMap<DocumentId, String>();
        keeper.write(indexes -> {
            put(ids, indexes, failed);
            indexes.getFirst().commit();
        });
        changes.note(ids);
        return failed;
    }

    /** @param into what is in it alone is lost with it until {@link #commit} was called */
    record Put(LuceneIndex into, Map<DocumentId, String> failed) {}

    /** As {@link #feed}, on disk and found after {@link #commit}. */
    Put put(Collection<DocumentId> ids) throws IOException {
        var failed = new HashMap<DocumentId, String>();
        return new Put(keeper.write(indexes -> put(ids, indexes, failed)), failed);
    }

    /** What was put is on disk and found. @return the index of which that is true */
    LuceneIndex commit(Collection<DocumentId> ids) throws IOException {
        var index = keeper.write(indexes -> indexes.getFirst().commit());
        changes.note(ids);
        return index;
    }

    /** Those whose text takes so long that others must not wait for several of them. */
    Set<VersionId> giants(Collection<VersionId> versions) {
        var giants = new HashSet<VersionId>();
        texts.characters(versions).forEach((version, characters) -> {
            if (characters > GIANT) giants.add(version);
        });
        return giants;
    }

    /** What was put since somebody asked last. */
    IndexChanges changes() {
        return changes;
    }

    /** The same into the index that is being built beside the other, to be committed when it is whole. */
    void feedBeside(Collection<DocumentId> ids) throws IOException {
        keeper.writeBeside(indexes -> put(ids, indexes, new HashMap<>()));
    }

    private void put(Collection<DocumentId> ids, List<LuceneIndex> indexes, Map<DocumentId, String> failed)
            throws IOException {
        var present = documents.indexable(ids).stream()
                .filter(document -> !document.trashed())
                .toList();
        remove(ids, present, indexes);
        if (present.isEmpty()) return;
        var statuses = statuses(present);
        for (var slice : slices(present)) {
            var pages =
                    texts.pages(slice.stream().map(IndexableDocument::version).toList());
            for (var document : slice) {
                var entry = new IndexEntry(
                        document,
                        // in what was not looked at for a secrecy mark nobody finds a word; the look stages it again
                        document.looked() ? pages.getOrDefault(document.version(), List.of()) : List.of(),
                        null,
                        statuses.getOrDefault(document.id(), List.of()));
                try {
                    each(indexes, index -> index.put(entry));
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    LOG.error("Document {} cannot be indexed", document.id().value(), e);
                    failed.put(document.id(), String.valueOf(e.getMessage()));
                    // what stands there is an older state, perhaps with more readers
                    each(indexes, index -> index.delete(Set.of(document.id().value())));
                }
            }
        }
    }

    private interface Change {
        void on(LuceneIndex index) throws IOException;
    }

    /** Trouble of the one that is only being built does not keep a document from being found. */
    private void each(List<LuceneIndex> indexes, Change change) throws IOException {
        change.on(indexes.getFirst());
        if (indexes.size() < 2) return;
        try {
            change.on(indexes.getLast());
        } catch (IOException | AlreadyClosedException e) {
            keeper.spoilBeside(e);
        }
    }

    private void remove(Collection<DocumentId> ids, List<IndexableDocument> present, List<LuceneIndex> indexes)
            throws IOException {
        Set<UUID> gone = new HashSet<>();
        for (var id : ids) gone.add(id.value());
        for (var document : present) gone.remove(document.id().value());
        if (!gone.isEmpty()) each(indexes, index -> index.delete(gone));
    }

    private Map<DocumentId, List<StatusSpan>> statuses(List<IndexableDocument> present) {
        var ids = present.stream().map(IndexableDocument::id).toList();
        var all = new HashMap<DocumentId, List<StatusSpan>>();
        owners.orderedStream().forEach(owner -> all.putAll(owner.statuses(ids)));
        return all;
    }

    private List<List<IndexableDocument>> slices(List<IndexableDocument> present) {
        var lengths = texts.characters(
                present.stream().map(IndexableDocument::version).toList());
        var slices = new ArrayList<List<IndexableDocument>>();
        long held = CHARACTERS;
        for (var document : present) {
            int length = lengths.getOrDefault(document.version(), 0);
            if (slices.isEmpty() || held + length > CHARACTERS) {
                slices.add(new ArrayList<>());
                held = 0;
            }
            slices.getLast().add(document);
            held += length;
        }
        return slices;
    }
}
