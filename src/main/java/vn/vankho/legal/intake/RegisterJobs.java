package vn.vankho.legal.intake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.legal.register.EffectAgain;

/** What the register does by itself: reads what was kept before it was there, a part every few minutes; computes anew after other rules. */
@Configuration(proxyBeanMethods = false)
class RegisterJobs {
    private static final Duration EVERY = Duration.ofMinutes(2);
    private static final int AT_ONCE = 2_000;

    @Bean
    RecurringTask<Void> computeEffectAgainTask(EffectAgain again) {
        return Tasks.recurring("legal-compute-effect-again", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> again.computeWhereRulesChanged());
    }

    @Bean
    RecurringTask<Void> readForRegisterTask(UnreadForRegisterQueries unread, Steps steps) {
        return Tasks.recurring("legal-read-for-register", Schedules.fixedDelay(EVERY))
                .execute((instance, context) -> steps.stageAll(unread.documents(AT_ONCE), StepKind.REGISTER));
    }
}
