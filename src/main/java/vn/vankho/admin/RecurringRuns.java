package vn.vankho.admin;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The recurring jobs, whoever owns them, as the scheduler knows them. */
@Component
class RecurringRuns {
    private static final int MOST = 100;
    private final ObjectProvider<SchedulerClient> scheduler;

    RecurringRuns(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    List<Operations.Run> all() {
        var client = scheduler.getIfAvailable();
        if (client == null) return List.of();
        return client.getScheduledExecutions().stream()
                .limit(MOST)
                .map(RecurringRuns::run)
                .sorted(Comparator.comparing(Operations.Run::job))
                .toList();
    }

    private static Operations.Run run(ScheduledExecution<Object> execution) {
        return new Operations.Run(
                execution.getTaskInstance().getTaskName(),
                execution.getExecutionTime(),
                execution.getLastSuccess(),
                execution.getLastFailure(),
                execution.getConsecutiveFailures());
    }
}
