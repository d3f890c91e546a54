package vn.vankho.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import vn.vankho.shared.OfficeClock;

/** What this room does by the clock and at the start. */
@Configuration(proxyBeanMethods = false)
class SearchJobs {
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

    /** Who is told of ten files at once reads it rather than ten times one. */
    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(10);

    private final IndexRepair repair;

    SearchJobs(IndexRepair repair) {
        this.repair = repair;
    }

    @Bean
    static RecurringTask<Void> indexReconcileTask(SearchIndex index) {
        return Tasks.recurring("index-reconcile", Schedules.daily(OfficeClock.ZONE, AT_NIGHT))
                .execute((_, _) -> index.reconcile());
    }

    @Bean
    static RecurringTask<Void> tellFollowedSearchesTask(FollowedSearchRound round) {
        return Tasks.recurring("search-tell-followers", Schedules.fixedDelay(BETWEEN_ROUNDS))
                .execute((_, _) -> round.tellAll());
    }

    /** Beside the start, which does not wait: an index that was lost is filled by the steps this stages. */
    @EventListener(ApplicationReadyEvent.class)
    void compareAtStart() {
        repair.reconcileBeside();
    }
}
