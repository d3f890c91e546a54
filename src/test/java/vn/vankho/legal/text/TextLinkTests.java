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

    private static List<TextLink> links(String text) {
        return TextLink.in(passage(text), OWN, false);
    }

    private static Passage passage(String text) {
        return new Passage("dieu_3", vn.vankho.vietnamese.LegalStructure.Level.ARTICLE, null, text, 0, text.length());
    }
}
