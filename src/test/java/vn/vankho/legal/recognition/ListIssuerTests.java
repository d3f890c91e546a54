package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A province that came out of a merger lists texts of those before it: whose they are stands above them. */
class ListIssuerTests {
    private static final String ITEMS = """
            1. Quyết định số 30/2013/QĐ-UBND ngày 09/7/2013 về phí;
            2. Quyết định số 31/2014/QĐ-UBND ngày 10/7/2014 của Ủy ban nhân dân tỉnh Bình Sơn.
            """;

    @Test
    void the_lead_says_whose_texts_its_items_are() {
        assertThat(issuers(decision(
                        "Bãi bỏ",
                        "Điều 1. Bãi bỏ các quyết định của Ủy ban nhân dân tỉnh Sông Vân sau đây:\n" + ITEMS)))
                .containsExactly("Ủy ban nhân dân tỉnh Sông Vân", "Ủy ban nhân dân tỉnh Bình Sơn");
    }

    @Test
    void a_heading_of_a_group_says_it_for_the_group() {
        assertThat(issuers(decision("Bãi bỏ", """
                Điều 1. Bãi bỏ các văn bản sau đây:
                1. Văn bản của Ủy ban nhân dân tỉnh Sông Vân (trước sắp xếp):
                a) Quyết định số 30/2013/QĐ-UBND ngày 09/7/2013;
                2. Văn bản của Ủy ban nhân dân tỉnh Bình Sơn:
                a) Quyết định số 31/2014/QĐ-UBND ngày 10/7/2014.
                """)))
                .containsExactly("Ủy ban nhân dân tỉnh Sông Vân", "Ủy ban nhân dân tỉnh Bình Sơn");
    }

    @Test
    void a_body_without_its_place_is_left_to_the_register() {
        assertThat(issuers(decision(
                        "Bãi bỏ", "Điều 1. Bãi bỏ các quyết định của Ủy ban nhân dân tỉnh sau đây:\n" + ITEMS)))
                .containsExactly(null, "Ủy ban nhân dân tỉnh Bình Sơn");
    }

    @Test
    void the_title_of_an_annex_says_it_for_its_rows() {
        assertThat(issuers(decision(
                        "Bãi bỏ",
                        "Điều 1. Bãi bỏ các văn bản tại Phụ lục I ban hành kèm theo Quyết định này.\n",
                        "PHỤ LỤC I\nDANH MỤC VĂN BẢN DO ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN BAN HÀNH BÃI BỎ\n" + ITEMS)))
                .containsExactly("Ủy ban nhân dân tỉnh Sông Vân", "Ủy ban nhân dân tỉnh Bình Sơn");
    }

    private static List<@Nullable String> issuers(Recognised read) {
        return read.acts().stream()
                .filter(act -> act.kind() == ActKind.REPEALS)
                .map(act -> act.target().issuer())
                .toList();
    }
}
