package vn.vankho.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ObjectDamaged;
import vn.vankho.storage.ObjectStore;

/** Fetches the files of a batch and sends them ahead, so that the worker never waits for the store. */
final class WorkerSender implements AutoCloseable {
    /** The source of a file did not answer; the portal tries again later. */
    static final String SOURCE_AWAY = "extraction.sourceAway";

    private static final Logger LOG = LoggerFactory.getLogger(WorkerSender.class);
    private static final long INLINE = 1024 * 1024;
    private static final int AHEAD = 4;

    private final WorkerProcess process;
    private final List<WorkerJob> jobs;
    private final int from;
    private final @Nullable Answer[] unsent;
    private final @Nullable Path[] spooled;
    private final Semaphore ahead = new Semaphore(AHEAD);
    private final Semaphore[] sent;
    private final Thread thread;
    private volatile boolean closed;
    private int begun;

    WorkerSender(WorkerProcess process, List<WorkerJob> jobs, int from) {
        this.process = process;
        this.jobs = jobs;
        this.from = from;
        this.unsent = new @Nullable Answer[jobs.size()];
        this.spooled = new @Nullable Path[jobs.size()];
        this.sent = new Semaphore[jobs.size()];
        for (int i = 0; i < sent.length; i++) sent[i] = new Semaphore(0);
        this.thread = Thread.ofPlatform().daemon().name("worker-sender").start(this::send);
    }

    /** Waits until the file is on its way; the answer when it could not be fetched. */
    @Nullable
    Answer awaitSent(int no) throws InterruptedException {
        sent[no].acquire();
        return unsent[no];
    }

    void answered(int no) throws IOException {
        ahead.release();
        forget(no);
    }

    private void forget(int no) throws IOException {
        var file = spooled[no];
        if (file != null) Files.deleteIfExists(file);
    }

    /** Sends no more files. @return how many of the batch are on their way or were */
    synchronized int stop() {
        closed = true;
        thread.interrupt();
        return begun;
    }

    @Override
    public void close() {
        stop();
    }

    private synchronized boolean mayBegin(int no) {
        if (!closed) begun = no + 1;
        return !closed;
    }

    private void send() {
        for (int no = from; no < jobs.size() && !closed; no++) {
            try {
                ahead.acquire();
                var request = request(no, jobs.get(no));
                if (request == null) forget(no);
                if (!mayBegin(no)) {
                    forget(no);
                    return;
                }
                sent[no].release();
                if (request == null) ahead.release();
                else process.send(request);
            } catch (InterruptedException _) {
                return;
            } catch (IOException e) {
                // the pipe broke: whoever waits for the answer sees it too and knows why
                LOG.debug("sending ended: {}", e.getMessage());
                sent[no].release();
                return;
            }
        }
    }

    /** The hash of what is lost; the code with which a store refused. */
    private static String first(Refused why) {
        return why.arguments().length == 0 ? "" : String.valueOf(why.arguments()[0]);
    }

    private @Nullable Request request(int no, WorkerJob job) {
        try (var in = job.source().open()) {
            if (job.size() <= INLINE)
                return new Request(
                        no, job.kind(), job.mediaType(), job.argument(), in.readAllBytes(), null, job.target());
            var file = process.spoolFile();
            spooled[no] = file;
            Files.copy(in, file);
            return new Request(no, job.kind(), job.mediaType(), job.argument(), null, file, job.target());
        } catch (Refused e) {
            // an original that is gone does not come back by itself; a store that is away does
            boolean says = e.key().equals("storage.lost") || e.key().equals(ObjectStore.REFUSED);
            unsent[no] = new Answer.Trouble(no, e.key(), says ? first(e) : SOURCE_AWAY);
        } catch (ObjectDamaged e) {
            unsent[no] = new Answer.Trouble(no, "storage.broken", e.expected().hex());
        } catch (Exception e) {
            unsent[no] = new Answer.Trouble(no, SOURCE_AWAY, String.valueOf(e.getMessage()));
        }
        return null;
    }
}
