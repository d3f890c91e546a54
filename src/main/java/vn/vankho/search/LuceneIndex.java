package vn.vankho.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** One index in one folder: written by one thread at a time, read by many; a search never sees half a document. */
final class LuceneIndex implements Closeable {
    private static final String FORMAT = "format";

    /** So many small ones may lie beside each other in a stream of receipts: merging them again and again was half its work. */
    private static final int STREAM_SEGMENTS = 16;

    /** Lucene analyses nothing here; it is told only that two values of one field do not stand side by side. */
    private static final Analyzer GAPS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            throw new IllegalStateException(field);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return 1_000;
        }
    };

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Visible visible = new Visible();
    private final VocabularyKeeper vocabulary = new VocabularyKeeper(visible, VocabularyKeeper.OLDEST);

    /** What is done with a searcher while it is held. */
    interface Reading<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    /** @throws IOException also when the index is damaged ({@code CorruptIndexException}) or of another format ({@link OtherFormat}) */
    LuceneIndex(Path folder, double bufferMegabytes) throws IOException {
        this.folder = folder;
        directory = FSDirectory.open(folder);
        try {
            var config = new IndexWriterConfig(GAPS)
                    .setSimilarity(Searchers.SIMILARITY)
                    .setRAMBufferSizeMB(bufferMegabytes)
                    .setUseCompoundFile(true)
                    .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(STREAM_SEGMENTS))
                    .setCommitOnClose(false);
            writer = new IndexWriter(directory, config);
            checkFormat();
            searchers = new SearcherManager(writer, new Searchers());
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** The folder holds an index whose fields mean something else. */
    static final class OtherFormat extends IOException {
        OtherFormat(@Nullable String found) {
            super("index format " + found + " instead of " + IndexFields.FORMAT);
        }
    }

    private void checkFormat() throws IOException {
        String found = null;
        var data = writer.getLiveCommitData();
        if (data != null) for (var entry : data) if (entry.getKey().equals(FORMAT)) found = entry.getValue();
        if (writer.getDocStats().maxDoc > 0
                && !String.valueOf(IndexFields.FORMAT).equals(found)) {
            writer.rollback();
            throw new OtherFormat(found);
        }
        writer.setLiveCommitData(
                Map.of(FORMAT, String.valueOf(IndexFields.FORMAT)).entrySet());
    }

    void put(IndexEntry entry) throws IOException {
        writer.updateDocuments(new Term(IndexFields.ID, id(entry.document().id().value())), Blocks.of(entry));
    }

    void delete(Collection<UUID> documents) throws IOException {
        for (var document : documents) writer.deleteDocuments(new Term(IndexFields.ID, id(document)));
    }

    /** Visible to the next search and, when this returns, on disk. Who searches need not wait for the disk: what is lost with it is put again. */
    void commit() throws IOException {
        refresh();
        writer.commit();
    }

    /** Where there are more than {@code most} segments, returns when there are at most {@code few}. Others may write and search meanwhile. */
    void tidy(int most, int few) throws IOException {
        if (read(searcher -> searcher.getIndexReader().leaves().size()) <= most) return;
        writer.forceMerge(few);
        commit();
    }

    private void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        var searcher = searchers.acquire();
        try {
            vocabulary.refresh(searcher.getIndexReader());
        } finally {
            searchers.release(searcher);
        }
    }

    /** Whether everything that was put is on disk, and the next put may work. */
    boolean isSound() {
        return writer.isOpen() && writer.getTragicException() == null;
    }

    /** Ids with the stamps they have here. */
    Map<UUID, Long> stamps() {
        return read(searcher -> {
            var all = new HashMap<UUID, Long>();
            for (var leaf : searcher.getIndexReader().leaves()) {
                var living = visible.to(Visible.Readers.everybody(), leaf);
                var ids = DocValues.getBinary(leaf.reader(), IndexFields.ID_VALUE);
                var stamps = DocValues.getNumeric(leaf.reader(), IndexFields.STAMP);
                for (int i = living.nextSetBit(0); i != DocIdSetIterator.NO_MORE_DOCS; i = Matcher.next(living, i))
                    if (ids.advanceExact(i) && stamps.advanceExact(i))
                        all.put(UUID.fromString(ids.binaryValue().utf8ToString()), stamps.longValue());
            }
            return all;
        });
    }

    /** Documents, and index documents of all kinds. */
    long documents() {
        return read(searcher -> {
            long count = 0;
            for (var leaf : searcher.getIndexReader().leaves())
                count += visible.to(Visible.Readers.everybody(), leaf).cardinality();
            return count;
        });
    }

    long units() {
        return read(searcher -> (long) searcher.getIndexReader().numDocs()) - documents();
    }

    <T> T read(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Vocabulary vocabulary(IndexSearcher searcher) throws IOException {
        return vocabulary.of(searcher.getIndexReader());
    }

    Visible visible() {
        return visible;
    }

    Path folder() {
        return folder;
    }

    static {
        // a pasted paragraph is a query too
        IndexSearcher.setMaxClauseCount(8_192);
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (var file : directory.listAll()) bytes += length(file);
        return bytes;
    }

    private long length(String file) {
        try {
            return directory.fileLength(file);
        } catch (IOException goneMeanwhile) {
            return 0;
        }
    }

    static String id(UUID document) {
        return document.toString();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        if (writer.isOpen()) {
            if (writer.hasUncommittedChanges()) writer.commit();
            writer.close();
        }
        directory.close();
    }
}
