package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a sheet is called stands above its table. */
class SheetRecognitionTests {
    private static final String XLS = "application/vnd.ms-excel";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void the_title_of_a_sheet_ends_where_its_table_begins() {
        var sheet = "Biểu 1\n\tBẢNG KÊ THU QUỸ ĐỀN ƠN ĐÁP NGHĨA\n\n\tThôn\tSố hộ\tSố tiền (đồng)\n"
                + "\tThôn Thượng Cát\t120\t3600000\n\tThôn Đình Tổ\t95\t2850000\n";

        assertThat(title(XLS, sheet)).isEqualTo("BẢNG KÊ THU QUỸ ĐỀN ƠN ĐÁP NGHĨA");
        assertThat(title(XLSX, sheet)).isEqualTo("BẢNG KÊ THU QUỸ ĐỀN ƠN ĐÁP NGHĨA");
    }

    @Test
    void a_table_of_two_columns_is_none_of_it_either() {
        assertThat(title(XLSX, "Sheet1\nBẢNG KÊ HỘ ĐƯỢC MƯỢN THUYỀN\nHọ tên\tSố thuyền\nĐinh Văn Lái\t2\n"))
                .isEqualTo("BẢNG KÊ HỘ ĐƯỢC MƯỢN THUYỀN");
    }

    @Test
    void a_name_over_two_rows_stays_whole_and_the_letterhead_above_it_is_no_table() {
        var sheet =
                "Sheet1\nUBND XÃ LỘC AN\t\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 17/BC-UBND\t\t\tĐộc lập - Tự do - Hạnh phúc\n"
                        + "\t\t\tLộc An, ngày 4 tháng 8 năm 2025\nBÁO CÁO\nVề việc nuôi ong trong rừng tràm\n\nTT\tThôn\tSố đàn\n1\tBến Súc\t40\n";

        assertThat(Recognition.header(XLSX, List.of(sheet))).hasValueSatisfying(header -> {
            assertThat(header.title()).isEqualTo("Về việc nuôi ong trong rừng tràm");
            assertThat(header.number()).isEqualTo("17/BC-UBND");
            assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2025, 8, 4));
        });
    }

    @Test
    void a_project_named_above_the_letterhead_is_no_name_of_the_sheet() {
        var sheet = "Sheet1\nDỰ ÁN ĐƯỜNG VEN ĐẦM\nBAN QUẢN LÝ DỰ ÁN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 23/TTr-BQLDA\tĐộc lập - Tự do - Hạnh phúc\n"
                + "\tLộc An, ngày 6 tháng 8 năm 2025\n";

        assertThat(Recognition.header(XLSX, List.of(sheet))).hasValueSatisfying(header -> {
            assertThat(header.number()).isEqualTo("23/TTr-BQLDA");
            assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2025, 8, 6));
        });
    }

    private static String title(String type, String sheet) {
        return String.valueOf(
                Recognition.header(type, List.of(sheet)).orElseThrow().title());
    }
}
