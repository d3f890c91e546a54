package vn.vankho.storage;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vankho.shared.OfficeClock;

@Configuration(proxyBeanMethods = false)
class StorageJobs {
    private static final LocalTime AT_NIGHT = LocalTime.of(1, 30);

    @Bean
    RecurringTask<Void> storageSweepTask(StorageSweep sweep) {
        return Tasks.recurring(StorageStatus.SWEEP_JOB, Schedules.daily(OfficeClock.ZONE, AT_NIGHT))
                .execute((instance, context) -> {
                    try {
                        sweep.run();
                    } catch (InterruptedException e) {
                        // the portal stops; the next night goes on
                        Thread.currentThread().interrupt();
                    }
                });
    }
}
