package vn.vankho.uikit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.UploadBox.Receiver;

/**
 * Who takes the files of each drop. A drop is said by an event of the page, which comes behind every change of a field that was made
 * before it; its files are sent beside that and may be here first: they wait for it, since what was said a moment ago may be wrong.
 */
final class UploadDrops {
    private final @Nullable Supplier<Receiver> atDrop;
    private final @Nullable Receiver always;
    private final Duration patience;
    private final Map<String, CompletableFuture<Receiver>> drops = new ConcurrentHashMap<>();

    private UploadDrops(@Nullable Supplier<Receiver> atDrop, @Nullable Receiver always, Duration patience) {
        this.atDrop = atDrop;
        this.always = always;
        this.patience = patience;
    }

    static UploadDrops always(Receiver receiver) {
        return new UploadDrops(null, receiver, Duration.ZERO);
    }

    static UploadDrops each(Supplier<Receiver> atDrop) {
        return each(atDrop, Duration.ofMinutes(1));
    }

    static UploadDrops each(Supplier<Receiver> atDrop, Duration patience) {
        return new UploadDrops(atDrop, null, patience);
    }

    void dropped(String drop) {
        if (atDrop == null) return;
        var said = of(drop);
        try {
            said.complete(atDrop.get());
        } catch (RuntimeException e) {
            // else its files would wait for what never comes
            said.completeExceptionally(e);
            throw e;
        }
    }

    /** @throws Refused when nobody says in time what the files of this drop are taken as */
    Receiver receiver(String drop) {
        if (always != null) return always;
        var said = of(drop);
        try {
            return said.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("uikit.upload.busy");
        } catch (TimeoutException e) {
            // whoever makes names up leaves none behind
            if (!said.isDone()) drops.remove(drop, said);
            throw new Refused("uikit.upload.busy");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private CompletableFuture<Receiver> of(String drop) {
        return drops.computeIfAbsent(drop, _ -> new CompletableFuture<>());
    }
}
