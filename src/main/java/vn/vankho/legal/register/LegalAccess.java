package vn.vankho.legal.register;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.MergedEntry;
import vn.vankho.legal.RelationId;
import vn.vankho.shared.NotFound;

/** Who may see and change what of the register: a text with a file, whoever may see the file; others, everybody who may read. */
@Component
public class LegalAccess {
    private final LegalDocumentQueries queries;

    LegalAccess(LegalDocumentQueries queries) {
        this.queries = queries;
    }

    /** @throws NotFound when there is none or the viewer may not see it */
    public LegalDocument toSee(LegalDocumentId id, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.find(id, viewer).orElseThrow(() -> new NotFound("legal.missing"));
    }

    /**
     * The same for a question about a past moment: an entry that was merged later is one of its own.
     *
     * @param knownAt null: now
     */
    public LegalDocument toSee(LegalDocumentId id, @Nullable Instant knownAt, Viewer viewer) {
        if (knownAt == null) return toSee(id, viewer);
        viewer.require(Permission.READ);
        return queries.find(id, knownAt, viewer).orElseThrow(() -> new NotFound("legal.missing"));
    }

    /** Whether an entry that leads to another one now was one of its own at a moment. */
    boolean stoodApart(LegalDocumentId id, Instant knownAt, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.find(id, viewer).isEmpty()
                && queries.find(id, knownAt, viewer).isPresent();
    }

    /** Entries that lead to this one now and were of their own at a moment. */
    public List<MergedEntry> mergedLater(LegalDocumentId stays, Instant knownAt, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.merged(stays, viewer).stream()
                .filter(one -> one.mergedAt() != null && one.mergedAt().isAfter(knownAt))
                .toList();
    }

    /** The first of these that the viewer may see. */
    public Optional<LegalDocument> seen(Collection<LegalDocument> documents, Viewer viewer) {
        return documents.stream()
                .filter(one -> queries.find(one.id(), viewer).isPresent())
                .findFirst();
    }

    /** The entry of a file that the viewer may see. */
    public Optional<LegalDocumentId> ofDocument(DocumentId document, Viewer viewer) {
        return queries.ofDocument(document, viewer);
    }

    /** How many texts that a person has confirmed lie in these files, of those that the viewer may see. */
    public long confirmed(Collection<DocumentId> files, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.confirmed(files, viewer);
    }

    boolean isSeen(LegalDocumentId id, Viewer viewer) {
        return queries.find(id, viewer).isPresent();
    }

    /** Whether the viewer may read what an act was said with, and so judge it. */
    boolean seesWords(RelationId id, Viewer viewer) {
        return queries.seesWords(id, viewer);
    }

    boolean seesWords(EffectId id, Viewer viewer) {
        return queries.seesWords(id, viewer);
    }

    /** Names of those that the viewer may see. */
    public Map<LegalDocumentId, String> names(Collection<LegalDocumentId> documents, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.names(documents, viewer);
    }

    /** Those of these that the viewer may see. */
    public List<LegalDocument> allSeen(Collection<LegalDocument> documents, Viewer viewer) {
        return documents.stream()
                .filter(one -> queries.find(one.id(), viewer).isPresent())
                .toList();
    }

    LegalDocument toChange(LegalDocumentId id, Viewer viewer) {
        var found = toSee(id, viewer);
        viewer.require(Permission.EDIT);
        return found;
    }

    /** For what a status follows from. */
    LegalDocument toDecide(LegalDocumentId id, Viewer viewer) {
        var found = toSee(id, viewer);
        viewer.require(Permission.DECIDE_LAW);
        return found;
    }
}
