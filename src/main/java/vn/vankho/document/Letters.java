package vn.vankho.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.AttachmentRepository.Part;
import vn.vankho.document.Intake.Taken;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

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
    private final DocumentQueries queries;
    private final TransactionTemplate transaction;

    Letters(
            Keeping keeping,
            Opening opening,
            AttachmentRepository attachments,
            DocumentQueries queries,
            PlatformTransactionManager transactions) {
        this.keeping = keeping;
        this.opening = opening;
        this.attachments = attachments;
        this.queries = queries;
        this.transaction = new TransactionTemplate(transactions);
    }

    Kept keep(IncomingFile file, @Nullable DocumentData said, Viewer viewer) {
        return keeping.keep(file, said, (letter, taken) -> bring(letter, taken, 1, viewer), viewer);
    }

    VersionId addVersion(DocumentId document, IncomingFile file, String note, Runnable mayAdd, Viewer viewer) {
        return keeping.addVersion(
                document, file, note, mayAdd, (letter, taken) -> bring(letter, taken, 1, viewer), viewer);
    }

    /** @param depth of letters in letters */
    private void bring(DocumentId letter, Taken taken, int depth, Viewer viewer) {
        var bytes = taken.spooled().sha256();
        if (!opening.isLetter(taken.inspected().mediaType()) || attachments.known(letter, bytes)) return;
        var head = queries.head(letter, viewer);
        if (head.isEmpty()) return;
        var parts = new ArrayList<Part>();
        if (depth > opening.depth())
            parts.add(
                    Part.refused(taken.name(), new Refused("document.unpack.tooDeep", taken.name(), opening.depth())));
        else
            opening.open(
                    taken.spooled(), taken.name(), "", new Bringing(head.get().data(), parts, depth, viewer));
        transaction.executeWithoutResult(_ -> attachments.replace(letter, bytes, parts));
    }

    /** Keeps part after part. */
    private final class Bringing implements Opening.Taker {
        private final DocumentData letter;
        private final List<Part> parts;
        private final int depth;
        private final Viewer viewer;

        Bringing(DocumentData letter, List<Part> parts, int depth, Viewer viewer) {
            this.letter = letter;
            this.parts = parts;
            this.depth = depth;
            this.viewer = viewer;
        }

        @Override
        public void take(IncomingFile file) {
            var kept = keeping.keep(
                    file,
                    letter.attached(FileNames.title(file.name())),
                    (inner, taken) -> bring(inner, taken, depth + 1, viewer),
                    viewer);
            parts.add(Part.of(FileNames.safe(file.name()), kept));
        }

        @Override
        public void refused(String name, String folder, Refused why) {
            parts.add(Part.refused(name, why));
        }
    }
}
