package vn.vankho.command.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * An upload of many files.
 *
 * @param refused uploads that were not answered 201
 * @param acceptedSeconds until the last receipt
 * @param searchableSeconds until every document was found
 */
record Load(int files, int refused, double acceptedSeconds, double searchableSeconds) {
    static final int UPLOADERS = 4;

    /** @param file makes the n-th file, so that a large load need not lie in memory */
    static Load run(Portal portal, int first, int count, IntFunction<MadeFile> file)
            throws InterruptedException, ExecutionException, IOException {
        return run(portal, first, first + count, file, () -> false);
    }

    /** Goes on until it is {@code ended}; no number is left out. */
    static Load until(Portal portal, int first, IntFunction<MadeFile> file, BooleanSupplier ended)
            throws InterruptedException, ExecutionException, IOException {
        return run(portal, first, Integer.MAX_VALUE, file, ended);
    }

    private static Load run(Portal portal, int first, int last, IntFunction<MadeFile> file, BooleanSupplier ended)
            throws InterruptedException, ExecutionException, IOException {
        var next = new AtomicInteger(first);
        var sent = new AtomicInteger();
        var refused = new AtomicInteger();
        long before = portal.total(MadeFiles.EVERYWHERE);
        long begin = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(UPLOADERS)) {
            List<Future<Object>> uploaders = IntStream.range(0, UPLOADERS)
                    .mapToObj(_ -> pool.submit(() -> {
                        while (!ended.getAsBoolean()) {
                            int i = next.getAndIncrement();
                            if (i >= last) break;
                            sent.incrementAndGet();
                            if (portal.upload(file.apply(i)) != 201) refused.incrementAndGet();
                        }
                        return (Object) true;
                    }))
                    .toList();
            for (var uploader : uploaders) uploader.get();
        }
        double accepted = seconds(begin);
        awaitFound(portal, before + sent.get() - refused.get());
        return new Load(sent.get(), refused.get(), accepted, seconds(begin));
    }

    double acceptedPerSecond() {
        return files / acceptedSeconds;
    }

    double searchablePerSecond() {
        return files / searchableSeconds;
    }

    private static void awaitFound(Portal portal, long wanted) throws IOException, InterruptedException {
        long last = -1;
        long unchangedSince = System.nanoTime();
        for (long found = portal.total(MadeFiles.EVERYWHERE);
                found < wanted;
                found = portal.total(MadeFiles.EVERYWHERE)) {
            if (found != last) unchangedSince = System.nanoTime();
            if (seconds(unchangedSince) > 120)
                throw new IllegalStateException("only " + found + " of " + wanted + " can be found");
            last = found;
            Thread.sleep(100);
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
