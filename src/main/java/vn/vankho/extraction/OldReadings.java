package vn.vankho.extraction;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.extraction.OldReadingRepository.Count;
import vn.vankho.extraction.OldReadingRepository.Run;
import vn.vankho.shared.Refused;

/**
 * Documents that an older reader has read, and reading them again: their files, or what stands on the pictures of their pages, each for itself. It is done
 * in portions behind what people wait for, so that it can be stopped, and goes on after a restart where it was. Of documents in the trash nothing is
 * read; they count when they are back.
 *
 * @see "decision 007"
 */
@Component
public class OldReadings {
    /** Staged at once: what is read until the job comes again. */
    private static final int PORTION = 500;

    private final OldReadingRepository repository;
    private final ScanProgram program;
    private final Steps steps;
    private final Clock clock;
    private final int portion;

    @Autowired
    OldReadings(OldReadingRepository repository, ScanProgram program, Steps steps, Clock clock) {
        this(repository, program, steps, clock, PORTION);
    }

    OldReadings(OldReadingRepository repository, ScanProgram program, Steps steps, Clock clock, int portion) {
        this.repository = repository;
        this.program = program;
        this.steps = steps;
        this.clock = clock;
        this.portion = portion;
    }

    /** What is read again. */
    public enum What {
        FILES(StepKind.READ),
        SCANS(StepKind.SCAN);

        private final StepKind step;

        What(StepKind step) {
            this.step = step;
        }
    }

    /**
     * @param documents that an older reader has read, in sight
     * @param kinds how many of them of each kind of file, by its short name
     * @param again how far it is that they are read again; null while nobody has asked for that
     */
    public record State(
            long documents,
            Map<String, Long> kinds,
            @Nullable Again again) {}

    /** @param documents in all, {@code left} of them to be read still */
    public record Again(Instant begunAt, long documents, long left) {
        public long done() {
            return Math.max(0, documents - left);
        }
    }

    @Transactional(readOnly = true)
    public State state(What what) {
        var run = repository.run(what.step);
        var counts = repository.counts(what.step, run.map(Run::reached).orElse(OldReadingRepository.NOBODY));
        var kinds = new LinkedHashMap<String, Long>();
        for (var count : counts) if (count.all() > 0) kinds.put(shown(count.mediaType()), count.all());
        long left = counts.stream().mapToLong(Count::left).sum();
        return new State(
                counts.stream().mapToLong(Count::all).sum(),
                kinds,
                run.map(now -> new Again(now.begunAt(), now.documents(), left)).orElse(null));
    }

    /**
     * Has all of them read again.
     *
     * @return how many
     * @throws Refused {@code admin.readings.running}, or {@code admin.readings.none} where there are none; the sentence of the missing program of scans
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long begin(What what) {
        // may have come to its last file, and then none is old
        if (repository.run(what.step).isPresent()) throw new Refused("admin.readings.running");
        long documents = state(what).documents();
        if (documents == 0) throw new Refused("admin.readings.none");
        if (what == What.SCANS && !program.found().isThere())
            throw new Refused(program.found().trouble());
        if (!repository.begin(what.step, documents, clock.instant())) throw new Refused("admin.readings.running");
        goOn(what);
        return documents;
    }

    /** Each worker ends with the file, or the page of a scan, that it is at; what was not read again stays as it is. @return whether it went on */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean stop(What what) {
        if (!repository.end(what.step)) return false;
        var others = what == What.SCANS ? repository.withOtherPages() : List.<DocumentId>of();
        steps.takeBack(what.step);
        if (what == What.SCANS) repository.pagesAsBefore();
        // pages that had trouble before wait by now, and their step has said so
        steps.stageAll(others, what.step);
        return true;
    }

    /** Stages the next portion, when the last one is read by half; ends when nothing is left. */
    @Transactional
    public void goOn(What what) {
        var run = repository.lock(what.step).orElse(null);
        if (run == null) return;
        long waiting = repository.waiting(what.step);
        if (waiting > portion / 2) return;
        var next = repository.after(what.step, run.reached(), portion);
        if (!next.isEmpty()) {
            // one portion after the other would be skipped at once
            if (what == What.SCANS && !program.found().isThere()) return;
            if (what == What.SCANS) repository.pagesWait(next);
            steps.stageAgain(next, what.step);
            repository.reached(what.step, next.getLast());
        } else if (waiting == 0) {
            repository.end(what.step);
            steps.forgetBefore(what.step);
            // of those that failed, were stopped or had no program: what was read of them holds as before
            if (what == What.SCANS) repository.pagesAsBefore();
        }
    }

    private static String shown(String mediaType) {
        for (var kind : FileKind.values()) if (kind.mediaType().equals(mediaType)) return kind.shown();
        return mediaType;
    }
}
