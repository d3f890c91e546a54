package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.EffectRow.LegalName;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.Origin;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;

/** Who asks what was believed on a day goes on asking it on the page of the next text. */
class MomentTests {
    private static final LegalDocumentId OTHER = new LegalDocumentId(new UUID(1, 2));
    private static final LocalDate ON = LocalDate.parse("2015-01-09");
    private static final Moment THEN = new Moment(ON, LegalRoutes.known(LocalDate.parse("2022-01-31")));
    private static final String PAGE = LegalRoutes.page(OTHER) + "?ngay=2015-01-09";

    @Test
    void a_link_carries_the_day_and_what_was_known() {
        assertThat(THEN.page(OTHER)).isEqualTo(PAGE + "&biet=2022-01-31");
        assertThat(new Moment(ON, null).page(OTHER)).isEqualTo(PAGE);
    }

    @Test
    void so_do_the_rows_of_the_diagram_and_the_places_in_a_text() {
        var data = new RelationData(RelationKind.REPLACES, "", false, null, null, "");
        var row = new RelationRow(
                new RelationId(new UUID(3, 4)),
                data,
                "",
                true,
                OTHER,
                "Quyết định 1/QĐ-X",
                null,
                null,
                List.of(),
                Origin.MANUAL,
                null,
                -1,
                ProposalState.CONFIRMED,
                List.of(),
                List.of(),
                null,
                null);

        assertThat(((Anchor) LegalWords.other(row, THEN)).getHref()).isEqualTo(PAGE + "&biet=2022-01-31");
        assertThat(TextWords.place(new LegalName(OTHER, "x"), 12, THEN))
                .isEqualTo(PAGE + "&biet=2022-01-31&muc=noi-dung&vi-tri=12");
    }
}
