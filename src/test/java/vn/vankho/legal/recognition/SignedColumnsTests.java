package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each of those who sign side by side bears one office. */
class SignedColumnsTests {
    private static final List<String> OFFICES =
            List.of("KT. BỘ TRƯỞNG BỘ TÀI CHÍNH\tKT. BỘ TRƯỞNG BỘ CÔNG AN", "THỨ TRƯỞNG\tTHỨ TRƯỞNG");

    private static List<String> names(String... below) {
        var lines = new ArrayList<>(OFFICES);
        lines.addAll(List.of(below));
        return Signatory.in(lines, true).stream().map(Signatory::name).toList();
    }

    @Test
    void names_on_a_line_each_belong_to_the_offices_from_left_to_right() {
        assertThat(names("Nguyễn Văn An", "Trần Văn Bình")).containsExactlyInAnyOrder("Nguyễn Văn An", "Trần Văn Bình");
    }

    @Test
    void names_side_by_side_stay_below_their_offices() {
        assertThat(names("Nguyễn Văn An\tTrần Văn Bình")).containsExactlyInAnyOrder("Nguyễn Văn An", "Trần Văn Bình");
    }

    @Test
    void of_three_names_below_two_offices_nobody_signs_twice() {
        assertThat(names("Nguyễn Văn An", "Trần Văn Bình", "Lê Văn Chính")).doesNotHaveDuplicates();
    }
}
