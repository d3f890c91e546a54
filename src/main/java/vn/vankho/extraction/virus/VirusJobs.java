package vn.vankho.extraction.virus;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;

/** What was kept before there was a clamd is looked at when there is one, a part every minute; what was too large for it, again each day. */
@Configuration(proxyBeanMethods = false)
class VirusJobs {
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int AT_ONCE = 2_000;

    /** Not there without a clamd: a job that has nothing to do would be called good. */
    @Bean
    @ConditionalOnExpression("!'${vankho.clamd.address:}'.isBlank()")
    RecurringTask<Void> lookForVirusesTask(VirusQueries queries, Steps steps) {
        return Tasks.recurring("extraction-look-for-viruses", Schedules.fixedDelay(EVERY))
                .execute((instance, context) -> steps.stageAll(queries.neverLookedAt(AT_ONCE), StepKind.VIRUS));
    }
}
