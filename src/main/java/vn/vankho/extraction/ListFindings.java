package vn.vankho.extraction;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentFindings;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentState;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.SignatureVerdict;
import vn.vankho.identity.Viewer;

/** What this room knows of documents, for the list of them. */
@Component
class ListFindings implements DocumentFindings {
    private final FindingQueries queries;
    private final Clock clock;

    ListFindings(FindingQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public Set<DocumentId> in(DocumentState state, int most, Viewer viewer) {
        return switch (state) {
            case DOUBTFUL -> queries.doubtful(most, viewer);
            case DECODED -> queries.decoded(most, viewer);
            case BAD_SIGNATURE -> queries.signed(this::isBad, most, viewer);
            case UNKNOWN_ROOT -> queries.signed(this::isOfUnknownRoot, most, viewer);
            case FAILED, UNREAD, HELD, UNCONFIRMED -> Set.of();
        };
    }

    private boolean isBad(FoundSignature found) {
        return verdict(found).level() == SignatureVerdict.Level.BAD;
    }

    /** Also where the verdict names something that weighs more, such as notes added; not where nothing could be checked. */
    private boolean isOfUnknownRoot(FoundSignature found) {
        var verdict = verdict(found);
        return verdict.level() == SignatureVerdict.Level.DOUBT
                && verdict != SignatureVerdict.UNCHECKED
                && SignatureVerdict.ofChain(found.chain()) != null;
    }

    private SignatureVerdict verdict(FoundSignature found) {
        return SignatureVerdict.of(found, clock.instant());
    }
}
