package vn.vankho.extraction;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.MarkedSheets;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Page;
import vn.vankho.shared.Refused;
import vn.vankho.vietnamese.VietnameseText;

/** Cần xem lại: pages that were read off their pictures with doubt, for people who look at them and put them right. */
@Service
public class PageCorrections {
    private static final int MOST_CHARACTERS = 100_000;

    private final Documents documents;
    private final DoubtfulPageQueries queries;
    private final CorrectionRepository corrections;
    private final ScanRepository scans;
    private final ScannedPages pages;
    private final ScanProgram program;
    private final SecrecyCheck secrecy;
    private final Steps steps;
    private final AuditTrail trail;
    private final Clock clock;

    PageCorrections(
            Documents documents,
            DoubtfulPageQueries queries,
            CorrectionRepository corrections,
            ScanRepository scans,
            ScannedPages pages,
            ScanProgram program,
            SecrecyCheck secrecy,
            Steps steps,
            AuditTrail trail,
            Clock clock) {
        this.documents = documents;
        this.queries = queries;
        this.corrections = corrections;
        this.scans = scans;
        this.pages = pages;
        this.program = program;
        this.secrecy = secrecy;
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    /** Least sure first, of documents the viewer may change. */
    @Transactional(readOnly = true)
    public Page<DoubtfulPage> doubtful(DoubtFilter filter, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.KEEP);
        return queries.page(filter, offset, Math.clamp(limit, 1, 200), viewer);
    }

    /** How many pages are in doubt, counted to {@code most} only; none for who may not put any right. */
    @Transactional(readOnly = true)
    public int count(int most, Viewer viewer) {
        return viewer.may(Permission.KEEP) ? queries.count(most, viewer) : 0;
    }

    /** What the document is called whose page it is. */
    public String title(DocumentId document, Viewer viewer) {
        return documents.titles(List.of(document), viewer).getOrDefault(document, "");
    }

    /** The page in doubt behind this one in the list, which begins anew at its end; empty where there is no other. */
    @Transactional(readOnly = true)
    public Optional<DoubtfulPage> after(DoubtFilter filter, VersionId version, int no, Viewer viewer) {
        viewer.require(Permission.KEEP);
        return queries.after(filter, version, no, viewer);
    }

    /**
     * A person reads the page: it leaves the line in the trail that reading the file leaves.
     *
     * @throws NotFound where the page is not read off a picture
     */
    @Transactional
    public PageToCorrect open(DocumentId document, VersionId version, int no, Viewer viewer) {
        var page = page(document, version, no, viewer);
        documents.readText(document, version, viewer);
        return page;
    }

    /** What people have said of the page, newest first. */
    @Transactional(readOnly = true)
    public List<PageRevision> revisions(DocumentId document, VersionId version, int no, Viewer viewer) {
        page(document, version, no, viewer);
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
        var before = page(document, version, no, viewer);
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
        page(document, version, no, viewer);
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
        var before = page(document, version, no, viewer);
        if (before.revision() != revision
                || !corrections.correct(version, no, revision + 1, word, viewer.person(), clock.instant()))
            throw new Refused("extraction.doubtful.meanwhile", no);
        record(deed, document, no, viewer);
        // on the pages on which the machine looks for a mark, wherever they stand
        if (MarkedSheets.of(scans.all(version)).isOne(no)) {
            var title = title(document, viewer);
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
        page(document, version, seen.no(), viewer);
        if (!corrections.confirm(version, seen.no(), seen.readAt(), seen.revision()))
            throw new Refused("extraction.doubtful.readMeanwhile", seen.no());
        record("document.page-confirm", document, seen.no(), viewer);
    }

    /**
     * Reads a page off its picture once more, as after tesseract became better; what people have put right holds all the same.
     *
     * @param no 0: all pages of the version
     * @throws Refused {@code extraction.doubtful.oldVersion} of a version that is not the current one; the sentence of the missing program
     */
    @Transactional
    public void readAgain(DocumentId document, VersionId version, int no, Viewer viewer) {
        if (!documents.toChange(document, viewer).id().equals(version))
            throw new Refused("extraction.doubtful.oldVersion");
        if (!program.found().isThere()) throw new Refused(program.found().trouble());
        if (no > 0) page(document, version, no, viewer);
        corrections.readAgain(version, no);
        steps.stage(document, StepKind.SCAN);
        record("document.page-read-again", document, no, viewer);
    }

    /**
     * Reads the pictures of all pages of a PDF whose words were taken for all that stands there; what its layer says is kept beside them.
     *
     * @throws Refused {@code extraction.doubtful.oldVersion} of a version that is not the current one, {@code extraction.doubtful.noPictures}
     *     of another kind of file, or one that has not been read; the sentence of the missing program
     */
    @Transactional
    public void readPictures(DocumentId document, VersionId version, Viewer viewer) {
        var current = documents.toChange(document, viewer);
        if (!current.id().equals(version)) throw new Refused("extraction.doubtful.oldVersion");
        if (!PagePictures.mayHoldMore(current.mediaType())) throw new Refused("extraction.doubtful.noPictures");
        if (!program.found().isThere()) throw new Refused(program.found().trouble());
        if (!pages.expectAll(version)) throw new Refused("extraction.doubtful.noPictures");
        steps.stage(document, StepKind.SCAN);
        record("document.pictures-read", document, 0, viewer);
    }

    private PageToCorrect page(DocumentId document, VersionId version, int no, Viewer viewer) {
        documents.toChange(document, viewer);
        documents.version(document, version, viewer);
        return corrections.page(version, no).orElseThrow(() -> new NotFound("extraction.doubtful.missing"));
    }

    /** @param no 0: of all pages */
    private void record(String deed, DocumentId document, int no, Viewer viewer) {
        var details = new HashMap<String, Object>(
                Map.of("title", documents.look(document, viewer).data().title()));
        if (no > 0) details.put("page", no);
        trail.record(viewer.actor(), deed, "document", document.value().toString(), details);
    }
}
