package vn.vankho.extraction;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentId;
import vn.vankho.document.ReadHeader;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;

/** Nhận dạng, when it is asked for again by itself; the first time it is done together with reading. */
@Component
class RecogniseStep implements StepWorker {
    private static final int BATCH = 16;

    /** Confidence in a page, 0 to 100, below which its sentences are none: a number or a day may still be read off it, but no name. */
    private static final int READABLE = 70;

    private final ExtractedTexts texts;
    private final ScanQueries scans;
    private final DocumentFeed feed;

    RecogniseStep(ExtractedTexts texts, ScanQueries scans, DocumentFeed feed) {
        this.texts = texts;
        this.scans = scans;
        this.feed = feed;
    }

    @Override
    public StepKind kind() {
        return StepKind.RECOGNISE;
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    @Override
    public Map<StepTask, StepOutcome> work(List<StepTask> tasks) {
        var outcomes = new LinkedHashMap<StepTask, StepOutcome>();
        var headers = new HashMap<DocumentId, ReadHeader>();
        var versions = tasks.stream().map(StepTask::version).toList();
        var looked = feed.lookedAt(versions);
        var blurred = scans.firstPageBelow(READABLE, versions);
        for (var task : tasks) {
            if (!looked.contains(task.version())) {
                outcomes.put(task, new StepOutcome.Skipped("extraction.notLookedAt"));
                continue;
            }
            var pages = texts.pages(task.version());
            if (pages.stream().allMatch(page -> page.text().isBlank())) {
                outcomes.put(task, new StepOutcome.Skipped("extraction.noText"));
                continue;
            }
            Recognition.header(
                            task.mediaType(), pages.stream().map(PageText::text).toList())
                    .map(header -> blurred.contains(task.version()) ? header.untitled() : header)
                    .ifPresent(header -> headers.put(task.document(), header));
            outcomes.put(task, new StepOutcome.Done());
        }
        feed.fill(headers);
        return outcomes;
    }
}
