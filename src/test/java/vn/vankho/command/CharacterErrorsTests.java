package vn.vankho.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How wrong characters are counted. */
class CharacterErrorsTests {
    @Test
    void errors_are_insertions_deletions_and_replacements() {
        assertThat(CharacterErrors.between("quyết định", "quyết định")).isZero();
        assertThat(CharacterErrors.between("quyêt địn", "quyết định")).isEqualTo(2);
        assertThat(CharacterErrors.between("", "abc")).isEqualTo(3);
        assertThat(CharacterErrors.between("abcd", "abc")).isEqualTo(1);
    }

    @Test
    void a_page_is_held_against_the_part_of_the_text_it_stands_for() {
        var typed = "Điều 1. Một. Điều 2. Hai ba bốn. Điều 3. Năm.";

        var window = CharacterErrors.best("Điều 2. Hai bá bốn.", typed);

        assertThat(typed.substring(window.from(), window.until())).isEqualTo("Điều 2. Hai ba bốn.");
        assertThat(window.errors()).isEqualTo(1);
    }

    @Test
    void forms_of_blanks_dashes_and_letters_are_no_errors() {
        assertThat(CharacterErrors.normalised("a  b\n– “c” e\u0302")).isEqualTo("a b - \"c\" ê");
    }

    @Test
    void rates_are_added_up_by_characters() {
        var one = new ErrorRate();
        one.add("aaaa", "aaab");
        var two = new ErrorRate();
        two.add("bbbbbb", "bbbbbb");
        one.add(two);

        assertThat(one.rate()).isEqualTo(.1);
        assertThat(two.pointsBelow(one)).isEqualTo(10);
    }
}
