package vn.vankho.document;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.document.DocumentRepository.NewVersion;
import vn.vankho.document.DocumentRepository.ObjectIs;
import vn.vankho.document.Intake.Taken;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;

/**
 * The way in: spool, look at it, put the bytes into the store, then one transaction for row, trail and staged work. A crash before
 * the transaction leaves an orphan object, never a lost document.
 *
 * @see "decision 006"
 */
@Component
class Keeping {
    private final Intake intake;
    private final Originals originals;
    private final DocumentRepository documents;
    private final DocumentQueries queries;
    private final QuarantineQueries quarantine;
    private final Steps steps;
    private final AuditTrail trail;
    private final OneAtATime oneAtATime = new OneAtATime();

    Keeping(
            Intake intake,
            Originals originals,
            DocumentRepository documents,
            DocumentQueries queries,
            QuarantineQueries quarantine,
            Steps steps,
            AuditTrail trail) {
        this.intake = intake;
        this.originals = originals;
        this.documents = documents;
        this.queries = queries;
        this.quarantine = quarantine;
        this.steps = steps;
        this.trail = trail;
    }

    /**
     * @param then told of the kept file while its bytes are still at hand, outside of transactions
     * @throws Refused where the same person has sent it before and it was put out of sight: one entry for those who look at it is enough
     */
    Kept keepOnce(
            IncomingFile file,
            @Nullable DocumentData said,
            Beside beside,
            BiConsumer<DocumentId, Taken> then,
            Viewer viewer) {
        try (var taken = intake.take(file)) {
            var kept = keep(taken, () -> said, beside, then, () -> refuseWhatIsAway(taken, viewer), viewer);
            return kept instanceof Kept.AlreadyThere there ? compared(there, said) : kept;
        }
    }

    /** Who sends a file to few people would believe that it is closed to the others. */
    private Kept compared(Kept.AlreadyThere there, @Nullable DocumentData said) {
        if (said == null || said.access() != AccessLevel.RESTRICTED) return there;
        var readers = new HashSet<UUID>();
        said.readerUnits().forEach(unit -> readers.add(unit.value()));
        said.readerPeople().forEach(person -> readers.add(person.value()));
        return new Kept.AlreadyThere(
                there.document(), there.title(), there.former(), queries.isOpenBeyond(there.document(), readers));
    }

    private void refuseWhatIsAway(Taken taken, Viewer viewer) {
        quarantine.sameBytes(taken.spooled().sha256(), viewer).ifPresent(away -> {
            throw away.reason().ofDocument(away.title());
        });
    }

    /** What else is written in the transaction that keeps a new document or version. */
    interface Beside {
        ObjectIs write(DocumentId kept, Taken taken, Supplier<ObjectIs> rows);
    }

    /**
     * The same for a part of a letter, which takes the letter out of sight with it wherever it lies.
     *
     * @param said asked in the transaction
     */
    Kept keep(
            IncomingFile file,
            Supplier<@Nullable DocumentData> said,
            Beside beside,
            BiConsumer<DocumentId, Taken> then,
            Viewer viewer) {
        try (var taken = intake.take(file)) {
            return keep(taken, said, beside, then, () -> {}, viewer);
        }
    }

    private Kept keep(
            Taken taken,
            Supplier<@Nullable DocumentData> said,
            Beside beside,
            BiConsumer<DocumentId, Taken> then,
            Runnable mayComeAgain,
            Viewer viewer) {
        var kept = oneAtATime.with(taken.spooled().sha256(), () -> keep(taken, said, beside, mayComeAgain, viewer));
        then.accept(kept.document(), taken);
        return kept;
    }

    private Kept keep(
            Taken taken, Supplier<@Nullable DocumentData> said, Beside beside, Runnable mayComeAgain, Viewer viewer) {
        // nearly all bytes are new: nothing else is asked of them
        Kept.InTrash inTrash = null;
        if (queries.isKnown(taken.spooled().sha256())) {
            mayComeAgain.run();
            var there = queries.sameBytes(taken.spooled().sha256(), viewer);
            if (there.isPresent()) {
                originals.heal(taken.spooled(), viewer.actor());
                return there.get();
            }
            inTrash = queries.inTrash(taken.spooled().sha256(), viewer.may(Permission.TRASH), viewer)
                    .orElse(null);
        }
        var id = new DocumentId(Uuid7.next());
        var version = intake.version(taken, "", viewer);
        originals.keep(
                taken.spooled(),
                viewer.actor(),
                () -> beside.write(id, taken, () -> insert(id, said.get(), version, viewer)));
        return new Kept.NewDocument(id, version.id(), inTrash);
    }

    /** @param mayAdd asked again while the document is held: somebody may have put it into the trash meanwhile */
    VersionId addVersion(
            DocumentId document,
            IncomingFile file,
            String note,
            Runnable mayAdd,
            Beside beside,
            BiConsumer<DocumentId, Taken> then,
            Viewer viewer) {
        try (var taken = intake.take(file)) {
            var added = oneAtATime.with(taken.spooled().sha256(), () -> {
                var current = queries.versions(document).stream()
                        .findFirst()
                        .filter(one -> one.sha256().equals(taken.spooled().sha256()));
                if (current.isPresent()) {
                    originals.heal(taken.spooled(), viewer.actor());
                    throw new Refused(
                            "document.version.same", taken.name(), current.get().no());
                }
                var version = intake.version(taken, note, viewer);
                originals.keep(
                        taken.spooled(),
                        viewer.actor(),
                        () -> beside.write(
                                document,
                                taken,
                                () -> addVersion(document, version, "document.add-version", mayAdd, viewer)));
                return version.id();
            });
            then.accept(document, taken);
            return added;
        }
    }

    /** In the transaction of the caller. */
    ObjectIs addVersion(DocumentId document, NewVersion version, String deed, Runnable mayAdd, Viewer viewer) {
        int no = documents.lock(document).orElseThrow(Access::missing) + 1;
        mayAdd.run();
        var object = documents.insertVersion(document, no, version);
        steps.stage(document, StepKind.READ);
        // the version before may not have come to its turn, or to the end of its scan
        steps.stage(document, StepKind.LOOK_BACK);
        var details = details(version);
        details.put("version", no);
        if (!version.note().isEmpty()) details.put("note", version.note());
        trail.record(viewer.actor(), deed, "document", document.value().toString(), details);
        return object;
    }

    private ObjectIs insert(DocumentId id, @Nullable DocumentData said, NewVersion version, Viewer viewer) {
        var data = said == null ? DocumentData.named(FileNames.title(version.fileName())) : said;
        var object = documents.insert(id, data, openFields(said, version.fileName()), version);
        steps.staged(StepKind.READ);
        var details = details(version);
        details.putAll(DataChanges.said(data));
        trail.record(viewer.actor(), "document.keep", "document", id.value().toString(), details);
        return object;
    }

    /** What nobody has said: the machine may say it when it has read the first page. */
    private static Set<String> openFields(@Nullable DocumentData said, String name) {
        if (said == null) return Set.of("kind", "title");
        var open = new HashSet<String>();
        if (said.kind() == DocumentKind.OTHER) open.add("kind");
        if (said.title().equals(FileNames.title(name))) open.add("title");
        return open;
    }

    private static Map<String, Object> details(NewVersion version) {
        var details = new TreeMap<String, Object>();
        details.put("file", version.fileName());
        if (!version.folder().isEmpty()) details.put("folder", version.folder());
        details.put("size", version.size());
        details.put("sha256", version.sha256().hex());
        return details;
    }
}
