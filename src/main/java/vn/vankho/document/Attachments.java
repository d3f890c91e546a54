package vn.vankho.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Viewer;

/** Letters and what was attached to them, both ways; each end only to those who may see it. */
@Service
public class Attachments {
    private final Access access;
    private final AttachmentRepository repository;
    private final ReaderRepository readers;
    private final Steps steps;
    private final AuditTrail trail;

    Attachments(
            Access access, AttachmentRepository repository, ReaderRepository readers, Steps steps, AuditTrail trail) {
        this.access = access;
        this.repository = repository;
        this.readers = readers;
        this.steps = steps;
        this.trail = trail;
    }

    /** A document at the other end. */
    public record Linked(DocumentId id, String title) {}

    /**
     * One file in a letter.
     *
     * @param document null where it was refused, destroyed since, or may not be seen
     * @param refusal key of the sentence why it was not kept, with its {@code arguments}, or null
     */
    public record Line(
            String name,
            @Nullable Linked document,
            @Nullable String refusal,
            List<String> arguments) {}

    /**
     * What belongs to a document.
     *
     * @param files attached to it, in its order
     * @param letters it came with
     */
    public record Attached(List<Line> files, List<Linked> letters) {}

    @Transactional(readOnly = true)
    public Attached of(DocumentId document, Viewer viewer) {
        access.anywhere(document, viewer);
        return new Attached(repository.ofLetter(document, viewer), repository.letters(document, viewer));
    }

    /** What came with a letter and is still read by the same people goes on being so. In the transaction of the change. */
    void follow(DocumentId letter, DocumentData before, DocumentData after, Viewer viewer) {
        if (before.access() == after.access()
                && before.readerUnits().equals(after.readerUnits())
                && before.readerPeople().equals(after.readerPeople())) return;
        var following = repository.readLike(letter, before);
        for (var document : following) {
            repository.setAccess(document, after.access());
            readers.replace(document, after);
            var details = new HashMap<String, Object>(Map.of(
                    "access", after.access().name(), "letter", letter.value().toString()));
            trail.record(
                    viewer.actor(),
                    "document.change",
                    "document",
                    document.value().toString(),
                    details);
        }
        steps.stage(following, StepKind.INDEX);
    }
}
