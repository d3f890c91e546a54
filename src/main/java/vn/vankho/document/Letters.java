package vn.vankho.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.AttachmentRepository.Part;
import vn.vankho.document.Intake.Taken;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
import vn.vankho.storage.Sha256;

/**
 * Keeps files, and with a letter what is attached to it: each a document of its own that the same people may read. What cannot be kept is
 * named with the reason; the letter is kept all the same. Written down at the end: the same letter again makes up for a crash.
 *
 * @see "decision 015"
 */
@Component
class Letters {
    private final Keeping keeping;
    private final Opening opening;
    private final AttachmentRepository attachments;
    private final FamilyQueries families;
    private final PuttingAway puttingAway;
    private final DocumentQueries queries;
    private final Steps steps;
    private final TransactionTemplate transaction;

    Letters(
            Keeping keeping,
            Opening opening,
            AttachmentRepository attachments,
            FamilyQueries families,
            PuttingAway puttingAway,
            DocumentQueries queries,
            Steps steps,
            PlatformTransactionManager transactions) {
        this.keeping = keeping;
        this.opening = opening;
        this.attachments = attachments;
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

    private void bring(DocumentId letter, Taken taken, @Nullable UnpackBudget budget, Viewer viewer) {
        var bytes = taken.spooled().sha256();
        if (!opening.isLetter(taken.inspected().mediaType())) return;
        var head = queries.head(letter, viewer);
        if (head.isEmpty()) return;
        if (attachments.known(letter, bytes)) {
            transaction.executeWithoutResult(_ -> puttingAway.join(families.versions(letter, bytes)));
            return;
        }
        // others may not have the letter before each of its files is known; a crash leaves this line, and the letter
        // comes again
        var underWay = new Refused("document.unpack.underWay", taken.name());
        transaction.executeWithoutResult(
                _ -> attachments.replace(letter, bytes, List.of(Part.refused(taken.name(), underWay))));
        var parts = new ArrayList<Part>();
        var whole = budget == null ? opening.budget(taken.spooled()) : budget;
        opening.open(
                taken.spooled(),
                taken.name(),
                "",
                whole,
                new Bringing(head.get().data(), parts, whole, viewer));
        transaction.executeWithoutResult(_ -> {
            attachments.replace(letter, bytes, parts);
            var versions = families.versions(letter, bytes);
            // a mark may have been found in a part while the others came
            puttingAway.join(versions);
            // its words are found from the moment on at which all that lies in it was looked at, and that may be this
            // one
            var found = new LinkedHashSet<>(families.lettersAbove(versions));
            found.add(letter);
            steps.stage(found, StepKind.INDEX);
        });
    }

    /** Keeps part after part. */
    private final class Bringing implements Opening.Taker {
        private final DocumentData letter;
        private final List<Part> parts;
        private final UnpackBudget budget;
        private final Viewer viewer;

        Bringing(DocumentData letter, List<Part> parts, UnpackBudget budget, Viewer viewer) {
            this.letter = letter;
            this.parts = parts;
            this.budget = budget;
            this.viewer = viewer;
        }

        @Override
        public void take(IncomingFile file) {
            var bytes = new AtomicReference<Sha256>();
            var kept = keeping.keep(
                    file,
                    letter.attached(FileNames.title(file.name())),
                    (inner, taken) -> {
                        bytes.set(taken.spooled().sha256());
                        bring(inner, taken, budget, viewer);
                    },
                    viewer);
            parts.add(Part.of(FileNames.safe(file.name()), kept, bytes.get()));
        }

        @Override
        public void refused(String name, String folder, Refused why) {
            parts.add(Part.refused(name, why));
        }
    }
}
