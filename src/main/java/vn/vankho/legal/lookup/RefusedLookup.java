package vn.vankho.legal.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.register.LegalAccess;
import vn.vankho.shared.Page;

/** What people have rejected around one text, and who may see that: it may be taken up again. */
@Service
public class RefusedLookup {
    /** At once. */
    public static final int MOST = 100;

    private final LegalAccess access;
    private final LegalPageQueries pages;
    private final RefusalQueries refused;

    RefusedLookup(LegalAccess access, LegalPageQueries pages, RefusalQueries refused) {
        this.access = access;
        this.pages = pages;
        this.refused = refused;
    }

    @Transactional(readOnly = true)
    public Page<RefusedAct> acts(LegalDocumentId id, int offset, int limit, Viewer viewer) {
        access.toSee(id, viewer);
        return refused.acts(id, offset, Math.clamp(limit, 1, MOST), viewer);
    }

    @Transactional(readOnly = true)
    public List<RefusedEvent> events(LegalDocumentId id, Viewer viewer) {
        access.toSee(id, viewer);
        var known = refused.events(id);
        if (known.isEmpty()) return List.of();
        return pages.timeline(id, viewer).stream()
                .flatMap(row -> Stream.ofNullable(known.get(row.id())).map(refusal -> new RefusedEvent(row, refusal)))
                .sorted(Comparator.comparing((RefusedEvent one) -> one.refusal().at())
                        .reversed())
                .toList();
    }
}
