package vn.vankho.extraction;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;

/** At the start: where LibreOffice has come since, pages of old formats are drawn that could not be before, after everything else. */
@Component
class OfficeJobs {
    private final OfficeProgram program;
    private final OfficeQueries queries;
    private final Steps steps;

    OfficeJobs(OfficeProgram program, OfficeQueries queries, Steps steps) {
        this.program = program;
        this.queries = queries;
        this.steps = steps;
    }

    @EventListener(ApplicationReadyEvent.class)
    void drawAtStart() {
        if (!program.trouble().isEmpty()) return;
        steps.stageAll(queries.undrawn(OfficePages.mediaTypes()), StepKind.PICTURE);
    }
}
