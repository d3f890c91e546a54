package vn.vankho.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    private static final String UNDER_WAY = "document.unpack.underWay";

    private final Keeping keeping;
    private final Opening opening;
    private final LetterPartRepository parts;
    private final FamilyQueries families;
    private final PuttingAway puttingAway;
    private final DocumentQueries queries;
    private final Steps steps;
    private final TransactionTemplate transaction;
    private final Set<Letter> underWay = ConcurrentHashMap.newKeySet();

    Letters(
            Keeping keeping,
            Opening opening,
            LetterPartRepository parts,
            FamilyQueries families,
            PuttingAway puttingAway,
            DocumentQueries queries,
            Steps steps,
            PlatformTransactionManager transactions) {
        this.keeping = keeping;
        this.opening = opening;
        this.parts = parts;
        this.families = families;
        this.puttingAway = puttingAway;
        this.queries = queries;
        this.steps = steps;
        this.transaction = new TransactionTemplate(transactions);
    }

    Kept keep(IncomingFile file, @Nullable DocumentData said, Viewer viewer) {
        return keep(file, said, null, viewer);
    }

    /** @param budget of the upload that the file lies in; null: it is the upload itself */
    Kept keep(IncomingFile file, @Nullable DocumentData said, @Nullable UnpackBudget budget, Viewer viewer) {
        return keeping.keepOnce(file, said, (letter, taken) -> bring(letter, taken, budget, viewer), viewer);
    }

    VersionId addVersion(DocumentId document, IncomingFile file, String note, Runnable mayAdd, Viewer viewer) {
        return keeping.addVersion(
                document, file, note, mayAdd, (letter, taken) -> bring(letter, taken, null, viewer), viewer);
    }

    /**
     * Goes on with a letter that was left half way. Once: where it ends the portal, it is not begun again by itself.
     *
     * @throws Refused where the store or a worker is away; it is gone on with another time
     */
    void finish(DocumentId document, Taken taken, Viewer viewer) {
        var letter = new Letter(document, taken.spooled().sha256());
        if (underWay.contains(letter)) return;
        try {
            bring(document, taken, null, viewer, "document.unpack.broken");
        } catch (Refused later) {
            transaction.executeWithoutResult(_ -> parts.begin(letter, line(taken, UNDER_WAY)));
            throw later;
        }
    }

    private void bring(DocumentId document, Taken taken, @Nullable UnpackBudget budget, Viewer viewer) {
        bring(document, taken, budget, viewer, UNDER_WAY);
    }

    /** @param meanwhile why it is not known what lies in it, until it is */
    private void bring(
            DocumentId document, Taken taken, @Nullable UnpackBudget budget, Viewer viewer, String meanwhile) {
        if (!opening.isLetter(taken.inspected().mediaType())) return;
        var head = queries.head(document, viewer);
        if (head.isEmpty()) return;
        var letter = new Letter(document, taken.spooled().sha256());
        if (parts.known(letter)) {
            transaction.executeWithoutResult(_ -> puttingAway.join(families.versions(document, letter.bytes())));
            return;
        }
        underWay.add(letter);
        try {
            // others may not have the letter before each of its files is known; a crash leaves this line, and the
            // portal goes on when it is back
            transaction.executeWithoutResult(_ -> parts.begin(letter, line(taken, meanwhile)));
            var whole = budget == null ? opening.budget(taken.spooled()) : budget;
            var bringing = new Bringing(letter, head.get().data(), whole, viewer);
            opening.open(taken.spooled(), taken.name(), "", whole, bringing);
            ended(letter, bringing.found);
        } finally {
            underWay.remove(letter);
        }
    }

    private static Part line(Taken taken, String why) {
        return Part.refused(taken.name(), new Refused(why, taken.name()));
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
        private DocumentData data;
        private final List<Part> found = new ArrayList<>();

        Bringing(Letter letter, DocumentData data, UnpackBudget budget, Viewer viewer) {
            this.letter = letter;
            this.data = data;
            this.budget = budget;
            this.viewer = viewer;
        }

        @Override
        public void take(IncomingFile file) {
            var bytes = new AtomicReference<Sha256>();
            // a long letter may be given other readers before its last part is here
            queries.head(letter.document(), viewer).ifPresent(now -> data = now.data());
            var kept = keeping.keep(
                    file,
                    data.attached(FileNames.title(file.name())),
                    this::link,
                    (inner, taken) -> {
                        bytes.set(taken.spooled().sha256());
                        bring(inner, taken, budget, viewer);
                    },
                    viewer);
            found.add(Part.of(FileNames.safe(file.name()), kept, bytes.get()));
        }

        /** In the transaction that keeps a new part: no crash leaves one that its letter does not know. */
        private ObjectIs link(DocumentId part, Taken taken, Supplier<ObjectIs> rows) {
            parts.hold(letter);
            var is = rows.get();
            parts.add(letter, Part.brought(taken.name(), part, taken.spooled().sha256()));
            return is;
        }

        @Override
        public void refused(String name, String folder, Refused why) {
            found.add(Part.refused(name, why));
        }
    }
}
