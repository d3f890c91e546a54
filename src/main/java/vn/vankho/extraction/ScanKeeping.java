package vn.vankho.extraction;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepTask;
import vn.vankho.document.Steps;
import vn.vankho.extraction.ocr.SeenPage;

/** Keeps what was read off a page, page by page, and shows it: in the text of the version, in its fields and in the index. */
@Component
class ScanKeeping {
    private static final int FIRST = 1;

    private final ScanRepository scans;
    private final ScanWordQueries words;
    private final ScannedPages pages;
    private final SecrecyCheck secrecy;
    private final DocumentFeed feed;
    private final Steps steps;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ScanKeeping(
            ScanRepository scans,
            ScanWordQueries words,
            ScannedPages pages,
            SecrecyCheck secrecy,
            DocumentFeed feed,
            Steps steps,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.scans = scans;
        this.words = words;
        this.pages = pages;
        this.secrecy = secrecy;
        this.feed = feed;
        this.steps = steps;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Pages that could not be read before wait again: asked for by a person or by itself. @return which these are */
    List<Integer> forgetUnread(StepTask task) {
        return Objects.requireNonNull(transaction.execute(_ -> scans.forgetUnread(task.version())));
    }

    /**
     * Keeps what was read.
     *
     * @param marked whether it is looked at for a mark of secrecy
     * @return false where the version is out of sight: it bears a mark, or a file that belongs to it does
     */
    boolean keep(StepTask task, int page, SeenPage seen, boolean marked) {
        if (marked && secrecy.putsAway(task.version(), seen)) return false;
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            if (feed.inSight(List.of(task.version())).isEmpty()) return false;
            int turned = words.quarters(task.version(), FIRST);
            scans.save(task.version(), page, seen, clock.instant());
            // the picture of the first page is drawn as that was read, and may have been drawn before
            if (page == FIRST
                    && turned != words.quarters(task.version(), FIRST)
                    && PagePictures.hasPicture(task.mediaType())) steps.stageAfter(List.of(task), StepKind.PICTURE);
            return true;
        }));
    }

    /** The page that others wait for bears no mark. */
    void open(StepTask task) {
        feed.lookedAtPictures(List.of(task.version()));
    }

    /** Puts the pages that were read into the text and has the document found by it. */
    void show(StepTask task, boolean recognise) {
        transaction.executeWithoutResult(_ -> {
            if (!pages.putIn(task.version())) return;
            if (recognise) steps.stageAfter(List.of(task), StepKind.RECOGNISE);
            steps.stageAfter(List.of(task), StepKind.INDEX);
        });
    }
}
