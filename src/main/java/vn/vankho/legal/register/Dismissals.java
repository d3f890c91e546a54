package vn.vankho.legal.register;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.shared.Refused;

/** Không phải văn bản pháp luật: a file that was taken for one leaves the register. Called legal again, it comes back. */
@Service
public class Dismissals {
    private final LegalAccess access;
    private final Documents files;
    private final DismissalRepository dismissals;
    private final Reckoning reckoning;
    private final LegalDeeds deeds;
    private final Clock clock;

    Dismissals(
            LegalAccess access,
            Documents files,
            DismissalRepository dismissals,
            Reckoning reckoning,
            LegalDeeds deeds,
            Clock clock) {
        this.access = access;
        this.files = files;
        this.dismissals = dismissals;
        this.reckoning = reckoning;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Its proposals are forgotten; where other texts name it, it stays as one known by citation, with what they say of it. */
    @Transactional
    public void notLegal(LegalDocumentId id, Viewer viewer) {
        var known = access.toChange(id, viewer);
        var file = known.document();
        if (file == null || known.state() != HeaderState.PROPOSED)
            throw new Refused("legal.dismiss.decided", known.header().name());
        var view = files.look(file, viewer);
        files.change(file, view.revision(), view.data().of(DocumentKind.OTHER), Set.of("kind"), viewer);
        if (dismissals.dismiss(id, file, clock.instant(), viewer.person())) reckoning.of(id);
        deeds.record("legal.dismiss", id, known.header(), Map.of(), viewer);
    }
}
