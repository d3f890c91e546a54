package vn.vankho.extraction;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;

/** Scans that were left unread because the program was missing are read when it appears. */
@Configuration(proxyBeanMethods = false)
class ScanJobs {
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final List<String> MISSING =
            List.of("extraction.ocr.missing", "extraction.ocr.language", "extraction.ocr.off");

    @Bean
    RecurringTask<Void> scanAgainTask(ScanProgram program, ScanRepository scans, Steps steps) {
        return Tasks.recurring("extraction-scan-again", Schedules.fixedDelay(EVERY))
                .execute((instance, context) -> again(program, scans, steps));
    }

    static void again(ScanProgram program, ScanRepository scans, Steps steps) {
        if (!program.found().isThere()) return;
        for (var reason : MISSING)
            steps.stageAll(
                    scans.documentsWithout(reason).stream().map(DocumentId::new).toList(), StepKind.SCAN);
    }
}
