package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.BASED_ON;
import static vn.vankho.legal.RelationKind.REPEALS;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalWarning;

/** A basis that was dead when a text was issued is a fault of the text; one that died since is a reason to look at it again. */
class DeadBasisTests {
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
    void a_basis_that_was_dead_on_the_day_of_issue_is_told_from_one_that_died_since() {
        room.confirmed(decision("44/2019/QĐ-UBND", "2019-06-01"));
        room.acts("72/2025/QĐ-UBND", "2025-12-10", REPEALS, "44/2019/QĐ-UBND", "");

        var late = room.confirmed(decision("31/2026/QĐ-UBND", "2026-05-05"), reads(BASED_ON, "44/2019/QĐ-UBND", ""));
        var early = room.confirmed(decision("18/2021/QĐ-UBND", "2021-05-05"), reads(BASED_ON, "44/2019/QĐ-UBND", ""));

        assertThat(room.view(late).warnings())
                .contains(LegalWarning.of(
                        "legal.warning.deadBasis.before", "Quyết định 44/2019/QĐ-UBND", "20/12/2025", "05/05/2026"));
        assertThat(room.view(early).warnings())
                .contains(LegalWarning.of(
                        "legal.warning.deadBasis.since", "Quyết định 44/2019/QĐ-UBND", "20/12/2025", "05/05/2021"));
    }
}
