package vn.vankho.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private final HeldQueries held;
    private final AlongQueries along;
    private final ReaderRepository readers;
    private final Steps steps;
    private final AuditTrail trail;

    Attachments(
            Access access,
            AttachmentRepository repository,
            HeldQueries held,
            AlongQueries along,
            ReaderRepository readers,
            Steps steps,
            AuditTrail trail) {
        this.access = access;
        this.repository = repository;
        this.held = held;
        this.along = along;
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
     * @param apart whether other people may read it than its letter
     * @param refusal key of the sentence why it was not kept, with its {@code arguments}, or null
     */
    public record Line(
            String name,
            @Nullable Linked document,
            boolean apart,
            @Nullable String refusal,
            List<String> arguments) {}

    /**
     * What belongs to a document.
     *
     * @param files attached to it, in its order
     * @param letters it came with
     */
    public record Attached(List<Line> files, List<Linked> letters) {}

    /**
     * What another choice of readers for a letter did.
     *
     * @param apart names of those that keep readers of their own, as far as the viewer may see them
     * @param brought those that have the readers of the letter by it
     */
    record Followed(List<String> apart, Set<DocumentId> brought) {
        static final Followed NOTHING = new Followed(List.of(), Set.of());
    }

    @Transactional(readOnly = true)
    public Attached of(DocumentId document, Viewer viewer) {
        access.anywhere(document, viewer);
        return new Attached(repository.ofLetter(document, viewer), repository.letters(document, viewer));
    }

    /** Of a letter that is not open to its readers: which of its files keep it from that. */
    @Transactional(readOnly = true)
    public List<HeldPart> holding(DocumentId letter, Viewer viewer) {
        access.anywhere(letter, viewer);
        return held.parts(letter, viewer);
    }

    /** What another choice of readers for a letter would do to what is attached to it. */
    @Transactional(readOnly = true)
    public Along along(DocumentId letter, Viewer viewer) {
        access.anywhere(letter, viewer);
        var found = new Along(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var seen = new LinkedHashSet<>(Set.of(letter));
        for (var next = new ArrayDeque<>(seen); !next.isEmpty(); ) {
            for (var part : along.of(next.remove(), viewer)) {
                if (!seen.add(part.document())) continue;
                boolean follows = part.brought() && !part.apart();
                (follows ? found.follow() : part.brought() ? found.own() : found.before()).add(part.name());
                if (follows) next.add(part.document());
            }
        }
        return found;
    }

    /**
     * What came with a letter and is still read by the same people goes on being so, with what came in letters in it. In the transaction of
     * the change.
     *
     * @param along the only ones that may; null for all
     */
    Followed follow(
            DocumentId letter,
            DocumentData before,
            DocumentData after,
            @Nullable Set<DocumentId> along,
            Viewer viewer) {
        if (before.access() == after.access()
                && before.readerUnits().equals(after.readerUnits())
                && before.readerPeople().equals(after.readerPeople())) return Followed.NOTHING;
        var gone = new LinkedHashSet<>(Set.of(letter));
        var apart = new TreeSet<String>();
        for (var next = new ArrayDeque<>(gone); !next.isEmpty(); ) {
            var from = next.remove();
            for (var document : repository.readLike(from, before)) {
                if (along != null && !along.contains(document) || !gone.add(document)) continue;
                next.add(document);
                bring(document, letter, after, viewer);
            }
            apart.addAll(repository.apart(from, viewer));
        }
        gone.remove(letter);
        steps.stage(gone, StepKind.INDEX);
        return new Followed(List.copyOf(apart), gone);
    }

    /** The trail keeps the id of the letter: its title is told to those who may see it, whatever becomes of either. */
    private void bring(DocumentId document, DocumentId letter, DocumentData after, Viewer viewer) {
        repository.setAccess(document, after.access());
        readers.replace(document, after);
        trail.record(
                viewer.actor(),
                "document.change",
                "document",
                document.value().toString(),
                Map.of("access", after.access().name(), "letter", letter.value().toString()));
    }
}
