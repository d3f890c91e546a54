package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội đồng nhân dân tỉnh Sông Vân và Ủy ban nhân dân tỉnh Bình Sơn",
                "Ủy ban nhân dân các tỉnh Sông Vân, Bình Sơn",
                "Ủy ban nhân dân tỉnh Sông Vân, tỉnh Bình Sơn",
                "Ủy ban nhân dân tỉnh Sông Vân và của Ủy ban nhân dân tỉnh Bình Sơn"
            })
    void of_two_places_all_are_handed_on(String bodies) {
        var both = "Ủy ban nhân dân tỉnh Sông Vân; Ủy ban nhân dân tỉnh Bình Sơn";
        assertThat(issuers(decision("Bãi bỏ", "Điều 1. Bãi bỏ các văn bản của " + bodies + " sau đây:\n" + ITEMS)))
                .containsExactly(both, "Ủy ban nhân dân tỉnh Bình Sơn");
        assertThat(issuers(decision(
                        "Bãi bỏ",
                        "Điều 1. Bãi bỏ các văn bản tại Phụ lục I ban hành kèm theo Quyết định này.\n",
                        "PHỤ LỤC I\nDANH MỤC VĂN BẢN BÃI BỎ\nA. VĂN BẢN CỦA " + bodies.toUpperCase(Locale.ROOT) + "\n"
                                + ITEMS)))
                .containsExactly(both, "Ủy ban nhân dân tỉnh Bình Sơn");
    }

    @Test
    void what_may_be_of_several_is_trusted_less() {
        float one = surenessOf("Ủy ban nhân dân tỉnh Sông Vân");
        float two = surenessOf("Ủy ban nhân dân các tỉnh Sông Vân, Bình Sơn");

        assertThat(two).isLessThan(one * .7f);
    }

    @Test
    void a_body_whose_place_is_left_out_beside_another_one_may_be_any() {
        assertThat(ListIssuer.in("Các văn bản của Ủy ban nhân dân tỉnh Sông Vân, Hội đồng nhân dân tỉnh sau đây:"))
                .isEqualTo("Ủy ban nhân dân tỉnh Sông Vân; Hội đồng nhân dân tỉnh");
    }

    @Test
    void an_item_with_a_verb_of_its_own_says_nothing_of_those_behind_it() {
        assertThat(issuers(decision("Bãi bỏ", """
                Điều 1. Bãi bỏ các quyết định của Ủy ban nhân dân tỉnh Sông Vân sau đây:
                1. Quyết định số 30/2013/QĐ-UBND ngày 09/7/2013;
                2. Bãi bỏ Điều 4 Quyết định số 31/2014/QĐ-UBND ngày 10/7/2014 của Ủy ban nhân dân tỉnh Bình Sơn, gồm:
                3. Quyết định số 32/2013/QĐ-UBND ngày 11/7/2013.
                """)))
                .containsExactly(
                        "Ủy ban nhân dân tỉnh Sông Vân",
                        "Ủy ban nhân dân tỉnh Bình Sơn",
                        "Ủy ban nhân dân tỉnh Sông Vân");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "", "2. "})
    void a_heading_of_several_bodies_needs_no_colon_and_no_label(String label) {
        assertThat(issuers(decision("Bãi bỏ", """
                Điều 1. Bãi bỏ các văn bản của Ủy ban nhân dân tỉnh An Hòa sau đây:
                a) Quyết định số 29/2013/QĐ-UBND ngày 09/7/2013;
                %sVăn bản của UBND các tỉnh Sông Vân, Bình Sơn (trước sắp xếp)
                a) Quyết định số 30/2013/QĐ-UBND ngày 09/7/2013.
                """.formatted(label))))
                .containsExactly(
                        "Ủy ban nhân dân tỉnh An Hòa", "Ủy ban nhân dân tỉnh Sông Vân; Ủy ban nhân dân tỉnh Bình Sơn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân tỉnh Sông Vân, Chủ tịch Ủy ban nhân dân tỉnh Sông Vân",
                "Hội đồng nhân dân tỉnh Sông Vân và của Ủy ban nhân dân tỉnh Sông Vân",
                "UBND tỉnh Sông Vân, của Hội đồng nhân dân tỉnh Sông Vân"
            })
    void two_bodies_of_one_place_are_told_apart_by_the_numbers(String bodies) {
        assertThat(issuers(decision("Bãi bỏ", "Điều 1. Bãi bỏ các văn bản của " + bodies + " sau đây:\n" + ITEMS)))
                .containsExactly("Ủy ban nhân dân tỉnh Sông Vân", "Ủy ban nhân dân tỉnh Bình Sơn");
    }

    @Test
    void a_heading_needs_no_colon() {
        assertThat(issuers(decision("Bãi bỏ", """
                Điều 1. Bãi bỏ các văn bản sau đây:
                1. Văn bản của Ủy ban nhân dân tỉnh Sông Vân
                a) Quyết định số 30/2013/QĐ-UBND ngày 09/7/2013;
                2. Văn bản của Ủy ban nhân dân tỉnh Bình Sơn
                a) Quyết định số 31/2014/QĐ-UBND ngày 10/7/2014.
                """)))
                .containsExactly("Ủy ban nhân dân tỉnh Sông Vân", "Ủy ban nhân dân tỉnh Bình Sơn");
    }

    @Test
    void a_town_below_a_province_is_one_body_and_a_verb_is_no_name() {
        assertThat(ListIssuer.in("Bãi bỏ các văn bản của UBND thành phố Sông Vân, tỉnh An Hòa sau đây:"))
                .isEqualTo("UBND thành phố Sông Vân, tỉnh An Hòa");
        assertThat(ListIssuer.in("Văn bản do Ủy ban nhân dân tỉnh An Hòa Ban hành:"))
                .isEqualTo("Ủy ban nhân dân tỉnh An Hòa");
        assertThat(ListIssuer.in("Văn bản của Ủy ban nhân dân thành phố Hải Phòng, tỉnh An Hòa:"))
                .isEqualTo("Ủy ban nhân dân thành phố Hải Phòng; Ủy ban nhân dân tỉnh An Hòa");
    }

    @Test
    void the_number_says_of_which_body_of_the_place_a_row_is() {
        assertThat(issuers(decision("Bãi bỏ", """
                Điều 1. Bãi bỏ các văn bản của Ủy ban nhân dân tỉnh Sông Vân sau đây:
                1. Nghị quyết số 12/2010/NQ-HĐND ngày 09/7/2010 về phí;
                2. Quyết định số 30/2013/QĐ-UBND ngày 09/7/2013;
                3. Quyết định số 31/2013/QĐ-SNV ngày 09/7/2013.
                """)))
                .as("a Sở is none of the bodies that are named, and its text none of the acting province")
                .containsExactly(
                        "Hội đồng nhân dân tỉnh Sông Vân",
                        "Ủy ban nhân dân tỉnh Sông Vân",
                        "Ủy ban nhân dân tỉnh Sông Vân");
    }

    @Test
    void a_name_over_two_lines_gives_its_body_to_no_other_row() {
        var rows = """
                1. Quyết định số 30/2013/QĐ-UBND ngày 09/7/2013.
                Phân cấp cho các phòng của Ủy ban nhân dân huyện Tân Lập
                2. Quyết định số 31/2014/QĐ-UBND ngày 10/7/2014 về phí
                """;

        assertThat(issuers(decision(
                        "Bãi bỏ",
                        "Điều 1. Bãi bỏ các văn bản tại Phụ lục I ban hành kèm theo Quyết định này.\n",
                        "PHỤ LỤC I\nDANH MỤC VĂN BẢN DO ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN BAN HÀNH BÃI BỎ\n" + rows)))
                .containsOnly("Ủy ban nhân dân tỉnh Sông Vân");
        assertThat(issuers(decision(
                        "Bãi bỏ", "Điều 1. Bãi bỏ các quyết định của Ủy ban nhân dân tỉnh Sông Vân sau đây:\n" + rows)))
                .containsOnly("Ủy ban nhân dân tỉnh Sông Vân");
    }

    private static float surenessOf(String bodies) {
        var read = decision(
                "Bãi bỏ",
                "Điều 1. Bãi bỏ các văn bản của " + bodies
                        + " sau đây:\n1. Quyết định số 30/2013/QĐ-UBND ngày 09/7/2013.\n");
        return read.confidence(read.acts().getLast());
    }

    private static List<@Nullable String> issuers(Recognised read) {
        return read.acts().stream()
                .filter(act -> act.kind() == ActKind.REPEALS)
                .map(act -> act.target().issuer())
                .toList();
    }
}
