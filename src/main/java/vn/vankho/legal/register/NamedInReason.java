package vn.vankho.legal.register;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.recognition.Citations;

/** Who ended a text, by the reason that another register or a list gives: "Được thay thế bởi Quyết định số …". */
@Component
class NamedInReason {
    private final CitedDocuments cited;
    private final LegalAccess access;

    NamedInReason(CitedDocuments cited, LegalAccess access) {
        this.cited = cited;
        this.access = access;
    }

    /** The text that it names, where it names one, which the register holds and the person sees. */
    Optional<LegalDocumentId> acting(String reason, LegalHeader ended, Viewer viewer) {
        return acting(reason, ended, found -> access.allSeen(found, viewer));
    }

    /** The same as the portal reads it, for whoever sees that text. */
    Optional<LegalDocumentId> acting(String reason, LegalHeader ended) {
        return acting(reason, ended, UnaryOperator.identity());
    }

    private Optional<LegalDocumentId> acting(
            String reason, LegalHeader ended, UnaryOperator<List<LegalDocument>> seenOf) {
        var named = Citations.in(reason);
        var one = named.size() == 1 ? named.getFirst() : null;
        if (one == null || one.number() == null) return Optional.empty();
        var header = LegalHeader.cited(one.number().verbatim(), one.typeName(), "", one.issuer(), one.issuedOn());
        var seen = seenOf.apply(cited.meant(header, ended));
        return seen.size() == 1 ? Optional.of(seen.getFirst().id()) : Optional.empty();
    }
}
