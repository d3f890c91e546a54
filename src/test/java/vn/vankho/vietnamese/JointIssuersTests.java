package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How several bodies of one text are written in one line, and what only looks like it. */
class JointIssuersTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bộ Tài chính - Bộ Công Thương                           | Bộ Tài chính / Bộ Công Thương
            Bộ Khoa học và Công nghệ – Bộ Tài chính - Bộ Nội vụ     | Bộ Khoa học và Công nghệ / Bộ Tài chính / Bộ Nội vụ
            Bộ Y tế; Bộ Công an                                     | Bộ Y tế / Bộ Công an
            Bộ Y tế, Bộ Công an                                     | Bộ Y tế / Bộ Công an
            Bộ Nội vụ và Bộ Tư pháp                                 | Bộ Nội vụ / Bộ Tư pháp
            Bộ Tài chính, Bộ Nội vụ và Bộ Tư pháp                   | Bộ Tài chính / Bộ Nội vụ / Bộ Tư pháp
            Bộ Lao động - Thương binh và Xã hội - Bộ Tài chính      | Bộ Lao động - Thương binh và Xã hội / Bộ Tài chính
            Bộ Tài chính - Bộ Văn hóa, Thể thao và Du lịch          | Bộ Tài chính / Bộ Văn hóa, Thể thao và Du lịch
            Tòa án nhân dân tối cao - Viện kiểm sát nhân dân tối cao - Bộ Công an | Tòa án nhân dân tối cao / Viện kiểm sát nhân dân tối cao / Bộ Công an
            Chính phủ - Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | Chính phủ / Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
            Sở Tài chính tỉnh Sông Vân - Sở Nội vụ tỉnh Sông Vân    | Sở Tài chính tỉnh Sông Vân / Sở Nội vụ tỉnh Sông Vân
            Ủy ban nhân dân - Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sông Vân | Ủy ban nhân dân tỉnh Sông Vân / Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sông Vân
            """)
    void several_bodies_are_told_apart_in_their_order(String said, String bodies) {
        assertThat(JointIssuers.each(said)).isEqualTo(List.of(bodies.split(" / ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bộ Lao động - Thương binh và Xã hội",
                "Bộ Văn hóa - Thông tin",
                "Bộ Nông nghiệp và Phát triển nông thôn",
                "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Sông Vân",
                "Đài Phát thanh - Truyền hình Sông Vân",
                "Ngân hàng Chính sách xã hội - Chi nhánh tỉnh Sông Vân",
                "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu",
                "Sở Giao thông vận tải - Xây dựng tỉnh Sông Vân"
            })
    void one_body_stays_one(String name) {
        assertThat(JointIssuers.each(name)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân tỉnh Sông Vân; Ủy ban nhân dân tỉnh An Hòa",
                "Sở Nội vụ tỉnh Sông Vân; Sở Nội vụ tỉnh An Hòa"
            })
    void bodies_of_several_places_of_which_a_text_may_be_of_any_are_no_joint_ones(String names) {
        assertThat(JointIssuers.each(names)).containsExactly(names);
    }
}
