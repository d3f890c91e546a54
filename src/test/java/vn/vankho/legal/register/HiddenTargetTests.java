package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.RelationKind.REPEALS;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.effect.EffectStatus;

/** An act that is entered on a number of a text out of sight. */
class HiddenTargetTests {
    private static final String HIDDEN = "88/2022/QĐ-UBND";
    private static RegisterRoom room;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void whoever_names_it_by_hand_is_not_told_that_it_is_here_and_does_nothing_to_it() {
        var other = room.person("phapche2", Role.LEGAL_OFFICER);
        var hidden = room.taken(room.hiddenFile("quyết định kín"), decision(HIDDEN, "2022-01-01", "2022-01-11"));
        room.confirm(hidden);
        var acting = room.confirmed(decision("90/2024/QĐ-UBND", "2024-01-01", "2024-01-11"));
        var data = new RelationData(REPEALS, "", false, null, null, "");

        room.register.addRelation(acting, LegalHeader.cited(HIDDEN, "Quyết định", "", null, null), data, other);
        room.register.addRelation(
                acting, LegalHeader.cited("188/2022/QĐ-UBND", "Quyết định", "", null, null), data, other);

        assertThat(room.lookup.view(acting, null, null, other).relations())
                .as("as one that nobody knows")
                .hasSize(2)
                .allMatch(row -> row.other() != null);
        assertThat(room.on(hidden, "2024-02-01")).containsExactly(EffectStatus.IN_FORCE);
    }
}
