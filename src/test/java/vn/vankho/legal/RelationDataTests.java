package vn.vankho.legal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Provisions as sentences name them, as anchors of the structure. */
class RelationDataTests {
    @Test
    void a_list_of_clauses_becomes_anchors() {
        assertThat(RelationData.anchors("khoản 2 Điều 5; Điều 5a; điểm d khoản 4 Điều 8; khoản 2 Điều 5"))
                .containsExactly("dieu_5__khoan_2", "dieu_5a", "dieu_8__khoan_4__diem_d");
    }

    @Test
    void an_appendix_is_a_place_and_a_form_or_a_row_of_it_is_none_that_can_be_read() {
        assertThat(RelationData.anchors("Phụ lục II; Phụ lục IV ban hành kèm theo Quyết định"))
                .containsExactly("phu_luc_ii", "phu_luc_iv");
        assertThat(RelationData.anchors("Mẫu số 02 Phụ lục II; mục 3 Phụ lục I"))
                .isEmpty();
        assertThat(RelationData.unread("Điều 5; Mẫu số 02 Phụ lục II; mục 3 Phụ lục I"))
                .containsExactly("Mẫu số 02 Phụ lục II", "mục 3 Phụ lục I");
    }

    @Test
    void provisions_of_an_annexed_text_are_not_those_of_its_decision() {
        assertThat(RelationData.anchors("Điều 2; khoản 2 Điều 5 Quy chế; Điều 7 của Quy định"))
                .containsExactly("dieu_2", "quy_che__dieu_5__khoan_2", "quy_ddinh__dieu_7");
        assertThat(RelationData.anchors("Quy chế")).containsExactly("quy_che");
        assertThat(RelationData.anchors("Quy định tại khoản 1 Điều 3")).containsExactly("dieu_3__khoan_1");
    }

    @Test
    void a_chapter_or_an_appendix_of_an_annexed_text_is_not_all_of_it() {
        assertThat(RelationData.anchors("Chương III Quy chế; một số điều của Quy định; một số chương của Quy trình"))
                .containsExactly("quy_che__chuong_3");
        assertThat(RelationData.anchors("một phần Quy định; một phần của Quy chế; một phần nội dung Quy trình"))
                .isEmpty();
        assertThat(RelationData.unread("một phần Quy định")).containsExactly("một phần Quy định");
        assertThat(RelationData.anchors("một phần khoản 2 Điều 5 của Quy chế"))
                .containsExactly("quy_che__dieu_5__khoan_2");
        assertThat(RelationData.unread("Chương III Quy chế")).isEmpty();
        assertThat(RelationData.anchors("Phụ lục II của Quy định")).containsExactly("phu_luc_ii");
    }

    @Test
    void each_place_of_a_list_is_one_and_none_of_it_is_lost() {
        assertThat(RelationData.anchors("Điều 6, khoản 2 Điều 8; các Điều 10, 12 và 13 Quy chế"))
                .containsExactly(
                        "dieu_6", "dieu_8__khoan_2", "quy_che__dieu_10", "quy_che__dieu_12", "quy_che__dieu_13");
        assertThat(RelationData.anchors("điểm a khoản 1; điểm b khoản 2 Điều 4; từ Điều 7 đến Điều 9"))
                .containsExactly("dieu_4__khoan_1__diem_a", "dieu_4__khoan_2__diem_b", "dieu_7", "dieu_8", "dieu_9");
    }

    @Test
    void a_chapter_beside_an_article_is_a_place_and_not_lost() {
        assertThat(RelationData.anchors("Điều 5; Chương III; Điều 7")).containsExactly("dieu_5", "chuong_3", "dieu_7");
        assertThat(RelationData.unread("Điều 5 và Chương III; Điều 7; khoản 2; Quy chế"))
                .containsExactly("khoản 2");
        assertThat(RelationData.anchors("khoản 1, Điều 5, Chương III"))
                .as("where the article lies, and no chapter that ends")
                .containsExactly("dieu_5__khoan_1");
        assertThat(RelationData.unread("khoản 1, Điều 5, Chương III")).containsExactly("Chương III");
        assertThat(RelationData.anchors("Chương III (Điều 8, Điều 9) của Quy chế"))
                .containsExactly("quy_che__dieu_8", "quy_che__dieu_9");
        assertThat(RelationData.unread("Điều 5; Chương III (Điều 8, Điều 9)")).isEmpty();
    }

    @Test
    void the_articles_of_a_chapter_are_written_behind_it_for_a_person_to_change() {
        var spelled = RelationData.spelled(
                "Chương II, III của Quy chế; Điều 9",
                named -> named.equals("quy_che__chuong_2") ? "Điều 3, Điều 6a" : "",
                _ -> "");
        assertThat(RelationData.spelled("Chương II", _ -> "Điều 3", _ -> "Quy chế"))
                .as("or they would be articles of the decision")
                .isEqualTo("Chương II (Điều 3) của Quy chế");
        assertThat(RelationData.spelled(
                        "Điều 1 và Chương II", _ -> "Điều 3", named -> named.equals("chuong_2") ? "Quy chế" : ""))
                .isEqualTo("Điều 1 và Chương II");

        assertThat(spelled).isEqualTo("Chương II (Điều 3, Điều 6a), Chương III của Quy chế; Điều 9");
        assertThat(RelationData.anchors(spelled))
                .containsExactly("quy_che__dieu_3", "quy_che__dieu_6a", "quy_che__chuong_3", "dieu_9");
    }
}
