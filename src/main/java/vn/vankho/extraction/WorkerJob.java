package vn.vankho.extraction;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.worker.Request;

/**
 * One file for a worker.
 *
 * @param argument of the request, see {@link Request}
 * @param target where what is made of it shall lie, or null
 * @param source opened when its turn comes, and again when the worker died before it was read
 */
record WorkerJob(
        Request.Kind kind,
        String mediaType,
        String argument,
        long size,
        Request.@Nullable Target target,
        Source source) {
    WorkerJob(Request.Kind kind, String mediaType, String argument, long size, Source source) {
        this(kind, mediaType, argument, size, null, source);
    }

    WorkerJob(Request.Kind kind, String mediaType, long size, Source source) {
        this(kind, mediaType, "", size, null, source);
    }

    @FunctionalInterface
    interface Source {
        InputStream open() throws Exception;
    }
}
