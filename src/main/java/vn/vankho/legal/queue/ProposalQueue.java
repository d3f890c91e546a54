package vn.vankho.legal.queue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.shared.Page;

/** Quan hệ chờ quyết định: what was read of acts, and what follows from rules, until a person has decided on it. */
@Service
public class ProposalQueue {
    private static final int MOST_TEXTS = 50;

    private final ProposalQueries queries;
    private final LegalLookup lookup;

    ProposalQueue(ProposalQueries queries, LegalLookup lookup) {
        this.queries = queries;
        this.lookup = lookup;
    }

    /** The texts of a page with their proposals; the total counts texts. */
    @Transactional(readOnly = true)
    public Page<ActingText> list(ProposalFilter filter, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        var texts = queries.texts(filter, offset, Math.clamp(limit, 1, MOST_TEXTS), viewer);
        return new Page<>(
                texts.rows().stream().map(id -> text(id, filter, viewer)).toList(), texts.total());
    }

    /** Single proposals of which a status depends, for a person who may decide, to {@code most}; nothing waits for others. */
    @Transactional(readOnly = true)
    public int count(int most, Viewer viewer) {
        return viewer.may(Permission.DECIDE_LAW) ? queries.count(most, viewer) : 0;
    }

    private ActingText text(LegalDocumentId id, ProposalFilter filter, Viewer viewer) {
        var view = lookup.view(id, null, null, viewer);
        var acts = view.relations().stream()
                .filter(row -> !filter.registers() && row.outgoing() && row.state() == ProposalState.PROPOSED)
                .filter(row -> filter.kind() == null || row.data().kind() == filter.kind())
                .filter(row -> !filter.changing() || row.data().kind().changesStatus())
                .sorted(RelationRow.BY_CONSEQUENCE)
                .toList();
        var events = view.timeline().stream()
                .filter(row -> filter.kind() == null && !row.effect().confirmed())
                .toList();
        var ids = events.stream().map(EffectRow::id).toList();
        // an end that another text brings about waits with that text, for who sees it
        var left = filter.registers() ? queries.ofRegisters(ids) : queries.besideActs(ids, viewer);
        return new ActingText(
                view.document(),
                acts,
                events.stream()
                        .filter(row -> left.contains(row.id()) == filter.registers())
                        .toList());
    }
}
