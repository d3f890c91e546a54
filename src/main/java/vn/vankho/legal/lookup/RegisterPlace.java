package vn.vankho.legal.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentElsewhere;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.register.LegalAccess;

/** The page of a document says how it stands today and leads to its page in the register. */
@Component
class RegisterPlace implements DocumentElsewhere {
    private final LegalLookup lookup;
    private final LegalAccess access;
    private final Clock clock;

    RegisterPlace(LegalLookup lookup, LegalAccess access, Clock clock) {
        this.access = access;
        this.lookup = lookup;
        this.clock = clock;
    }

    @Override
    public Optional<Place> of(DocumentId document, Viewer viewer) {
        return lookup.ofDocument(document, viewer).map(id -> {
            var words = new ArrayList<String>();
            words.add("legal.list");
            var statuses = lookup.statuses(id, LocalDate.now(clock), viewer);
            statuses.forEach(status -> words.add("legal.status." + status.name()));
            if (statuses.isEmpty()) words.add("legal.status.none");
            return new Place(LegalRoutes.page(id), words);
        });
    }

    @Override
    public Optional<Stays> afterTrash(Collection<DocumentId> documents, Viewer viewer) {
        long kept = access.confirmed(documents, viewer);
        if (kept == 0) return Optional.empty();
        return Optional.of(new Stays(documents.size() == 1 ? "legal.trash.stays" : "legal.trash.stay", kept));
    }
}
