package vn.vankho.document.step;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepSignal;
import vn.vankho.document.StepState;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.Steps;
import vn.vankho.document.VersionId;
import vn.vankho.document.step.StepResultRepository.Result;

/**
 * Writes down how a batch ended and stages what comes next, in one transaction. These transactions do not wait for the disk: when the
 * machine dies, the rows are still marked as running and the work is done again.
 */
@Component
class StepResults {
    /** A batch that broke this often over the same file will break again. */
    static final int MAX_CRASHES = 3;

    private static final int LONGEST_WAIT = 30;
    private static final int DETAIL_LENGTH = 500;

    private final StepResultRepository repository;
    private final Steps steps;
    private final DocumentFeed feed;
    private final StepClaimRepository claims;
    private final StepSignal signal;
    private final Clock clock;

    StepResults(
            StepResultRepository repository,
            Steps steps,
            DocumentFeed feed,
            StepClaimRepository claims,
            StepSignal signal,
            Clock clock) {
        this.repository = repository;
        this.steps = steps;
        this.feed = feed;
        this.claims = claims;
        this.signal = signal;
        this.clock = clock;
    }

    @Transactional
    List<StepTask> claim(StepWorker worker) {
        claims.doNotWaitForDiskOrPlan();
        return claims.claim(worker, clock.instant());
    }

    @Transactional
    void write(StepKind kind, List<Ended> ended) {
        if (ended.isEmpty()) return;
        claims.doNotWaitForDiskOrPlan();
        repository.hold(touched(kind, ended));
        var results = ended.stream().map(this::result).toList();
        var taken = Set.copyOf(repository.finish(kind, results, clock.instant()));
        if (ended.stream().anyMatch(one -> one.outcome() instanceof StepOutcome.GivenBack))
            signal.ringAfterCommit(kind);
        var counted = ended.stream()
                .filter(one -> taken.contains(one.task().document()))
                .toList();
        if (kind == StepKind.SCAN) feed.lookedAtPictures(lookedAt(kind, counted));
        if (kind != StepKind.READ) return;
        steps.stageAll(saidForNobody(ended, taken), StepKind.INDEX);
        stageNext(counted, feed.looked(lookedAt(kind, counted)));
    }

    /** With the letters around: a person who gives a letter other readers holds it first, and then what came with it. */
    private Collection<DocumentId> touched(StepKind kind, List<Ended> ended) {
        var documents = new HashSet<DocumentId>();
        ended.forEach(one -> documents.add(one.task().document()));
        if (kind == StepKind.READ || kind == StepKind.SCAN)
            documents.addAll(feed.lettersAround(
                    ended.stream().map(one -> one.task().version()).toList()));
        return documents;
    }

    /** The texts were saved before this, file by file, also of those whose step was stopped meanwhile: what people read is to be found. */
    private static List<DocumentId> saidForNobody(List<Ended> read, Set<DocumentId> taken) {
        return read.stream()
                .filter(one ->
                        one.outcome() instanceof StepOutcome.Done || one.outcome() instanceof StepOutcome.DoneWith)
                .map(one -> one.task().document())
                .filter(id -> !taken.contains(id))
                .toList();
    }

    /** Those in which a secrecy mark was looked for, or will not be. */
    private static List<VersionId> lookedAt(StepKind kind, List<Ended> ended) {
        return ended.stream()
                .filter(one -> isEnd(kind, one.outcome()))
                .map(one -> one.task().version())
                .toList();
    }

    /** Takes back what a dead process left in work; returns how many. */
    @Transactional
    int takeBack(int maxDeaths) {
        return claims.takeBack(maxDeaths, clock.instant());
    }

    @Transactional
    int takeBackLost(Collection<StepTask> inWork, Duration after) {
        var now = clock.instant();
        return claims.takeBackLost(inWork, now.minus(after), now);
    }

    /** Gives claimed steps back untouched: the portal stops. */
    @Transactional
    void giveBack(StepKind kind, List<StepTask> tasks) {
        if (tasks.isEmpty()) return;
        var results = tasks.stream()
                .map(task -> new Result(task, StepState.WAITING, null, null, false, 0))
                .toList();
        repository.finish(kind, results, clock.instant());
    }

    /** @param letters that hold what was read */
    private void stageNext(List<Ended> read, Collection<DocumentId> letters) {
        var index = new ArrayList<>(letters);
        var recognise = new ArrayList<StepTask>();
        var recognised = new ArrayList<DocumentId>();
        var picture = new ArrayList<StepTask>();
        for (var one : read) {
            var task = one.task();
            var id = task.document();
            switch (one.outcome()) {
                case StepOutcome.Done() -> {
                    index.add(id);
                    recognise.add(task);
                    picture.add(task);
                }
                case StepOutcome.DoneWith(var also, var _, var _, var _) -> {
                    if (!also.contains(StepKind.INDEX)) index.add(id);
                    if (!also.contains(StepKind.PICTURE)) picture.add(task);
                    if (also.contains(StepKind.RECOGNISE)) recognised.add(id);
                    else recognise.add(task);
                }
                // what people said of it can be found, even when its text cannot be read
                case StepOutcome.Failed _, StepOutcome.Skipped _ -> index.add(id);
                case StepOutcome.TryLater later when later.in() != null -> index.add(id);
                case StepOutcome.TryLater _, StepOutcome.GivenBack _ -> {}
                case null -> {}
            }
        }
        if (!recognised.isEmpty()) repository.markDone(recognised, StepKind.RECOGNISE, clock.instant());
        steps.stageAfter(recognise, StepKind.RECOGNISE);
        // at one go, in one order: two who end at once may stage the same letters
        if (read.stream().allMatch(one -> one.task().priority() > 0)) steps.stageAll(index, StepKind.INDEX);
        else steps.stage(index, StepKind.INDEX);
        steps.stageAfter(picture, StepKind.PICTURE);
    }

    private static boolean isEnd(StepKind kind, @Nullable StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.DoneWith done -> !done.unseen();
            case StepOutcome.Done _ -> true;
            // where no program can look, READ has said so; one that went away later has seen nothing
            case StepOutcome.Skipped _ -> kind == StepKind.READ;
            // what could not be read may bear a mark: a person has to look at it
            case StepOutcome.Failed _, StepOutcome.TryLater _, StepOutcome.GivenBack _ -> false;
            case null -> false;
        };
    }

    private Result result(Ended ended) {
        var task = ended.task();
        return switch (ended.outcome()) {
            case StepOutcome.Done() -> new Result(task, StepState.DONE, null, null, false, 0);
            case StepOutcome.DoneWith(var _, var note, var detail, var _) ->
                new Result(task, StepState.DONE, note, detail, false, 0);
            case StepOutcome.Skipped(var reason) -> new Result(task, StepState.SKIPPED, reason, null, false, 0);
            case StepOutcome.Failed(var reason, var detail) ->
                new Result(task, StepState.FAILED, reason, shortened(detail), false, 0);
            case StepOutcome.TryLater(var reason, var detail, var in) ->
                new Result(
                        task,
                        StepState.WAITING,
                        reason,
                        shortened(detail),
                        false,
                        in == null ? wait(task.attempts()) : (int) in.toSeconds());
            case StepOutcome.GivenBack() -> new Result(task, StepState.WAITING, null, null, false, 0);
            case null -> crashed(ended);
        };
    }

    private Result crashed(Ended ended) {
        var task = ended.task();
        boolean again = repository.crashes(task) + 1 < MAX_CRASHES;
        return new Result(
                task,
                again ? StepState.WAITING : StepState.FAILED,
                "document.step.crashed",
                shortened(ended.crash() == null ? "" : ended.crash()),
                true,
                wait(task.attempts()));
    }

    /** Seconds: 2, 4, 8, 16, then 30. Long enough to spare a store that is away, short enough to be there when it returns. */
    static int wait(int attempts) {
        return Math.min(LONGEST_WAIT, 1 << Math.clamp(attempts, 1, 5));
    }

    private static String shortened(String detail) {
        return detail.length() <= DETAIL_LENGTH ? detail : detail.substring(0, DETAIL_LENGTH);
    }

    /** How one task ended; without an outcome the worker broke over it. */
    record Ended(
            StepTask task,
            @Nullable StepOutcome outcome,
            @Nullable String crash) {}
}
