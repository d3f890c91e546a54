package vn.vankho.legal.queue;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentElsewhere;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalRoutes;

/** The page of a document leads whoever may confirm it to its head, where that waits: until then no status follows from what was read. */
@Component
class WaitingPlace implements DocumentElsewhere {
    private final HeaderQueue queue;

    WaitingPlace(HeaderQueue queue) {
        this.queue = queue;
    }

    @Override
    public Optional<Place> of(DocumentId document, Viewer viewer) {
        return queue.waiting(document, viewer)
                .map(id -> new Place(LegalRoutes.confirm(id), List.of("legal.waiting.why", "legal.waiting")));
    }
}
