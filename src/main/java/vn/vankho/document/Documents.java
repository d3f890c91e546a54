package vn.vankho.document;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;
import vn.vankho.storage.ObjectStore;

/** The documents of the office: keep, change, look at, trash. Whoever may not see one gets {@code NotFound}, as if it did not exist. */
@Service
public class Documents {
    /** What is done to more in one go nobody can look through. */
    public static final int MOST_PICKED = 5_000;

    private static final int MOST_ROWS = 200;
    private static final int RELATED = 20;

    private final Access access;
    private final Letters letters;
    private final Looking looking;
    private final Changing changing;
    private final DocumentListQueries lists;
    private final ObjectStore store;
    private final Clock clock;
    private final DocumentSettings settings;
    private final ObjectProvider<VirusLooks> looks;

    Documents(
            Access access,
            Letters letters,
            Looking looking,
            Changing changing,
            DocumentListQueries lists,
            ObjectStore store,
            Clock clock,
            DocumentSettings settings,
            ObjectProvider<VirusLooks> looks) {
        this.looks = looks;
        this.access = access;
        this.letters = letters;
        this.looking = looking;
        this.changing = changing;
        this.lists = lists;
        this.store = store;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Keeps a file as a new document. Bytes first, then one transaction: version, trail, staged work. What is attached to a letter becomes
     * documents of its own ({@link Attachments}).
     *
     * @param data what the person says of it; null: named after the file
     * @throws vn.vankho.shared.Refused when the file is empty, encrypted, damaged, too large, or of an unknown type. A mark of secrecy is
     *     found by the READ step a moment later, and then the version is quarantined ({@link Quarantine})
     */
    public Kept keep(IncomingFile file, @Nullable DocumentData data, Viewer viewer) {
        viewer.require(Permission.KEEP);
        if (data != null) DataBounds.days(data, LocalDate.now(clock));
        return letters.keep(file, data, viewer);
    }

    /** @throws vn.vankho.shared.Refused as for {@code keep}, and when the bytes are those of the current version */
    public VersionId addVersion(DocumentId document, IncomingFile file, String note, Viewer viewer) {
        access.toChange(document, viewer);
        return letters.addVersion(
                document, file, DataBounds.note(note), () -> access.toChange(document, viewer), viewer);
    }

    /** An old version becomes the newest one, as a new version with the old bytes. */
    @Transactional
    public VersionId restoreVersion(DocumentId document, VersionId old, Viewer viewer) {
        return changing.restoreVersion(document, old, viewer);
    }

    /**
     * A person's word on all fields: what the machine had read counts as confirmed. What it has read since the person looked, in a field
     * the person left as it was, stays and waits to be confirmed.
     *
     * @param seen what the person saw; refused with {@code document.changedMeanwhile} when another person has changed it since
     * @return names of attachments that do not follow their letter to other readers, because they have readers of their own
     */
    @Transactional
    public List<String> change(DocumentView seen, DocumentData data, Viewer viewer) {
        return changing.change(seen.id(), seen.revision(), SaidData.seen(seen.data(), data), null, viewer)
                .apart();
    }

    /**
     * A person's word on those fields that they changed in a form of all of them; what the machine had read in the others is not confirmed
     * by that.
     *
     * @param seen as for {@code change}, and what it returns
     */
    @Transactional
    public List<String> correct(DocumentView seen, DocumentData data, Viewer viewer) {
        var said = DataChanges.different(seen.data(), data);
        return said.isEmpty() ? List.of() : change(seen.id(), seen.revision(), data, said, viewer);
    }

    /**
     * The same where a person spoke of some fields only; the others stay as they are.
     *
     * @param revision the one the person saw, or null where what others have changed since does not matter
     */
    @Transactional
    public List<String> change(
            DocumentId document, @Nullable Integer revision, DocumentData data, Set<String> said, Viewer viewer) {
        return changing.change(document, revision, SaidData.of(data, said), null, viewer)
                .apart();
    }

    /** @param along as for {@link Attachments#follow} */
    @Transactional
    Attachments.Followed change(DocumentView seen, SaidData word, @Nullable Set<DocumentId> along, Viewer viewer) {
        return changing.change(seen.id(), seen.revision(), word, along, viewer);
    }

    @Transactional
    public void trash(DocumentId document, Viewer viewer) {
        changing.trash(document, viewer);
    }

    /** When what is thrown away now is destroyed; empty where the trash keeps everything. */
    public Optional<Instant> destroyedAt(Viewer viewer) {
        viewer.require(Permission.READ);
        return settings.trashDays() == 0
                ? Optional.empty()
                : Optional.of(clock.instant().plus(Duration.ofDays(settings.trashDays())));
    }

    @Transactional
    public void restore(DocumentId document, Viewer viewer) {
        changing.restore(document, viewer);
    }

    /**
     * A person opens a document: it is among what they opened last, and a restricted one leaves a line in the trail. One's own document
     * that was put out of sight for a secrecy mark is refused with the mark; everybody else's is not found.
     */
    public DocumentView view(DocumentId document, Viewer viewer) {
        return looking.view(document, viewer);
    }

    /** The same for a page that looks again at what a person has opened: without a trace. */
    public DocumentView look(DocumentId document, Viewer viewer) {
        return looking.look(document, viewer);
    }

    /**
     * Bytes of a version; the caller closes. It leaves a line in the trail, as a download when {@code forDownload}.
     *
     * @throws vn.vankho.shared.Refused {@code document.file.notReady} and {@code document.file.notLooked} ({@link Looked})
     */
    public InputStream open(DocumentId document, VersionId version, boolean forDownload, Viewer viewer) {
        return store.open(looking.taken(document, version, forDownload, viewer).sha256());
    }

    /** A part of the bytes, for readers that take a file in pieces; the caller closes. */
    public InputStream open(
            DocumentId document, VersionId version, long offset, long length, boolean forDownload, Viewer viewer) {
        return store.open(looking.taken(document, version, forDownload, viewer).sha256(), offset, length);
    }

    /** The version itself, where its file is open to the viewer. */
    public DocumentVersion version(DocumentId document, VersionId version, Viewer viewer) {
        return looking.file(document, version, viewer);
    }

    /** Whether viruses are looked for here, and a version was not found clean yet. */
    @Transactional(readOnly = true)
    public boolean isUnscanned(DocumentId document, VersionId version, Viewer viewer) {
        current(document, viewer);
        return looks.stream().anyMatch(one -> one.isUnscanned(version));
    }

    /** The same for somebody who takes out what was read in it: it leaves a line in the trail. */
    public DocumentVersion readText(DocumentId document, VersionId version, Viewer viewer) {
        return looking.taken(document, version, false, viewer);
    }

    /** The same for somebody who gets a copy made of its file: it leaves a line as a download does. */
    public DocumentVersion handOut(DocumentId document, VersionId version, Viewer viewer) {
        return looking.taken(document, version, true, viewer);
    }

    /** The version that holds now, where the viewer may see the document; looking at its picture is not opening it. */
    public DocumentVersion current(DocumentId document, Viewer viewer) {
        return looking.current(document, viewer);
    }

    /** The same for somebody who may change the document, for deeds of the rooms above on its file. */
    @Transactional(readOnly = true)
    public DocumentVersion toChange(DocumentId document, Viewer viewer) {
        return looking.file(document, access.toChange(document, viewer).current(), viewer);
    }

    /**
     * Another reading of the file of the current version holds from now on: all documents with the same bytes are indexed again, and the
     * deed stands in the trail of this one. In the transaction of the room above.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void readAnew(DocumentId document, String deed, Map<String, ?> details, Viewer viewer) {
        changing.readAnew(document, deed, details, viewer);
    }

    /** "Thử lại": stages a failed step again, or one that waits for its next try. */
    @Transactional
    public void retry(DocumentId document, StepKind step, Viewer viewer) {
        changing.retry(document, step, viewer);
    }

    /**
     * Somebody who may change the document has looked at a file that no program could read, and vouches that it bears no secrecy mark: it is
     * open to whoever may see the document.
     */
    @Transactional
    public void vouch(DocumentId document, VersionId version, Viewer viewer) {
        changing.vouch(document, version, viewer);
    }

    /** "Dừng": ends the step that takes long (SCAN) where it stands; what it has done so far stays. */
    @Transactional
    public void stop(DocumentId document, StepKind step, Viewer viewer) {
        changing.stop(document, step, viewer);
    }

    /** Newest first, those the viewer may see. */
    @Transactional(readOnly = true)
    public Page<DocumentRow> recent(int offset, int limit, Viewer viewer) {
        return list(DocumentFilter.ALL, DocumentOrder.NEWEST, offset, limit, viewer);
    }

    /** Those the viewer may see that are in the filter. */
    @Transactional(readOnly = true)
    public Page<DocumentRow> list(DocumentFilter filter, DocumentOrder order, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return lists.list(filter, order, offset, bounded(limit), viewer);
    }

    /** The same list for a deed on all of it, at most {@link #MOST_PICKED}; whether the deed is allowed is asked of each. */
    @Transactional(readOnly = true)
    public List<PickedDocument> picked(DocumentFilter filter, DocumentOrder order, Viewer viewer) {
        viewer.require(Permission.READ);
        return lists.picked(filter, order, MOST_PICKED, viewer);
    }

    /** What the viewer opened last, newest first. */
    @Transactional(readOnly = true)
    public List<DocumentRow> openedBy(Viewer viewer, int limit) {
        viewer.require(Permission.READ);
        return lists.openedBy(viewer, bounded(limit));
    }

    /** Documents kept from the same folder or bearing the same number, those the viewer may see. */
    @Transactional(readOnly = true)
    public List<DocumentRow> related(DocumentId document, Viewer viewer) {
        access.anywhere(document, viewer);
        return lists.related(document, RELATED, viewer);
    }

    /** For rows of a result list: the rows the viewer may see, in the order asked. */
    @Transactional(readOnly = true)
    public List<DocumentRow> rows(Collection<DocumentId> documents, Viewer viewer) {
        viewer.require(Permission.READ);
        return documents.isEmpty() ? List.of() : lists.rows(documents, viewer);
    }

    /** Titles of those the viewer may see, in use or in the trash: for lists that name documents without being lists of them. */
    @Transactional(readOnly = true)
    public Map<DocumentId, String> titles(Collection<DocumentId> documents, Viewer viewer) {
        viewer.require(Permission.READ);
        return documents.isEmpty() ? Map.of() : lists.titles(documents, viewer);
    }

    /** Which of these are in use and may be seen by the viewer: the last word on what an index names. */
    @Transactional(readOnly = true)
    public Set<DocumentId> inUse(Collection<DocumentId> documents, Viewer viewer) {
        viewer.require(Permission.READ);
        return documents.isEmpty() ? Set.of() : lists.inUse(documents, viewer);
    }

    private static int bounded(int limit) {
        return Math.clamp(limit, 1, MOST_ROWS);
    }
}
