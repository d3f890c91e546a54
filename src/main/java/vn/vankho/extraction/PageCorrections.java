package vn.vankho.extraction;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.MarkedSheets;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;
import vn.vankho.vietnamese.VietnameseText;

/** What people say that stands on pages that were read off their pictures: each word of theirs is a revision of its own. */
@Service
public class PageCorrections {
    private static final int MOST_CHARACTERS = 100_000;

    private final Documents documents;
    private final PictureDeeds deeds;
    private final CorrectionRepository corrections;
    private final ScanQueries scans;
    private final ScannedPages pages;
    private final SecrecyCheck secrecy;
    private final Steps steps;
    private final Clock clock;

    PageCorrections(
            Documents documents,
            PictureDeeds deeds,
            CorrectionRepository corrections,
            ScanQueries scans,
            ScannedPages pages,
            SecrecyCheck secrecy,
            Steps steps,
            Clock clock) {
        this.documents = documents;
        this.deeds = deeds;
        this.corrections = corrections;
        this.scans = scans;
        this.pages = pages;
        this.secrecy = secrecy;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * A person reads the page: it leaves the line in the trail that reading the file leaves.
     *
     * @throws NotFound where the page is not read off a picture
     */
    @Transactional
    public PageToCorrect open(DocumentId document, VersionId version, int no, Viewer viewer) {
        var page = deeds.page(document, version, no, viewer);
        documents.readText(document, version, viewer);
        return page;
    }

    /** What people have said of the page, newest first. */
    @Transactional(readOnly = true)
    public List<PageRevision> revisions(DocumentId document, VersionId version, int no, Viewer viewer) {
        deeds.page(document, version, no, viewer);
        return corrections.revisions(version, no);
    }

    /**
     * A person's word on what stands on a page: a new revision of its text, found from now on. The text that stands there says that the page
     * is right as it is, and freezes nothing that may be read better later.
     *
     * @param revision the one the person saw
     * @return why the file was put out of sight, where the person has read a mark of secrecy on it: what was typed stays with it, out of sight too
     * @throws Refused {@code extraction.doubtful.meanwhile} when there is a newer one, {@code extraction.doubtful.tooLong}
     */
    @Transactional
    public Optional<Refused> correct(
            DocumentId document, VersionId version, int no, int revision, String text, Viewer viewer) {
        var clean = clean(text);
        if (clean.length() > MOST_CHARACTERS)
            throw new Refused("extraction.doubtful.tooLong", clean.length(), MOST_CHARACTERS);
        var before = deeds.page(document, version, no, viewer);
        if (before.revision() != revision || clean.isEmpty() || !clean.equals(clean(before.text())))
            return keep(document, version, no, revision, clean, clean, "document.page-correct", viewer);
        confirm(document, version, before, viewer);
        return Optional.empty();
    }

    private static String clean(String text) {
        return VietnameseText.normalise(text)
                .replace("\0", "")
                .replace('\f', '\n')
                .strip();
    }

    /**
     * An older revision holds again, as a new one.
     *
     * @param wanted its number, 0 for what is read by the machine: also what it reads later
     * @return as {@link #correct}
     */
    @Transactional
    public Optional<Refused> restore(
            DocumentId document, VersionId version, int no, int revision, int wanted, Viewer viewer) {
        deeds.page(document, version, no, viewer);
        var then = corrections.text(version, no, wanted).orElseThrow(() -> new NotFound("extraction.doubtful.missing"));
        return keep(document, version, no, revision, then.correction(), then.holds(), "document.page-restore", viewer);
    }

    /** @param word null: what is read holds, which now is {@code text} */
    private Optional<Refused> keep(
            DocumentId document,
            VersionId version,
            int no,
            int revision,
            @Nullable String word,
            String text,
            String deed,
            Viewer viewer) {
        var before = deeds.page(document, version, no, viewer);
        if (before.revision() != revision
                || !corrections.correct(version, no, revision + 1, word, viewer.person(), clock.instant()))
            throw new Refused("extraction.doubtful.meanwhile", no);
        deeds.record(deed, document, no, viewer);
        // on the pages on which the machine looks for a mark, wherever they stand
        if (MarkedSheets.of(scans.all(version)).isOne(no)) {
            var title = deeds.title(document, viewer);
            var mark = secrecy.putsAway(version, text);
            if (mark.isPresent()) return mark.map(one -> new Refused("extraction.doubtful.putAway", title, one, no));
        }
        pages.putIn(version);
        steps.stage(document, StepKind.RECOGNISE);
        steps.stage(document, StepKind.INDEX);
        return Optional.empty();
    }

    /**
     * The page was read rightly: it is not in doubt any more.
     *
     * @param seen the page as the person has it open
     * @throws Refused {@code extraction.doubtful.readMeanwhile} when it was read again or put right since
     */
    @Transactional
    public void confirm(DocumentId document, VersionId version, PageToCorrect seen, Viewer viewer) {
        deeds.page(document, version, seen.no(), viewer);
        if (!corrections.confirm(version, seen.no(), seen.readAt(), seen.revision()))
            throw new Refused("extraction.doubtful.readMeanwhile", seen.no());
        deeds.record("document.page-confirm", document, seen.no(), viewer);
    }
}
