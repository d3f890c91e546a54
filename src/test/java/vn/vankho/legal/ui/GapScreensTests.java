package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.AccessLevel;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalRoutes;

/** The list of what consolidated texts leave out leads to the place. */
class GapScreensTests extends TextScreens {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_row_says_how_many_places_and_leads_to_the_first_in_the_consolidated_text() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = fresh();
        var base = taken(base(own), AccessLevel.INTERNAL, lawyer);
        var acting = taken(
                amending(fresh(), own).replace("Sửa đổi khoản 1 Điều 2", "Sửa đổi đoạn mở đầu khoản 1 Điều 2"),
                AccessLevel.INTERNAL,
                lawyer);
        // what the job writes within a minute
        jdbc.sql("""
                insert into legal_text_gap (legal_document_id, ordinal, source_id, place) values (?, 0, ?, 'dieu_2__khoan_1')
                on conflict do nothing
                """).params(base.value(), acting.value()).update();

        UI.getCurrent().navigate(LegalRoutes.QUALITY, QueryParameters.fromString("loi=UNMERGED"));

        assertThat(words($(QualityView.class).single())).contains("Bản hợp nhất còn nội dung chưa hợp nhất được");
        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.getHref().equals(LegalRoutes.page(base) + "?muc=hop-nhat&cho=dieu_2__khoan_1"))
                .extracting(Anchor::getText)
                .containsExactly("1 chỗ: khoản 1 Điều 2");
    }
}
