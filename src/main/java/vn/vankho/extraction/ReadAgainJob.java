package vn.vankho.extraction;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Goes on with reading again what older readers have read. */
@Configuration(proxyBeanMethods = false)
class ReadAgainJob {
    @Bean
    RecurringTask<Void> readAgainTask(OldReadings readings) {
        return Tasks.recurring("extraction-read-again", Schedules.fixedDelay(Duration.ofSeconds(10)))
                .execute((instance, context) -> {
                    for (var what : OldReadings.What.values()) goOn(readings, what);
                });
    }

    /** One that breaks, at every turn perhaps, does not keep the other from its own. */
    private static void goOn(OldReadings readings, OldReadings.What what) {
        try {
            readings.goOn(what);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(ReadAgainJob.class).warn("{} are not read again for now", what, e);
        }
    }
}
