package vn.vankho.extraction;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vankho.extraction.worker.Answer;

/**
 * The processes that read are there before the first file comes, and have read one: to start one and to load what reads a text takes seconds on a
 * small machine, which the first who sends a file had to wait for.
 *
 * @see "decision 007"
 */
@Component
class ReadyWorkers {
    private static final Logger LOG = LoggerFactory.getLogger(ReadyWorkers.class);

    private final WorkerPool pool;
    private final ExtractionSettings settings;

    ReadyWorkers(WorkerPool pool, ExtractionSettings settings) {
        this.pool = pool;
        this.settings = settings;
    }

    /** Beside the start, which does not wait. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.ready()) Thread.ofPlatform().daemon().name("workers-ready").start(this::makeReady);
    }

    /**
     * One after the other, since people sign in meanwhile. A process that is back goes behind the others, so each has its turn; one that has
     * been taken for a file needs none.
     *
     * @return the answers to the samples
     */
    List<Answer> makeReady() {
        var answers = new ArrayList<Answer>();
        try {
            for (int i = 0; i < settings.workers(); i++)
                answers.addAll(pool.run(List.of(SampleFile.job()), WorkerProgress.NONE));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the portal stops
        } catch (RuntimeException e) {
            LOG.warn("The processes that read could not be made ready: {}", e.getMessage());
        }
        return answers;
    }
}
