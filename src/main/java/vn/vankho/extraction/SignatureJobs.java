package vn.vankho.extraction;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * At the start: the operator may have changed the roots, and what was kept before the portal knew signatures was never looked at. Later by the
 * clock: roots on a disk that was away are back.
 */
@Configuration(proxyBeanMethods = false)
class SignatureJobs {
    private final Signatures signatures;

    SignatureJobs(Signatures signatures) {
        this.signatures = signatures;
    }

    /** Beside the start, which does not wait. */
    @EventListener(ApplicationReadyEvent.class)
    void judgeAtStart() {
        signatures.beginToJudge();
    }

    @Bean
    RecurringTask<Void> signaturesAgainTask() {
        return Tasks.recurring("extraction-signatures-again", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> signatures.judgeIfChanged());
    }
}
