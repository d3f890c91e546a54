package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.queue.DataQuality;
import vn.vankho.legal.queue.ProposalFilter;
import vn.vankho.legal.queue.Quality;

/** What registers of others say, until it is decided. */
class SourceScreensTests extends TruthScreens {
    @Autowired
    private LegalLookup lookup;

    @Autowired
    private DataQuality quality;

    @Test
    void what_a_register_taken_over_says_against_the_status_stands_in_the_banner_until_it_is_decided() {
        var id = text();
        var proposed = said(id, "Hết hiệu lực", "CEASED", "2020-07-01");

        go(id, "");
        assertThat(page())
                .contains("Còn hiệu lực", "Theo sổ nguồn “–”: hết hiệu lực toàn bộ từ 01/07/2020 · chưa được xác nhận");
        go(id, "ngay=2020-06-30");
        assertThat(page()).doesNotContain("Theo sổ nguồn “–”");
        assertThat(quality.list(Quality.SOURCE_DISAGREES, 0, 200, clerk.viewer())
                        .rows())
                .filteredOn(row -> row.id().equals(id))
                .extracting(row -> row.more())
                .containsExactly("Hết hiệu lực");

        events.confirmEvent(new vn.vankho.legal.EffectId(proposed), lawyer.viewer());

        go(id, "");
        assertThat(page()).contains("Hết hiệu lực toàn bộ").doesNotContain("chưa được xác nhận");
        assertThat(quality.list(Quality.SOURCE_DISAGREES, 0, 200, clerk.viewer())
                        .rows())
                .noneMatch(row -> row.id().equals(id));
    }

    @Test
    void in_force_by_the_source_contradicts_only_what_had_ended_by_then() {
        var ended = text();
        events.addEvent(ended, EffectKind.REPEALED, LocalDate.parse("2018-01-01"), null, "", "", "", lawyer.viewer());
        said(ended, "Còn hiệu lực", "IN_FORCE", "2019-01-01");
        var later = text();
        events.addEvent(later, EffectKind.REPEALED, LocalDate.parse("2020-01-01"), null, "", "", "", lawyer.viewer());
        said(later, "Còn hiệu lực", "IN_FORCE", "2019-01-01");

        assertThat(quality.list(Quality.SOURCE_DISAGREES, 0, 200, clerk.viewer())
                        .rows())
                .extracting(row -> row.id())
                .contains(ended)
                .doesNotContain(later);
    }

    @Test
    void a_register_that_says_nothing_of_the_effect_contradicts_nothing() {
        var id = text();
        jdbc.sql(
                        "insert into legal_source_statement (legal_document_id, status, row_no, said_at) values (?, '', 7, now())")
                .param(id.value())
                .update();

        assertThat(quality.list(Quality.SOURCE_DISAGREES, 0, 200, clerk.viewer())
                        .rows())
                .noneMatch(row -> row.id().equals(id));
    }

    @Test
    void all_that_registers_say_is_confirmed_at_once() {
        var one = text();
        var other = text();
        said(one, "Hết hiệu lực", "CEASED", "2020-07-01");
        said(other, "Hết hiệu lực", "CEASED", "2021-07-01");
        UI.getCurrent().navigate(LegalRoutes.PROPOSALS, QueryParameters.fromString("so-nguon=1"));
        assertThat(words($(ProposalsView.class).single())).contains(name(one), name(other));

        click("legal.queue.registers.accept");
        test($(ConfirmDialog.class).single()).reject();

        assertThat(words($(DecidedDialog.class).single())).contains(name(one), name(other), "Hết hiệu lực toàn bộ");
        assertThat(proposals
                        .list(new ProposalFilter(null, false, true), 0, 10, lawyer.viewer())
                        .total())
                .isZero();
    }

    private String name(LegalDocumentId id) {
        return lookup.view(id, null, null, lawyer.viewer()).document().header().name();
    }
}
