package vn.vankho.extraction;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.document.VersionId;
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
    private final ScanRepository scans;
    private final ScannedPages pages;
    private final ScanSettings settings;
    private final SecrecyCheck secrecy;
    private final Steps steps;
    private final AuditTrail trail;
    private final Clock clock;

    PageCorrections(
            Documents documents,
            DoubtfulPageQueries queries,
            ScanRepository scans,
            ScannedPages pages,
            ScanSettings settings,
            SecrecyCheck secrecy,
            Steps steps,
            AuditTrail trail,
            Clock clock) {
        this.documents = documents;
        this.queries = queries;
        this.scans = scans;
        this.pages = pages;
        this.settings = settings;
        this.secrecy = secrecy;
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    /** Least sure first, of documents the viewer may change. */
    @Transactional(readOnly = true)
    public Page<DoubtfulPage> doubtful(int offset, int limit, Viewer viewer) {
        viewer.require(Permission.KEEP);
        return queries.doubtful(settings, offset, Math.clamp(limit, 1, 200), viewer);
    }

    /** @throws NotFound where the page was not read off a picture */
    @Transactional(readOnly = true)
    public PageToCorrect page(DocumentId document, VersionId version, int no, Viewer viewer) {
        documents.toChange(document, viewer);
        documents.version(document, version, viewer);
        return queries.page(version, no).orElseThrow(() -> new NotFound("extraction.doubtful.missing"));
    }

    /**
     * A person's word on what stands on a page: a new revision of its text, found from now on.
     *
     * @param revision the one the person saw; refused with {@code extraction.doubtful.meanwhile} when there is a newer one
     */
    @Transactional
    public void correct(DocumentId document, VersionId version, int no, int revision, String text, Viewer viewer) {
        var clean = VietnameseText.normalise(text)
                .replace("\0", "")
                .replace('\f', '\n')
                .strip();
        if (clean.length() > MOST_CHARACTERS)
            throw new Refused("extraction.doubtful.tooLong", clean.length(), MOST_CHARACTERS);
        var before = page(document, version, no, viewer);
        if (before.revision() != revision
                || !scans.correct(version, no, revision + 1, clean, viewer.person(), clock.instant()))
            throw new Refused("extraction.doubtful.meanwhile", no);
        record("document.page-correct", document, no, viewer);
        if (no == 1 && secrecy.putsAway(version, clean)) return;
        pages.putIn(version);
        steps.stage(document, StepKind.RECOGNISE);
        steps.stage(document, StepKind.INDEX);
    }

    /** The page was read rightly: it is not in doubt any more. */
    @Transactional
    public void confirm(DocumentId document, VersionId version, int no, Viewer viewer) {
        page(document, version, no, viewer);
        scans.confirm(version, no);
        record("document.page-confirm", document, no, viewer);
    }

    private void record(String deed, DocumentId document, int no, Viewer viewer) {
        var title = documents.look(document, viewer).data().title();
        trail.record(viewer.actor(), deed, "document", document.value().toString(), Map.of("title", title, "page", no));
    }
}
