package vn.vankho.extraction;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.VersionId;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;

/** Cần xem lại: pages that were read off their pictures with doubt, for people who look at them and put them right. */
@Service
public class DoubtfulPages {
    private final Documents documents;
    private final DoubtfulPageQueries queries;

    DoubtfulPages(Documents documents, DoubtfulPageQueries queries) {
        this.documents = documents;
        this.queries = queries;
    }

    /** Least sure first, of documents the viewer may change. */
    @Transactional(readOnly = true)
    public Page<DoubtfulPage> doubtful(DoubtFilter filter, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.KEEP);
        return queries.page(filter, offset, Math.clamp(limit, 1, 200), viewer);
    }

    /** How many pages are in doubt, counted to {@code most} only; none for who may not put any right. */
    @Transactional(readOnly = true)
    public int count(int most, Viewer viewer) {
        return viewer.may(Permission.KEEP) ? queries.count(most, viewer) : 0;
    }

    /** What the document is called whose page it is. */
    public String title(DocumentId document, Viewer viewer) {
        return documents.titles(List.of(document), viewer).getOrDefault(document, "");
    }

    /** The page in doubt behind this one in the list, which begins anew at its end; empty where there is no other. */
    @Transactional(readOnly = true)
    public Optional<DoubtfulPage> after(DoubtFilter filter, VersionId version, int no, Viewer viewer) {
        viewer.require(Permission.KEEP);
        return queries.after(filter, version, no, viewer);
    }
}
