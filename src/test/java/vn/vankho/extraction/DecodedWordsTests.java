package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecodedWordsTests {
    @Test
    void each_word_has_its_reading_without_the_signs_around_it() {
        var words = new DecodedWords(
                List.of("QuyÕt ®Þnh (sè 12):\nNg\u00ADêi lËp, ng\u00ADêi lËp."),
                List.of("Quyết định (số 12):\nNgười lập, người lập."));

        assertThat(words.readings())
                .containsEntry("QuyÕt", "Quyết")
                .containsEntry("®Þnh", "định")
                .containsEntry("sè", "số")
                .containsEntry("ng\u00ADêi", "người")
                .doesNotContainKeys("12", "", "(sè");
    }

    @Test
    void a_word_that_is_read_in_two_ways_is_read_as_most_often() {
        var words = new DecodedWords(List.of("së së së à à"), List.of("sở sở SỞ à µ"));

        assertThat(words.readings()).containsEntry("së", "sở");
        assertThat(new DecodedWords(List.of("à à sè"), List.of("à à số")).readings())
                .containsOnlyKeys("sè");
    }

    @Test
    void a_line_that_has_not_as_many_words_decoded_says_nothing() {
        var words = new DecodedWords(List.of("mét hai\nba"), List.of("một và hai\nbà"));

        assertThat(words.readings()).containsOnlyKeys("ba");
    }

    @Test
    void a_page_whose_text_is_no_decoded_one_says_nothing() {
        var words = new DecodedWords(List.of("sè ba", "sè mét"), List.of("đọc từ", "số một"));

        assertThat(words.without(Set.of(1)).readings()).isEqualTo(Map.of("sè", "số", "mét", "một"));
    }
}
