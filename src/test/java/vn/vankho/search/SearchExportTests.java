package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.shared.BadParameter;
import vn.vankho.shared.Texts;

/** Results as a table for Excel. */
class SearchExportTests extends SearchedPortal {
    @Autowired
    SearchExport export;

    @Test
    void results_are_exported_for_excel() throws Exception {
        var word = fresh();
        keep("Báo cáo " + word + ".txt", "=1+1 báo cáo " + word);
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 1);

        var bytes = export.xlsx(SearchRequest.of(word, 0, 20), Texts.VIETNAMESE, clerk);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .contains(word)
                    .contains("1 tài liệu");
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Trích yếu");
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("Báo cáo " + word);
            assertThat(sheet.getRow(2).getCell(9).getStringCellValue()).startsWith("=1+1");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void days_in_an_export_are_days_that_Excel_can_sort_and_filter() throws Exception {
        var word = fresh();
        keepIssued("Ao " + word, "2022-05-01");
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 1);

        var bytes = export.xlsx(SearchRequest.of(word, 0, 20), Texts.VIETNAMESE, clerk);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            var day = sheet.getRow(2).getCell(5);
            assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2022, 5, 1));
            assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(sheet.getRow(2).getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:K3");
        }
    }

    @Test
    void a_day_before_Excel_has_days_stands_in_an_export_in_words() throws Exception {
        var word = fresh();
        keepIssued("Ao " + word, "1899-05-01");
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 1);

        var bytes = export.xlsx(SearchRequest.of(word, 0, 20), Texts.VIETNAMESE, clerk);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var day = book.getSheetAt(0).getRow(2).getCell(5);
            assertThat(new DataFormatter().formatCellValue(day)).isEqualTo("01/05/1899");
        }
    }

    @Test
    void the_heads_of_an_export_are_bold_and_stay_in_sight() throws Exception {
        var bytes = export.xlsx(SearchRequest.of(fresh(), 0, 20), Texts.VIETNAMESE, clerk);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            for (int row = 0; row < 2; row++) {
                var style = sheet.getRow(row).getCell(0).getCellStyle();
                assertThat(style.getFont().getBold()).isTrue();
            }
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        }
    }

    @Test
    void the_legal_effect_stands_in_the_export_with_its_day() throws Exception {
        var word = fresh();
        keepIssued("Ao " + word, "2022-05-01");
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 1);
        var request = new SearchRequest(
                word,
                false,
                Map.of(),
                null,
                null,
                LocalDate.of(2024, 7, 1),
                SearchRequest.Sort.RELEVANCE,
                0,
                20,
                false);

        var bytes = export.xlsx(request, Texts.VIETNAMESE, clerk);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(6).getStringCellValue()).isEqualTo("Hiệu lực ngày 01/07/2024");
            assertThat(sheet.getRow(2).getCell(6).getStringCellValue()).isEqualTo("Chưa xác định hiệu lực");
        }
    }

    @Test
    void days_the_wrong_way_round_are_refused_as_in_the_search() {
        var request = new SearchRequest(
                "",
                false,
                Map.of(),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2024, 1, 1),
                null,
                SearchRequest.Sort.RELEVANCE,
                0,
                20,
                false);

        assertThatThrownBy(() -> export.xlsx(request, Texts.VIETNAMESE, clerk))
                .isInstanceOfSatisfying(
                        BadParameter.class, refused -> assertThat(refused.key()).isEqualTo("search.days.order"));
    }

    @Test
    void an_export_of_weaker_results_holds_the_rows_that_are_shown_and_says_so() throws Exception {
        var word = fresh();
        keep("Báo cáo " + word + ".txt", "Báo cáo " + word);
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 1);
        var request = SearchRequest.of(word + " " + fresh(), 0, 20);
        assertThat(search.search(request, clerk).onlyWeaker()).isTrue();

        var bytes = export.xlsx(request, Texts.VIETNAMESE, clerk);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .contains("không có tài liệu khớp hết các từ; 1 tài liệu khớp một phần");
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("Báo cáo " + word);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
        }
    }
}
