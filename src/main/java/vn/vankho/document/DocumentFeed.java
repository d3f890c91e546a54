package vn.vankho.document;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the rooms above need without a viewer: for jobs only, never for an answer to a person. */
@Component
public class DocumentFeed {
    private final FeedQueries queries;
    private final FeedRepository fields;
    private final QuarantineRepository quarantine;
    private final PuttingAway puttingAway;
    private final FamilyQueries families;
    private final Steps steps;
    private final Clock clock;

    DocumentFeed(
            FeedQueries queries,
            FeedRepository fields,
            QuarantineRepository quarantine,
            PuttingAway puttingAway,
            FamilyQueries families,
            Steps steps,
            Clock clock) {
        this.queries = queries;
        this.fields = fields;
        this.quarantine = quarantine;
        this.puttingAway = puttingAway;
        this.families = families;
        this.steps = steps;
        this.clock = clock;
    }

    /** Ids that are missing in the answer do not exist (any more). */
    public List<IndexableDocument> indexable(Collection<DocumentId> documents) {
        return documents.isEmpty() ? List.of() : queries.indexable(documents);
    }

    /**
     * Ids and stamps of all documents that should be in the index, after {@code after} in id order, at most {@code limit}. The order
     * is that of the database (unsigned bytes): the last key of the answer is the next {@code after}.
     */
    public Map<DocumentId, Long> stamps(@Nullable DocumentId after, int limit) {
        return queries.stamps(after, limit);
    }

    /** The files of all versions of these documents that are of a type, those out of sight for a secrecy mark excepted. */
    public List<VersionFile> files(Collection<DocumentId> documents, Collection<String> mediaTypes) {
        return documents.isEmpty() ? List.of() : queries.files(documents, mediaTypes);
    }

    /** The same of all documents, after {@code after} in the order of version ids, at most {@code limit}. */
    public List<VersionFile> files(@Nullable VersionId after, Collection<String> mediaTypes, int limit) {
        return queries.files(after, mediaTypes, limit);
    }

    /** How many documents wait for a step or are in it. */
    public long waiting(StepKind kind) {
        return queries.waiting(kind);
    }

    /** Fills empty fields with what was read; stages INDEX. */
    @Transactional
    public void fill(DocumentId document, ReadHeader header) {
        fill(Map.of(document, header));
    }

    /** The same for a batch, in few statements. While READ is running INDEX is not staged here: the engine does it with READ's result. */
    @Transactional
    public void fill(Map<DocumentId, ReadHeader> headers) {
        if (headers.isEmpty()) return;
        var changed = fields.fill(headers);
        steps.stage(queries.notBeingRead(changed), StepKind.INDEX);
    }

    /** The letters that hold these: the last file that was looked at opens its letter, whose words are found from then on. */
    @Transactional(readOnly = true)
    public List<DocumentId> lettersAround(Collection<VersionId> versions) {
        return versions.isEmpty() ? List.of() : families.lettersAbove(versions);
    }

    /**
     * READ has ended with these and nobody will look further for a secrecy mark: their files are open to whoever may see the documents.
     *
     * @return {@link #lettersAround}: INDEX is to be staged for them together with all else, in one order, so that two who end at once do
     *     not wait for each other
     */
    @Transactional
    public List<DocumentId> looked(Collection<VersionId> versions) {
        if (versions.isEmpty()) return List.of();
        fields.looked(versions, clock.instant());
        return families.lettersAbove(versions);
    }

    /** The same where the look was at pictures of pages, after READ: what had to wait for it (words to find, fields) is staged. */
    @Transactional
    public void lookedAtPictures(Collection<VersionId> versions) {
        if (versions.isEmpty()) return;
        var open = fields.looked(versions, clock.instant());
        var found = new LinkedHashSet<>(open);
        found.addAll(families.lettersAbove(versions));
        // first, since it takes letters before what came with them, as whoever gives a letter other readers does
        steps.stage(found, StepKind.INDEX);
        steps.stage(open, StepKind.RECOGNISE);
    }

    /** A person has looked at what no program could read, and at all that lies in it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void vouched(VersionId version) {
        lookedAtPictures(List.of(version));
        fields.vouched(version);
        // also where it was looked at before, and what lies in it was not
        steps.stage(
                families.of(version, false).stream()
                        .map(FamilyQueries.Member::document)
                        .collect(Collectors.toSet()),
                StepKind.INDEX);
    }

    /** Those of these versions that were looked at for a secrecy mark. */
    @Transactional(readOnly = true)
    public Set<VersionId> lookedAt(Collection<VersionId> versions) {
        return versions.isEmpty() ? Set.of() : queries.lookedAt(versions);
    }

    /** The files of older versions of a document that nobody has looked at for a secrecy mark, those out of sight excepted. */
    @Transactional(readOnly = true)
    public List<VersionFile> unlooked(DocumentId document) {
        return queries.unlooked(document);
    }

    /**
     * Puts a version out of sight for a mark ({@link QuarantineMark}): secrecy, or a virus; and with it the letters that hold it and, for
     * secrecy, what came with it. The newest version without a mark stays in sight; without any, the document goes with it.
     *
     * @return false when an operator has said that the mark is none: the version is to be kept like any other
     */
    @Transactional
    public boolean quarantine(VersionId version, String mark) {
        return puttingAway.put(version, mark);
    }

    /**
     * Which of these versions are in sight. They are held until the transaction ends: what is written of them in it is not left behind
     * when they are put away.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<VersionId> inSight(Collection<VersionId> versions) {
        if (versions.isEmpty()) return Set.of();
        puttingAway.join(versions);
        quarantine.hold(versions);
        return quarantine.inSight(versions);
    }
}
