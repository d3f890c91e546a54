package vn.vankho.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.vankho.shared.DataFolder;

/**
 * Holds the index that is searched and, while it is rebuilt, the one beside it. {@code <data>/index/current} names the folder that
 * counts; an index that is missing, damaged or of another format is replaced by an empty one, which the reconciliation fills.
 */
@Component
class IndexKeeper implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final String POINTER = "current";
    private static final double BUFFER_MEGABYTES = 32;

    private final Path root;
    private final ReentrantLock writing = new ReentrantLock(true);
    private volatile LuceneIndex current;
    private @Nullable LuceneIndex beside;
    private @Nullable Exception spoilt;
    private long newest;

    IndexKeeper(DataFolder data) throws IOException {
        root = data.folder("index");
        current = open();
    }

    /** What is written into the index, and into the one beside it; nobody else writes meanwhile. */
    interface Writing {
        void into(List<LuceneIndex> indexes) throws IOException;
    }

    /** What is done with a searcher while it is held; the index is the one it looks at. */
    interface Reading<T> {
        T with(LuceneIndex index, IndexSearcher searcher) throws IOException;
    }

    <T> T read(Reading<T> reading) {
        while (true) {
            var index = current;
            try {
                return index.read(searcher -> reading.with(index, searcher));
            } catch (AlreadyClosedException e) {
                // it was swapped between two instants; an index that is closed for another reason is not asked again
                if (index == current) throw e;
            }
        }
    }

    LuceneIndex current() {
        return current;
    }

    /** @return the index that was searched meanwhile */
    LuceneIndex write(Writing work) throws IOException {
        writing.lock();
        try {
            work.into(beside == null ? List.of(current) : List.of(current, beside));
            return current;
        } finally {
            writing.unlock();
        }
    }

    /** Writes into the new index only; nobody else writes meanwhile. */
    void writeBeside(Writing work) throws IOException {
        writing.lock();
        try {
            checkBeside();
            if (beside == null) beside = fresh();
            work.into(List.of(beside));
        } finally {
            writing.unlock();
        }
    }

    /** The new index becomes the one that is searched; searches that run end in the old one. */
    void swap() throws IOException {
        writing.lock();
        try {
            checkBeside();
            var next = beside;
            if (next == null) return;
            next.commit();
            point(next.folder());
            var old = current;
            current = next;
            beside = null;
            close(old);
            removeOthers(next.folder());
        } finally {
            writing.unlock();
        }
    }

    void dropBeside() {
        writing.lock();
        try {
            if (beside != null) close(beside);
            beside = null;
            spoilt = null;
            removeOthers(current.folder());
        } finally {
            writing.unlock();
        }
    }

    /**
     * What could not be written into the index beside ends that one, and the rebuild with it at its next write; the index that is searched
     * goes on. Only within {@link #write}.
     */
    void spoilBeside(Exception why) {
        if (beside == null) return;
        LOG.warn("The index that was being built is given up: {}", why.toString());
        spoilt = why;
        close(beside);
        beside = null;
    }

    private void checkBeside() throws IOException {
        if (spoilt != null) throw new IOException("The index that was being built could not be written", spoilt);
    }

    /**
     * After an error of the disk: the index as it was committed last, or an empty one. True when it was opened anew. Not by a thread that was
     * interrupted: it can open nothing and would take a sound index for a damaged one; whoever writes next comes here again.
     */
    boolean recover() throws IOException {
        if (Thread.currentThread().isInterrupted()) return false;
        writing.lock();
        try {
            if (current.isSound()) return false;
            var broken = current;
            close(broken);
            current = open();
            return true;
        } finally {
            writing.unlock();
        }
    }

    private LuceneIndex open() throws IOException {
        // whoever cleans a folder up while the portal runs may have taken it whole
        Files.createDirectories(root);
        var folder = pointed();
        if (folder != null) {
            try {
                var index = new LuceneIndex(folder, BUFFER_MEGABYTES);
                removeOthers(folder);
                return index;
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("The index is rebuilt, because it cannot be used: {}", e.getMessage());
            }
        }
        var index = fresh();
        point(index.folder());
        removeOthers(index.folder());
        return index;
    }

    private @Nullable Path pointed() throws IOException {
        try {
            var name = Files.readString(root.resolve(POINTER)).strip();
            var folder = root.resolve(name);
            return name.matches("\\d+") && Files.isDirectory(folder) ? folder : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private LuceneIndex fresh() throws IOException {
        // never a name that an index still held was given, though its folder be gone
        for (var folder : generations()) newest = Math.max(newest, Long.parseLong(name(folder)));
        var index = new LuceneIndex(Files.createDirectory(root.resolve(String.valueOf(++newest))), BUFFER_MEGABYTES);
        index.commit();
        return index;
    }

    private void point(Path folder) throws IOException {
        var draft = Files.writeString(root.resolve(POINTER + ".tmp"), name(folder) + "\n");
        Files.move(draft, root.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<Path> generations() throws IOException {
        try (var all = Files.list(root)) {
            return new ArrayList<>(
                    all.filter(path -> name(path).matches("\\d{1,18}")).toList());
        }
    }

    private void removeOthers(Path kept) {
        try {
            for (var folder : generations())
                if (!folder.equals(kept) && (beside == null || !folder.equals(beside.folder())))
                    FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            LOG.warn("An old index could not be removed: {}", e.getMessage());
        }
    }

    private static void close(LuceneIndex index) {
        try {
            index.close();
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("An index could not be closed: {}", e.getMessage());
        }
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    @Override
    public void destroy() {
        writing.lock();
        try {
            if (beside != null) close(beside);
            beside = null;
            close(current);
        } finally {
            writing.unlock();
        }
    }
}
