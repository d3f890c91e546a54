package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/** Work on every segment of an index, shared among the cores where the searcher shares its own. */
final class Segments {
    interface Work<T> {
        T on(LeafReaderContext leaf) throws IOException;
    }

    private Segments() {}

    /** Results in the order of the segments. The work must not write what another segment's work reads. */
    static <T> List<T> each(IndexSearcher searcher, Work<T> work) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var results = new ArrayList<T>();
        if (searcher.getSlices().length < 2) {
            for (var leaf : leaves) results.add(work.on(leaf));
            return results;
        }
        // the largest first, so that none is begun when the others end
        var order = leaves.stream()
                .sorted(Comparator.comparingInt(leaf -> -leaf.reader().maxDoc()))
                .toList();
        var tasks = new ArrayList<Callable<T>>();
        for (var leaf : order) tasks.add(() -> work.on(leaf));
        var done = searcher.getTaskExecutor().invokeAll(tasks);
        var ordered = new ArrayList<T>(done);
        for (int i = 0; i < order.size(); i++) ordered.set(order.get(i).ord, done.get(i));
        return ordered;
    }
}
