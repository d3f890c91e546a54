package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;

/** Lược đồ of a text that was amended, as a person reads it on a day. */
class DiagramScreensTests extends RegisterScreens {
    @Test
    void one_text_that_amends_and_adds_stands_once_and_each_of_its_acts_with_its_part() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var old = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        var both = amends(old, "2014-01-01", lawyer, RelationKind.AMENDS, RelationKind.SUPPLEMENTS);
        var one = amends(old, "2015-01-01", lawyer, RelationKind.AMENDS);

        go(LegalRoutes.page(old), "muc=luoc-do&ngay=2016-01-01");

        assertThat(diagram())
                .contains("Văn bản sửa đổi, bổ sung (2)", "sửa đổi khoản 1 Điều 4", "bổ sung Điều 6a", one)
                .doesNotContain("Văn bản bổ sung (", "Văn bản sửa đổi (")
                .containsOnlyOnce(both);
    }

    @Test
    void on_a_past_day_it_says_of_a_text_that_it_was_not_issued_yet() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var old = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        amends(old, "2026-01-05", lawyer, RelationKind.AMENDS);

        go(LegalRoutes.page(old), "muc=luoc-do&ngay=2016-01-01");
        assertThat(diagram()).contains("Chưa ban hành").doesNotContain("Chưa có hiệu lực");

        go(LegalRoutes.page(old), "muc=luoc-do&ngay=2026-01-06");
        assertThat(diagram()).contains("Chưa có hiệu lực").doesNotContain("Chưa ban hành");
    }

    private String amends(LegalDocumentId old, String issued, Person lawyer, RelationKind... kinds) {
        var number = fresh();
        var acting = register.enter(
                decision(
                        number,
                        issued,
                        java.time.LocalDate.parse(issued).plusDays(10).toString()),
                lawyer.viewer());
        for (var kind : List.of(kinds))
            register.addRelation(
                    acting,
                    old,
                    new RelationData(
                            kind,
                            kind == RelationKind.AMENDS ? "khoản 1 Điều 4" : "Điều 6a",
                            true,
                            null,
                            null,
                            "Câu làm căn cứ."),
                    lawyer.viewer());
        return number;
    }

    private String diagram() {
        return words($(RelationTables.class).single());
    }
}
