package vn.vankho.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vankho.document.Step;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.Steps;
import vn.vankho.extraction.ocr.MarkedSheets;
import vn.vankho.extraction.ocr.SeenPage;

/** A scan on its way through a worker: keeps each page when it comes, shows it now and again, and says when it must not go on. */
final class ScanProgress implements WorkerProgress {
    /** Pages between two times the document is indexed with what was read so far. */
    private static final int INDEX_EVERY = 20;

    /** So many unread pages of one file are no matter of a busy machine; the file would hold its worker for hours. */
    static final int MOST_UNREAD = 10;

    private final List<Integer> read = new ArrayList<>();
    private final StepTask task;
    private final ScanKeeping keeping;
    private final Steps steps;
    private final MarkedSheets marked;
    private final int all;
    private int done;
    private int unread;
    private boolean secret;
    private boolean stopped;

    /** @param done pages of {@code all} that were read before */
    ScanProgress(StepTask task, ScanKeeping keeping, Steps steps, MarkedSheets marked, int all, int done) {
        this.task = task;
        this.keeping = keeping;
        this.steps = steps;
        this.marked = marked;
        this.all = all;
        this.done = done;
    }

    /** Says how far it is, as people see it. */
    void tell() {
        if (!steps.keptProgress(task, done, all)) stopped = true;
    }

    @Override
    public void at(int no, int ofOrder, int total) {
        tell();
    }

    @Override
    public boolean seen(int no, int page, SeenPage words) {
        if (!keeping.keep(task, page, words, marked.isOne(page))) {
            secret = true;
            return false;
        }
        read.add(page);
        if (words.mayBeReadLater()) unread++;
        if (words.trouble().isEmpty() && marked.isFirst(page)) keeping.open(task);
        boolean first = done == 0;
        done++;
        tell();
        if (first || done % INDEX_EVERY == 0 || stopped) keeping.show(task, first);
        return mustEnd().isEmpty();
    }

    /** Pages that came, read or not. */
    List<Integer> read() {
        return read;
    }

    boolean isSecret() {
        return secret;
    }

    /** How it ends before its last page; empty where it may go on. */
    Optional<StepOutcome> mustEnd() {
        if (secret) return Optional.of(new StepOutcome.Skipped("extraction.ocr.secret"));
        if (stopped) return Optional.of(new StepOutcome.Skipped(Step.STOPPED));
        return unread > MOST_UNREAD
                ? Optional.of(new StepOutcome.Failed("extraction.ocr.tooMany", "" + MOST_UNREAD))
                : Optional.empty();
    }
}
