package vn.vankho.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentId;
import vn.vankho.document.IndexableDocument;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.PageText;

/**
 * The portal's own index and planner without the portal, for measuring: no database, no rights, one text is one unit.
 */
public final class Measured implements AutoCloseable {
    private final LuceneIndex index;
    private final Planner planner = new Planner(Abbreviations.load());
    private final Map<String, String> names = new HashMap<>();

    /** @param folder an empty folder of its own */
    public Measured(Path folder) throws IOException {
        index = new LuceneIndex(folder, 64);
    }

    /**
     * @param name by which it is found again
     * @param title of the document it is a part of, or empty
     * @param heading of the text itself
     */
    public void add(String name, String title, String heading, String text) throws IOException {
        var id = new UUID(0, names.size() + 1L);
        names.put(id.toString(), name);
        var shown = title.isBlank() ? "-" : title.substring(0, Math.min(title.length(), DocumentData.TITLE_LENGTH));
        var document = new IndexableDocument(
                new DocumentId(id),
                new VersionId(id),
                1,
                DocumentData.named(shown),
                java.util.Set.of(),
                null,
                null,
                "",
                Instant.EPOCH,
                true,
                false);
        index.put(new IndexEntry(document, List.of(new PageText(1, text)), heading, List.of()));
    }

    public void commit() throws IOException {
        index.commit();
    }

    /** Names of the best texts, best first. */
    public List<String> search(String query, int limit) {
        return index.read(searcher -> {
            var matcher = new Matcher(searcher, index.visible(), Visible.Readers.everybody());
            var plan = planner.plan(query, index.vocabulary(searcher), matcher, searcher.getIndexReader());
            var found = new Finder(searcher, plan, SearchRequest.of(query, 0, limit), matcher).find();
            var stored = searcher.storedFields();
            var best = new java.util.ArrayList<String>();
            for (var place : found.places())
                best.add(names.get(stored.document(place.document().entry(), java.util.Set.of(IndexFields.ID))
                        .get(IndexFields.ID)));
            return best;
        });
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
