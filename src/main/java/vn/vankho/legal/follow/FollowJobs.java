package vn.vankho.legal.follow;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vankho.shared.OfficeClock;

/** Before work begins people are told what changes today and tomorrow in what they follow. */
@Configuration(proxyBeanMethods = false)
class FollowJobs {
    private static final LocalTime BEFORE_WORK = LocalTime.of(6, 0);

    @Bean
    RecurringTask<Void> tellFollowersTask(FollowRound round) {
        return Tasks.recurring("legal-tell-followers", Schedules.daily(OfficeClock.ZONE, BEFORE_WORK))
                .execute((_, _) -> round.tellAll());
    }
}
