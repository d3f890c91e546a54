package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalFormsTests {
    @Test
    void decomposed_text_with_stray_signs_becomes_the_text_of_record() {
        assertThat(VietnameseText.normalise(Normalizer.normalize("Nghị định đổi", Normalizer.Form.NFD)))
                .isEqualTo("Nghị định đổi");
        assertThat(VietnameseText.normalise("\u00D0i\u1EC1u 5\u00A0ng\u00AD\u01B0\u1EDDi UBND\u200B tỉnh \uFF11\uFF12"))
                .isEqualTo("Điều 5 người UBND tỉnh 12");
        assertThat(VietnameseText.normalise("thông t\u01A3 CH\u01A2ƠNG")).isEqualTo("thông tư CHƯƠNG");
        assertThat(VietnameseText.normalise("một\nhai\tba\f")).isEqualTo("một\nhai\tba\f");
        assertThat(VietnameseText.normalise("e\u0323\u0302 o\u0301\u031B")).isEqualTo("ệ ớ");
    }

    @Test
    void the_short_way_for_usual_text_and_the_long_one_agree_on_every_character() {
        for (int c = 0; c < Character.MIN_SURROGATE; c++) {
            var text = "a" + (char) c + "\u0301";
            // what has a sign without width in it goes the long way
            assertThat(VietnameseText.normalise("x" + (char) c + "y"))
                    .as("U+%04X", c)
                    .isEqualTo(VietnameseText.normalise("x" + (char) c + "y\u200B"));
            assertThat(VietnameseText.normalise(text)).isEqualTo(VietnameseText.normalise(text + "\u200B"));
        }
    }

    @Test
    void dashes_and_slashes_are_unified_for_keys_only() {
        assertThat(VietnameseText.normalise("46/2019/QĐ–UBND")).isEqualTo("46/2019/QĐ–UBND");
        assertThat(VietnameseText.plainSigns("46⁄2019∕QĐ–UBND −")).isEqualTo("46/2019/QĐ-UBND -");
    }

    @Test
    void folding_takes_every_mark_and_the_bar_of_d() {
        assertThat(VietnameseText.fold("Quyết định ĐƯỜNG bộ")).isEqualTo("Quyet dinh DUONG bo");
        assertThat(VietnameseText.fold(Normalizer.normalize("Nghị định đổi", Normalizer.Form.NFD)))
                .isEqualTo("Nghi dinh doi");
        assertThat(VietnameseText.fold("m² ½ “x” –")).isEqualTo("m² ½ “x” –");
    }

    @Test
    void what_was_typed_without_marks_is_told_from_what_was_not() {
        assertThat(VietnameseText.isMarked("ra soat van ban 46/2019 “x”")).isFalse();
        assertThat(VietnameseText.isMarked("ra soát")).isTrue();
        assertThat(VietnameseText.isMarked("đ 5")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "hoà,hòa",
        "hoá,hóa",
        "khoẻ,khỏe",
        "thuỷ,thủy",
        "uỷ,ủy",
        "tòan,toàn",
        "ngòai,ngoài",
        "nứơc,nước",
        "vịêt,việt",
        "qúy,quý",
        "qủa,quả",
        "gìa,già",
        "khủyu,khuỷu",
        "duỵêt,duyệt",
        "gĩưa,giữa",
        "qũy,quỹ"
    })
    void a_tone_mark_comes_home(String typed, String canonical) {
        assertThat(ToneMarks.canonical(typed)).isEqualTo(canonical);
        assertThat(VietnameseText.fold(canonical)).isEqualTo(VietnameseText.fold(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quý", "quả", "già", "gì", "gìn", "giếng", "hoàn", "mía", "múa", "cửa", "xoong", "tuần", "yếu", "uống",
                "qđ46", "ubnd", "46", ""
            })
    void a_tone_mark_at_home_stays(String word) {
        assertThat(ToneMarks.canonical(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"kĩ,kỹ", "lí,lý", "mĩ,mỹ", "tỉ,tỷ", "sĩ,sỹ", "vi,vy", "qui,quy", "quí,quý", "bí,bý", "hí,hý"})
    void one_word_in_two_spellings_is_one_word(String i, String y) {
        assertThat(Syllables.yForm(i)).isEqualTo(y);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "li", "mi", "ti", "si", "thi", "bị", "vị", "đi", "chi", "ghi"})
    void other_words_in_i_stay(String word) {
        assertThat(Syllables.yForm(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiêng", "quyết", "định", "người", "nước", "giếng", "gì", "gìn", "khuỷu", "thuở", "đường", "oan",
                "yêu", "xoong", "quạ", "quốc", "giặt", "ngoằn", "huơ", "tuyệt", "ươm"
            })
    void a_syllable_of_the_language_is_valid(String word) {
        assertThat(Syllables.isValid(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kong", "ca1", "nghan", "cê", "gê", "toc", "tôp", "hóà", "T«n", "bbc", "dinhj", "quyeets", "strong",
                "q", "ngời1", "viet", "hạch1", "catch", "đ"
            })
    void what_cannot_be_a_syllable_is_not_valid(String word) {
        assertThat(Syllables.isValid(word)).isFalse();
    }

    @Test
    void the_ratio_tells_vietnamese_from_english_and_from_an_undecoded_charset() {
        assertThat(Syllables.ratio(
                        "Ủy ban nhân dân tỉnh ban hành Quyết định số 46/2019/QĐ-UBND (sau đây gọi là “Quy chế”)."
                                .toLowerCase(Locale.ROOT)))
                .isGreaterThan(.9);
        assertThat(Syllables.ratio("The committee shall review all documents issued before the date of the decision."))
                .isLessThan(.4);
        assertThat(Syllables.ratio("Céng hoµ x· héi chñ nghÜa ViÖt Nam, Uû ban nh©n d©n tØnh QuyÕt ®Þnh"))
                .isLessThan(.5);
        assertThat(Syllables.ratio("46/2019 UBND")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "quyeets,quyết",
        "dinhj,dịnh",
        "ddinhj,định",
        "vawn,văn",
        "banr,bản",
        "dduwowngf,đường",
        "dduowngf,đường",
        "nguowif,người",
        "thoongs,thống",
        "tieesng,tiếng",
        "hoaf,hòa",
        "dduwcj,đực",
        "quowr,quở"
    })
    void telex_keys_left_in_a_word_are_read(String typed, String meant) {
        assertThat(TypingSlips.telex(typed)).contains(meant);
    }

    @Test
    void a_slip_that_makes_no_syllable_is_left_alone() {
        assertThat(Stream.of("windows", "iso", "strongx", "cp", "x")
                        .filter(word -> TypingSlips.telex(word).isPresent()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"quye^'t,quyết", "ddi.nh,định", "va(n,văn", "ngu+o+`i,người", "hoa`,hòa"})
    void viqr_is_read(String typed, String meant) {
        assertThat(TypingSlips.viqr(typed)).contains(meant);
    }
}
