package vn.vankho.legal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextLinkTests {
    private static final Set<String> OWN = Set.of("dieu_3", "dieu_3__khoan_2", "dieu_5");

    @Test
    void a_cited_document_is_a_link_with_the_provision_before_it() {
        var link = links("Thực hiện theo điểm a khoản 2 Điều 5 của Nghị định số 34/2016/NĐ-CP.")
                .getFirst();

        assertThat(link.key()).isEqualTo("dieu_5__khoan_2__diem_a");
        assertThat(link.document())
                .isNotNull()
                .satisfies(document -> assertThat(document.shown()).isEqualTo("Nghị định 34/2016/NĐ-CP"));
    }

    @Test
    void places_of_the_text_itself_lead_within_it() {
        assertThat(links("Theo khoản 2 Điều 3, Điều 5 của Quyết định này và khoản 2 Điều này."))
                .extracting(TextLink::key)
                .containsExactly("dieu_3__khoan_2", "dieu_5", "dieu_3__khoan_2");
    }

    @Test
    void a_place_of_another_text_without_a_number_is_no_link() {
        assertThat(links("Theo Điều 5 Luật Đầu tư và Điều 3 của Quy chế mẫu.")).isEmpty();
        assertThat(TextLink.in(passage("1. Sửa đổi khoản 2 Điều 3 như sau:"), OWN, true))
                .isEmpty();
    }

    @Test
    void an_article_of_an_annexed_text_is_not_that_of_the_decision() {
        var link = links("Theo khoản 2 Điều 5 của Quy định về kho mẫu ban hành kèm theo Quyết định số 12/2020/QĐ-UBND.")
                .getFirst();
        assertThat(link.key()).isEqualTo("quy_ddinh__dieu_5__khoan_2");
        assertThat(links("Theo Điều 5 Quy chế tiếp khách kèm theo Quyết định số 12/2020/QĐ-UBND."))
                .extracting(TextLink::key)
                .containsExactly("quy_che__dieu_5");
        assertThat(links("Theo Điều 5 Phương pháp tính kèm theo Quyết định số 12/2020/QĐ-UBND."))
                .extracting(TextLink::key)
                .containsExactly("");
    }

    @Test
    void the_decision_and_what_it_was_issued_with_lead_to_each_other() {
        var own = Set.of("dieu_2", "dieu_3", "quy_ddinh__dieu_2", "quy_ddinh__dieu_3", "quy_ddinh__dieu_7");
        var decision = passage("Thực hiện Điều 2 Quy định ban hành kèm theo Quyết định này và Điều 2 Quyết định này.");
        assertThat(TextLink.in(decision, own, false))
                .extracting(TextLink::key)
                .containsExactly("quy_ddinh__dieu_2", "dieu_2");
        var annexed = new Passage(
                "quy_ddinh__dieu_3__khoan_1",
                vn.vankho.vietnamese.LegalStructure.Level.CLAUSE,
                null,
                "1. Theo Điều 2 Quy định này, Điều 7 và Điều 2 Quyết định này.",
                0,
                60);
        assertThat(TextLink.in(annexed, own, false))
                .extracting(TextLink::key)
                .containsExactly("quy_ddinh__dieu_2", "quy_ddinh__dieu_7", "dieu_2");
    }

    private static List<TextLink> links(String text) {
        return TextLink.in(passage(text), OWN, false);
    }

    private static Passage passage(String text) {
        return new Passage("dieu_3", vn.vankho.vietnamese.LegalStructure.Level.ARTICLE, null, text, 0, text.length());
    }
}
