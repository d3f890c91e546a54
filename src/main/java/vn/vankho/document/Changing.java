package vn.vankho.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.document.Attachments.Followed;
import vn.vankho.document.DocumentQueries.Head;
import vn.vankho.document.DocumentRepository.NewVersion;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;

/** Deeds on a document that is there: what is said of it, an old version, the trash, a step again. In the transaction of {@code Documents}. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Changing {
    private static final Set<String> DAYS = Set.of("issuedOn", "ceasedOn");

    private final Access access;
    private final Keeping keeping;
    private final Attachments attachments;
    private final DocumentRepository documents;
    private final ChangeRepository changes;
    private final StepQueries queries;
    private final Steps steps;
    private final DocumentFeed feed;
    private final AuditTrail trail;
    private final Clock clock;

    Changing(
            Access access,
            Keeping keeping,
            Attachments attachments,
            DocumentRepository documents,
            ChangeRepository changes,
            StepQueries queries,
            Steps steps,
            DocumentFeed feed,
            AuditTrail trail,
            Clock clock) {
        this.access = access;
        this.keeping = keeping;
        this.attachments = attachments;
        this.documents = documents;
        this.changes = changes;
        this.queries = queries;
        this.steps = steps;
        this.feed = feed;
        this.trail = trail;
        this.clock = clock;
    }

    VersionId restoreVersion(DocumentId document, VersionId old, Viewer viewer) {
        documents.lock(document);
        var head = access.toChange(document, viewer);
        if (head.current().equals(old)) throw new Refused("document.version.isCurrent");
        var from = access.version(document, old);
        var now = access.version(document, head.current());
        if (from.sha256().equals(now.sha256())) throw new Refused("document.version.same", from.fileName(), now.no());
        if (from.trouble() != null) throw new Refused(from.trouble(), from.fileName());
        var version = new NewVersion(
                new VersionId(Uuid7.next()),
                from.fileName(),
                from.folder(),
                new Inspected(from.mediaType(), from.notice()),
                from.sha256(),
                from.size(),
                "",
                viewer.person(),
                clock.instant());
        keeping.addVersion(document, version, "document.restore-version", () -> {}, viewer);
        return version.id();
    }

    /** @param along as for {@link Attachments#follow} */
    Followed change(
            DocumentId document,
            @Nullable Integer revision,
            SaidData word,
            @Nullable Set<DocumentId> along,
            Viewer viewer) {
        // what the machine reads in this moment waits, or is there
        documents.lock(document);
        var head = access.toChange(document, viewer);
        var said = word.fields(head.data());
        var data = word.over(head.data());
        // who says nothing of the days is not to mend what the machine has read there
        if (!Collections.disjoint(said, DAYS)) DataBounds.days(data, LocalDate.now(clock));
        var stillRead = new HashSet<>(head.readFields());
        stillRead.removeAll(said);
        if (changesNothing(head, data, stillRead, said)) {
            if (revision != null && revision != head.revision())
                throw new Refused("document.changedMeanwhile", head.data().title());
            return Followed.NOTHING;
        }
        var emptied = DataChanges.emptied(head.data(), data);
        boolean changed =
                DataRefusals.translated(() -> changes.update(document, revision, data, stillRead, said, emptied));
        if (!changed) throw new Refused("document.changedMeanwhile", head.data().title());
        var followed = attachments.follow(document, head.data(), data, along, viewer);
        steps.stage(document, StepKind.INDEX);
        var details = new TreeMap<String, Object>(DataChanges.between(head.data(), data));
        if (!head.readFields().equals(stillRead)) {
            var confirmed = new HashSet<>(head.readFields());
            confirmed.removeAll(stillRead);
            details.put(
                    "confirmed", String.join(", ", confirmed.stream().sorted().toList()));
        }
        details.put("document", data.title());
        record(viewer, "document.change", document, details);
        return followed;
    }

    /** A title that a person repeats is a word on it where the machine might still have found another. */
    private boolean changesNothing(Head head, DocumentData data, Set<String> stillRead, Set<String> said) {
        return data.equals(head.data())
                && stillRead.equals(head.readFields())
                && !changes.isOpenToMachine(head.id(), said);
    }

    void trash(DocumentId document, Viewer viewer) {
        documents.lock(document);
        var title = access.toTrash(document, viewer);
        changes.trash(document, viewer.person(), clock.instant());
        steps.stage(document, StepKind.INDEX);
        record(viewer, "document.trash", document, Map.of("title", title));
    }

    void restore(DocumentId document, Viewer viewer) {
        documents.lock(document);
        var head = access.anywhere(document, viewer);
        if (head.trashedAt() == null)
            throw new Refused("document.notInTrash", head.data().title());
        changes.restore(document);
        steps.stage(document, StepKind.INDEX);
        record(viewer, "document.restore", document, Map.of("title", head.data().title()));
    }

    void retry(DocumentId document, StepKind step, Viewer viewer) {
        var head = access.toChange(document, viewer);
        var current = queries.steps(document, access.version(document, head.current())).stream()
                .filter(one -> one.kind() == step)
                .findFirst()
                .orElseThrow();
        boolean stopped = step == StepKind.SCAN
                && (current.state() == StepState.SKIPPED
                        || current.state() == StepState.DONE && current.reason() != null);
        if (current.state() != StepState.FAILED && current.state() != StepState.WAITING && !stopped)
            throw new Refused("document.step.notFailed", head.data().title());
        steps.stage(document, step);
        record(
                viewer,
                "document.retry-step",
                document,
                Map.of("step", step.name(), "title", head.data().title()));
    }

    void vouch(DocumentId document, VersionId version, Viewer viewer) {
        documents.lock(document);
        var head = access.toChange(document, viewer);
        var found = access.version(document, version);
        if (found.looked() != Looked.COULD_NOT) throw new Refused("document.vouch.notNeeded", found.fileName());
        feed.vouched(version);
        record(
                viewer,
                "document.vouch",
                document,
                Map.of(
                        "file",
                        found.fileName(),
                        "version",
                        found.no(),
                        "title",
                        head.data().title()));
    }

    void readAnew(DocumentId document, String deed, Map<String, ?> said, Viewer viewer) {
        var head = access.toChange(document, viewer);
        var version = access.version(document, head.current());
        var holding = queries.holding(version.sha256().hex());
        changes.forgetRead(holding);
        steps.stage(holding, StepKind.RECOGNISE);
        steps.stage(holding, StepKind.INDEX);
        var details = new TreeMap<String, Object>(said);
        details.put("file", version.fileName());
        details.put("version", version.no());
        details.put("title", head.data().title());
        record(viewer, deed, document, details);
        // who keeps the same bytes elsewhere sees why fields have gone; where the choice was made is told to nobody
        // there
        var elsewhere = new TreeMap<String, Object>(said);
        elsewhere.put("sameFile", true);
        holding.stream().filter(one -> !one.equals(document)).forEach(one -> record(viewer, deed, one, elsewhere));
    }

    void stop(DocumentId document, StepKind step, Viewer viewer) {
        var head = access.toChange(document, viewer);
        if (step != StepKind.SCAN || !steps.stop(document, step))
            throw new Refused("document.step.notRunning", head.data().title());
        record(
                viewer,
                "document.stop-step",
                document,
                Map.of("step", step.name(), "title", head.data().title()));
    }

    private void record(Viewer viewer, String deed, DocumentId document, Map<String, ?> details) {
        trail.record(viewer.actor(), deed, "document", document.value().toString(), details);
    }
}
