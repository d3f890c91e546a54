package vn.vankho.extraction;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.document.VersionId;

/**
 * What was left undone because a program of the system was missing is done when it appears: scans are read, pages of old formats drawn. What
 * was drawn before anybody measured it is measured, and what found no room is drawn when there is some again.
 */
@Configuration(proxyBeanMethods = false)
class ProgramJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ProgramJobs.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    /** Staged at once; the rest a minute later. */
    private static final int AT_ONCE = 2_000;

    private static final List<String> NOT_READ =
            List.of("extraction.ocr.missing", "extraction.ocr.language", "extraction.ocr.off", "extraction.ocr.slow");
    private static final List<String> NOT_DRAWN =
            List.of("extraction.office.missing", "extraction.office.network", "extraction.office.off");

    /** Room that is there to stay for a while: an index that is being merged takes twice its own, and what was just left would be left again. */
    static final long ROOM = 10L * 1024 * 1024;

    /** Drawn anew in an hour where there is room: few, since some may again be larger than what is left. */
    private static final int IN_AN_HOUR = 200;

    @Bean
    RecurringTask<Void> roomAgainTask(DrawnRoom room, SkippedQueries skipped, Steps steps) {
        return Tasks.recurring("extraction-room-again", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> roomAgain(room, skipped, steps));
    }

    static void roomAgain(DrawnRoom room, SkippedQueries skipped, Steps steps) {
        if (!room.has(ROOM)) return;
        var left = new ArrayList<>(List.of(PictureStep.NO_ROOM, PictureStep.NO_ROOM_FOR_IMAGE));
        // of a file of nothing: as pages that are larger than theirs
        if (room.has(ROOM, 0)) left.add(OfficePages.NO_ROOM);
        steps.stageAll(skipped.of(StepKind.PICTURE, left, IN_AN_HOUR), StepKind.PICTURE);
    }

    @Bean
    RecurringTask<Void> programsAgainTask(
            ScanProgram scans, OfficeProgram office, SkippedQueries skipped, Steps steps) {
        return Tasks.recurring("extraction-programs-again", Schedules.fixedDelay(EVERY))
                .execute((instance, context) -> again(scans, office, skipped, steps));
    }

    /** Pages and pictures that older portals drew and did not measure; soon there are none. */
    @Bean
    RecurringTask<Void> drawnBeforeTask(DrawnPages drawn, PagePictures pictures) {
        return Tasks.recurring("extraction-drawn-before", Schedules.fixedDelay(EVERY))
                .execute((instance, context) -> measure(drawn, pictures));
    }

    static void measure(DrawnPages drawn, PagePictures pictures) {
        for (var version : drawn.unmeasured(AT_ONCE)) {
            // none is ever empty, and no size of nothing is kept
            tried(
                    version,
                    () -> pictures.drawnPages(version)
                            .ifPresentOrElse(
                                    pages -> drawn.taken(version, Math.max(1, pages.size())),
                                    () -> drawn.none(version)));
        }
        for (var version : drawn.unmeasuredPictures(AT_ONCE)) {
            tried(
                    version,
                    () -> pictures.firstPageObject(version)
                            .ifPresentOrElse(
                                    picture -> drawn.pictureTaken(version, Math.max(1, picture.size())),
                                    () -> drawn.noPicture(version)));
        }
    }

    private static void tried(VersionId version, Runnable measuring) {
        try {
            measuring.run();
        } catch (RuntimeException e) {
            LOG.warn("What was drawn of {} cannot be measured now: {}", version.value(), e.getMessage());
        }
    }

    static void again(ScanProgram scans, OfficeProgram office, SkippedQueries skipped, Steps steps) {
        if (scans.found().isThere()) steps.stageAll(skipped.of(StepKind.SCAN, NOT_READ, AT_ONCE), StepKind.SCAN);
        if (office.trouble().isEmpty())
            steps.stageAll(skipped.of(StepKind.PICTURE, NOT_DRAWN, AT_ONCE), StepKind.PICTURE);
    }
}
