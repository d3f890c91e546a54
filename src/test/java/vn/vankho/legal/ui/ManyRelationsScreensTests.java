package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.ScreenTest;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.register.LegalRegister;
import vn.vankho.uikit.Say;

/** The lược đồ of a text on which more rest than a page shows. */
class ManyRelationsScreensTests extends ScreenTest {
    private static final int CITING = 510;

    @Autowired
    private LegalRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_count_is_of_all_and_a_button_shows_the_rest() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var day = LocalDate.parse("2015-06-22");
        var law = register.enter(
                new LegalHeader("9801/2015/QĐ-UBND", "Quyết định", "Nền", List.of(), null, null, day, day, null),
                lawyer.viewer());
        cite(law);

        UI.getCurrent().navigate(LegalRoutes.page(law), QueryParameters.fromString("muc=luoc-do"));

        assertThat(page()).contains("Văn bản áp dụng (510)", "Đang hiện 500 trong 510 văn bản.");
        test($(Button.class).withText(Say.text("legal.diagram.goOn")).single()).click();
        assertThat(page()).doesNotContain("Đang hiện").contains("Quyết định 1/9801/QĐ-UBND");
        assertThat(page().split("/9801/QĐ-UBND")).hasSize(CITING + 1);
    }

    private String page() {
        return words($(RelationTables.class).single());
    }

    /** The older a text, the later it is shown. */
    private void cite(LegalDocumentId law) {
        jdbc.sql("""
                insert into legal_document (id, number, type_name, title, issued_on, state, taken_in_at, confirmed_at)
                select gen_random_uuid(), i || '/9801/QĐ-UBND', 'Quyết định', 'Dựa trên', date '2017-01-01' + i, 'CONFIRMED', now(), now()
                  from generate_series(1, :times) i
                """).param("times", CITING).update();
        jdbc.sql("""
                insert into legal_relation (id, source_id, target_id, kind, target_named, whole, origin, state, said_at, decided_at, confirmed_at)
                select gen_random_uuid(), id, :law, 'BASED_ON', '', true, 'IMPORTED', 'CONFIRMED', '2020-01-01', '2020-01-01', '2020-01-01'
                  from legal_document where number like '%/9801/QĐ-UBND'
                """).param("law", law.value()).update();
    }
}
