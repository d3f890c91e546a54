package vn.vankho.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;

/** A place for one worker process: started when first needed, kept warm, killed when a file takes too long, replaced when it died. */
final class WorkerSlot {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerSlot.class);
    private static final int OUT_OF_MEMORY = 3;

    /** So long a process may go on with files that are not wanted any more, or as long as it took to be there. */
    private static final Duration LET_ANSWER = Duration.ofSeconds(10);

    private static final Set<Request.Kind> BY_PAGES = EnumSet.of(Request.Kind.PAGES, Request.Kind.SEARCHABLE);

    /** Made with the first slot, as the portal starts, and not on a thread of those that need a process later. */
    private static final WorkerStarter STARTER = new WorkerStarter();

    /** The reason of an answer that nobody wanted any more. */
    static final String STOPPED = "extraction.stopped";

    private final WorkerCommand command;
    private final Path folder;
    private final WorkerWatch watch;
    private @Nullable WorkerProcess process;
    private int served;
    private int started;
    private long startedAt;
    /** Of the process that is there now, until its first word: what it then makes of a file is not its start. 0: it has said none. */
    private long tookToStart;

    private volatile boolean closed;

    WorkerSlot(WorkerCommand command, Path folder) {
        this.command = command;
        this.folder = folder;
        this.watch = new WorkerWatch(
                command.settings().fileTime(), command.settings().silence());
    }

    /** Works on the files in order; each gets an answer, whatever it does to the process, until one is not wanted any more. */
    List<Answer> run(List<WorkerJob> jobs, WorkerProgress progress) throws InterruptedException {
        boolean complete = false;
        try {
            var answers = workOn(jobs, progress);
            complete = true;
            return answers;
        } finally {
            if (!complete) discard(); // it may still answer files nobody waits for
        }
    }

    private List<Answer> workOn(List<WorkerJob> jobs, WorkerProgress progress) throws InterruptedException {
        var answers = new ArrayList<Answer>(jobs.size());
        int triedAgain = -1;
        while (goesOn(answers, jobs, progress)) {
            int next = answers.size();
            var current = process();
            try (var sender = new WorkerSender(current, jobs, next)) {
                while (goesOn(answers, jobs, progress)) {
                    int no = answers.size();
                    boolean byPages = BY_PAGES.contains(jobs.get(no).kind());
                    add(answers, answer(current, sender, no, byPages, progress), progress);
                }
                if (!hasAnsweredAll(current, sender, answers.size())) discard();
            } catch (IOException e) {
                int culprit = answers.size();
                boolean first = served == 0;
                var trouble = death(current, culprit, e);
                // a process that had worked on other files before may have died of them: once more in a fresh one
                if (first || triedAgain == culprit || trouble.reason().equals("extraction.timeout"))
                    add(answers, trouble, progress);
                else triedAgain = culprit;
            } finally {
                watch.end();
            }
            if (served >= command.settings().recycleAfter()) discard();
        }
        return answers;
    }

    long tookToStart() {
        return tookToStart;
    }

    private static boolean goesOn(List<Answer> answers, List<WorkerJob> jobs, WorkerProgress progress) {
        return answers.size() < jobs.size() && progress.wanted(answers.size());
    }

    /**
     * Waits for the answers to files that were sent ahead and are not wanted any more. A process that has given them goes on with other
     * files: on a busy machine another would take longer to start than a file may take, and each batch would end with its first.
     */
    private boolean hasAnsweredAll(WorkerProcess current, WorkerSender sender, int next) throws InterruptedException {
        int sent = sender.stop();
        try {
            watch.endAfter(Math.max(LET_ANSWER.toNanos(), tookToStart));
            for (int no = next; no < sent; no++) answer(current, sender, no, false, WorkerProgress.NONE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void add(List<Answer> answers, Answer answer, WorkerProgress progress) {
        answers.add(answer);
        progress.answered(answers.size() - 1, answer);
    }

    /**
     * Asked twice: while the lock was waited for the process may have been replaced, and the fresh one must not die for the file of the old
     * one.
     */
    void tick() {
        if (!watch.isOver()) return;
        synchronized (this) {
            if (watch.isOver()) kill();
        }
    }

    /** Gives the memory of the process back; the next file gets a fresh one. */
    void rest() {
        discard();
    }

    /** Whoever waits for an answer hears that the portal stops, and not that the file has killed its reader. */
    void stop() {
        closed = true;
        kill();
    }

    void close() {
        stop();
        discard();
    }

    private Answer answer(WorkerProcess current, WorkerSender sender, int no, boolean byPages, WorkerProgress progress)
            throws IOException, InterruptedException {
        var unsent = sender.awaitSent(no);
        if (unsent != null) return unsent;
        watch.begin();
        while (true) {
            var answer = current.receive();
            if (tookToStart == 0) tookToStart = System.nanoTime() - startedAt;
            if (answer.id() != no) throw new IOException("an answer for another file");
            watch.beat();
            if (answer instanceof Answer.Progress(int _, int done, int total)) {
                progress.at(no, done, total);
                if (byPages) watch.pages(done);
                continue;
            }
            if (answer instanceof Answer.Seen(int _, int page, var words)) {
                watch.begin(); // each page has its own time
                if (progress.seen(no, page, words)) continue;
                discard();
                return new Answer.Trouble(no, STOPPED, "");
            }
            served++;
            sender.answered(no);
            return answer;
        }
    }

    private Answer.Trouble death(WorkerProcess dead, int no, IOException e) throws InterruptedException {
        boolean late = watch.isOver();
        long seconds = watch.seconds();
        watch.end();
        if (closed || Thread.interrupted()) {
            discard();
            throw new InterruptedException("the portal stops");
        }
        if (late) dead.kill();
        int code = dead.exitCode();
        var words = e.getMessage() + ", exit " + code + ", " + dead.lastWords();
        discard();
        var reason =
                late ? "extraction.timeout" : code == OUT_OF_MEMORY ? "extraction.outOfMemory" : "extraction.crashed";
        LOG.info("A worker ended over a file: {} ({})", reason, words.strip());
        return new Answer.Trouble(no, reason, late ? String.valueOf(seconds) : words.strip());
    }

    private synchronized WorkerProcess process() throws InterruptedException {
        if (closed) throw new InterruptedException("the portal stops");
        if (process != null && process.isAlive()) return process;
        discard();
        startedAt = System.nanoTime();
        tookToStart = 0;
        try {
            process = STARTER.start(command, Files.createDirectories(folder.resolve("run-" + ++started)));
            return process;
        } catch (IOException e) {
            throw new IllegalStateException("cannot start a worker process: " + e.getMessage(), e);
        }
    }

    private synchronized void kill() {
        if (process != null) process.kill();
    }

    private synchronized void discard() {
        served = 0;
        if (process != null) process.close();
        process = null;
    }
}
