package vn.vankho.legal.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationCount;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/**
 * What stands together in the lược đồ: acts of one kind. A text that changes another one and adds to it is one text that does so, "văn bản sửa
 * đổi, bổ sung", as vbpl.vn has it.
 *
 * @param counts of its kinds, all of one direction
 * @param texts of each other text what it does, or suffers
 */
record RelationGroup(List<RelationCount> counts, List<List<RelationRow>> texts) {
    private static final List<RelationKind> CHANGES = List.of(RelationKind.AMENDS, RelationKind.SUPPLEMENTS);

    /** Those that change a text first. */
    static List<RelationGroup> of(LegalView view, boolean outgoing) {
        var counts = view.relationCounts().stream()
                .filter(count -> count.outgoing() == outgoing)
                .sorted(Comparator.comparing(RelationCount::kind))
                .toList();
        var changing = counts.stream()
                .filter(count -> CHANGES.contains(count.kind()))
                .filter(count -> acts(view, count).size() == count.all())
                .toList();
        if (changing.size() < CHANGES.size())
            return counts.stream().map(count -> ofOne(view, count)).toList();
        var groups = new ArrayList<RelationGroup>();
        for (var count : counts) {
            if (count.equals(changing.getFirst())) groups.add(new RelationGroup(changing, byText(view, changing)));
            else if (!changing.contains(count)) groups.add(ofOne(view, count));
        }
        return groups;
    }

    private static RelationGroup ofOne(LegalView view, RelationCount count) {
        return new RelationGroup(
                List.of(count), acts(view, count).stream().map(List::of).toList());
    }

    private static List<RelationRow> acts(LegalView view, RelationCount count) {
        return view.relations().stream()
                .filter(row -> row.outgoing() == count.outgoing() && row.data().kind() == count.kind())
                .toList();
    }

    /** Those out of sight cannot be told from one another. */
    private static List<List<RelationRow>> byText(LegalView view, List<RelationCount> counts) {
        var texts = new LinkedHashMap<Object, List<RelationRow>>();
        counts.stream()
                .flatMap(count -> acts(view, count).stream())
                .forEach(row -> texts.computeIfAbsent(
                                row.other() == null ? row.id() : row.other(), _ -> new ArrayList<>())
                        .add(row));
        return List.copyOf(texts.values());
    }

    boolean isJoint() {
        return counts.size() > 1;
    }

    /** How many it is of, those left out of the page among them. */
    int all() {
        return isJoint() ? texts.size() : counts.getFirst().all();
    }

    /** What waits for a decision is counted apart: it changes nothing yet. */
    String name() {
        var count = counts.getFirst();
        int confirmed = isJoint()
                ? (int) texts.stream().filter(RelationGroup::isConfirmed).count()
                : count.confirmed();
        var word = isJoint()
                ? Say.text(count.outgoing() ? "legal.diagram.changes" : "legal.diagram.changes.by")
                : Say.word(count.outgoing() ? "legal.relation" : "legal.relation.by", count.kind());
        return confirmed == all()
                ? Say.text("legal.diagram.group", word, Formats.count(confirmed))
                : Say.text(
                        "legal.diagram.group.proposed",
                        word,
                        Formats.count(confirmed),
                        Formats.count(all() - confirmed));
    }

    private static boolean isConfirmed(List<RelationRow> acts) {
        return acts.stream().anyMatch(act -> act.state() == ProposalState.CONFIRMED);
    }

    /** The provisions of an act; of several by one text each with what it does to them. */
    String part(RelationRow act) {
        var provisions = act.data().provisions();
        if (!isJoint()) return provisions;
        var deed = act.data().kind() == RelationKind.SUPPLEMENTS ? "legal.diagram.adds" : "legal.diagram.amends";
        return Say.text(deed, provisions).strip();
    }

    /** In one line. */
    String parts(List<RelationRow> acts) {
        return TextWords.joined(acts.stream().map(this::part).toList());
    }

    /** Whether all of it waits for a decision. */
    static boolean isProposed(List<RelationRow> acts) {
        return acts.stream().allMatch(act -> act.state() == ProposalState.PROPOSED);
    }
}
