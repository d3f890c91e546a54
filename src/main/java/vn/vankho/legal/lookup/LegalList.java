package vn.vankho.legal.lookup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.shared.Page;

/** The register as a list: what stands how on a day, also as it was believed at a moment, how many, and what it can be asked for. */
@Service
public class LegalList {
    /** At once. */
    private static final int MOST_ROWS = 200;

    private static final int MOST_EXPORTED = 50_000;

    private final LegalListQueries lists;
    private final ListCountQueries counts;
    private final ListValueQueries values;
    private final BelievedThen believed;

    LegalList(LegalListQueries lists, ListCountQueries counts, ListValueQueries values, BelievedThen believed) {
        this.lists = lists;
        this.counts = counts;
        this.values = values;
        this.believed = believed;
    }

    @Transactional(readOnly = true)
    public Page<LegalRow> page(LegalFilter filter, LegalOrder order, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return rows(filter, order, offset, Math.clamp(limit, 1, MOST_ROWS), viewer);
    }

    /**
     * How many of the list stand so on its day, whatever status it asks for. Empty: chưa xác định. Of a past state of knowledge nothing is
     * counted: each text would have to be weighed.
     */
    @Transactional(readOnly = true)
    public Map<Optional<EffectStatus>, Long> counts(LegalFilter filter, Viewer viewer) {
        viewer.require(Permission.READ);
        return filter.knownAt() == null ? counts.of(filter, viewer) : Map.of();
    }

    /** How many of the list were issued after its day, whatever status it asks for: they are counted under none. */
    @Transactional(readOnly = true)
    public long notIssued(LegalFilter filter, Viewer viewer) {
        viewer.require(Permission.READ);
        return counts.notIssued(filter, viewer);
    }

    /** The list for a file; the total tells whether it holds all. */
    @Transactional(readOnly = true)
    public Page<LegalRow> export(LegalFilter filter, LegalOrder order, Viewer viewer) {
        viewer.require(Permission.READ);
        return rows(filter, order, 0, MOST_EXPORTED, viewer);
    }

    private Page<LegalRow> rows(LegalFilter filter, LegalOrder order, int offset, int limit, Viewer viewer) {
        var moment = filter.knownAt();
        return moment == null
                ? lists.list(filter, order, offset, limit, viewer)
                : believed.page(filter, moment, order, offset, limit, viewer);
    }

    /** Those of these texts that a filter leaves. */
    @Transactional(readOnly = true)
    public List<LegalDocumentId> among(Collection<LegalDocumentId> documents, LegalFilter filter, Viewer viewer) {
        viewer.require(Permission.READ);
        return lists.among(documents, filter, viewer);
    }

    /** Names of types and of issuers that occur, for choosing. */
    @Transactional(readOnly = true)
    public List<String> typeNames(Viewer viewer) {
        viewer.require(Permission.READ);
        return values.typeNames(viewer);
    }

    @Transactional(readOnly = true)
    public List<String> signatories(String words, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return values.signatories(words, offset, Math.clamp(limit, 1, MOST_ROWS), viewer);
    }

    @Transactional(readOnly = true)
    public List<String> issuers(Viewer viewer) {
        viewer.require(Permission.READ);
        return values.issuers(viewer);
    }
}
