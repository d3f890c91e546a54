package vn.vankho.admin;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The recurring jobs, whoever owns them, as the scheduler knows them. */
@Component
class RecurringRuns {
    private static final int MOST = 100;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    RecurringRuns(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
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

    /** Lets a job run at once instead of at its hour; false when it runs already or is not known. */
    boolean now(String job) {
        var client = scheduler.getIfAvailable();
        if (client == null) return false;
        var instance = TaskInstanceId.of(job, RecurringTask.INSTANCE);
        return client.getScheduledExecution(instance)
                .filter(execution -> !execution.isPicked())
                .map(_ -> client.reschedule(instance, clock.instant()))
                .orElse(false);
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
