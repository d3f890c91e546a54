package vn.vankho.document;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stages work as rows, in the transaction of the deed that makes it necessary (in one of its own where there is none). For the
 * rooms above; users go through Documents. The steps after READ are staged by the engine with READ's result: a worker need not.
 */
@Component
public class Steps {
    private final StepRepository repository;
    private final StepSignal signal;
    private final Clock clock;

    Steps(StepRepository repository, StepSignal signal, Clock clock) {
        this.repository = repository;
        this.signal = signal;
        this.clock = clock;
    }

    /** Stages (again) a step of the current version of a document; a step that waits already stays as it is. */
    @Transactional
    public void stage(DocumentId document, StepKind kind) {
        stage(List.of(document), kind, 0);
    }

    /** The same for many. */
    @Transactional
    public void stage(Collection<DocumentId> documents, StepKind kind) {
        if (!documents.isEmpty()) stage(documents, kind, 0);
    }

    /** Stages (again) one kind of step of many documents, for repairs: they come after what people wait for. */
    @Transactional
    public void stageAll(Collection<DocumentId> documents, StepKind kind) {
        if (!documents.isEmpty()) stage(documents, kind, 1);
    }

    /** The same for steps that have ended well, so that {@link #takeBack} leaves those that nobody has come to as they were. */
    @Transactional
    public void stageAgain(Collection<DocumentId> documents, StepKind kind) {
        if (documents.isEmpty()) return;
        repository.noteBefore(documents, kind);
        stage(documents, kind, 1);
    }

    /** What was staged by {@link #stageAgain} and has not ended is not wanted any more; each worker ends with the file it is at. */
    @Transactional
    public void takeBack(StepKind kind) {
        repository.takeBack(kind, clock.instant());
    }

    /** All that was staged by {@link #stageAgain} has ended. */
    @Transactional
    public void forgetBefore(StepKind kind) {
        repository.forgetBefore(kind);
    }

    /** Whether somebody still waits for a step that was claimed: it was neither stopped nor taken back, nor staged anew. */
    @Transactional
    public boolean isWanted(StepTask task) {
        return repository.isInWork(task);
    }

    /** Stages (again) what follows on these: behind what people wait for, where they were themselves. */
    @Transactional
    public void stageAfter(Collection<StepTask> tasks, StepKind kind) {
        stage(documents(tasks, false), kind);
        stageAll(documents(tasks, true), kind);
    }

    private static List<DocumentId> documents(Collection<StepTask> tasks, boolean repaired) {
        return tasks.stream()
                .filter(task -> task.priority() > 0 == repaired)
                .map(StepTask::document)
                .toList();
    }

    /**
     * Progress of a running step, shown on the document page. Call it a few times a second at most.
     *
     * @return false when the step was stopped or staged anew: nobody waits for this work any more
     */
    @Transactional
    public boolean progress(StepTask task, int done, int total) {
        return repository.progress(task, done, total, false);
    }

    /**
     * The same where what is done is kept, and the work goes on from there after a restart: it is left alone only where the portal dies again
     * and again at the same place.
     */
    @Transactional
    public boolean keptProgress(StepTask task, int done, int total) {
        return repository.progress(task, done, total, true);
    }

    /** Ends a step that waits or is in work. @return false when there is none */
    @Transactional
    boolean stop(DocumentId document, StepKind kind) {
        return repository.stop(document, kind, Step.STOPPED, clock.instant());
    }

    /** All failed steps again, after what people wait for; returns how many. */
    @Transactional
    int retryAll() {
        for (var kind : StepKind.values()) signal.ringAfterCommit(kind);
        return repository.retryAll(clock.instant());
    }

    /** Says that a step was staged in the very statement that wrote its document. */
    void staged(StepKind kind) {
        signal.ringAfterCommit(kind);
    }

    private void stage(Collection<DocumentId> documents, StepKind kind, int priority) {
        repository.stage(documents, kind, priority, clock.instant());
        signal.ringAfterCommit(kind);
        if (kind == StepKind.INDEX) signal.ringAfterCommit(StepKind.REGISTER);
    }
}
