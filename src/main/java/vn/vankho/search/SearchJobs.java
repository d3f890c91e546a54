package vn.vankho.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import vn.vankho.shared.OfficeClock;

/** What this room does by the clock and at the start. */
@Configuration(proxyBeanMethods = false)
class SearchJobs {
    private static final Logger LOG = LoggerFactory.getLogger(SearchJobs.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

    private final SearchIndex index;

    SearchJobs(SearchIndex index) {
        this.index = index;
    }

    @Bean
    static RecurringTask<Void> indexReconcileTask(SearchIndex index) {
        return Tasks.recurring("index-reconcile", Schedules.daily(OfficeClock.ZONE, AT_NIGHT))
                .execute((_, _) -> index.reconcile());
    }

    /** Beside the start, which does not wait: an index that was lost is filled by the steps this stages. */
    @EventListener(ApplicationReadyEvent.class)
    void compareAtStart() {
        Thread.ofPlatform().daemon().name("index-compare").start(() -> {
            try {
                index.reconcile();
            } catch (RuntimeException e) {
                LOG.warn("The index could not be compared with the database; it will be tonight", e);
            }
        });
    }
}
