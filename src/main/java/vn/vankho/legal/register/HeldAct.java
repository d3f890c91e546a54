package vn.vankho.legal.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.Relation;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.Scope;

/**
 * An act that the register holds, to be compared with what is said of the same two texts.
 *
 * @param readKind and {@code readProvisions}: what had been read where a person said otherwise; null: as it stands
 * @param meant place of the older text that a name means
 */
record HeldAct(
        Relation relation,
        @Nullable RelationKind readKind,
        @Nullable String readProvisions,
        UnaryOperator<String> meant) {
    static HeldAct of(ResultSet row, int no, UnaryOperator<String> meant) throws SQLException {
        var kind = row.getString("read_kind");
        return new HeldAct(
                RelationRepository.relation(row, no),
                kind == null ? null : RelationKind.valueOf(kind),
                row.getString("read_provisions"),
                meant);
    }

    boolean says(RelationData data) {
        return relation.data().kind() == data.kind() && isOf(data);
    }

    private boolean isOf(RelationData data) {
        return SamePlaces.are(relation.data().provisions(), data.provisions(), meant);
    }

    boolean isReadAs(RelationData data) {
        return readKind == data.kind()
                && readProvisions != null
                && SamePlaces.are(readProvisions, data.provisions(), meant);
    }

    boolean isOfKind(RelationKind kind) {
        return relation.data().kind() == kind || readKind == kind;
    }

    /** Whether the same provisions are over by it, in whatever word: what a text replaces others call repealed. */
    boolean hasEnded(RelationData data) {
        var own = relation.data();
        var effect = own.kind().effect();
        return relation.state() == ProposalState.CONFIRMED
                && effect != null
                && effect.ends()
                && own.kind() != RelationKind.EXTENDS
                && own.whole() == data.whole()
                && isOf(data);
    }

    /** Whether these say together what becomes of the provisions that an act names. */
    static boolean speakOf(List<HeldAct> held, RelationData data) {
        var asked = RelationData.anchors(data.provisions());
        return !asked.isEmpty()
                && asked.stream().allMatch(place -> held.stream().anyMatch(one -> one.speaksOf(place, data.kind())));
    }

    /** That a part of it ended, or that other words were put into it, says nothing of the end of all of it. */
    private boolean speaksOf(String named, RelationKind asked) {
        var own = relation.data();
        if (relation.state() == ProposalState.REJECTED || !own.kind().changesStatus()) return false;
        var place = meant.apply(named);
        return SamePlaces.places(own.provisions(), meant).stream()
                .anyMatch(one -> ends(asked)
                        ? ends(own.kind()) ? Scope.isIn(place, one) : one.equals(place)
                        : Scope.isIn(one, place) || Scope.isIn(place, one));
    }

    private static boolean ends(RelationKind kind) {
        return kind == RelationKind.REPEALS || kind == RelationKind.REPLACES;
    }
}
