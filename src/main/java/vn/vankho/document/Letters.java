package vn.vankho.document;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.DocumentRepository.ObjectIs;
import vn.vankho.document.Intake.Taken;
import vn.vankho.document.LetterPartRepository.Letter;
import vn.vankho.document.LetterPartRepository.Part;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
import vn.vankho.storage.Sha256;

/**
 * Keeps files, and with a letter what is attached to it: each a document of its own that the same people may read. What cannot be kept is
 * named with the reason; the letter is kept all the same. Each part is written down in the transaction that keeps it, the whole at the end: what
 * a crash cuts off is finished afterwards ({@link UnfinishedLetters}), or made up for by the same letter again.
 *
 * @see "decision 015"
 */
@Component
class Letters {
    private final Keeping keeping;
    private final Opening opening;
    private final LetterPartRepository parts;
    private final FamilyQueries families;
    private final PuttingAway puttingAway;
    private final DocumentQueries queries;
    private final Steps steps;
    private final TransactionTemplate transaction;
    private final UnderWay underWay;

    Letters(
            Keeping keeping,
            Opening opening,
            LetterPartRepository parts,
            FamilyQueries families,
            PuttingAway puttingAway,
            DocumentQueries queries,
            Steps steps,
            UnderWay underWay,
            PlatformTransactionManager transactions) {
        this.keeping = keeping;
        this.opening = opening;
        this.parts = parts;
        this.families = families;
        this.puttingAway = puttingAway;
        this.queries = queries;
        this.steps = steps;
        this.underWay = underWay;
        this.transaction = new TransactionTemplate(transactions);
    }

    Kept keep(IncomingFile file, @Nullable DocumentData said, Viewer viewer) {
        return keep(file, said, null, viewer);
    }

    /** @param budget of the upload that the file lies in; null: it is the upload itself */
    Kept keep(IncomingFile file, @Nullable DocumentData said, @Nullable UnpackBudget budget, Viewer viewer) {
        return keeping.keepOnce(
                file, said, this::begun, (letter, taken) -> bring(letter, taken, budget, 0, viewer), viewer);
    }

    VersionId addVersion(DocumentId document, IncomingFile file, String note, Runnable mayAdd, Viewer viewer) {
        return keeping.addVersion(
                document,
                file,
                note,
                mayAdd,
                this::begun,
                (letter, taken) -> bring(letter, taken, null, 0, viewer),
                viewer);
    }

    /** Whether a letter could be gone on with in this moment, for this person. */
    boolean waits(DocumentId document, Sha256 bytes, Viewer viewer) {
        return !underWay.isIn(new Letter(document, bytes))
                && queries.head(document, viewer).isPresent();
    }

    /**
     * Goes on with a letter that was left half way. Where it ends the portal again and again, it is left to people.
     *
     * @param tries before this one
     * @throws RuntimeException where the store, a worker, the disk or the database is away; it is gone on with another time
     */
    void finish(DocumentId document, Taken taken, int tries, Viewer viewer) {
        try {
            bring(document, taken, null, tries + 1, viewer);
        } catch (Refused | NestedRuntimeException | UncheckedIOException trouble) {
            if (passes(trouble)) underWay.uncounted(letter(document, taken), taken.name(), tries);
            throw trouble;
        }
    }

    /** What the database will not take today it will not take in five minutes either; that it is away passes. */
    private static boolean passes(RuntimeException trouble) {
        return !(trouble instanceof NonTransientDataAccessException)
                || trouble instanceof NonTransientDataAccessResourceException;
    }

    private ObjectIs begun(DocumentId document, Taken taken, Supplier<ObjectIs> rows) {
        return opening.isLetter(taken.inspected().mediaType())
                ? underWay.beside(letter(document, taken), taken.name(), rows)
                : rows.get();
    }

    private void bring(DocumentId document, Taken taken, @Nullable UnpackBudget budget, int tries, Viewer viewer) {
        if (!opening.isLetter(taken.inspected().mediaType())) return;
        if (queries.head(document, viewer).isEmpty()) return;
        var letter = letter(document, taken);
        if (parts.known(letter)) {
            transaction.executeWithoutResult(_ -> puttingAway.join(families.versions(document, letter.bytes())));
            return;
        }
        underWay.during(letter, taken.name(), tries, () -> {
            var whole = budget == null ? opening.budget(taken.spooled()) : budget;
            var bringing = new Bringing(letter, whole, viewer);
            opening.open(taken.spooled(), taken.name(), "", whole, bringing);
            ended(letter, bringing.found);
        });
    }

    private static Letter letter(DocumentId document, Taken taken) {
        return new Letter(document, taken.spooled().sha256());
    }

    private void ended(Letter letter, List<Part> all) {
        transaction.executeWithoutResult(_ -> {
            parts.replace(letter, all);
            var versions = families.versions(letter.document(), letter.bytes());
            // a mark may have been found in a part while the others came
            puttingAway.join(versions);
            // its words are found from the moment on at which all that lies in it was looked at, and that may be this
            // one
            var found = new LinkedHashSet<>(families.lettersAbove(versions));
            found.add(letter.document());
            steps.stage(found, StepKind.INDEX);
        });
    }

    /** Keeps part after part. */
    private final class Bringing implements Opening.Taker {
        private final Letter letter;
        private final UnpackBudget budget;
        private final Viewer viewer;
        private final List<Part> found = new ArrayList<>();

        Bringing(Letter letter, UnpackBudget budget, Viewer viewer) {
            this.letter = letter;
            this.budget = budget;
            this.viewer = viewer;
        }

        @Override
        public void take(IncomingFile file) {
            var bytes = new AtomicReference<Sha256>();
            var kept = keeping.keep(
                    file,
                    // a letter may be given other readers while a part comes, and be hidden from who sent it
                    () -> parts.said(letter).attached(FileNames.title(file.name())),
                    this::link,
                    (inner, taken) -> {
                        bytes.set(taken.spooled().sha256());
                        bring(inner, taken, budget, 0, viewer);
                    },
                    viewer);
            found.add(Part.of(FileNames.safe(file.name()), kept, bytes.get()));
        }

        /** In the transaction that keeps a new part: no crash leaves one that its letter does not know. */
        private ObjectIs link(DocumentId part, Taken taken, Supplier<ObjectIs> rows) {
            parts.hold(letter);
            var is = begun(part, taken, rows);
            parts.add(letter, Part.brought(taken.name(), part, taken.spooled().sha256()));
            return is;
        }

        @Override
        public void refused(String name, String folder, Refused why) {
            found.add(Part.refused(name, why));
        }
    }
}
