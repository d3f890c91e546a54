package vn.vankho.legal;

import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentElsewhere;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.Viewer;

/** The page of a document says how it stands today and leads to its page in the register. */
@Component
class RegisterPlace implements DocumentElsewhere {
    private final LegalLookup lookup;

    RegisterPlace(LegalLookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public Optional<Place> of(DocumentId document, Viewer viewer) {
        return lookup.ofDocument(document, viewer).map(id -> {
            var words = new ArrayList<String>();
            words.add("legal.list");
            var statuses = lookup.view(id, null, null, viewer).statuses();
            statuses.forEach(status -> words.add("legal.status." + status.name()));
            if (statuses.isEmpty()) words.add("legal.status.none");
            return new Place(LegalRoutes.page(id), words);
        });
    }
}
