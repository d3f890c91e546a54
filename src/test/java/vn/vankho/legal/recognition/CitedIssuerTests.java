package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fictional texts of fictional provinces; the names of central bodies are real. */
class CitedIssuerTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch quy định về kho mẫu           | Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch
            của Bộ Văn hóa, Thể thao và Du lịch;                                        | Bộ Văn hóa, Thể thao và Du lịch
            của Bộ Khoa học, Công nghệ và Môi trường về kho mẫu                         | Bộ Khoa học, Công nghệ và Môi trường
            của Bộ Lao động - Thương binh và Xã hội hướng dẫn                           | Bộ Lao động - Thương binh và Xã hội
            của Bộ Nông nghiệp và Phát triển nông thôn, Bộ Tài chính                    | Bộ Nông nghiệp và Phát triển nông thôn
            của UBND TP. Sông Thương về kho mẫu                                         | UBND TP. Sông Thương
            của UBND TP. Sông Thương và Quyết định số 20/2019/QĐ-UBND                   | UBND TP. Sông Thương
            của Hội đồng nhân dân tỉnh khóa XV, kỳ họp thứ 3 về phí                     | Hội đồng nhân dân tỉnh
            của UBND tỉnh V/v ban hành quy chế                                          | UBND tỉnh
            của Ủy ban nhân dân tỉnh phân cấp quản lý chất lượng công trình             | Ủy ban nhân dân tỉnh
            của Chính phủ xử phạt vi phạm hành chính lĩnh vực đất đai                   | Chính phủ
            của Chính phủ, Thủ tướng                                                    | Chính phủ
            của Thủ tướng Chính phủ phê duyệt                                           | Thủ tướng Chính phủ
            của Ủy ban nhân dân tỉnh Sông Thương cũ ban hành quy chế                    | Ủy ban nhân dân tỉnh Sông Thương
            của UBND tỉnh Sông Thương trước sáp nhập quy định                           | UBND tỉnh Sông Thương
            của Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu Quy định về chợ                  | Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu
            của Chủ tịch Ủy ban nhân dân huyện An Lạc, tỉnh Sông Thương về chợ          | Chủ tịch Ủy ban nhân dân huyện An Lạc, tỉnh Sông Thương
            của UBND quận 3 thành phố Sông Thương quy định                              | UBND quận 3 thành phố Sông Thương
            của Ủy ban nhân dân tỉnh.                                                   | Ủy ban nhân dân tỉnh
            của Giám đốc Sở Công Thương ban hành                                        | Giám đốc Sở Công Thương
            của Tổng Liên đoàn Lao động Việt Nam về việc                                | Tổng Liên đoàn Lao động Việt Nam
            của Hội đồng Thẩm phán Tòa án nhân dân tối cao hướng dẫn                    | Hội đồng Thẩm phán Tòa án nhân dân tối cao
            """)
    void a_name_is_read_to_its_end_and_not_beyond(String behind, String issuer) {
        var cited = Citations.in("Căn cứ Quyết định số 15/2019/QĐ-UBND ngày 05 tháng 3 năm 2019 " + behind);

        assertThat(cited.getFirst().issuer()).isEqualTo(issuer);
    }
}
