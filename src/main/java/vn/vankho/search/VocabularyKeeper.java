package vn.vankho.search;

import java.io.Closeable;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the vocabulary anew when the index has changed by a fifth or the copy is old; who searches never waits for it. */
final class VocabularyKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(VocabularyKeeper.class);

    static final Duration OLDEST = Duration.ofMinutes(1);

    private final Visible visible;
    private final Duration oldest;
    private final AtomicBoolean taking = new AtomicBoolean();
    private volatile @Nullable Vocabulary last;
    private volatile WeakReference<IndexReader> takenOf = new WeakReference<>(null);
    private volatile long takenAt;

    /** @param oldest as old a copy may be while the index goes on */
    VocabularyKeeper(Visible visible, Duration oldest) {
        this.visible = visible;
        this.oldest = oldest;
    }

    Vocabulary of(IndexReader reader) throws IOException {
        var known = last;
        if (known == null) return refresh(reader);
        // after the last document of a batch nothing is written any more that would take it anew
        if (isOld() && reader != takenOf.get() && taking.compareAndSet(false, true)) takeBeside(reader);
        return known;
    }

    private void takeBeside(IndexReader reader) {
        reader.incRef();
        Thread.ofPlatform().daemon().name("vocabulary").start(() -> {
            try (Closeable _ = reader::decRef) {
                refresh(reader);
            } catch (IOException e) {
                LOG.warn("The words of the index could not be read", e);
            } finally {
                taking.set(false);
            }
        });
    }

    private boolean isOld() {
        return System.nanoTime() - takenAt >= oldest.toNanos();
    }

    synchronized Vocabulary refresh(IndexReader reader) throws IOException {
        var known = last;
        if (known != null && (reader == takenOf.get() || isFresh(known, reader))) return known;
        var fresh = Vocabulary.take(reader, visible);
        takenOf = new WeakReference<>(reader);
        last = fresh;
        takenAt = System.nanoTime();
        return fresh;
    }

    private boolean isFresh(Vocabulary known, IndexReader reader) {
        return !isOld() && !known.isOutgrownBy(reader);
    }
}
