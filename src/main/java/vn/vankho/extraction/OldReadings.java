package vn.vankho.extraction;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.extraction.OldReadingRepository.Count;
import vn.vankho.extraction.OldReadingRepository.Run;
import vn.vankho.shared.Refused;

/**
 * Documents whose text an older reader made, and reading them again: in portions behind what people wait for, so that it can be stopped, and goes on
 * after a restart where it was. Of documents in the trash nothing is read; they count when they are back.
 *
 * @see "decision 007"
 */
@Component
public class OldReadings {
    /** Staged at once: what is read until the job comes again, and what is still read after somebody has stopped it. */
    private static final int PORTION = 500;

    private final OldReadingRepository repository;
    private final Steps steps;
    private final Clock clock;
    private final int portion;

    @Autowired
    OldReadings(OldReadingRepository repository, Steps steps, Clock clock) {
        this(repository, steps, clock, PORTION);
    }

    OldReadings(OldReadingRepository repository, Steps steps, Clock clock, int portion) {
        this.repository = repository;
        this.steps = steps;
        this.clock = clock;
        this.portion = portion;
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
    public State state() {
        var run = repository.run();
        var counts = repository.counts(run.map(Run::reached).orElse(OldReadingRepository.NOBODY));
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
     * @throws Refused {@code admin.readings.running}, or {@code admin.readings.none} where there are none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long begin() {
        // may have come to its last file, and then none is old
        if (repository.run().isPresent()) throw new Refused("admin.readings.running");
        long documents = state().documents();
        if (documents == 0) throw new Refused("admin.readings.none");
        if (!repository.begin(documents, clock.instant())) throw new Refused("admin.readings.running");
        goOn();
        return documents;
    }

    /** What was staged is read, the rest stays as it is. @return whether it went on */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean stop() {
        return repository.end();
    }

    /** Stages the next portion, when the last one is read by half; ends when nothing is left. */
    @Transactional
    public void goOn() {
        var run = repository.lock().orElse(null);
        if (run == null) return;
        long waiting = repository.waiting();
        if (waiting > portion / 2) return;
        var next = repository.after(run.reached(), portion);
        if (!next.isEmpty()) {
            steps.stageAll(next, StepKind.READ);
            repository.reached(next.getLast());
        } else if (waiting == 0) repository.end();
    }

    private static String shown(String mediaType) {
        for (var kind : FileKind.values()) if (kind.mediaType().equals(mediaType)) return kind.shown();
        return mediaType;
    }
}
