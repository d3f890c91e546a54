package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.search.IndexSearcher;

/** Work on the parts of an index, shared among the cores where the searcher shares its own. */
final class Segments {
    interface Work<P, T> {
        T on(P part) throws IOException;
    }

    private Segments() {}

    /** Results in the order of the parts. The work must not write what another part's work reads. */
    static <P, T> List<T> each(IndexSearcher searcher, List<P> parts, Work<P, T> work) throws IOException {
        if (parts.size() > 1 && searcher.getSlices().length > 1) {
            var tasks = new ArrayList<Callable<T>>();
            for (var part : parts) tasks.add(() -> work.on(part));
            return searcher.getTaskExecutor().invokeAll(tasks);
        }
        var results = new ArrayList<T>();
        for (var part : parts) results.add(work.on(part));
        return results;
    }
}
