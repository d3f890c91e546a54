package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalRoutes;

/** The list of the register: narrowed by its address, with the columns a person chose. */
class LegalListScreensTests extends RegisterScreens {
    @Autowired
    private vn.vankho.legal.list.ListColumns columns;

    @Autowired
    private java.time.Clock clock;

    @Test
    void the_list_is_narrowed_by_its_address_and_says_the_status_on_its_day() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var text = fresh();
        register.enter(decision(text, "2013-07-09", "2013-07-19"), lawyer.viewer());

        go(LegalRoutes.REGISTER, "q=" + text + "&ngay=2013-07-18");
        assertThat(list()).contains("1 văn bản, tính đến 18/07/2013", text, "Chưa có hiệu lực");
        go(LegalRoutes.REGISTER, "q=" + text + "&tinh-trang=IN_FORCE&ngay=2013-07-18");
        assertThat(list()).contains("Không có văn bản nào như vậy");
    }

    @Test
    void beside_the_list_stands_how_many_texts_stand_so_and_each_count_leads_to_them() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var over = fresh();
        var word = "Chợ nổi " + over;
        enter(over, word, lawyer, "2013-07-19");
        enter(fresh(), word, lawyer, "2013-07-19");
        enter(fresh(), word, lawyer, "2014-07-19");

        go(LegalRoutes.REGISTER, "q=" + word + "&ngay=2014-01-01");
        assertThat(counts()).containsExactly("Chưa có hiệu lực 1", "Còn hiệu lực 2");
        assertThat(ways().getFirst()).contains("tinh-trang=NOT_YET_IN_FORCE", "ngay=2014-01-01");

        go(LegalRoutes.REGISTER, "q=" + word + "&ngay=2014-01-01&tinh-trang=IN_FORCE");
        assertThat(counts()).as("the others can be gone to").containsExactly("Chưa có hiệu lực 1", "Còn hiệu lực 2");
        assertThat(list()).contains("2 văn bản, tính đến");
        assertThat(ways().getLast()).as("once more: all").doesNotContain("tinh-trang=IN_FORCE");
    }

    @Test
    void on_a_past_day_it_says_how_many_were_issued_later_and_does_not_call_them_not_yet_in_force() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var word = "Bến đò " + fresh();
        enter(fresh(), word, lawyer, "2013-07-19");

        go(LegalRoutes.REGISTER, "q=" + word + "&ngay=2013-07-01");
        assertThat(list()).contains("1 văn bản, tính đến 01/07/2013, trong đó 1 văn bản ban hành sau ngày này");
        assertThat(words($(LegalTable.class).single()))
                .contains("Chưa ban hành")
                .doesNotContain("Chưa có hiệu lực");

        go(LegalRoutes.REGISTER, "q=" + word + "&ngay=2013-07-01&tinh-trang=NOT_YET_IN_FORCE");
        assertThat(list()).contains("Không có văn bản nào như vậy", "không kể 1 văn bản ban hành sau ngày này");

        go(LegalRoutes.REGISTER, "q=" + word + "&ngay=2013-07-10");
        assertThat(list()).doesNotContain("ban hành sau ngày này");
        assertThat(words($(LegalTable.class).single()))
                .contains("Chưa có hiệu lực")
                .doesNotContain("Chưa ban hành");
    }

    @Test
    void of_a_moment_before_it_came_the_page_says_when_the_text_came_into_the_register() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        var today = vn.vankho.uikit.Formats.day(java.time.LocalDate.now(clock));

        go(LegalRoutes.page(own), "biet=2014-01-31");

        assertThat(words($(LegalBanner.class).single()))
                .contains("văn bản vào sổ ngày " + today + ", khi ấy chưa có trong sổ")
                .doesNotContain("chưa ghi nhận sự kiện");
    }

    private void enter(String number, String title, vn.vankho.identity.Person lawyer, String effective) {
        var head = decision(number, "2013-07-09", effective);
        register.enter(
                new vn.vankho.legal.LegalHeader(
                        number,
                        head.typeName(),
                        title,
                        head.issuer(),
                        null,
                        null,
                        head.issuedOn(),
                        head.effectiveFrom(),
                        null),
                lawyer.viewer());
    }

    private List<String> counts() {
        return $(StatusCounts.class)
                .single()
                .getChildren()
                .map(one -> words(one).strip())
                .toList();
    }

    private List<String> ways() {
        return $(StatusCounts.class)
                .single()
                .getChildren()
                .map(one -> java.net.URLDecoder.decode(
                        ((com.vaadin.flow.component.html.Anchor) one).getHref(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void the_list_is_narrowed_by_what_stands_in_the_address_and_remembers_its_columns() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = fresh();
        register.enter(decision(own, "2013-07-09", "2013-07-19"), lawyer.viewer());
        go(LegalRoutes.REGISTER, "so=" + own + "&ban-hanh-tu=2013-07-09&tep=khong&quy-pham=co&nguon=ENTERED");
        assertThat(list()).contains("1 văn bản", own, "Lọc thêm (5)");
        assertThat(list()).contains("Cơ quan ban hành").doesNotContain("Người kýLĩnh");

        go(LegalRoutes.REGISTER, "so=" + own + "&ban-hanh-den=2013-07-08");
        assertThat(list()).contains("Không có văn bản nào như vậy");

        columns.remember(List.of("SIGNATORY"), lawyer.viewer());
        go(LegalRoutes.REGISTER, "so=" + own);
        assertThat(heads()).containsExactly("Số, ký hiệu", "Trích yếu", "Người ký");
        go(LegalRoutes.REGISTER, "so=" + own + "&cot=ISSUED");
        assertThat(heads()).containsExactly("Số, ký hiệu", "Trích yếu", "Ngày ban hành ↓");
    }

    @Test
    void a_comparison_is_begun_from_the_menu_by_choosing_the_first_text() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        go(LegalRoutes.COMPARE, "");
        assertThat(words($(CompareView.class).single())).contains("Chọn văn bản thứ nhất");

        field(ComboBox.class, "legal.compare.trai").setValue(row(own, lawyer));

        assertThat(words($(CompareView.class).single())).doesNotContain("Chọn văn bản thứ nhất");
    }

    private List<String> heads() {
        return $(LegalTable.class)
                .single()
                .getElement()
                .getChild(0)
                .getChild(0)
                .getChild(0)
                .getChild(0)
                .getChildren()
                .map(com.vaadin.flow.dom.Element::getTextRecursively)
                .toList();
    }

    private String list() {
        return words($(LegalListView.class).single());
    }
}
