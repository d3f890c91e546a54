package vn.vankho.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room does by the clock. */
@Configuration(proxyBeanMethods = false)
class DocumentJobs {
    /** Hourly rather than nightly: what a crash left half-destroyed is finished within the hour. */
    @Bean
    RecurringTask<Void> emptyTrash(Trash trash) {
        return Tasks.recurring("empty-trash", FixedDelay.ofHours(1)).execute((_, _) -> trash.empty());
    }

    /** The values that deeds on many documents hold stay no longer than these, whether anybody begins another or not. */
    @Bean
    RecurringTask<Void> forgetManyRuns(ManyRuns runs) {
        return Tasks.recurring("forget-many-runs", FixedDelay.ofHours(1)).execute((_, _) -> runs.forget());
    }

    /** What a crash or a store that went away left half way of letters. */
    @Bean
    RecurringTask<Void> finishLetters(UnfinishedLetters letters) {
        return Tasks.recurring("finish-letters", FixedDelay.ofMinutes(5)).execute((_, _) -> letters.finish());
    }
}
