package vn.vankho.document.step;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.step.StepResults.Ended;

/** Outcomes that are written while their batch is still in work. What could not be written is kept for the end of the batch. */
final class EarlyResults implements Consumer<Map<StepTask, StepOutcome>> {
    private static final Logger LOG = LoggerFactory.getLogger(EarlyResults.class);

    private final StepKind kind;
    private final StepResults results;
    private final Set<StepTask> told = new HashSet<>();
    private final Map<StepTask, StepOutcome> unwritten = new LinkedHashMap<>();

    EarlyResults(StepKind kind, StepResults results) {
        this.kind = kind;
        this.results = results;
    }

    @Override
    public synchronized void accept(Map<StepTask, StepOutcome> outcomes) {
        told.addAll(outcomes.keySet());
        unwritten.putAll(outcomes);
        try {
            results.write(kind, unwritten());
            unwritten.clear();
        } catch (RuntimeException e) {
            LOG.warn("{}: results of {} steps wait to be written: {}", kind, unwritten.size(), e.getMessage());
        }
    }

    /** Those of the batch that nothing was told of. */
    synchronized List<StepTask> open(Collection<StepTask> batch) {
        return batch.stream().filter(task -> !told.contains(task)).toList();
    }

    synchronized List<Ended> unwritten() {
        return unwritten.entrySet().stream()
                .map(entry -> new Ended(entry.getKey(), entry.getValue(), null))
                .toList();
    }
}
