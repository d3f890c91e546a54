package vn.vankho.legal.reading;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of consolidated texts changed is looked at within some minutes, a part at a time. */
@Configuration(proxyBeanMethods = false)
class TextGapJobs {
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int AT_ONCE = 100;
    private static final int PARTS = 20;

    /** All that is due, part by part: after an import or a new edition thousands are. */
    private static void findAll(TextGaps gaps) {
        for (int part = 0; part < PARTS && gaps.findDue(AT_ONCE) == AT_ONCE; part++)
            if (Thread.currentThread().isInterrupted()) return;
    }

    @Bean
    RecurringTask<Void> findTextGapsTask(TextGaps gaps) {
        return Tasks.recurring("legal-find-text-gaps", Schedules.fixedDelay(EVERY))
                .execute((instance, context) -> findAll(gaps));
    }
}
